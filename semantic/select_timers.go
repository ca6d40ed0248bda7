package semantic

import (
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
	"github.com/wakeful-rs/wakeful/semantic/types"
	"github.com/wakeful-rs/wakeful/source"
)

// Timer is a call whose time counts from the call on, such as sleep, in a
// branch of a select!.
type Timer struct {
	Name     source.Span // the callee as written
	Path     string      // of what is called
	Duration source.Span // the argument
	Before   source.Span // the statement with the loop
	// Sleeps: the branch's future is the timer and nothing else.
	Sleeps bool
	// Free is a name for something before the loop that means nothing else.
	Free string
}

// Timer is the timer that the branch starts anew in each turn of the loop, for
// as long in one turn as in the next.
func (b *Body) Timer(s Select, branch Branch) (Timer, bool) {
	call, ok := b.madeInTurn(s.loop, branch.arm.Future).(*hir.Call)
	if !ok || len(call.Args) == 0 {
		return Timer{}, false
	}
	callee := b.result.Fn(call)
	if callee == nil || !has(callee, "wakeful::counts_from_call") {
		return Timer{}, false
	}
	changed := places{}
	b.changesBut(s.loop, changed, b.leavesAlone(call.Args[0]))
	same := sameness{b, s.loop, changed}
	if !same.stays(call.Args[0], 0) {
		return Timer{}, false
	}
	out := Timer{
		Name: b.at(calleeSpan(call)), Path: names.Path(callee), Duration: b.at(call.Args[0].Span()),
		Sleeps: len(call.Args) == 1 && hir.Expr(call) == branch.arm.Future, Free: b.freeName("ticks"),
	}
	if line, ok := b.parents().statementOf(s.loop); ok {
		out.Before = b.at(line)
	}
	return out, true
}

// FreshTicker is the name, where it is made, of an interval whose tick the branch waits for,
// and which each turn of the loop makes anew for that alone. ok is false for all else.
func (b *Body) FreshTicker(s Select, branch Branch) (made source.Span, ok bool) {
	tick, ok := branch.arm.Future.(*hir.MethodCall)
	if !ok {
		return source.Span{}, false
	}
	ref, ok := tick.Recv.(*hir.LocalRef)
	call, isCall := b.madeInTurn(s.loop, tick.Recv).(*hir.Call)
	if !ok || !isCall || b.mentionedTwice(ref.Local) {
		return source.Span{}, false
	}
	maker, ticks := b.result.Fn(call), b.result.Fn(tick)
	if maker == nil || ticks == nil || !has(maker, "wakeful::due_at_once") || ownMethod(b.result.Expr(call), tick.Name) != ticks || !ticks.Hir.Async {
		return source.Span{}, false
	}
	return b.at(calleeSpan(call)), true
}

func (b *Body) mentionedTwice(l hir.LocalID) bool {
	n := 0
	for _, e := range b.body.Exprs {
		if hir.IsLocal(e, l) {
			n++
		}
	}
	return n > 1
}

// madeInTurn is what each turn of the loop binds a local to, and any other e as
// it is.
func (b *Body) madeInTurn(loop, e hir.Expr) hir.Expr {
	ref, ok := e.(*hir.LocalRef)
	if !ok || !loop.Span().Covers(b.body.Locals[ref.Local].Span) {
		return e
	}
	return b.origins()[ref.Local]
}

// changes notes the places that code in e may change: those that are assigned,
// lent mutably, or named in a macro that is not read.
func (b *Body) changes(e hir.Expr, out places) {
	b.changesBut(e, out, func(hir.Expr) bool { return false })
}

// changesBut is changes, less what is lent by expressions that leave alone what it is
// asked for.
func (b *Body) changesBut(e hir.Expr, out places, leaves func(hir.Expr) bool) {
	hir.Walk(e, func(e hir.Expr) bool {
		switch e := e.(type) {
		case *hir.Assign:
			out.add(e.L)
		case *hir.AssignOp:
			out.add(e.L)
		case *hir.Borrow:
			if e.Mut || e.Raw {
				out.add(e.X)
			}
		case *hir.OpaqueMacro, *hir.Missing:
			out.add(e)
		case *hir.Call, *hir.MethodCall:
			b.lentOn(e, out, leaves)
		}
		if a := b.result.Adjust(e); leaves(e) {
			return true
		} else if a.AutoRef == types.MutRef || mutDeref(a) {
			out.add(e)
		}
		return true
	})
}

// lentOn notes the places behind &mut references that a call is given.
func (b *Body) lentOn(call hir.Expr, out places, leaves func(hir.Expr) bool) {
	args := recvAndArgs(call)
	callee := b.result.Fn(call)
	if _, method := call.(*hir.MethodCall); method && callee != nil && callee.Hir.SelfKind == hir.SelfRef {
		args = args[1:]
	}
	for _, a := range args {
		if t := b.result.Expr(a); isPlace(a) && t.Kind == types.KindRef && t.Mut && !leaves(a) {
			out.add(a)
		}
	}
}

// sameness tells whether an expression has one value in all turns of a loop.
type sameness struct {
	body    *Body
	loop    hir.Expr
	changed places
}

// maxSameDepth bounds how deep an expression is looked into.
const maxSameDepth = 8

func (s sameness) stays(e hir.Expr, depth int) bool {
	if depth > maxSameDepth {
		return false
	}
	switch e := e.(type) {
	case *hir.Literal:
		return true
	case *hir.PathRef:
		return s.body.result.Expr(e).Kind != types.KindFnDef
	case *hir.LocalRef, *hir.Field:
		return s.placeStays(e)
	case *hir.Deref:
		return s.stays(e.X, depth+1)
	case *hir.Cast:
		return s.stays(e.X, depth+1)
	case *hir.Binary:
		return s.stays(e.L, depth+1) && s.stays(e.R, depth+1)
	case *hir.Call:
		return s.computes(e, depth)
	}
	return false
}

// placeStays says that a local from outside of the loop, or a field of one, is
// not changed in it.
func (s sameness) placeStays(e hir.Expr) bool {
	named := places{}
	named.add(e)
	for p := range named {
		if s.loop.Span().Covers(s.body.body.Locals[p.local].Span) {
			return false
		}
	}
	return len(named) > 0 && !named.meet(s.changed)
}

// computes says that a call only makes its result out of its arguments, as the
// standard library's functions of plain values do: Duration::from_secs(5).
func (s sameness) computes(e *hir.Call, depth int) bool {
	callee := s.body.result.Fn(e)
	if callee == nil || !ofStd(callee) || len(e.Args) == 0 {
		return false
	}
	for _, a := range e.Args {
		if s.body.copies(a) != types.Yes || !s.stays(a, depth+1) {
			return false
		}
	}
	return true
}
