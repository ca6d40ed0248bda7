package types

import (
	"slices"
	"strings"

	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
)

// Sig is a fn's signature in terms of its own generics.
type Sig struct {
	Generics *Generics
	Params   []*Type         // self first
	Ret      *Type           // what a call evaluates to: the future, for an async fn
	Output   *Type           // what the body evaluates to: the awaited value, for an async fn
	impls    []*hir.ImplType // of the result, each at the index of its opaque type
}

// SigOf is the signature of a fn.
func (e *Env) SigOf(f *names.Fn) *Sig {
	return kept(&f.Signature, func() *Sig { return e.makeSig(f) })
}

func (e *Env) makeSig(f *names.Fn) *Sig {
	g := e.GenericsOf(f)
	l := e.lowererFor(g, f.Module, f.Impl, f.Trait)
	s := &Sig{Generics: g}
	if f.Hir.SelfKind != hir.NoSelf {
		s.Params = append(s.Params, selfType(l, f.Hir))
	}
	l.near = true // nobody reads on for what a fetched fn takes
	for _, p := range f.Hir.Params() {
		s.Params = append(s.Params, l.lower(p.Type))
	}
	l.near = false
	l.opaqueOf = f
	s.Output = UnitType
	if f.Hir.Ret() != nil {
		s.Output = l.lower(f.Hir.Ret())
	}
	if f.Module.Crate.Kind == names.Fetched && names.Twin(f) {
		s.Output, s.Ret = UnknownType, UnknownType // the one that is compiled may return something else
		return s
	}
	s.Ret, s.impls = s.Output, l.impls
	if f.Hir.Async && !drivesItself(f.Hir.Attrs) {
		s.Ret = asyncFnType(f, g, s.Output)
	}
	return s
}

// drivesItself says that an attribute like #[tokio::main] or #[tokio::test]
// turns the async fn into one that runs its body to the end before it returns.
func drivesItself(attrs []hir.Attr) bool {
	return slices.ContainsFunc(attrs, func(a hir.Attr) bool {
		name := a.Path[strings.LastIndexByte(a.Path, ':')+1:]
		return !a.Conditional && (name == "main" || name == "test")
	})
}

func selfType(l *lowerer, f *hir.Fn) *Type {
	self := l.self
	if self == nil {
		self = UnknownType
	}
	switch f.SelfKind {
	case hir.SelfRef:
		return ref(self, false)
	case hir.SelfRefMut:
		return ref(self, true)
	case hir.SelfTyped:
		return l.lower(f.SelfType())
	}
	return self
}

// asyncFnType is the future a call makes; under #[async_trait] a boxed one.
func asyncFnType(f *names.Fn, g *Generics, output *Type) *Type {
	if send := asyncTraitSend(f); send != notBoxed {
		future, _ := names.Lang("future").(*names.Trait)
		bounds := []Bound{{Trait: future, Assoc: []AssocBinding{{"Output", output}}}}
		if t, ok := names.Lang("send").(*names.Trait); ok && (send != boxedLocal || names.Twin(f)) { // of twins, one may be boxed as Send
			bounds = append(bounds, Bound{Trait: t})
		}
		return langAdt("pin", langAdt("owned_box", &Type{Kind: KindDyn, rare: &rare{bounds: bounds}}))
	}
	return &Type{Kind: KindAsyncFn, Fn: f, Args: paramTypes(g)}
}

// Boxes says that #[async_trait] turns the fn into one that boxes its future.
func (e *Env) Boxes(f *names.Fn) bool {
	return asyncTraitSend(f) != notBoxed
}

// FutureOf is the future of an async fn as its own generics see it, unboxed.
func (e *Env) FutureOf(f *names.Fn) *Type {
	return &Type{Kind: KindAsyncFn, Fn: f, Args: paramTypes(e.GenericsOf(f))}
}

// PromisesSend says that the trait which f implements wants its future to be
// Send: by #[async_trait], or by a declared `-> impl Future + Send`, be it one that
// #[trait_variant::make(Send)] makes.
func (e *Env) PromisesSend(f *names.Fn) bool {
	if send := asyncTraitSend(f); send != notBoxed {
		return send == boxedSend
	}
	return e.DeclaresSend(f)
}

// DeclaresSend says that the trait which f implements declares it as
// `-> impl Future + Send`.
func (e *Env) DeclaresSend(f *names.Fn) bool {
	declared := f.Impl.Of().Fns[f.Hir.Name]
	if declared == nil || names.Twin(declared) {
		return false
	}
	ret := e.SigOf(declared).Ret
	if f.Impl.Of().SendInPlace() && (declared.Hir.Async || ret.Kind == KindOpaque) {
		return true
	}
	if ret.Kind != KindOpaque {
		return false
	}
	for _, b := range ret.Bounds() {
		if b.Trait != nil && b.Trait.Lang == string(Send) {
			return true
		}
	}
	return false
}

// boxing is what #[async_trait] makes of a fn's future.
type boxing uint8

const (
	notBoxed    boxing = iota
	boxedSend          // the future must be Send
	boxedLocal         // it need not be: `?Send`
	boxedEither        // one or the other, by cfg
)

// asyncTraitSend says whether the fn stands under #[async_trait], which other
// crates hand on under their own names, and whether that asks for Send futures.
func asyncTraitSend(f *names.Fn) boxing {
	var attrs []hir.Attr
	switch {
	case f.Impl != nil:
		attrs = f.Impl.Hir.Attrs
	case f.Trait != nil:
		attrs = f.Trait.Hir.Attrs
	}
	out := notBoxed
	for _, a := range attrs {
		if !names.CalledAsyncTrait(a) {
			continue
		}
		this := boxedSend
		if a.Args == "?Send" {
			this = boxedLocal
		}
		if out != notBoxed && out != this {
			this = boxedEither
		}
		out = this
	}
	return out
}
