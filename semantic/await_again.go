package semantic

import (
	"strings"

	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/types"
	"github.com/wakeful-rs/wakeful/source"
)

// Again is how an awaited call that may fail can be tried more than once.
type Again struct {
	Future source.Span // the call, with the parentheses around it
	Before source.Span // the statement that it begins or is the value of
	// Bare: nothing stands behind the await in the statement's expression.
	Bare  bool
	Count string // a name for a number that means nothing else in the body
	Pause
}

// Pause is how code of a body can wait for some time.
type Pause struct {
	Sleep    string // the runtime's function, which takes a Duration and gives a future
	Duration string // std's Duration
}

// sleeps are the runtimes' functions that wait.
var sleeps = map[Runtime]string{Tokio: "tokio::time::sleep", AsyncStd: "async_std::task::sleep", Smol: "smol::Timer::after"}

// Pause says how code of the body can wait. ok is false when it is not known
// what runs it, or when the package does not ask for timers.
func (b *Body) Pause() (p Pause, ok bool) {
	rt := b.file.Runtime()
	crate, named := b.CrateName(rt)
	_, rest, known := strings.Cut(sleeps[rt], "::")
	if !named || !known || rt == Tokio && !b.file.HasFeature(rt, "time") {
		return Pause{}, false
	}
	return Pause{Sleep: crate + "::" + rest, Duration: b.spelling("Duration", "std::time::Duration")}, true
}

// Again says how what the await waits for can be tried again when it fails. The
// call must give nothing away that it would need a second time.
func (a Await) Again() (Again, bool) {
	b := a.body
	await, plain := a.at.Expr.(*hir.Await)
	pause, ok := b.Pause()
	if !plain || !ok || !b.repeats(await.X) {
		return Again{}, false
	}
	if t := b.result.Expr(await); !t.IsLang("result") || !t.Known() || !owns(t.Args[0]) || !ownsError(t.Args[1]) {
		return Again{}, false
	}
	p := b.parents()
	value := hir.Expr(await)
	for continues(p.of(value), value) {
		value = p.of(value)
	}
	future, whole := b.awaited(await)
	line, ok := p.statementOf(value)
	return Again{Future: future, Before: b.at(line), Bare: value == hir.Expr(await), Count: b.freeName("tries"), Pause: pause}, ok && whole
}

// ownsError is owns for an error, which may be a box of any: what that has is
// 'static where nothing else is written.
func ownsError(t *types.Type) bool {
	return owns(t) || t.IsLang("owned_box") && t.Args[0].Kind == types.KindDyn
}

// repeats says that a call can be made any number of times: what it names is
// copied or lent.
func (b *Body) repeats(call hir.Expr) bool {
	callee := b.result.Fn(call)
	if !isCall(call) || callee == nil {
		return false
	}
	a := access{reads: places{}, others: places{}, simple: true}
	lent := callee.Hir.SelfKind == hir.SelfRef || callee.Hir.SelfKind == hir.SelfRefMut
	if m, ok := call.(*hir.MethodCall); ok && !(lent && isPlace(m.Recv)) {
		b.accessArgument(m.Recv, &a)
	}
	for _, arg := range argsOf(call) {
		if borrow, ok := arg.(*hir.Borrow); !ok || !isPlace(borrow.X) {
			b.accessArgument(arg, &a)
		}
	}
	return a.simple && len(a.others) == 0 && b.result.Expr(call).Kind != types.KindNever
}
