package flow

import (
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/types"
)

func (b *builder) macro(e hir.Expr, dest int) {
	switch e := e.(type) {
	case *hir.Format:
		b.format(e, dest)
	case *hir.MacroValue:
		b.macroValue(e, dest)
	case *hir.Join:
		b.join(e, dest)
	case *hir.Select:
		b.selectFirst(e, dest)
	case *hir.Matches:
		b.matches(e, dest)
	case *hir.OpaqueMacro:
		for _, l := range e.Mentions {
			b.escape(b.localPlace(l), e.Span())
		}
		b.doubt()
		b.init(dest)
	default: // Missing and Underscore have no effects
		b.init(dest)
	}
}

// format borrows its arguments in order until the message is made. Most of
// these macros are a statement of their own; write! is a method call on its
// first argument.
func (b *builder) format(e *hir.Format, dest int) {
	if e.Writes() {
		b.formatArgs(e)
	} else {
		b.terminating(func() { b.formatArgs(e) })
	}
	b.result(e, dest)
}

func (b *builder) formatArgs(e *hir.Format) {
	s := b.push()
	var refs []int
	for i, a := range e.Args {
		if promotable(a) {
			continue
		}
		mut := i == 0 && e.Writes()
		b.borrow(b.place(a), mut, a.Span())
		r := b.newTemp(a, b.types.Expr(a), s)
		b.g.slots[r].ref = refKind(mut)
		b.init(r)
		refs = append(refs, r)
	}
	b.take(refs)
	b.pop(s)
}

func refKind(mut bool) types.RefKind {
	if mut {
		return types.MutRef
	}
	return types.SharedRef
}

// macroValue takes its arguments by value. pin!(x) keeps x in a temporary that
// lives as long as a borrowed one would, and is a reference to it.
func (b *builder) macroValue(e *hir.MacroValue, dest int) {
	if isPin(e) {
		t := b.newTemp(e.Args[0], b.types.Expr(e.Args[0]), b.tempScope(e))
		b.into(e.Args[0], t)
		b.emit(opRefMut, t, nil)
		b.init(dest)
		b.pinned(dest, place{slot: t})
		return
	}
	b.operands(e.Args...)
	b.result(e, dest)
}

// pinned notes that slot s is a pinned reference to the future at p.
func (b *builder) pinned(s int, p place) {
	if s >= 0 && p.slot >= 0 {
		b.owners[s] = p
	}
}

func isPin(e *hir.MacroValue) bool {
	return e.Macro != nil && e.Macro.Last().Name == "pin" && len(e.Args) == 1
}

// futures evaluates the futures of join! and select!, each of which ends its
// own temporaries, into slots of the innermost scope.
func (b *builder) futures(es []hir.Expr) {
	in := b.scopes[len(b.scopes)-1]
	for _, e := range es {
		if e == nil {
			continue
		}
		f := b.newAwaitee(e, in)
		b.terminating(func() { b.into(e, f) })
		b.emit(opRefMut, f, nil)
	}
}

func (b *builder) join(e *hir.Join, dest int) {
	s := b.push()
	b.futures(e.Futures)
	for _, f := range e.Futures {
		b.noteAwaited(e, f)
	}
	b.suspend(e, e.Pos)
	b.pop(s)
	b.init(dest)
}

// selectFirst evaluates the conditions, makes all futures, waits, drops the
// futures and runs one handler. Whether a named future is moved or borrowed
// depends on whose select! it is.
func (b *builder) selectFirst(e *hir.Select, dest int) {
	s := b.push()
	var futures []hir.Expr
	for _, a := range e.Arms {
		if a.Condition != nil {
			b.terminating(func() { b.operands(a.Condition) })
		}
		if local, ok := a.Future.(*hir.LocalRef); ok {
			b.escape(b.localPlace(local.Local), local.Span())
			continue
		}
		futures = append(futures, a.Future)
	}
	b.futures(futures)
	b.suspend(e, e.Pos)
	b.pop(s)

	after := b.newBlock()
	for _, a := range e.Arms {
		this, next := b.newBlock(), b.newBlock()
		b.link(b.cur, next)
		b.jumpTo(this, this)
		b.handler(e, a, dest)
		b.jumpTo(after, next)
	}
	if e.Else != nil {
		s := b.push()
		b.otherOutputs(e, nil, s)
		b.terminating(func() { b.into(e.Else, dest) })
		b.pop(s)
		b.jumpTo(after, after)
		return
	}
	b.cur = after
}

// otherOutputs notes that the value whose variants are the outputs of a select!'s
// branches lives while the handler of one of them runs.
func (b *builder) otherOutputs(e *hir.Select, of hir.Expr, in *scope) {
	for _, a := range e.Arms {
		if a.Pat == nil || a.Future == of {
			continue
		}
		out := b.newTemp(a.Future, b.types.Pat(a.Pat), in)
		b.g.slots[out].hidden = OtherOutput
		b.init(out)
		b.emit(opDeinit, out, nil)
	}
}

// handler binds a finished future's output and runs the arm.
func (b *builder) handler(e *hir.Select, a hir.SelectArm, dest int) {
	b.binding(func() {
		b.otherOutputs(e, a.Future, b.vars)
		if a.Pat != nil {
			b.bindPart(a.Pat, a.Future, SelectOutput, b.vars)
		}
		b.terminating(func() { b.into(a.Handler, dest) })
	})
}
