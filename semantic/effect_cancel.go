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
	out.Nothing = isEmptyTuple(b.env().Awaited(b.result.Expr(e), b.result.Env))
	return out, true
}

// lossy is a future that loses something when it is dropped half-way.
type lossy struct {
	what  string
	place bool
	call  source.Span // the callee's name in the body that was asked, relative to it
	steps []Step      // from the first call to the library's
	// from are the parameters of the body's fn that what is lost comes through.
	from []hir.LocalID
	// of says that it is lost of what from is, or refers to, and not with it.
	of bool
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
	step := c.body.step(e, fn)
	for _, attr := range []string{"wakeful::cancel_unsafe", "wakeful::cancel_loses_place"} {
		what := names.AttrValue(fn.Hir.Attrs, attr)
		if what == "" {
			continue
		}
		from, of, ok := c.loses(e, fn)
		return lossy{what: what, place: attr != "wakeful::cancel_unsafe", call: calleeSpan(e), steps: []Step{step}, from: from, of: of}, ok
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
	from, ok := c.passes(e, fn, inner)
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
		return a.Code().Same(b.Code())
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
