package semantic

import (
	"slices"

	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
	"github.com/wakeful-rs/wakeful/semantic/types"
	"github.com/wakeful-rs/wakeful/source"
)

// Loss is what is lost each time a loop's select! drops a branch's future that
// is not done.
type Loss struct {
	What  string // as the stub has it: "bytes already read may be lost"
	Place bool   // only a place in a queue
	// Nothing: what the branch waits for gives no value, as a signal does.
	Nothing bool
	// Call is the callee's name in the branch, as written.
	Call source.Span
	// Steps are the calls on the way from there to the library's fn, the last
	// of them; none when the branch calls it itself.
	Steps []Step
	// Waits is where it waits again, with what the last step gave it in hand; nil
	// when that step itself is what may not be dropped.
	Waits *Step
}

// Loses says what is lost when the branch's future, made anew in each turn of
// the loop, is dropped half-way. A future that is kept outside of the loop
// loses nothing, and what was made in the same turn is no loss.
func (b *Body) Loses(s Select, branch Branch) (Loss, bool) {
	return b.lostWith(branch.arm.Future, s.loop)
}

// lostWith is what is lost of what lies outside of `around` when the future
// that e makes in there is dropped half-way.
func (b *Body) lostWith(e, around hir.Expr) (Loss, bool) {
	region := around.Span()
	c := cancelling{body: b, origins: b.origins(), kept: func(l hir.LocalID) bool { return !region.Covers(b.body.Locals[l].Span) }}
	x, ok := c.future(e, 0)
	if !ok {
		return Loss{}, false
	}
	out := Loss{What: x.what, Place: x.place, Call: b.at(x.call)}
	out.Steps, out.Waits = x.steps[1:], x.waits
	if x.waits != nil && len(out.Steps) == 0 {
		out.Steps = x.steps // the branch takes it itself
	}
	output := b.env().Awaited(b.result.Expr(e), b.result.Env)
	out.Nothing = output.Kind == types.KindTuple && len(output.Args) == 0
	return out, true
}

// origins are the expressions that patterns bind locals, or parts of them, to.
func (b *Body) origins() map[hir.LocalID]hir.Expr {
	out := map[hir.LocalID]hir.Expr{}
	note := func(p hir.Pat, x hir.Expr) {
		if p == nil || x == nil {
			return
		}
		for _, l := range bound(p) {
			out[l] = x
		}
	}
	for _, e := range b.body.Exprs {
		switch e := e.(type) {
		case *hir.Block:
			for let := range e.Lets() {
				note(let.Pat, let.Init)
			}
		case *hir.Let:
			note(e.Pat, e.X)
		case *hir.Match:
			for _, a := range e.Arms {
				note(a.Pat, e.X)
			}
		case *hir.Select:
			for _, a := range e.Arms {
				note(a.Pat, a.Future)
			}
		}
	}
	return out
}

// lossy is a future that loses something when it is dropped half-way.
type lossy struct {
	what  string
	place bool
	call  source.Span // the callee's name in the body that was asked, relative to it
	steps []Step      // from the first call to the library's
	// from are the parameters of the body's fn that what is lost comes through.
	from []hir.LocalID
	// waits is where it has in hand what the last step took, if that is what is lost.
	waits *Step
}

// cancelling looks for what dropping a future loses, in one body.
type cancelling struct {
	body    *Body
	kept    func(hir.LocalID) bool // what it refers to outlives the future
	origins map[hir.LocalID]hir.Expr
	seen    []*names.Fn // whose bodies are being looked at
}

// maxCancelDepth bounds how many calls, and how many wrappers of a future, one
// looks through.
const maxCancelDepth = 8

// future says what dropping the value of e loses, if e makes the future.
func (c *cancelling) future(e hir.Expr, depth int) (lossy, bool) {
	if depth > maxCancelDepth {
		return lossy{}, false
	}
	switch e := e.(type) {
	case *hir.Call, *hir.MethodCall:
		return c.called(e, depth)
	case *hir.Async:
		return c.awaited(e.Body, depth)
	case *hir.Block:
		if e.Tail != nil && e.Label == "" {
			return c.future(e.Tail, depth)
		}
	}
	return lossy{}, false
}

func (c *cancelling) called(e hir.Expr, depth int) (lossy, bool) {
	callee := c.body.result.Callee(e)
	if callee == nil || callee.Fn == nil || has(callee.Fn, "wakeful::spawns") {
		return lossy{}, false
	}
	fn := c.body.env().Target(callee)
	step := Step{File: c.body.file, Name: c.body.at(calleeSpan(e)), Path: names.Path(fn)}
	for _, attr := range []string{"wakeful::cancel_unsafe", "wakeful::cancel_loses_place"} {
		what := names.AttrValue(fn.Hir.Attrs, attr)
		if what == "" {
			continue
		}
		from, ok := c.loses(e, fn)
		return lossy{what: what, place: attr != "wakeful::cancel_unsafe", call: calleeSpan(e), steps: []Step{step}, from: from}, ok
	}
	if fn.Module.Crate.Library() {
		return c.wrapped(e, depth)
	}
	if fn.Trait != nil {
		return lossy{}, false
	}
	inner, ok := c.inside(fn, depth)
	if !ok || inner.place {
		return lossy{}, false
	}
	from, ok := c.passes(e, fn, inner.from)
	inner.call, inner.from = calleeSpan(e), from
	inner.steps = append([]Step{step}, inner.steps...)
	return inner, ok
}

