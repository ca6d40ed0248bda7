package hir

import (
	"strings"

	"github.com/wakeful-rs/wakeful/parser"
	"github.com/wakeful-rs/wakeful/source"
)

// maxDepth bounds how deep types, patterns, expressions and items nest before
// the rest is read as Missing. People stay far below it; it keeps every pass
// over the result within a small stack.
const maxDepth = 500

// lowerer turns syntax into items and types. It serves one file or, with
// another base, one body of it.
type lowerer struct {
	file  *parser.File
	base  int // subtracted from all spans
	depth int
	scope *Scope      // the block scope that items are declared in
	calls *[]ItemCall // of macros that are not known, where someone wants them
}

// Lower reads the items of a file: signatures, not bodies. Syntax errors cost
// the item they stand in, and the rest of the file stays.
func Lower(f *parser.File) *File {
	file := &File{Parsed: f}
	l := &lowerer{file: f, calls: &file.Calls}
	root := f.Tree.Root()
	file.Attrs = l.innerAttrs(nil, root)
	file.Items = l.items(nil, root)
	file.Script = l.script(root)
	return file
}

// enter counts a level of nesting; false when that is one too many. A true
// answer wants a call of leave.
func (l *lowerer) enter() bool {
	if l.depth >= maxDepth {
		return false
	}
	l.depth++
	return true
}

func (l *lowerer) leave() { l.depth-- }

func (l *lowerer) span(n parser.Node) source.Span { return n.Place().Shift(-l.base) }

// ident is a name without the r# of raw identifiers.
func ident(n parser.Node) string { return strings.TrimPrefix(n.Text(), "r#") }

// comment says that n may stand anywhere. (Stray tokens that the parser skips
// are such extras too, but make an ERROR, which matters.)
func comment(n parser.Node) bool { return n.Extra() && n.Kind() != parser.KindError }

// firstNamed is the first named child that is neither comment nor error.
func firstNamed(n parser.Node) parser.Node {
	for c := range n.NamedChildren() {
		if c.Kind() != parser.KindError && c.Kind() != parser.KindAttributeItem {
			return c
		}
	}
	return parser.Node{}
}
