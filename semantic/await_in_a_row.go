package semantic

import (
	"slices"
	"strings"

	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/source"
)

// Row is a run of statements, each of which awaits a call that needs nothing of
// the others: `let a = get(1).await; let b = get(2).await;`.
type Row struct {
	Steps []RowStep // at least two
	Whole source.Span
	// Try: all of them end in `?`, with one error type; Plain: none of them has one.
	Try, Plain bool
	Joinable   bool // none of them says which type it wants
}

// RowStep is one statement of a row.
type RowStep struct {
	Stmt    source.Span
	Pattern source.Span
	Call    source.Span // what is awaited first
	// Block is what an async block in a join! has to be of, where the call cannot
	// stand there by itself: more is done with what it gives, or it borrows from
	// temporaries, which a macro would end too early. Empty where it can.
	Block source.Span
}

// Rows are the body's runs of awaits that wait for nothing but each other, and
// only ask for something.
func (b *Body) Rows() []Row {
	if len(unlessNone(b, rows, b.Independent)) == 0 {
		return nil
	}
	return b.findRows(b.onlyAsks)
}

// Independent are the runs of awaits that need nothing of each other, whatever
// their calls do elsewhere.
func (b *Body) Independent() []Row { return b.findRows(isCall) }

func (b *Body) findRows(fits func(call hir.Expr) bool) []Row {
	if len(b.body.Errors) > 0 || b.body.Root == nil {
		return nil
	}
	var out []Row
	for _, e := range b.body.Exprs {
		if block, ok := e.(*hir.Block); ok {
			out = append(out, b.rowsIn(block, fits)...)
		}
	}
	sortBySpan(out, func(r Row) source.Span { return r.Whole })
	return out
}

// rowStep is a let that awaits a call.
type rowStep struct {
	let    *hir.LetStmt
	value  hir.Expr // what is bound, without the `?` at its end
	await  *hir.Await
	call   hir.Expr
	try    *hir.Try // nil for none
	access access
	named  places
}

func (b *Body) rowsIn(block *hir.Block, fits func(call hir.Expr) bool) []Row {
	var out []Row
	var run []rowStep
	end := func() {
		if len(run) > 1 {
			out = append(out, b.row(run))
		}
		run = nil
	}
	for _, s := range block.Stmts {
		step, ok := b.rowStep(s)
		if !ok || !fits(step.call) {
			end()
			continue
		}
		if !b.apart(run, step) {
			end()
		}
		run = append(run, step)
	}
	end()
	return out
}

// apart says that the step needs nothing of those before it, and they nothing
// of it. Whoever asks the very same again wants to see what has become of it.
func (b *Body) apart(run []rowStep, step rowStep) bool {
	for _, before := range run {
		if !before.access.apart(step.access) || b.text(before.call) == b.text(step.call) {
			return false
		}
		for _, l := range bound(before.let.Pat) {
			if step.named.meet(places{{local: l}: true}) {
				return false
			}
		}
	}
	return true
}

// rowStep is a statement `let a = get(…).await;`, of which something is kept.
// Methods of libraries may take what it gives apart: `?`, unwrap, a response's
// text.
func (b *Body) rowStep(s hir.Stmt) (rowStep, bool) {
	let, ok := s.(*hir.LetStmt)
	if !ok || let.Init == nil || let.Else != nil || !b.keepsSome(let.Pat) {
		return rowStep{}, false
	}
	step := rowStep{let: let, value: let.Init, named: places{}}
	if t, ok := let.Init.(*hir.Try); ok {
		step.try, step.value = t, t.X
	}
	if step.await = b.firstAwait(step.value, 0); step.await == nil {
		return rowStep{}, false
	}
	step.call = step.await.X
	if !isCall(step.call) || b.eager(step.call) {
		return rowStep{}, false
	}
	step.access = b.accessOf(step.call)
	b.accessBehind(step.value, step.await, &step.access)
	step.named.add(let.Init)
	return step, step.access.simple
}

// maxSteps bounds how long a chain may be.
const maxSteps = 12

