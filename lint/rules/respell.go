package rules

import (
	"strings"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/lint/layout"
	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/source"
)

// respellEdits write, in all files, what each name of the respelling becomes: to
// says so of the item at a path, by its last name. Imports follow where all that
// they are for is respelled.
func respellEdits(r semantic.Respelling, paths map[string]string) []source.Edit {
	type group struct {
		file *semantic.File
		from string
	}
	var order []group
	spans := map[group][]source.Span{}
	for _, p := range r.Names {
		text := layout.Of(p.File).Slice(p.Span)
		for from := range paths {
			if lastSegment(from) == lastSegment(text) {
				g := group{p.File, from}
				if spans[g] == nil {
					order = append(order, g)
				}
				spans[g] = append(spans[g], p.Span)
			}
		}
	}
	var edits []source.Edit
	for _, g := range order {
		edits = append(edits, respellIn(g.file, g.from, paths[g.from], spans[g])...)
	}
	for _, p := range r.Awaits {
		l := layout.Of(p.File)
		edits = append(edits, l.Edit(p.Span, l.Behind(p.Span.Start, ".await")))
	}
	for _, p := range r.Drops {
		edits = append(edits, layout.Of(p.File).Edit(p.Span, ""))
	}
	return edits
}

// respellIn writes the names of one item in one file.
func respellIn(f *semantic.File, from, to string, names []source.Span) []source.Edit {
	l := layout.Of(f)
	edits, imported := lint.SwapImportEdits(f, from, to, names)
	for i := range edits {
		edits[i].Path = f.Path()
	}
	sameModule := strings.TrimSuffix(from, lastSegment(from)) == strings.TrimSuffix(to, lastSegment(to))
	for _, at := range names {
		text := l.Slice(at)
		prefix := strings.TrimSuffix(text, lastSegment(text))
		switch {
		case prefix != "" && sameModule:
			text = prefix + lastSegment(to)
		case prefix == "" && imported:
			text = lastSegment(to)
		default:
			text = to
		}
		edits = append(edits, l.Edit(at, text))
	}
	return edits
}
