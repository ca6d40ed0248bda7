// Package site makes the handbook a folder of static pages: one for each topic
// and rule, an index, the quiz, and a search that needs no server. What it
// makes depends on the handbook alone, byte by byte, and asks the network for
// nothing.
package site

import (
	"bytes"
	"embed"
	"fmt"
	"html/template"
	"io/fs"
	"strings"

	"github.com/wakeful-rs/wakeful/knowledge"
)

//go:embed templates/*.html
var templateFS embed.FS

//go:embed assets
var assetFS embed.FS

// The pages that stand at the top of the site.
const (
	indexPath = "index.html"
	quizPath  = "quiz.html"

	indexTitle = "The handbook of async Rust"
	quizTitle  = "Quiz"
)

func topicPath(name string) string { return "topics/" + name + ".html" }
func rulePath(name string) string  { return "rules/" + name + ".html" }

// rootFrom leads from a page to the site's root: "" or "../".
func rootFrom(page string) string { return strings.Repeat("../", strings.Count(page, "/")) }

// Files is the whole site: the content of each file by its path, with `/`
// whatever the system.
func Files() (map[string][]byte, error) {
	b := builder{files: map[string][]byte{}, contents: contents()}
	b.page(indexPath, "index", index(b.contents))
	b.page(quizPath, "quiz", quiz())
	for i, topic := range b.contents.Topics {
		b.page(topicPath(topic.Name), "topic", topicPage(b.contents.Topics, i))
	}
	for _, rule := range knowledge.Pages() {
		b.page(rulePath(rule.Name), "rule", rulePage(rule))
	}
	b.searchIndex()
	b.assets()
	return b.files, b.err
}

// builder collects the files of the site and keeps the first error.
type builder struct {
	files    map[string][]byte
	contents table
	err      error
}

func (b *builder) add(path string, text []byte, err error) {
	if err != nil && b.err == nil {
		b.err = fmt.Errorf("make %s: %w", path, err)
	}
	b.files[path] = text
}

// frame is what every page is made of.
type frame struct {
	Path        string // of the page, from the site's root
	Root        string // see rootFrom
	Title       string // plain
	Description string // plain
	Contents    table
	Page        any // what the page's own template shows
}

// page fills the template of a kind of page.
func (b *builder) page(to, kind string, p page) {
	text, err := fill("frame.html", to, kind, p, b.contents)
	b.add(to, text, err)
}

// fill is a page of a kind in the whole frame, or in "main", which is what the
// frame surrounds.
func fill(name, at, kind string, p page, contents table) ([]byte, error) {
	t, err := templates.Clone()
	if err != nil {
		return nil, err
	}
	if _, err := t.ParseFS(templateFS, "templates/"+kind+".html"); err != nil {
		return nil, err
	}
	var out bytes.Buffer
	err = t.ExecuteTemplate(&out, name, frame{at, rootFrom(at), p.title, p.description, contents, p.data})
	return out.Bytes(), err
}

// page is what one page has to say.
type page struct {
	title, description string // plain
	data               any
}

var templates = template.Must(template.New("").Funcs(template.FuncMap{
	"inline":    inline,
	"breakable": breakable,
	"topicPath": topicPath,
	"rulePath":  rulePath,
}).ParseFS(templateFS, "templates/frame.html"))

func (b *builder) assets() {
	err := fs.WalkDir(assetFS, "assets", func(file string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		text, err := assetFS.ReadFile(file)
		b.add(file, text, err)
		return err
	})
	if err != nil && b.err == nil {
		b.err = fmt.Errorf("read the assets: %w", err)
	}
}