// firstAwait is the await that a chain begins with, of which libraries' methods
// take apart what it gives; nil where there is none.
func (b *Body) firstAwait(e hir.Expr, depth int) *hir.Await {
	if depth > maxSteps {
		return nil
	}
	switch x := e.(type) {
	case *hir.Await:
		if first := b.firstAwait(x.X, depth+1); first != nil {
			return first
		}
		return x
	case *hir.Try:
		return b.firstAwait(x.X, depth+1)
	case *hir.MethodCall:
		if callee := b.result.Fn(x); callee != nil && callee.Module.Crate.Library() && callee.Hir.SelfKind != hir.SelfRefMut {
			return b.firstAwait(x.Recv, depth+1)
		}
	}
	return nil
}

// accessBehind adds how the chain behind its first await uses what it names.
func (b *Body) accessBehind(e hir.Expr, first *hir.Await, a *access) {
	for e != hir.Expr(first) {
		switch x := e.(type) {
		case *hir.Await:
			e = x.X
		case *hir.Try:
			e = x.X
		case *hir.MethodCall:
			for _, arg := range x.Args {
				b.accessHandler(arg, a)
			}
			e = x.Recv
		default:
			a.simple = false
			return
		}
	}
}

// eager says that the call gives a handle of what is already under way.
func (b *Body) eager(call hir.Expr) bool { return isHandle(b.result.Expr(call)) }

// keepsSome says that the pattern binds a name that is meant to be used, and
// nothing that keeps anything locked.
func (b *Body) keepsSome(p hir.Pat) bool {
	locals := bound(p)
	return len(locals) > 0 && !slices.ContainsFunc(locals, func(l hir.LocalID) bool {
		t := b.result.Local(l)
		return isEmptyTuple(t) || holdsGuard(t) || strings.HasPrefix(b.localName(l), "_")
	})
}

func (b *Body) row(run []rowStep) Row {
	first, last := run[0], run[len(run)-1]
	out := Row{
		Whole: b.at(source.Span{Start: first.let.StmtSpan().Start, End: last.let.StmtSpan().End}),
		Try:   true, Plain: true, Joinable: true,
	}
	for _, s := range run {
		step := RowStep{Stmt: b.at(s.let.StmtSpan()), Pattern: b.at(s.let.Pat.Span()), Call: b.at(s.call.Span())}
		if s.value != hir.Expr(s.await) || !b.borrowsPlaces(s.call) {
			step.Block = b.at(s.value.Span())
		}
		out.Steps = append(out.Steps, step)
		out.Plain = out.Plain && s.try == nil && !tries(s.value)
		out.Try = out.Try && s.try != nil && b.sameError(first.value, s.value)
		out.Joinable = out.Joinable && s.let.Type == nil
	}
	return out
}

// tries says that there is a `?` in e.
func tries(e hir.Expr) bool {
	return anyExpr(e, func(e hir.Expr) bool {
		_, try := e.(*hir.Try)
		return try
	})
}

func (b *Body) sameError(x, y hir.Expr) bool {
	t, u := b.result.Expr(x), b.result.Expr(y)
	return t.IsLang("result") && u.IsLang("result") && t.Args[1].Known() && sameType(t.Args[1], u.Args[1])
}

// borrowsPlaces says that the call borrows from no temporary, which a macro
// around it would end too early.
func (b *Body) borrowsPlaces(call hir.Expr) bool {
	if m, ok := call.(*hir.MethodCall); ok && !isPlace(m.Recv) {
		callee := b.result.Fn(m)
		if callee == nil || callee.Hir.SelfKind != hir.SelfValue || !isCall(m.Recv) || !owns(b.result.Expr(m.Recv)) || !b.borrowsPlaces(m.Recv) {
			return false
		}
	}
	return !slices.ContainsFunc(argsOf(call), func(a hir.Expr) bool {
		if borrow, ok := a.(*hir.Borrow); ok {
			_, literal := borrow.X.(*hir.Literal)
			return !isPlace(borrow.X) && !literal
		}
		switch a.(type) {
		case *hir.MethodCall, *hir.Call, *hir.Format:
			return !owns(b.result.Expr(a))
		}
		return false
	})
}
