package semantic

import (
	"slices"

	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/types"
	"github.com/wakeful-rs/wakeful/source"
)

// Detachable is async code that can run on another thread while the task waits
// for it: one expression, or statements in a row.
type Detachable struct {
	Span       source.Span
	Statements bool
	Mentions   bool     // it names locals of the code around it
	Gives      []string // the patterns of what statements bind for those after them
	Copies     []Copy   // what it must own beside what goes with it; of an expression only
}

// Detach says whether the selected code can run on another thread. It may neither
// wait nor leave, what it names goes with it for good or is copied, what it
// gives owns all it has, and it calls something.
func (b *Body) Detach(selection source.Span) (Detachable, bool) {
	s, block, ok := b.selected(selection)
	unit, async := s.unit()
	if !ok || !async || !s.calls() || !s.movable() || s.keepsSend(unit) == types.No || s.changesCopies() {
		return Detachable{}, false
	}
	out := Detachable{Span: b.at(s.span), Statements: block != nil, Mentions: len(s.mentioned()) > 0}
	if s.handover() != types.Yes {
		if out.Copies, ok = s.copies(); !ok {
			return Detachable{}, false
		}
	}
	if block == nil {
		return out, s.sendable(b.result.Expr(s.parts[0]))
	}
	if init := onlyInit(block, s.span); init != nil { // what it binds is bound here
		out.Span, out.Statements = b.at(init.Span()), false
		return out, s.sendable(b.result.Expr(init))
	}
	if len(out.Copies) > 0 {
		return Detachable{}, false
	}
	out.Gives, ok = s.bindsForLater(block)
	return out, ok
}

// bindsForLater are the patterns of what the section's statements, which are in block,
// bind for those after them. ok is false where one cannot come back from another thread.
func (s section) bindsForLater(block *hir.Block) (patterns []string, ok bool) {
	b := s.body
	for let := range block.Lets() {
		if !s.span.Covers(let.StmtSpan()) {
			continue
		}
		for _, l := range bound(let.Pat) {
			if !s.usedLater(l) {
				continue
			}
			if !s.sendable(b.result.Local(l)) {
				return nil, false
			}
			pattern := b.localName(l)
			if b.body.Locals[l].Mut {
				pattern = "mut " + pattern
			}
			patterns = append(patterns, pattern)
		}
	}
	return patterns, true
}

// onlyInit is the value that a let binds which is the only statement in a span.
func onlyInit(block *hir.Block, span source.Span) hir.Expr {
	for let := range block.Lets() {
		if let.StmtSpan() == span {
			return let.Init
		}
	}
	return nil
}

// sendable says that a value of the type can come back from another thread.
func (s section) sendable(t *types.Type) bool {
	v, _ := s.body.env().AutoHolds(t, types.Send, s.body.result.Env)
	return t.Known() && owns(t) && v == types.Yes
}

// selected is the expression, or the statements of a block, that a selection in
// the file is.
func (b *Body) selected(selection source.Span) (s section, block *hir.Block, ok bool) {
	parents := b.parents()
	for _, e := range b.body.Exprs {
		if b.at(e.Span()) == selection {
			return section{b, []hir.Expr{e}, e.Span(), parents.around(e)}, nil, true
		}
	}
	for _, e := range b.body.Exprs {
		if block, ok := e.(*hir.Block); ok && b.at(block.Span()).Covers(selection) {
			if s, ok := b.statements(block, selection); ok {
				s.in = &around{block, parents.around(block)}
				return s, block, true
			}
		}
	}
	return section{body: b}, nil, false
}

// statements are those of a block that a selection is, from the first character
// to the last.
func (b *Body) statements(block *hir.Block, selection source.Span) (section, bool) {
	s := section{body: b}
	begins, ends := false, false
	for _, stmt := range block.Stmts {
		at := b.at(stmt.StmtSpan())
		if !selection.Covers(at) {
			continue
		}
		begins, ends = begins || at.Start == selection.Start, at.End == selection.End
		switch stmt := stmt.(type) {
		case *hir.LetStmt:
			if stmt.Init == nil || stmt.Else != nil {
				return s, false
			}
			s.parts = append(s.parts, stmt.Init)
		case *hir.ExprStmt:
			s.parts = append(s.parts, stmt.X)
		default:
			return s, false
		}
	}
	s.span = selection.Shift(-b.base)
	return s, begins && ends && len(s.parts) > 0
}

// around is what an expression stands in.
func (p parentMap) around(e hir.Expr) *around {
	up := p.of(e)
	if up == nil {
		return nil
	}
	return &around{up, p.around(up)}
}

// unit is the closure or async block that the section runs in, nil for the body
// itself, and whether that is async.
func (s section) unit() (root hir.Expr, async bool) {
	for a := s.in; a != nil; a = a.up {
		switch e := a.expr.(type) {
		case *hir.Closure:
			return e, e.Async
		case *hir.Async:
			return e, true
		case *hir.Stream:
			return e, false
		}
	}
	return nil, s.body.suspends()
}

func (s section) calls() bool {
	return slices.ContainsFunc(s.parts, func(part hir.Expr) bool { return anyExpr(part, isCall) })
}

// changesCopies says that the section changes a local that a closure would only
// have a copy of.
func (s section) changesCopies() bool {
	changed := places{}
	for _, part := range s.parts {
		s.body.changes(part, changed)
	}
	for p := range changed {
		if !s.span.Covers(s.body.body.Locals[p.local].Span) && s.usedElsewhere(p.local) {
			return true
		}
	}
	return false
}
