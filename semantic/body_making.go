package semantic

import (
	"slices"

	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
	"github.com/wakeful-rs/wakeful/semantic/types"
)

// maxMakingDepth bounds how deep one looks for where a future comes from.
const maxMakingDepth = 24

// makes says that a future in the value of e is made by e itself, and not
// taken from where it may have been polled before: `state.take()` makes none.
func (f *forgetting) makes(e hir.Expr, depth int) bool {
	if e == nil || depth > maxMakingDepth {
		return false
	}
	any := func(es []hir.Expr) bool {
		for _, x := range es {
			if f.makes(x, depth+1) {
				return true
			}
		}
		return false
	}
	switch e := e.(type) {
	case *hir.Async:
		return true
	case *hir.Call:
		return !f.twin(e) && !f.calleeActs(e) && (f.calleeMakes(e) || !f.mayTake(e) && any(e.Args))
	case *hir.MethodCall:
		return !f.twin(e) && !f.calleeActs(e) && (f.calleeMakes(e) || !f.mayTake(e) && (f.makes(f.kept(e.Recv), depth+1) || any(e.Args)))
	case *hir.Closure:
		return e.Async || f.makes(e.Body, depth+1)
	case *hir.LocalRef: // a closure makes a new one when what it is given to calls it
		t := f.result.Expr(e)
		return t.Kind == types.KindClosure && f.makesWhenCalled(t)
	case *hir.Array:
		return any(e.Elems)
	case *hir.Tuple:
		return any(e.Elems)
	case *hir.MacroValue:
		return any(e.Args)
	case *hir.Block:
		return e.Tail != nil && f.makes(e.Tail, depth+1)
	case *hir.If, *hir.Match:
		ends := leaves(e)
		return len(ends) > 0 && any(ends)
	case *hir.Try:
		return f.makes(e.X, depth+1)
	case *hir.Await:
		if call, ok := f.kept(e.X).(*hir.Call); ok && any(call.Args) {
			return true // the output of a spawned closure
		}
		return f.makes(f.kept(e.X), depth+1)
	case *hir.Cast:
		return f.makes(e.X, depth+1)
	case *hir.PathRef:
		return f.makesWhenCalled(f.result.Expr(e))
	}
	return false
}

// kept is what a let gave the local e, where e takes it by value: nobody has polled what
// was in it, as the local never changed. Any other e is what it is.
func (f *forgetting) kept(e hir.Expr) hir.Expr {
	ref, ok := e.(*hir.LocalRef)
	if adj := f.result.Adjust(e); !ok || len(adj.Derefs) > 0 || adj.AutoRef != types.NoRef {
		return e
	}
	return f.boundTo(ref.Local)
}

// calleeMakes says that what a call runs returns a new future by its very
// signature.
func (f *forgetting) calleeMakes(e hir.Expr) bool {
	callee := f.result.Callee(e)
	if callee == nil { // a closure or fn pointer makes what it returns
		call, ok := e.(*hir.Call)
		return ok && (f.makesWhenCalled(f.result.Expr(call.Fn)) || f.givenByBound(call))
	}
	return callee.Fn != nil && (f.returnsLazy(callee.Fn) || f.bodyMakes(f.env().Target(callee)))
}

// givenByBound says that a value is called that may be of any type with a bound on Fn or
// AsyncFn, and gives a boxed future, or what only awaiting runs.
func (f *forgetting) givenByBound(call *hir.Call) bool {
	t := f.result.Expr(call.Fn)
	for t.Kind == types.KindRef || t.IsLang("owned_box") || t.IsLang("arc") || t.IsLang("rc") {
		t = t.Args[0]
	}
	switch t.Kind {
	case types.KindParam, types.KindOpaque, types.KindDyn:
		given := f.result.Expr(call)
		return (given.Kind == types.KindAdt || given.Kind == types.KindAssoc) && f.env().Lazy(given, f.result.Env)
	}
	return false
}

// mayTake says that what a call runs can take its result out of something it
// is lent: `mem::replace(&mut old, new)` returns the old one.
func (f *forgetting) mayTake(e hir.Expr) bool {
	callee := f.result.Fn(e)
	if callee == nil {
		return false
	}
	return slices.ContainsFunc(f.env().SigOf(callee).Params, func(t *types.Type) bool {
		return t.Kind == types.KindRef && t.Mut
	})
}

// calleeActs says that what a call runs does something before it returns: it
// spawns, or sends a command. If it returns a future, that is for waiting till
// it's done, and some of it happens without.
func (f *forgetting) calleeActs(e hir.Expr) bool {
	callee := f.result.Fn(e)
	if callee == nil || callee.Hir.Async {
		return false
	}
	if callee.Module.Crate.Kind == names.Described {
		return names.HasAttr(callee.Hir.Attrs, "wakeful::spawns")
	}
	if !f.returnsLazy(callee) {
		return false
	}
	if callee.Module.Crate.Kind == names.Fetched {
		return true // as it may
	}
	return f.actsItself(e)
}

// actsItself says that what a call runs is written in the workspace and does something
// before it returns.
func (f *forgetting) actsItself(e hir.Expr) bool {
	callee := f.result.Fn(e)
	if callee == nil {
		return false
	}
	b := f.file.workspace.body(callee)
	return b != nil && b.acts(0)
}

// maxHandedOn bounds how often one looks into the callee of a callee.
const maxHandedOn = 4

