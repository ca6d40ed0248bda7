package semantic

import (
	"slices"

	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
	"github.com/wakeful-rs/wakeful/semantic/types"
	"github.com/wakeful-rs/wakeful/source"
)

// Task is a call that makes a task which goes on by itself, and gives a handle
// to it.
type Task struct {
	Call   source.Span
	Name   source.Span // the callee as written
	Work   source.Span // the future or closure that it is given
	Free   bool        // it is no method, which would say where the task runs
	Blocks bool        // the work may block: it has threads of its own
	Output *types.Type // what the work gives
	// Gives says whether the output is more than (). Unknown where it is not
	// known, or is whatever a caller's future gives.
	Gives types.Verdict
	// Lazy: the output is itself a future, which nobody has polled.
	Lazy bool
	// Panics are the places in the work, where that is written out in the call,
	// at which it panics.
	Panics []Panic
	// Detached is the statement that drops the handle at once, as `spawn(f);`
	// does; empty when something takes it.
	Detached source.Span
	// Joined is how the handle is awaited at once: by the call's own expression,
	// or first in the statement behind the `let` that keeps it.
	Joined *Joined
	// Bare: awaiting the handle gives the output itself, with no Result around it.
	Bare bool
}

// Panic is a place at which code panics: a method that does so on an Err, or the
// macro.
type Panic struct {
	Span  source.Span // the method's name, or the macro's
	OnErr bool
}

// Joined is the await of a task's handle.
type Joined struct {
	Await source.Span // the handle's expression and its `.await`
	// Taken is what takes the output out of its Result: `?`, `.unwrap()`,
	// `.expect(…)` or `.map_err(…)?`; empty for anything else.
	Taken source.Span
	// Kept: a local has the Result, and nobody looks whether that is an Err but to hand it
	// on with `?` or to panic.
	Kept bool
	// Dropped: nobody looks at the Result, as in `handle.await;`.
	Dropped bool
}

// Tasks are the body's calls that spawn, in source order.
func (b *Body) Tasks() []Task { return unlessNone(b, tasks, b.findTasks) }

func (b *Body) findTasks() []Task {
	var out []Task
	for _, e := range b.body.Exprs {
		callee := b.spawner(e)
		if callee == nil {
			continue
		}
		out = append(out, b.parents().task(e, callee))
	}
	sortBySpan(out, func(t Task) source.Span { return t.Call })
	return out
}

// spawner is the callee of a call that makes a task and gives its handle.
func (b *Body) spawner(e hir.Expr) *names.Fn {
	callee := b.result.Fn(e)
	if !isCall(e) || callee == nil || !has(callee, "wakeful::spawns") {
		return nil
	}
	if t := b.result.Expr(e); !isHandle(t) && !b.isBareHandle(t) {
		return nil
	}
	return callee
}

// isHandle says that t is the handle of a task, of one argument: what it gives.
func isHandle(t *types.Type) bool {
	return t.Kind == types.KindAdt && len(t.Args) == 1 && names.HasAttr(t.Adt.Hir.Attrs, "wakeful::eager")
}

// isBareHandle says that t is a handle whose await gives the task's output as it
// is, as those of smol and async-std do.
func (b *Body) isBareHandle(t *types.Type) bool {
	return t.Kind == types.KindAdt && len(t.Args) > 0 && b.env().Awaited(t, b.result.Env) == t.Args[0]
}

func (p parentMap) task(e hir.Expr, fn *names.Fn) Task {
	b := p.body
	t := Task{
		Call: b.at(e.Span()), Name: b.at(calleeSpan(e)), Free: fn.Hir.SelfKind == hir.NoSelf,
		Blocks: has(fn, "wakeful::insulates"), Output: b.result.Expr(e).Args[0],
	}
	t.Bare = !isHandle(b.result.Expr(e))
	t.Gives, t.Lazy = gives(t.Output), b.env().Lazy(t.Output, b.result.Env)
	if args := argsOf(e); len(args) > 0 {
		t.Work, t.Panics = b.at(args[0].Span()), b.panics(args[0])
	}
	switch up := p.of(e).(type) {
	case *hir.Block:
		switch s := statement(up, e); {
		case s == nil:
			t.Joined = p.joinedNext(up, e)
		case !t.Bare: // those would be cancelled, or are for other rules
			t.Detached = b.at(s.StmtSpan())
		}
	case *hir.Await:
		j := p.joined(up)
		t.Joined = &j
	}
	return t
}

