package lint

import (
	"github.com/wakeful-rs/wakeful/knowledge"
	"github.com/wakeful-rs/wakeful/parser"
	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/source"
)

// Mention is a place where a suppression names a rule.
type Mention struct {
	Rule string // that has a page, whatever name it is called by there
	Span source.Span
}

// Mentions are the rules that suppression comments and lint attributes of the
// file name: the comments' first, each in order.
func Mentions(file *semantic.File) []Mention {
	var out []Mention
	add := func(name string, span source.Span) {
		if page, ok := knowledge.PageFor(name); ok {
			out = append(out, Mention{page.Name, span})
		}
	}
	found := directives(file)
	if file.Markdown() {
		found = proseDirectives(file)
	}
	for _, d := range found {
		for _, r := range d.rules {
			add(r.name, r.span)
		}
	}
	if file.Markdown() || !spellsLevel(file.Text().Bytes()) {
		return out
	}
	for node := range file.Outline().Tree.Root().Descendants() {
		if node.Kind() != parser.KindAttribute {
			continue
		}
		for _, arguments := range lintVerbs(node) {
			for _, path := range lintPaths(arguments) {
				add(path.text, path.span)
			}
		}
	}
	return out
}
