package site

import (
	"bytes"
	"html/template"
	"path"
	"strings"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/renderer"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"

	"github.com/wakeful-rs/wakeful/knowledge"
	"github.com/wakeful-rs/wakeful/knowledge/search"
)

// markdown makes HTML without a style attribute, which the pages' policy would
// refuse: colours come from classes.
var markdown = goldmark.New(
	goldmark.WithParserOptions(parser.WithAutoHeadingID()),
	goldmark.WithExtensions(
		extension.Table,
		extension.Strikethrough,
	),
	goldmark.WithRendererOptions(renderer.WithNodeRenderers(util.Prioritized(fences{}, 100))),
)

// heading is one that the page's own table of contents shows.
type heading struct{ ID, Title string }

// body makes a page's Markdown HTML. at is the path of the page.
func body(source, at string) (template.HTML, []heading) {
	raw := []byte(source)
	document := markdown.Parser().Parse(text.NewReader(raw))
	var headings []heading
	var names []*ast.CodeSpan // replaced after the walk, which would lose its way
	// The walk's error is the visitor's, which has none.
	_ = ast.Walk(document, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if !entering {
			return ast.WalkContinue, nil
		}
		switch n := n.(type) {
		case *ast.Heading:
			if id, ok := n.AttributeString("id"); ok && n.Level == 2 {
				headings = append(headings, heading{string(id.([]byte)), search.Plain(n, raw)})
			}
		case *ast.Link:
			n.Destination = pageLink(n.Destination)
			return ast.WalkSkipChildren, nil
		case *ast.CodeSpan:
			names = append(names, n)
			return ast.WalkSkipChildren, nil
		}
		return ast.WalkContinue, nil
	})
	for _, n := range names {
		linkName(n, search.Plain(n, raw), at)
	}
	var out bytes.Buffer
	if err := markdown.Renderer().Render(&out, raw, document); err != nil {
		panic("render into memory: " + err.Error())
	}
	// A table's empty corner heads nothing.
	return template.HTML(strings.ReplaceAll(out.String(), "<th></th>", "<td></td>")), headings
}

// pageLink is a link between pages of the handbook as the site has them.
func pageLink(to []byte) []byte {
	file, anchor, _ := strings.Cut(string(to), "#")
	if strings.Contains(file, "://") || path.Ext(file) != ".md" {
		return to
	}
	if anchor != "" {
		anchor = "#" + anchor
	}
	return []byte(strings.TrimSuffix(file, ".md") + ".html" + anchor)
}

// linkName makes the name of another page, in backticks, a link to it. A topic
// whose name is one word is left alone: it is more often a word of Rust.
func linkName(span *ast.CodeSpan, name, at string) {
	to := ""
	if _, ok := knowledge.Page(name); ok {
		to = rulePath(name)
	} else if _, ok := knowledge.Topic(name); ok && strings.Contains(name, "_") {
		to = topicPath(name)
	}
	if to == "" || to == at {
		return
	}
	link := ast.NewLink()
	link.Destination = []byte(rootFrom(at) + to)
	parent := span.Parent()
	parent.ReplaceChild(parent, span, link)
	link.AppendChild(link, span)
}

// inline makes a line of Markdown HTML without a paragraph around it.
func inline(line string) template.HTML {
	var out bytes.Buffer
	if err := markdown.Convert([]byte(line), &out); err != nil {
		panic("render into memory: " + err.Error())
	}
	text := strings.TrimSpace(out.String())
	return template.HTML(strings.TrimSuffix(strings.TrimPrefix(text, "<p>"), "</p>"))
}

// plain is a paragraph of Markdown without its markup.
func plain(paragraph string) string {
	raw := []byte(paragraph)
	return search.Plain(markdown.Parser().Parse(text.NewReader(raw)), raw)
}

// breakable is a name that may go on on the next line after an underscore.
func breakable(name string) template.HTML {
	return template.HTML(strings.ReplaceAll(template.HTMLEscapeString(name), "_", "_<wbr>"))
}