func gives(output *types.Type) types.Verdict {
	switch output.Kind {
	case types.KindNever:
		return types.No
	case types.KindTuple:
		if len(output.Args) == 0 {
			return types.No
		}
	case types.KindUnknown, types.KindVar, types.KindParam, types.KindAssoc, types.KindOpaque:
		return types.Unknown
	}
	return types.Yes
}

// panics are the places in an async block or closure that panic of themselves.
func (b *Body) panics(work hir.Expr) []Panic {
	switch work.(type) {
	case *hir.Async, *hir.Closure:
	default:
		return nil
	}
	var out []Panic
	hir.Walk(work, func(e hir.Expr) bool {
		switch e := e.(type) {
		case *hir.Async, *hir.Closure:
			return hir.Expr(e) == work
		case *hir.MethodCall:
			if callee := b.result.Fn(e); callee != nil && takesOk(callee) {
				out = append(out, Panic{b.at(e.NameSpan), true})
			}
		case *hir.Format:
			if e.Macro.Last().Name == "panic" && b.standardMacro("panic") {
				out = append(out, Panic{Span: b.at(macroName(e))})
			}
		}
		return true
	})
	return out
}

// statement is the statement `e;` of a block, nil when e is used otherwise.
func statement(block *hir.Block, e hir.Expr) *hir.ExprStmt {
	for _, s := range block.Stmts {
		if x, ok := s.(*hir.ExprStmt); ok && x.X == e && x.Semi {
			return x
		}
	}
	return nil
}

func (p parentMap) joined(a *hir.Await) Joined {
	b := p.body
	j := Joined{Await: b.at(a.Span())}
	switch up := p.of(a).(type) {
	case *hir.Try:
		j.Taken = b.at(source.Span{Start: a.Span().End, End: up.Span().End})
	case *hir.MethodCall:
		if callee := b.result.Fn(up); up.Recv == a && callee != nil && takesOk(callee) {
			j.Taken = b.at(source.Span{Start: a.Span().End, End: up.Span().End})
		}
		if try, ok := p.of(up).(*hir.Try); ok && up.Recv == a && renamesErr[up.Name] && b.result.Expr(up).IsLang("result") {
			j.Taken = b.at(source.Span{Start: a.Span().End, End: try.Span().End})
		}
	case *hir.Block:
		j.Dropped = statement(up, a) != nil
		j.Kept = p.keptUnseen(up, a)
	}
	return j
}

// renamesErr are methods of Result that give another Err in the place of one.
var renamesErr = map[string]bool{"map_err": true, "context": true, "with_context": true, "wrap_err": true, "wrap_err_with": true}

// keptUnseen says that a let of the block gives a local the Result e, and that nobody looks
// whether it is an Err.
func (p parentMap) keptUnseen(block *hir.Block, e hir.Expr) bool {
	for let := range block.Lets() {
		if let.Init != e || let.Else != nil {
			continue
		}
		if _, ignored := let.Pat.(*hir.Wild); ignored {
			return true
		}
		local, ok := onlyLocal(let.Pat)
		return ok && !slices.ContainsFunc(p.body.body.Exprs, func(x hir.Expr) bool { return hir.IsLocal(x, local) && p.looksAt(x) })
	}
	return false
}

// looksAt says that a Result is used in some other way than by `?`, `.unwrap()`,
// `.expect(…)`, or to be printed.
func (p parentMap) looksAt(result hir.Expr) bool {
	switch up := p.of(result).(type) {
	case *hir.Try, *hir.Format:
		return false
	case *hir.MethodCall:
		callee := p.body.result.Fn(up)
		return up.Recv != result || callee == nil || !takesOk(callee)
	}
	return true
}

// macroName is the name of a macro with its `!`, in a call of it.
func macroName(e *hir.Format) source.Span {
	at := e.Span()
	at.End = min(at.End, at.Start+len(e.Macro.Last().Name)+len("!"))
	return at
}
