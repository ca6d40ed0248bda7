package knowledge

import (
	"embed"
	"errors"
	"fmt"
	"maps"
	"path"
	"slices"
	"strings"
	"sync"
)

//go:embed rules/*.md
var ruleFS embed.FS

// RulePage is the handbook's page of one rule: rules/<name>.md.
type RulePage struct {
	Name     string   // the rule's, everywhere the same
	Title    string   // what is wrong, as a heading
	Level    string   // the default: error, warning, info or hint
	Since    string   // the first version of wakeful with the rule
	Fix      string   // the safest of its fixes: none, suggestion, unsafe or safe
	Lint     string   // the lint of rustc or clippy that has the rule's name, as attributes spell it, else ""
	Reporter string   // "rustc" or "clippy" when that reports all of it unless told otherwise, else ""
	Tag      string   // how editors draw what is found: "unnecessary" (faded) or "deprecated" (struck through), else ""
	Aliases  []string // lints of rustc and clippy whose attributes count for the rule, without `clippy::`; and groups, with it
	Summary  string   // the first paragraph; Markdown that can stand alone in a hover
	Body     string   // everything below the front matter, Markdown
	Sections []Section
	Examples []Example
}

// ruleHead is the front matter of a rule's page.
type ruleHead struct {
	Name     string
	Title    string
	Level    string
	Since    string
	Fix      string
	Lint     string
	Reporter string
	Tag      string
	Aliases  []string
}

// Page is the page of a rule. The value is shared: callers only read it.
func Page(rule string) (*RulePage, bool) {
	page, ok := rulePages()[rule]
	return page, ok
}

// PageFor is the page of a rule under its own name or that of another tool's
// lint, with or without `clippy::`.
func PageFor(name string) (*RulePage, bool) {
	for _, tool := range []string{"clippy::", "wakeful::", "rustc::"} {
		name = strings.TrimPrefix(name, tool)
	}
	if page, ok := Page(name); ok {
		return page, true
	}
	for _, page := range Pages() {
		if slices.Contains(page.Aliases, name) {
			return page, true
		}
	}
	return nil, false
}

// Pages are the pages of all rules, sorted by name.
func Pages() []*RulePage {
	return slices.SortedFunc(maps.Values(rulePages()), func(a, b *RulePage) int { return strings.Compare(a.Name, b.Name) })
}

// Section is the Markdown under a heading of the page, "" when there is none.
func (p *RulePage) Section(heading string) string { return sectionOf(p.Sections, heading) }

// FixNote says in a few words what repairs of the rule's findings there are.
func (p *RulePage) FixNote() string {
	switch p.Fix {
	case "safe":
		return "safe, `wakeful check --fix` applies it"
	case "unsafe":
		return "unsafe, `wakeful check --unsafe-fixes` applies it"
	case "suggestion":
		return "a suggestion in the editor, which a person finishes"
	}
	return "none"
}

// URL is where the page can be read in a browser.
func (p *RulePage) URL() string { return handbook + "rules/" + p.Name + ".md" }

// handbook is the folder of the pages as the repository's host shows it.
const handbook = "https://github.com/wakeful-rs/wakeful/blob/main/knowledge/"

var rulePages = sync.OnceValue(func() map[string]*RulePage {
	pages := map[string]*RulePage{}
	eachFile(ruleFS, "rules", func(name string, text []byte) error {
		page, err := parseRulePage(name, text)
		pages[name] = page
		return err
	})
	return pages
})

// parseRulePage reads rules/<name>.md; any doubt is an error.
func parseRulePage(name string, text []byte) (*RulePage, error) {
	var h ruleHead
	p, err := parseFile(text, &h)
	if err != nil {
		return nil, err
	}
	page := &RulePage{
		Name: h.Name, Title: h.Title, Level: h.Level, Since: h.Since, Fix: h.Fix, Lint: h.Lint, Reporter: h.Reporter, Tag: h.Tag, Aliases: h.Aliases,
		Summary: p.summary, Body: p.body, Sections: p.sections, Examples: p.examples,
	}
	switch {
	case h.Name != name:
		return nil, fmt.Errorf("name is %q", h.Name)
	case h.Title == "" || h.Since == "":
		return nil, errors.New("title and since must be given")
	case !oneOf(h.Level, "error", "warning", "info", "hint"):
		return nil, fmt.Errorf("level is %q", h.Level)
	case !oneOf(h.Fix, "none", "suggestion", "unsafe", "safe"):
		return nil, fmt.Errorf("fix is %q", h.Fix)
	case !oneOf(h.Lint, "", name, "clippy::"+name):
		return nil, fmt.Errorf("lint is %q", h.Lint)
	case !oneOf(h.Reporter, "", "rustc", "clippy"):
		return nil, fmt.Errorf("reporter is %q", h.Reporter)
	case !oneOf(h.Tag, "", "unnecessary", "deprecated"):
		return nil, fmt.Errorf("tag is %q", h.Tag)
	}
	return page, nil
}

func oneOf(s string, words ...string) bool { return slices.Contains(words, s) }

func sectionOf(sections []Section, heading string) string {
	for _, s := range sections {
		if s.Heading == heading {
			return s.Body
		}
	}
	return ""
}

// eachFile reads the Markdown files of an embedded folder. The data is part of
// the program, so a page that does not parse is our own mistake: it panics.
func eachFile(files embed.FS, dir string, read func(name string, text []byte) error) {
	entries, err := files.ReadDir(dir)
	if err != nil {
		panic(fmt.Sprintf("read embedded %s: %v", dir, err))
	}
	for _, entry := range entries {
		file := path.Join(dir, entry.Name())
		text, err := files.ReadFile(file)
		if err == nil {
			err = read(strings.TrimSuffix(entry.Name(), ".md"), text)
		}
		if err != nil {
			panic(fmt.Sprintf("read embedded %s: %v", file, err))
		}
	}
}
