package semantic

import (
	"slices"

	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
	"github.com/wakeful-rs/wakeful/semantic/types"
	"github.com/wakeful-rs/wakeful/source"
)

// NotSend is a place that needs a type to be Send or Sync that definitely is
// not: rustc rejects the program there.
type NotSend struct {
	Span    source.Span // the callee's name, the handler, the coerced expression, or the return type
	Asks    source.Span // the callee's name where a handler is given to it, else empty
	Callee  string      // path of the fn that asks, "" for a coercion to a trait object
	Trait   types.AutoTrait
	Type    *types.Type // what was handed over
	Witness types.Witness
	// Returned: the fn's own return type asks it of what the fn gives back.
	Returned bool

	body *Body
}

// NotSend are the places in the body where something that is not Send is
// handed to something that needs it.
func (b *Body) NotSend() []NotSend {
	if b.hir.Broken {
		return nil // bounds may be missing from a signature that didn't parse
	}
	f := &b.facts
	if f.asksOnce.Do(func() { f.asks = b.asksAuto() }); !f.asks {
		return nil
	}
	var out []NotSend
	if n, ok := b.selfNotSend(); ok {
		out = append(out, n)
	}
	if n, ok := b.returnNotSend(); ok {
		out = append(out, n)
	}
	for _, e := range b.body.Exprs {
		c := b.result.Callee(e)
		if c == nil || c.Fn == nil {
			continue
		}
		if n, ok := b.callNotSend(e, c); ok {
			out = append(out, n)
		}
	}
	for _, u := range b.result.Unsized() {
		if n, ok := b.objectNotSend(u); ok {
			out = append(out, n)
		}
	}
	sortBySpan(out, func(n NotSend) source.Span { return n.Span })
	return out
}

// asksAuto says that something in the body has to be Send or Sync.
func (b *Body) asksAuto() bool {
	if b.selfAsks() || len(b.returnAsks()) > 0 {
		return true
	}
	for _, e := range b.body.Exprs {
		if c := b.result.Callee(e); c != nil && len(b.env().CallPreds(c, isAuto)) > 0 {
			return true
		}
	}
	return slices.ContainsFunc(b.result.Unsized(), func(u types.Unsize) bool { return slices.ContainsFunc(u.To.Bounds(), isAuto) })
}

func isAuto(b types.Bound) bool {
	_, ok := autoTrait(b)
	return ok
}

// selfAsks says that the fn's own future has to be Send: by the trait that it implements, or
// by #[async_trait] on the trait that it is a default method of.
func (b *Body) selfAsks() bool {
	switch {
	case !b.Async():
		return false
	case b.fn.Impl != nil:
		return b.fn.Impl.Of() != nil && b.env().PromisesSend(b.fn)
	}
	return b.fn.Trait != nil && b.env().Boxes(b.fn) && b.env().PromisesSend(b.fn)
}

// selfNotSend asks an async fn of a trait or an impl for what the trait promises: boxed
// Send futures under #[async_trait], or `-> impl Future + Send`.
func (b *Body) selfNotSend() (NotSend, bool) {
	env := b.env()
	if !b.selfAsks() {
		return NotSend{}, false
	}
	trait, bounds := b.fn.Trait, b.result.Env
	if b.fn.Impl != nil {
		trait = b.fn.Impl.Of()
	} else {
		bounds = slices.Concat(bounds, b.selfIsShared())
	}
	v, w := env.BodyHolds(b.fn, types.Send, bounds)
	at := b.at(b.nameSpan())
	if v != types.No || b.doubtful(w, at.Start) {
		return NotSend{}, false
	}
	return NotSend{Span: at, Callee: names.Path(trait), Trait: types.Send, Type: env.FutureOf(b.fn), Witness: w, body: b}, true
}

// selfIsShared are the bounds on Self that #[async_trait] puts on a default method: that it
// is Sync where the method borrows it, and Send where it takes it, may change it, or only
// has values of that type.
func (b *Body) selfIsShared() []types.Pred {
	var out []types.Pred
	for _, p := range b.env().GenericsOf(b.fn).All() {
		if p.SelfOf == nil {
			continue
		}
		for _, lang := range []string{"send", "sync"} {
			if t, ok := names.Lang(lang).(*names.Trait); ok {
				out = append(out, types.Pred{Type: types.ParamType(p), Bound: types.Bound{Trait: t}})
			}
		}
	}
	return out
}

