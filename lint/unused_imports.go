package lint

import (
	"slices"
	"strings"

	"github.com/wakeful-rs/wakeful/parser"
	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/source"
)

// UnusedImportEdits are the edits that take the import of the item at path away
// when a fix that removes the spans in gone leaves nothing that names it. They
// are none where the name is spelled elsewhere in the file, and where a module
// in another file may get it from here. A trait can be used without being named,
// so it must not be one.
func UnusedImportEdits(f *semantic.File, path string, gone ...source.Span) []source.Edit {
	_, name := splitPath(path)
	if len(gone) == 0 || f.LendsImport(name) {
		return nil
	}
	file := f.Syntax()
	for _, use := range plainUses(moduleAt(file.Tree, gone[0].Start)) {
		for leaf := range useLeaves(use) {
			if leaf.path != path {
				continue
			}
			if spelledBesides(file, name, append(slices.Clone(gone), leaf.node.Span())) {
				return nil
			}
			edits := leaf.removal(file.Text, use)
			for i := range edits {
				edits[i].Path = f.Path()
			}
			return edits
		}
	}
	return nil
}

func spelledBesides(file *parser.File, name string, places []source.Span) bool {
	for w := range parser.Words(file.Text.Bytes()) {
		inPlace := func(s source.Span) bool { return s.Covers(w) }
		if file.Text.Slice(w) == name && !slices.ContainsFunc(places, inPlace) {
			return true
		}
	}
	return false
}

// removal takes the leaf out of its `use`, with that where nothing else is in
// it. A list of one in a list stays as it is.
func (l useLeaf) removal(text *source.Text, use parser.Node) []source.Edit {
	if !l.list.Valid() {
		return []source.Edit{{Span: wholeLine(text, use.Span())}}
	}
	var names []parser.Node
	for n := range l.list.NamedChildren() {
		if n.Extra() {
			return nil // a comment may be about it
		}
		names = append(names, n)
	}
	at := slices.IndexFunc(names, func(n parser.Node) bool { return n.Start() == l.node.Start() })
	switch {
	case len(names) == 1 && l.list.Parent().Parent().Kind() == parser.KindUseDeclaration:
		return []source.Edit{{Span: wholeLine(text, use.Span())}}
	case len(names) < 2 || at < 0:
		return nil
	case len(names) == 2 && names[1-at].Kind() == parser.KindIdentifier:
		return []source.Edit{{Span: l.list.Span(), Text: names[1-at].Text()}}
	case at == len(names)-1:
		return []source.Edit{{Span: source.Span{Start: names[at-1].End(), End: l.node.End()}}}
	}
	return []source.Edit{{Span: source.Span{Start: l.node.Start(), End: names[at+1].Start()}}}
}

// wholeLine is the span with its line break and indentation, where it has lines
// for itself.
func wholeLine(text *source.Text, s source.Span) source.Span {
	first, last := text.Line(text.LineOf(s.Start)), text.Line(text.LineOf(s.End))
	before, after := text.Slice(source.Span{Start: first.Start, End: s.Start}), text.Slice(source.Span{Start: s.End, End: last.End})
	if strings.TrimSpace(before) != "" || strings.TrimSpace(after) != "" {
		return s
	}
	end := text.LineOf(s.End)
	if above := text.Line(text.LineOf(s.Start) - 1); first.Start == 0 || strings.TrimSpace(text.Slice(above)) == "" {
		if strings.TrimSpace(text.Slice(text.Line(end+1))) == "" {
			end++ // one blank line is enough
		}
	}
	return source.Span{Start: first.Start, End: text.FullLine(end).End}
}