// wrapped looks at the futures that a library's fn takes and keeps in the one
// that it returns: timeout(d, f), f.fuse(), Box::pin(f).
func (c *cancelling) wrapped(e hir.Expr, depth int) (lossy, bool) {
	result := c.body.result
	for x := range hir.Children(e) {
		if _, block := x.(*hir.Async); !block && !isCall(x) {
			continue
		}
		t := result.Expr(x)
		kept := anyType(result.Expr(e), 0, func(u *types.Type) bool { return sameFuture(t, u) })
		if (kept || c.erases(e)) && result.Expr(e) != t {
			if found, ok := c.future(x, depth+1); ok {
				return found, true
			}
		}
	}
	return lossy{}, false
}

// erases says that e is a boxed `dyn Future`: of what it is made of, its type says
// no more.
func (c *cancelling) erases(e hir.Expr) bool {
	t, env := c.body.result.Expr(e), c.body.result.Env
	return c.body.env().Lazy(t, env) && anyType(t, 0, func(u *types.Type) bool { return u.Kind == types.KindDyn })
}

// sameFuture says that two types are one future's, or one closure's.
func sameFuture(a, b *types.Type) bool {
	if a.Kind != b.Kind {
		return false
	}
	switch a.Kind {
	case types.KindAsyncBlock, types.KindClosure:
		return a.Code.Same(b.Code)
	case types.KindAsyncFn, types.KindOpaque:
		return a.Fn == b.Fn && a.Index == b.Index
	case types.KindAdt:
		return a.Adt == b.Adt
	}
	return false
}

// inside is what the future of a workspace's fn loses, be it async or one that
// returns what it makes at its end.
func (c *cancelling) inside(fn *names.Fn, depth int) (lossy, bool) {
	if slices.Contains(c.seen, fn) {
		return lossy{}, false
	}
	b := c.body.file.workspace.body(fn)
	if b == nil || len(b.body.Errors) > 0 {
		return lossy{}, false
	}
	in := cancelling{body: b, origins: b.origins(), seen: append(slices.Clone(c.seen), fn)}
	in.kept = func(l hir.LocalID) bool { return b.body.Locals[l].Param && b.body.Locals[l].Owner == nil }
	if !b.body.Async {
		return in.future(b.body.Root, depth+1)
	}
	return in.awaited(b.body.Root, depth+1)
}

// awaited is what is lost with the first future that root awaits and that
// loses something, what is lost at once before what other fns lose.
func (c *cancelling) awaited(root hir.Expr, depth int) (lossy, bool) {
	var best lossy
	hir.Walk(root, func(e hir.Expr) bool {
		switch e := e.(type) {
		case *hir.Closure, *hir.Async:
			return e == root
		case *hir.Await:
			if found, ok := c.future(e.X, depth+1); ok && better(found, best) {
				best = found
			}
		}
		return true
	})
	if len(best.steps) == 0 || best.place {
		if x, ok := c.inHand(root); ok {
			best = x
		}
	}
	return best, len(best.steps) > 0
}

// better prefers what is worse to lose, then the shorter way to it.
func better(a, b lossy) bool {
	switch {
	case len(b.steps) == 0:
		return true
	case a.place != b.place:
		return b.place
	}
	return len(a.steps) < len(b.steps)
}

// loses says whether what a library's fn would lose outlives its future, and
// through which locals it comes. A method that is given a value of whatever type
// loses that, as one that sends it; any other what it takes from its receiver.
func (c *cancelling) loses(e hir.Expr, fn *names.Fn) (from []hir.LocalID, ok bool) {
	var values []hir.Expr
	switch e := e.(type) {
	case *hir.MethodCall:
		l, ok := c.root(e.Recv, 0)
		if !ok || !c.kept(l) {
			return nil, false
		}
		from, values = []hir.LocalID{l}, e.Args
		if !c.takesAny(fn) {
			return from, true
		}
	case *hir.Call:
		for _, a := range e.Args {
			if l, ok := c.root(a, 0); ok && c.kept(l) {
				return []hir.LocalID{l}, true
			}
		}
		return nil, false
	}
	for _, v := range values {
		if l, ok := c.unique(v, 0); ok {
			return l, true
		}
	}
	return nil, false
}

// takesAny says that a parameter of fn is a value whose type the caller chooses.
func (c *cancelling) takesAny(fn *names.Fn) bool {
	return slices.ContainsFunc(c.body.env().SigOf(fn).Params, func(t *types.Type) bool { return t.Kind == types.KindParam })
}