// returnAsks are the auto traits that the return type promises by an
// `impl … + Send`, in the fn itself or in the trait that it implements.
func (b *Body) returnAsks() []types.Promise {
	if b.hir.Ret() == nil {
		return nil
	}
	out := b.env().Promises(b.fn, b.result, isAuto)
	ret, opaque := b.hir.Ret().(*hir.ImplType)
	if !opaque || b.hir.Async || b.fn.Impl == nil || b.fn.Impl.Of() == nil || !b.env().DeclaresSend(b.fn) {
		return out
	}
	send, _ := names.Lang("send").(*names.Trait)
	given := b.env().Hidden(b.env().SigOf(b.fn).Ret)
	return append(out, types.Promise{Pred: types.Pred{Type: given, Bound: types.Bound{Trait: send}}, Impl: ret})
}

// returnNotSend asks what the body gives back for what the return type
// promises.
func (b *Body) returnNotSend() (NotSend, bool) {
	if len(b.body.Errors) > 0 || names.Twin(b.fn) || !b.plain() {
		return NotSend{}, false
	}
	for _, p := range b.returnAsks() {
		trait, _ := autoTrait(p.Bound)
		at := p.Impl.TypeSpan().Shift(b.base - b.hir.Base)
		v, w := b.env().AutoHolds(p.Type, trait, b.result.Env)
		if v == types.No && !b.doubtful(w, at.Start) {
			return NotSend{Span: at, Trait: trait, Type: p.Type, Witness: w, Returned: true, body: b}, true
		}
	}
	return NotSend{}, false
}

func (b *Body) callNotSend(e hir.Expr, c *types.Callee) (NotSend, bool) {
	if names.Twin(c.Fn) || b.importedTwice(e) {
		return NotSend{}, false // another declaration may ask for less
	}
	for _, p := range b.env().CallPreds(c, isAuto) {
		trait, _ := autoTrait(p.Bound)
		v, w := b.env().AutoHolds(p.Type, trait, b.result.Env)
		if v == types.No && !b.doubtful(w, b.at(e.Span()).Start) {
			return NotSend{
				Span: b.at(calleeSpan(e)), Callee: names.Path(c.Fn),
				Trait: trait, Type: p.Type, Witness: w, body: b,
			}, true
		}
	}
	return b.handlerNotSend(e, c)
}

// importedTwice says that e calls by a name which is imported in several ways.
func (b *Body) importedTwice(e hir.Expr) bool {
	call, ok := e.(*hir.Call)
	if !ok {
		return false
	}
	path, ok := call.Fn.(*hir.PathRef)
	return ok && path.Path.QSelf == nil && b.fn.Module.ImportedTwice(path.Path.Segments[0].Name)
}

func (b *Body) objectNotSend(u types.Unsize) (NotSend, bool) {
	for _, bound := range u.To.Bounds() {
		trait, ok := autoTrait(bound)
		if !ok {
			continue
		}
		if v, w := b.env().AutoHolds(u.From, trait, b.result.Env); v == types.No && !b.doubtful(w, b.at(u.Expr.Span()).Start) {
			at := b.at(u.Expr.Span())
			return NotSend{Span: at, Trait: trait, Type: u.From, Witness: w, body: b}, true
		}
	}
	return NotSend{}, false
}

func autoTrait(b types.Bound) (types.AutoTrait, bool) {
	if b.Trait == nil {
		return "", false
	}
	switch t := types.AutoTrait(b.Trait.Lang); t {
	case types.Send, types.Sync:
		return t, true
	}
	return "", false
}

// calleeSpan is the part of a call that names what is called.
func calleeSpan(e hir.Expr) source.Span {
	switch e := e.(type) {
	case *hir.Call:
		return e.Fn.Span()
	case *hir.MethodCall:
		return e.NameSpan
	}
	return e.Span()
}
