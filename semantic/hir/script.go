package hir

import (
	"github.com/wakeful-rs/wakeful/parser"
)

// script is the pseudo function of the bare statements below root, nil when
// there are none. It is Broken when a syntax error stands at the top level,
// which may have torn a function open.
func (l *lowerer) script(root parser.Node) *Fn {
	for c := range root.Children() {
		if l.bareStatement(c) {
			broken := root.Kind() == parser.KindError || root.Has(parser.KindError)
			head := ItemHead{Node: root, Base: root.Start() - l.base, Span: l.span(root), Broken: broken, file: l.file}
			return &Fn{ItemHead: head, Async: true, Block: root}
		}
	}
	return nil
}

// bareStatement says that n, at the top level of a file, is no item. A macro
// counts when it is known and does not declare items.
func (l *lowerer) bareStatement(n parser.Node) bool {
	switch n.Kind() {
	case parser.KindLetDeclaration:
		return true
	case parser.KindExpressionStatement:
		if strayAuto(n) {
			return false
		}
		m := n.ChildOf(parser.KindMacroInvocation)
		return !m.Valid() || l.bareStatement(m)
	case parser.KindMacroInvocation:
		x, ok := l.file.Expand(n)
		return ok && x.Kind != parser.MacroItems
	}
	return false
}
