package semantic

import (
	"slices"

	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
	"github.com/wakeful-rs/wakeful/semantic/types"
	"github.com/wakeful-rs/wakeful/source"
)

// Unpinned is a call on a stream that asks for one which may be moved, and
// gets one that may not.
type Unpinned struct {
	Recv   source.Span // the stream
	Method source.Span // the called name
	Stream *types.Type // its type
	Cause  *types.Type // what must not be moved
	// Init is the value of the `let` that binds the stream, and Once says that
	// the call, or the loop it heads, is all that uses it. Empty where the
	// stream is no local of the body with such a let.
	Init source.Span
	Once bool
	// Top is where the body's first statement stands when the stream is a
	// parameter called Name; 0 for all others.
	Top  int
	Name string
	// Made: the stream is a value that the expression makes on the spot.
	Made bool
}

// Unpinned are the body's calls that rustc rejects because a stream has not
// been pinned, `next` of StreamExt for one.
func (b *Body) Unpinned() []Unpinned {
	var out []Unpinned
	for _, call := range unlessNone(b, unpinAsked, b.unpinAsked) {
		if t, cause := b.unpinned(call); t != nil {
			out = append(out, b.unpinnedCall(call, t, cause))
		}
	}
	sortBySpan(out, func(u Unpinned) source.Span { return u.Method })
	return out
}

// askedUnpin is a call of a library's trait method that asks for Unpin, as a
// method or by its path.
type askedUnpin struct {
	call   hir.Expr
	recv   hir.Expr
	method source.Span
}

func (b *Body) unpinAsked() []askedUnpin {
	var out []askedUnpin
	for _, e := range b.body.Exprs {
		x := askedUnpin{call: e, method: calleeSpan(e)}
		switch e := e.(type) {
		case *hir.MethodCall:
			x.recv = e.Recv
		case *hir.Call:
			if len(e.Args) > 0 {
				x.recv = e.Args[0]
			}
		}
		if x.recv == nil {
			continue
		}
		callee := b.result.Callee(e)
		if callee != nil && callee.Fn != nil && callee.Fn.Trait != nil && callee.Fn.Module.Crate.Library() && len(b.unpinPreds(callee)) > 0 {
			out = append(out, x)
		}
	}
	return out
}

func (b *Body) unpinPreds(callee *types.Callee) []types.Pred {
	return b.env().CallPreds(callee, func(x types.Bound) bool { return x.Trait != nil && x.Trait.Lang == "unpin" })
}

// unpinned is the stream that a call asks to be Unpin and that is not. The
// cause is one of those of which it is certain: a future the compiler makes, a
// type parameter, or a library's type that says so. How a library's type keeps a
// closure does not count.
func (b *Body) unpinned(x askedUnpin) (stream, cause *types.Type) {
	through := func(d types.DerefStep) bool { return d.From.Kind != types.KindRef }
	if slices.ContainsFunc(b.result.Adjust(x.recv).Derefs, through) {
		return nil, nil // the pointer may be the stream that is meant
	}
	for _, p := range b.unpinPreds(b.result.Callee(x.call)) {
		v, w := b.env().AutoHolds(p.Type, types.Unpin, b.result.Env)
		if v != types.No || b.env().Streams(p.Type, b.result.Env) != types.Yes || !b.certain(w) {
			continue
		}
		return p.Type, w.Culprit()
	}
	return nil, nil
}

func (b *Body) certain(w types.Witness) bool {
	for _, s := range w.Steps {
		if s.Type.Kind == types.KindClosure || s.Type.Kind == types.KindAdt && !s.Type.Adt.Module.Crate.Library() {
			return false
		}
	}
	switch c := w.Culprit(); {
	case c == nil:
		return false
	case c.Kind == types.KindAsyncBlock, c.Kind == types.KindAsyncFn, c.Kind == types.KindParam:
		return true
	case c.Kind == types.KindAdt:
		return c.Adt.Module.Crate.Kind == names.Described
	}
	return false
}

func (b *Body) unpinnedCall(x askedUnpin, t, cause *types.Type) Unpinned {
	recv := x.recv
	if lent, ok := recv.(*hir.Borrow); ok {
		recv = lent.X
	}
	u := Unpinned{Recv: b.at(recv.Span()), Method: b.at(x.method), Stream: t, Cause: cause}
	ref, ok := recv.(*hir.LocalRef)
	u.Made = !ok && !isPlace(recv) && b.result.Expr(recv).Kind != types.KindRef
	if !ok || b.result.Local(ref.Local).Kind == types.KindRef {
		return u
	}
	u.Once = len(b.usesOf(ref.Local)) == 1
	if block, ok := b.body.Root.(*hir.Block); ok && b.body.Locals[ref.Local].Param && b.body.Locals[ref.Local].Owner == nil {
		u.Name = b.localName(ref.Local)
		u.Top = b.at(block.Span()).Start + 1
		return u
	}
	for let := range b.body.Lets() {
		if let.Init != nil && let.Type == nil && let.Else == nil && bindsWhole(let.Pat, ref.Local) {
			u.Init = b.at(let.Init.Span())
		}
	}
	return u
}

func bindsWhole(p hir.Pat, l hir.LocalID) bool {
	bind, ok := p.(*hir.Bind)
	return ok && bind.Local == l && bind.Sub == nil
}

// usesOf are the expressions that name a local, or may.
func (b *Body) usesOf(l hir.LocalID) []hir.Expr {
	var out []hir.Expr
	for _, e := range b.body.Exprs {
		if slices.Contains(localsNamed(e), l) {
			out = append(out, e)
		}
	}
	return out
}
