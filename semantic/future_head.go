package semantic

import (
	"slices"
	"strings"

	"github.com/wakeful-rs/wakeful/parser"
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
	"github.com/wakeful-rs/wakeful/semantic/types"
	"github.com/wakeful-rs/wakeful/source"
)

// AsyncHead is an `async fn` that can be written as a fn which returns
// `impl Future + Send`.
type AsyncHead struct {
	Head   source.Span // from the fn's first word to its block
	Async  source.Span // the word, and the blanks behind it
	Params int         // where the parameters end
	Output source.Span // the type that is returned, empty for none
	Block  source.Span
	Future string // the trait, as code of the fn writes it
	// Lifetime is what the future's type has to say of what it borrows, "" for
	// nothing. Before edition 2024 it borrows only what is written.
	Lifetime string
}

// AsyncHead says how the body's fn can return its future in so many words. It
// must be known to be Send and must be the fn's alone to say, and no parameter
// may be dropped earlier than before.
func (b *Body) AsyncHead() (AsyncHead, bool) {
	h := b.hir
	if !h.Async || h.Broken || h.Unsafe || h.Extern || b.fn == b.fn.File.Script || len(b.body.Errors) > 0 || b.body.Root == nil {
		return AsyncHead{}, false
	}
	if b.fn.Trait != nil || b.fn.Impl != nil && b.fn.Impl.Hir.Trait != nil || names.Twin(b.fn) || !b.plain() || !namesOutput(h.Ret()) {
		return AsyncHead{}, false
	}
	send, _ := b.env().AutoHolds(b.env().SigOf(b.fn).Ret, types.Send, b.result.Env)
	lifetime, borrows := b.borrowed()
	async, ok := b.asyncWord()
	if send != types.Yes || !ok || !borrows || !b.takesDroppable() || b.CallsItself(b.Span()) {
		return AsyncHead{}, false
	}
	fn, block := h.Syntax()
	shift := b.base - fn.Start()
	out := AsyncHead{
		Head: source.Span{Start: b.base, End: block.Start() + shift}, Async: async,
		Params: fn.Child(parser.FieldParameters).End() + shift, Block: block.Span().Shift(shift),
		Future: b.spelling("Future", "std::future::Future"), Lifetime: lifetime,
	}
	if h.Ret() != nil {
		out.Output = h.Ret().TypeSpan().Shift(b.base - h.Base)
	}
	inner := strings.TrimSpace(strings.TrimPrefix(block.Text(), "{"))
	return out, !strings.HasPrefix(inner, "#!")
}

// namesOutput says that a block's value becomes the written type as it is. To
// make it a `dyn` the compiler would have to know what is wanted, which it does
// not in an async block.
func namesOutput(t hir.TypeRef) bool {
	if t == nil {
		return true
	}
	for t := range hir.TypeRefs(t) {
		switch t.(type) {
		case *hir.DynType, *hir.FnPtrType, *hir.ImplType, *hir.NeverType, *hir.MissingType:
			return false
		}
	}
	return true
}

// borrowed is what the type of the fn's future has to say of lifetimes. ok is
// false when that cannot be said, or is not known.
func (b *Body) borrowed() (lifetime string, ok bool) {
	if b.edition() >= 2024 {
		return "", true
	}
	sig := b.env().SigOf(b.fn)
	hidden := func(t *types.Type) bool { return t.Kind == types.KindAdt && hasLifetimes(t.Adt.Hir.Generics) }
	if slices.ContainsFunc(sig.Params, func(t *types.Type) bool { return !t.Known() || anyType(t, 0, hidden) }) {
		return "", false
	}
	refs, named := b.lifetimesIn()
	switch {
	case refs == 0 && len(named) == 0:
		return "", true
	case len(sig.Generics.All()) > 0:
		return "", false // which would have to outlive the reference
	case refs == 1 && len(named) == 0:
		return "'_", true
	}
	return "", false
}

// takesDroppable says that a block takes all parameters with it of which the end
// could be noticed.
func (b *Body) takesDroppable() bool {
	for _, p := range b.body.Params {
		named := false
		for _, l := range bound(p) {
			named = named || slices.ContainsFunc(b.body.Exprs, func(e hir.Expr) bool { return hir.IsLocal(e, l) })
		}
		if !named && b.env().NeedsDrop(b.result.Pat(p), b.result.Env) != types.No {
			return false
		}
	}
	return true
}

// CallsItself says that a part of the body calls the body's own fn.
func (b *Body) CallsItself(part source.Span) bool {
	return slices.ContainsFunc(b.body.Exprs, func(e hir.Expr) bool {
		return isCall(e) && b.result.Fn(e) == b.fn && part.Covers(b.at(e.Span()))
	})
}