// acts says that the body itself, the futures in it left out, spawns or calls
// something for what it does and not for what it returns, or gets a future from a
// fn that does. One that hands on what a trait's method returns acts as the unknown
// impl does, which may.
func (b *Body) acts(depth int) bool {
	found := false
	root, _ := b.body.Root.(*hir.Block)
	hir.Walk(b.body.Root, func(e hir.Expr) bool {
		if _, later := e.(*hir.Async); later || found {
			return false
		}
		if block, ok := e.(*hir.Block); ok && slices.ContainsFunc(block.Stmts, callsForEffect) {
			found = true
		}
		callee := b.result.Fn(e)
		found = found || callee != nil && (names.HasAttr(callee.Hir.Attrs, "wakeful::spawns") || b.getsFromActing(e, callee, depth))
		return !found
	})
	if found || root == nil || root.Tail == nil {
		return found
	}
	return slices.ContainsFunc(append(leaves(root.Tail), root.Tail), func(e hir.Expr) bool { return b.handsOnActing(e, depth) })
}

// getsFromActing says that e calls a fn of the workspace that does something at
// once and returns what can be awaited, such as the answer to the command that it
// sends.
func (b *Body) getsFromActing(e hir.Expr, callee *names.Fn, depth int) bool {
	if callee.Hir.Async || callee.Module.Crate.Library() || depth >= maxHandedOn ||
		b.env().Awaited(b.result.Expr(e), b.result.Env).Kind == types.KindUnknown {
		return false
	}
	inner := b.file.workspace.body(callee)
	return inner != nil && inner.acts(depth+1)
}

// handsOnActing says that e, which the body returns, is a call that may do
// something at once.
func (b *Body) handsOnActing(e hir.Expr, depth int) bool {
	callee := b.result.Fn(e)
	if callee == nil || callee.Hir.Async || callee.Module.Crate.Kind == names.Described {
		return false
	}
	if callee.Trait != nil {
		return true // an impl may do so, whatever a default body does
	}
	if callee.Module.Crate.Kind == names.Fetched {
		return b.env().Lazy(b.env().SigOf(callee).Ret, nil)
	}
	inner := b.file.workspace.body(callee)
	return inner != nil && depth < maxHandedOn && inner.acts(depth+1)
}

// callsForEffect says that a statement is a call whose value goes nowhere.
func callsForEffect(s hir.Stmt) bool {
	var x hir.Expr
	switch s := s.(type) {
	case *hir.ExprStmt:
		x = s.X
	case *hir.LetStmt:
		if _, wild := s.Pat.(*hir.Wild); wild {
			x = s.Init
		}
	}
	if t, ok := x.(*hir.Try); ok {
		x = t.X
	}
	return isCall(x)
}

// returnsLazy says that fn returns a future whatever its type parameters are. In
// an Option or a Result that is one of the fn's own: any other may have been
// polled before.
func (f *forgetting) returnsLazy(fn *names.Fn) bool {
	sig := f.env().SigOf(fn)
	future, in := f.env().LazyPart(sig.Ret, f.env().Predicates(sig.Generics))
	return future != nil && (in == nil || future.Kind == types.KindOpaque && (in.IsLang("option") || in.IsLang("result") || in.Kind == types.KindTuple))
}

// makesWhenCalled says that t is a fn or closure that returns a future.
func (f *forgetting) makesWhenCalled(t *types.Type) bool {
	switch t.Kind {
	case types.KindRef:
		return f.makesWhenCalled(t.Args[0])
	case types.KindFnDef:
		return t.Fn != nil && f.returnsLazy(t.Fn)
	case types.KindClosure, types.KindFnPtr:
		return f.env().Lazy(t.Args[len(t.Args)-1], f.result.Env)
	}
	return false
}

// leaves are the expressions one of which is the value of e: the ends of the
// branches of blocks, ifs and matches. Branches that never end are left out.
func leaves(e hir.Expr) []hir.Expr {
	switch e := e.(type) {
	case *hir.Block:
		if e.Tail == nil || e.Label != "" {
			return nil
		}
		return leaves(e.Tail)
	case *hir.If:
		out := leaves(e.Then)
		if e.Else != nil {
			out = append(out, leaves(e.Else)...)
		}
		return out
	case *hir.Match:
		var out []hir.Expr
		for _, a := range e.Arms {
			if a.Body != nil {
				out = append(out, leaves(a.Body)...)
			}
		}
		return out
	case nil, *hir.Return, *hir.Break, *hir.Continue:
		return nil
	}
	return []hir.Expr{e}
}

// loose says that `e.await` would not mean `(e).await`.
func loose(e hir.Expr) bool {
	switch e.(type) {
	case *hir.Unary, *hir.Binary, *hir.Deref, *hir.Borrow, *hir.Cast, *hir.Range, *hir.Closure, *hir.Assign,
		*hir.AssignOp, *hir.Return, *hir.Break:
		return true
	}
	return false
}

// langOf is the fn's #[wakeful::lang] name, "" for the workspace's own.
func langOf(f *names.Fn) string { return names.AttrValue(f.Hir.Attrs, "wakeful::lang") }

// declaration is where a fn of the workspace is declared, nil for a library's.
func (w *Workspace) declaration(fn *names.Fn) *Declaration {
	if fn == nil {
		return nil
	}
	file, h, base := w.current(fn)
	if file == nil || h == nil {
		return nil
	}
	span := h.NameSpan
	if fn.Ordinal < 0 {
		span = span.Shift(base - h.Base) // of a block: relative to the fn around it
	}
	return &Declaration{Name: h.Name, Path: file.path, Span: span, Async: h.Async}
}
