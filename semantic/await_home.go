package semantic

import (
	"bytes"
	"slices"

	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/types"
	"github.com/wakeful-rs/wakeful/source"
)

// home is the block in which a held value lives, as a list of statements.
// Spans in it are the body's own.
type home struct {
	body   *Body
	block  *hir.Block
	lines  []homeLine
	first  int                  // the let that makes the value; -1 when it comes from outside the block
	values map[hir.LocalID]bool // what that let binds, and what may borrow from it
}

// homeLine is a statement of a block, or its tail.
type homeLine struct {
	span  source.Span
	let   *hir.LetStmt // nil for all others
	expr  hir.Expr     // of an expression statement or the tail
	other hir.Stmt     // an item, or pin!
	semi  bool
}

// homeOf finds the block of a local, or of a temporary that a let extends.
func (b *Body) homeOf(h Held) (*home, bool) {
	if len(b.body.Errors) > 0 || !made(h.value.Type) || h.Span != b.at(h.value.Span) {
		return nil, false // the span is elsewhere for what a future in the value captured
	}
	var best *home
	for _, e := range b.body.Exprs {
		blk, ok := e.(*hir.Block)
		if !ok || best != nil && best.block.Span().Len() <= blk.Span().Len() {
			continue
		}
		for i, s := range blk.Stmts {
			if let, ok := s.(*hir.LetStmt); ok && makes(let, h) {
				best = &home{body: b, block: blk, first: i}
			}
		}
	}
	if best == nil {
		blk := b.blockOfPattern(h)
		if blk == nil {
			return nil, false
		}
		best = &home{body: b, block: blk, first: -1}
	}
	best.fill(h)
	return best, true
}

// made says that values of the type are not what other code captured.
func made(t *types.Type) bool {
	return t.Kind == types.KindAdt || t.Kind == types.KindTuple || t.Kind == types.KindArray
}

// makes says that a let binds the held local, or keeps the held temporary.
func makes(let *hir.LetStmt, h Held) bool {
	if h.value.Local >= 0 {
		return slices.Contains(bound(let.Pat), h.value.Local)
	}
	return h.value.Temp != nil && let.Init != nil && let.Init.Span().Covers(h.value.Temp.Span())
}

func (h *home) fill(held Held) {
	for _, s := range h.block.Stmts {
		line := homeLine{span: s.StmtSpan()}
		switch s := s.(type) {
		case *hir.LetStmt:
			line.let = s
		case *hir.ExprStmt:
			line.expr, line.semi = s.X, s.Semi
		default:
			line.other = s
		}
		h.lines = append(h.lines, line)
	}
	if h.block.Tail != nil {
		h.lines = append(h.lines, homeLine{span: h.block.Tail.Span(), expr: h.block.Tail})
	}
	h.values = map[hir.LocalID]bool{}
	if held.value.Local >= 0 {
		h.values[held.value.Local] = true
	}
	if h.first >= 0 {
		for _, l := range bound(h.lines[h.first].let.Pat) {
			h.values[l] = true
		}
	}
}

// blockOfPattern is the block that a pattern's local is visible in, when it is
// bound by the head of that block: an if let, an arm, a loop, a parameter.
func (b *Body) blockOfPattern(h Held) *hir.Block {
	if h.value.Local < 0 {
		return nil
	}
	binds := func(p hir.Pat) bool { return p != nil && slices.Contains(bound(p), h.value.Local) }
	if slices.ContainsFunc(b.body.Params, binds) {
		blk, _ := b.body.Root.(*hir.Block)
		return blk
	}
	for _, e := range b.body.Exprs {
		if blk, ok := boundFor(e, binds).(*hir.Block); ok && blk != nil {
			return blk
		}
	}
	return nil
}

// boundFor is the part of e that sees a local which a pattern in the head of e binds;
// nil where none of them does.
func boundFor(e hir.Expr, binds func(hir.Pat) bool) (part hir.Expr) {
	switch e := e.(type) {
	case *hir.If:
		if condBinds(e.Cond, binds) {
			return e.Then
		}
	case *hir.While:
		if condBinds(e.Cond, binds) {
			return e.Body
		}
	case *hir.For:
		if binds(e.Pat) {
			return e.Body
		}
	case *hir.Closure:
		if slices.ContainsFunc(e.Params, binds) {
			return e.Body
		}
	case *hir.Match:
		for _, a := range e.Arms {
			if binds(a.Pat) {
				return a.Body
			}
		}
	case *hir.Select:
		for _, a := range e.Arms {
			if binds(a.Pat) {
				return a.Handler
			}
		}
	}
	return nil
}

func condBinds(cond hir.Expr, binds func(hir.Pat) bool) bool {
	return anyExpr(cond, func(e hir.Expr) bool {
		let, ok := e.(*hir.Let)
		return ok && binds(let.Pat)
	})
}

