package site

import (
	"fmt"
	"path"
	"regexp"
	"slices"
	"strings"

	"github.com/wakeful-rs/wakeful/knowledge"
)

// Excerpt is one page of the site for a reader who brings a frame of their own,
// such as a panel of an editor.
type Excerpt struct {
	Link
	HTML  string // what stands in the body: no script, no style
	Links []Link // the pages that HTML leads to, each once
}

// Link is what there is to know of a page before it is read.
type Link struct {
	Name, Title string // plain
	Kind        string // "rule", "topic", "quiz" or "index"
}

// pageScheme is what links of excerpts begin with: `page:locks`, and
// `page:locks#the-anchor`; the index is `page:index`.
const pageScheme = "page:"

// PageNamed is the excerpt of a rule, a topic, the quiz or the index; ok is
// false when there is no such page.
func PageNamed(name string) (e Excerpt, ok bool) {
	at, kind, p, ok := find(name)
	if !ok {
		return e, false
	}
	text, err := fill("main", at, kind, p, table{})
	if err != nil {
		panic(fmt.Sprintf("make %s: %v", at, err)) // the templates are part of the program
	}
	e.Link = Link{name, p.title, kind}
	e.HTML = hrefs.ReplaceAllStringFunc(strings.TrimSpace(string(text)), func(href string) string {
		to := excerptLink(hrefs.FindStringSubmatch(href)[1], at)
		if linked, inside := strings.CutPrefix(to, pageScheme); inside {
			linked, _, _ = strings.Cut(linked, "#")
			if link := linkTo(linked); !slices.Contains(e.Links, link) {
				e.Links = append(e.Links, link)
			}
		}
		return `href="` + to + `"`
	})
	return e, true
}

// hrefs are links as the templates and the Markdown writer spell them; within
// text, a quote is an entity.
var hrefs = regexp.MustCompile(`href="([^"]*)"`)

// find is the page of that name, where it stands in the site, and its template.
func find(name string) (at, kind string, p page, ok bool) {
	if rule, ok := knowledge.Page(name); ok {
		return rulePath(name), "rule", rulePage(rule), true
	}
	topics := knowledge.Outline()
	if i := slices.IndexFunc(topics, func(t *knowledge.TopicPage) bool { return t.Name == name }); i >= 0 {
		return topicPath(name), "topic", topicPage(topics, i), true
	}
	switch name {
	case "index":
		return indexPath, "index", index(contents()), true
	case "quiz":
		return quizPath, "quiz", quiz(), true
	}
	return "", "", p, false
}

// linkTo says of a page what find would, without making it.
func linkTo(name string) Link {
	if rule, ok := knowledge.Page(name); ok {
		return Link{name, plain(rule.Title), "rule"}
	}
	if topic, ok := knowledge.Topic(name); ok {
		return Link{name, plain(topic.Title), "topic"}
	}
	if name == "quiz" {
		return Link{name, quizTitle, "quiz"}
	}
	return Link{name, indexTitle, "index"}
}

// excerptLink is a link of the page at a path of the site as excerpts have it.
func excerptLink(to, at string) string {
	file, anchor, found := strings.Cut(to, "#")
	if strings.Contains(file, "://") || file == "" {
		return to
	}
	page := path.Base(path.Join(path.Dir(at), file))
	to = pageScheme + strings.TrimSuffix(page, ".html")
	if found {
		to += "#" + anchor
	}
	return to
}