// passes says whether one of the parameters that fn loses something through
// is given something that outlives the call e, or that is gone with it.
func (c *cancelling) passes(e hir.Expr, fn *names.Fn, through []hir.LocalID) (from []hir.LocalID, ok bool) {
	b := c.body.file.workspace.body(fn)
	if b == nil {
		return nil, false
	}
	if len(through) == 0 {
		return nil, true
	}
	args := recvAndArgs(e)
	for i, p := range b.body.Params {
		bind, plain := p.(*hir.Bind)
		if !plain || i >= len(args) || !slices.Contains(through, bind.Local) {
			continue
		}
		if owns(b.result.Local(bind.Local)) {
			return c.unique(args[i], 0)
		}
		l, ok := c.root(args[i], 0)
		return []hir.LocalID{l}, ok && c.kept(l)
	}
	return nil, false
}

// root is the local that a place is in, or borrows from.
func (c *cancelling) root(e hir.Expr, depth int) (hir.LocalID, bool) {
	if depth > maxCancelDepth {
		return -1, false
	}
	borrows := func(x hir.Expr) (hir.LocalID, bool) {
		if t := c.body.result.Expr(e); owns(t) || !t.Known() {
			return -1, false
		}
		return c.root(x, depth+1)
	}
	switch e := e.(type) {
	case *hir.LocalRef:
		return c.localRoot(e.Local, depth)
	case *hir.Field:
		return c.root(e.X, depth+1)
	case *hir.Index:
		return c.root(e.X, depth+1)
	case *hir.Deref:
		return c.root(e.X, depth+1)
	case *hir.Borrow:
		return c.root(e.X, depth+1)
	case *hir.Await:
		return borrows(e.X)
	case *hir.Try:
		return borrows(e.X)
	case *hir.MethodCall:
		if c.clones(e) {
			return c.root(e.Recv, depth+1)
		}
		return borrows(e.Recv)
	case *hir.Call:
		if len(e.Args) == 1 {
			return borrows(e.Args[0])
		}
	}
	return -1, false
}

// localRoot is l itself, or what l borrows from: a guard or a reference is
// made again when the future is.
func (c *cancelling) localRoot(l hir.LocalID, depth int) (hir.LocalID, bool) {
	t := c.body.result.Local(l)
	if c.kept(l) && c.body.body.Locals[l].Param && owns(t) && len(c.seen) > 0 {
		return -1, false // a parameter that ends with the future
	}
	if init := c.origins[l]; init != nil && !c.kept(l) && t.Known() && !owns(t) {
		return c.root(init, depth+1)
	}
	return l, true
}

func (c *cancelling) clones(e *hir.MethodCall) bool {
	callee := c.body.result.Fn(e)
	return callee != nil && callee.Trait != nil && callee.Trait.Lang == "clone"
}

// unique says that the value of e is gone when the future that was given it is
// dropped: it is no copy and can't be made again. Through which parameters of
// the fn it comes is from, none when it was taken from elsewhere.
func (c *cancelling) unique(e hir.Expr, depth int) (from []hir.LocalID, ok bool) {
	if depth > maxCancelDepth {
		return nil, false
	}
	switch e := e.(type) {
	case *hir.LocalRef:
		t := c.body.result.Local(e.Local)
		if !t.Known() || c.body.env().Copy(t, c.body.result.Env) != types.No {
			return nil, false
		}
		if len(c.seen) > 0 && c.kept(e.Local) {
			return []hir.LocalID{e.Local}, true
		}
		return nil, c.taken(e.Local)
	case *hir.Call:
		if callee := c.body.result.Callee(e); callee == nil || callee.Adt == nil {
			return nil, false
		}
		return c.anyUnique(e.Args, depth)
	case *hir.StructLit:
		var values []hir.Expr
		for _, f := range e.Fields {
			values = append(values, f.Value)
		}
		return c.anyUnique(values, depth)
	case *hir.Tuple:
		return c.anyUnique(e.Elems, depth)
	}
	return nil, false
}

func (c *cancelling) anyUnique(es []hir.Expr, depth int) (from []hir.LocalID, ok bool) {
	for _, e := range es {
		if from, ok = c.unique(e, depth+1); ok {
			return from, true
		}
	}
	return nil, false
}

// taken says that the local got its value out of what keeps none of it, such
// as a channel: by a method that has its receiver for itself.
func (c *cancelling) taken(l hir.LocalID) bool {
	for x := c.origins[l]; ; {
		switch e := x.(type) {
		case *hir.Try:
			x = e.X
		case *hir.Await:
			x = e.X
		case *hir.MethodCall:
			if t := c.body.result.Expr(e.Recv); c.body.result.Adjust(e.Recv).AutoRef == types.MutRef || t.Kind == types.KindRef && t.Mut {
				return true
			}
			x = e.Recv
		default:
			return false
		}
	}
}