// binds are the locals that the line leaves behind for those after it.
func (l *homeLine) binds() []hir.LocalID {
	if l.let != nil {
		return bound(l.let.Pat)
	}
	if pin, ok := l.other.(*hir.PinStmt); ok {
		return pin.New
	}
	return nil
}

// walk visits the expressions of the line.
func (l *homeLine) walk(visit func(hir.Expr) bool) {
	if l.let == nil {
		hir.Walk(l.expr, visit)
		return
	}
	hir.Walk(l.let.Init, visit)
	if l.let.Else != nil {
		hir.Walk(l.let.Else, visit)
	}
}

// mentioned are the locals that the line names, those of macros that are not
// read included.
func (l *homeLine) mentioned() map[hir.LocalID]bool {
	out := map[hir.LocalID]bool{}
	l.walk(func(e hir.Expr) bool {
		mentionsOf(e, out)
		return true
	})
	if pin, ok := l.other.(*hir.PinStmt); ok {
		for _, local := range pin.Old {
			out[local] = true
		}
	}
	return out
}

func mentionsOf(e hir.Expr, out map[hir.LocalID]bool) {
	for _, l := range localsNamed(e) {
		out[l] = true
	}
}

func meets(a, b map[hir.LocalID]bool) bool {
	for l := range a {
		if b[l] {
			return true
		}
	}
	return false
}

// uses says that the line names the value or what may borrow from it.
func (h *home) uses(i int) bool { return meets(h.lines[i].mentioned(), h.values) }

// lineOf is the index of the line around a span, -1 for none.
func (h *home) lineOf(s source.Span) int {
	return slices.IndexFunc(h.lines, func(l homeLine) bool { return l.span.Covers(s) })
}

// awaitLines are the first and last line with one of the awaits. ok is false
// when an await is elsewhere, or in the very let that makes the value.
func (h *home) awaitLines(at []Await) (first, last int, ok bool) {
	first, last = len(h.lines), -1
	for _, a := range at {
		i := h.lineOf(a.at.Span)
		if i <= h.first {
			return 0, 0, false
		}
		first, last = min(first, i), max(last, i)
	}
	return first, last, last >= 0
}

// addBorrowers finds what may borrow from the value before the line `until`:
// what is bound or changed by statements that name it, unless its type owns
// all it has.
func (h *home) addBorrowers(until int) {
	for grown := true; grown; {
		grown = false
		for i := h.first + 1; i < until; i++ {
			mentioned := h.lines[i].mentioned()
			if !meets(mentioned, h.values) {
				continue
			}
			for _, l := range h.lines[i].binds() {
				mentioned[l] = true
			}
			for l := range mentioned {
				if !h.values[l] && h.mayBorrow(i, l) {
					h.values[l], grown = true, true
				}
			}
		}
	}
}

// mayBorrow says that the local could hold a borrow once line i has run.
func (h *home) mayBorrow(i int, l hir.LocalID) bool {
	b := h.body
	if owns(b.result.Local(l)) {
		return false
	}
	if slices.Contains(h.lines[i].binds(), l) {
		return true
	}
	local := b.body.Locals[l]
	return (local.Mut || h.assignedLater(l)) && !local.Param
}

// assignedLater says that the local is declared here without a value.
func (h *home) assignedLater(l hir.LocalID) bool {
	return slices.ContainsFunc(h.lines, func(line homeLine) bool {
		return line.let != nil && line.let.Init == nil && slices.Contains(bound(line.let.Pat), l)
	})
}

// owns says that a value of the type cannot borrow from a local: it has no
// reference and no lifetime in it. What is not known does not count as owned.
func owns(t *types.Type) bool {
	switch t.Kind {
	case types.KindNever, types.KindPrim, types.KindFnDef, types.KindFnPtr, types.KindParam, types.KindPtr:
		return true
	case types.KindRef:
		return t.Static && owns(t.Args[0])
	case types.KindTuple, types.KindArray, types.KindSlice:
		return ownsAll(t.Args)
	case types.KindAdt:
		return !hasLifetimes(t.Adt.Hir.Generics) && ownsAll(t.Args)
	}
	return false
}

func ownsAll(ts []*types.Type) bool {
	return !slices.ContainsFunc(ts, func(t *types.Type) bool { return !owns(t) })
}

// attributed says that an attribute stands right before the line.
func (h *home) attributed(i int) bool {
	start := h.body.base + h.lines[i].span.Start
	before := bytes.TrimRight(h.body.file.Text().Bytes()[:start], " \t\r\n")
	return len(before) > 0 && before[len(before)-1] == ']'
}

// at is where a span of the block is in the file.
func (h *home) at(s source.Span) source.Span { return h.body.at(s) }
