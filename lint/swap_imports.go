package lint

import (
	"slices"
	"strings"

	"github.com/wakeful-rs/wakeful/parser"
	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/source"
)

// SwapImportEdits are the edits that import the item at one path in place of that
// at another, or beside it where that is still named, for a fix after which the
// names in the spans mean the new one. ok is false when the old one is not
// imported where they stand, or when the new one's name means something else
// there or may: then the fix has to write the whole path.
func SwapImportEdits(f *semantic.File, from, to string, names []source.Span) (edits []source.Edit, ok bool) {
	file := f.Syntax()
	_, old := splitPath(from)
	_, next := splitPath(to)
	scope, together := sameModule(file.Tree, names)
	if !together || f.LendsImport(old) || next != old && spelledBesides(file, next, names) {
		return nil, false
	}
	for _, use := range plainUses(scope) {
		for leaf := range useLeaves(use) {
			switch {
			case leaf.path != from:
			case !spelledBesides(file, old, append(slices.Clone(names), leaf.node.Span())):
				return leaf.swap(file, use, scope, to)
			case next != old:
				return ImportEdits(file, names[0].Start, to), true // both are wanted
			}
		}
	}
	return nil, false
}

// sameModule is the module that holds all of the spans.
func sameModule(tree *parser.Tree, spans []source.Span) (scope parser.Node, ok bool) {
	for i, s := range spans {
		switch at := moduleAt(tree, s.Start); {
		case i == 0:
			scope = at
		case at.Start() != scope.Start():
			return scope, false
		}
	}
	return scope, len(spans) > 0
}

// swap imports another path in the leaf's place.
func (l useLeaf) swap(file *parser.File, use, scope parser.Node, to string) ([]source.Edit, bool) {
	parent, name := splitPath(to)
	own := l.node
	if own.Kind() == parser.KindScopedIdentifier {
		own = own.Child(parser.FieldName)
	}
	switch {
	case l.parent() == parent:
		return []source.Edit{{Span: own.Span(), Text: name}}, true
	case !l.list.Valid():
		return []source.Edit{{Span: l.node.Span(), Text: to}}, true
	}
	edits := l.removal(file.Text, use)
	if edits == nil {
		return nil, false
	}
	for _, other := range plainUses(scope) {
		for leaf := range useLeaves(other) {
			if other.Start() != use.Start() && leaf.parent() == parent && leaf.joinable() {
				return append(edits, leaf.join([]string{name})...), true
			}
		}
	}
	at := use.End()
	line := "\n" + IndentOf(file.Text, use.Start()) + "use " + to + ";"
	if strings.HasPrefix(file.Text.Slice(use.Span()), "use") && edits[0].Span.End <= at {
		return append(edits, insertText(at, line)), true
	}
	return nil, false
}
