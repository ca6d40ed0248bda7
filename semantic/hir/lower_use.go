package hir

import (
	"github.com/wakeful-rs/wakeful/parser"
)

func (l *lowerer) use(n parser.Node, d lead) *Use {
	u := &Use{ItemHead: l.head(n, d, parser.Node{})}
	t := useTree{l: l}
	t.add(nil, n.Child(parser.FieldArgument), false)
	u.Imports = t.imports
	return u
}

// useTree flattens the tree of a use declaration.
type useTree struct {
	l       *lowerer
	imports []Import
}

// add appends the leaves of n, which stands behind prefix.
func (t *useTree) add(prefix []string, n parser.Node, group bool) {
	if !n.Valid() || !t.l.enter() {
		return
	}
	defer t.l.leave()
	switch n.Kind() {
	case parser.KindScopedUseList:
		path := n.Child(parser.FieldPath)
		if path.Valid() {
			prefix = useSegments(prefix, path)
		} else if len(prefix) == 0 {
			prefix = []string{""}
		}
		t.add(prefix, n.Child(parser.FieldList), group)
	case parser.KindUseList:
		for c := range n.NamedChildren() {
			t.add(prefix, c, true)
		}
	case parser.KindUseWildcard:
		path := firstNamed(n)
		if path.Valid() {
			prefix = useSegments(prefix, path)
		} else if len(prefix) == 0 && n.Has(parser.TokCOLONCOLON) {
			prefix = []string{""}
		}
		t.imports = append(t.imports, Import{Path: prefix, Glob: true, Span: t.l.span(n), Group: group})
	case parser.KindUseAsClause:
		t.leaf(prefix, n, n.Child(parser.FieldPath), ident(n.Child(parser.FieldAlias)), group)
	case parser.KindError:
	default:
		t.leaf(prefix, n, n, "", group)
	}
}

// leaf appends the import of path; alias is "" when none is written.
func (t *useTree) leaf(prefix []string, n, path parser.Node, alias string, group bool) {
	segments := useSegments(prefix, path)
	if len(segments) == 0 {
		return
	}
	if path.Kind() == parser.KindSelf && group { // a::{self}
		segments = prefix
	}
	if alias == "" && len(segments) > 0 {
		alias = segments[len(segments)-1]
	}
	t.imports = append(t.imports, Import{Path: segments, Alias: alias, Span: t.l.span(n), Group: group})
}

// useSegments is a new slice of prefix and the names of path.
func useSegments(prefix []string, path parser.Node) []string {
	var rev []string
	global := false
	for n := path; n.Valid(); {
		if n.Kind() != parser.KindScopedIdentifier {
			rev = append(rev, ident(n))
			break
		}
		rev = append(rev, ident(n.Child(parser.FieldName)))
		n = n.Child(parser.FieldPath)
		global = !n.Valid()
	}
	if global && len(prefix) == 0 {
		rev = append(rev, "")
	}
	segments := make([]string, 0, len(prefix)+len(rev))
	segments = append(segments, prefix...)
	for i := len(rev) - 1; i >= 0; i-- {
		segments = append(segments, rev[i])
	}
	return segments
}
