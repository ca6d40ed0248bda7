package types

import (
	"slices"
	"strings"
	"sync"

	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
)

// Env answers questions about declarations: signatures, fields, impls. It is
// safe for any goroutine. What it works out from declarations alone is kept at
// these, and so shared by all versions of the workspace that share them. The
// zero Env knows no bodies: enough to infer them.
type Env struct {
	// Bodies gives the inference of a workspace fn, for what its `impl Trait`
	// hides; nil when there is none.
	Bodies func(*names.Fn) *Result
	// Parts says what a closure (its captures) or a future (captures and what
	// it stores at suspension points) is made of; false when it can't tell.
	Parts func(t *Type) ([]Part, bool)

	autos sync.Map // type key → autoAnswer; of this version's bodies
}

// Sig is a fn's signature in terms of its own generics.
type Sig struct {
	Generics *Generics
	Params   []*Type         // self first
	Ret      *Type           // what a call evaluates to: the future, for an async fn
	Output   *Type           // what the body evaluates to: the awaited value, for an async fn
	impls    []*hir.ImplType // of the result, each at the index of its opaque type
}

// implHead is an impl's header, lowered.
type implHead struct {
	Generics *Generics
	Self     *Type
	Trait    Bound // zero for inherent impls
}

// kept is what is remembered at a declaration, or computes it; a duplicate
// computation is harmless, the first one kept wins so that pointers stay unique.
func kept[V any](m *names.Memo, compute func() V) V {
	if v := m.Value(); v != nil {
		return v.(V)
	}
	return m.Keep(compute()).(V)
}

// GenericsOf are the generics of a fn, impl, trait, type or alias.
func (e *Env) GenericsOf(d declared) *Generics {
	return kept(d.GenericsMemo(), func() *Generics {
		g := e.makeGenerics(d)
		g.all = slices.Concat(g.Parent.All(), g.Params)
		return g
	})
}

// declared is a declaration: all but modules, variants and primitive types.
type declared interface{ GenericsMemo() *names.Memo }

func (e *Env) makeGenerics(d declared) *Generics {
	switch d := d.(type) {
	case *names.Fn:
		var parent *Generics
		if d.Impl != nil {
			parent = e.GenericsOf(d.Impl)
		} else if d.Trait != nil {
			parent = e.GenericsOf(d.Trait)
		}
		g := newGenerics(parent, d.Hir.Generics, d.Module)
		for _, p := range d.Hir.Params() {
			collectArgImpls(p.Type, g)
		}
		return g
	case *names.Impl:
		g := newGenerics(nil, d.Hir.Generics, d.Module)
		g.Impl = d
		return g
	case *names.Trait:
		g := newGenerics(nil, d.Hir.Generics, d.Module)
		g.Trait = d
		g.Params = append([]*Param{{Name: "Self", SelfOf: d}}, g.Params...)
		return g
	case *names.Adt:
		return newGenerics(nil, d.Hir.Generics, d.Module)
	case *names.Alias:
		var parent *Generics
		if d.Impl != nil {
			parent = e.GenericsOf(d.Impl)
		} else if d.Trait != nil {
			parent = e.GenericsOf(d.Trait)
		}
		return newGenerics(parent, d.Hir.Generics, d.Module)
	}
	return &Generics{}
}

func newGenerics(parent *Generics, h hir.Generics, m *names.Module) *Generics {
	g := &Generics{Parent: parent, Hir: h, Module: m}
	for _, p := range h.Params {
		if p.Kind != hir.LifetimeParam {
			g.Params = append(g.Params, &Param{Name: p.Name, Const: p.Kind == hir.ConstParam, Default: p.Default})
		}
	}
	return g
}

// collectArgImpls gives each argument-position `impl Trait` a parameter of its
// own, as the language does, those within the bounds of another too.
func collectArgImpls(t hir.TypeRef, g *Generics) {
	for t := range hir.TypeRefs(t) {
		if im, ok := t.(*hir.ImplType); ok {
			g.Params = append(g.Params, &Param{Name: "impl Trait", ArgImpl: im})
		}
	}
}

// lowerer for a declaration's own signature.
func (e *Env) lowererFor(g *Generics, module *names.Module, impl *names.Impl, trait *names.Trait) *lowerer {
	l := &lowerer{env: e, module: module, generics: g, impl: impl, trait: trait}
	switch {
	case impl != nil:
		l.self = e.SelfOf(impl)
	case trait != nil:
		l.self = &Type{Kind: KindParam, Param: e.GenericsOf(trait).Params[0]}
	}
	return l
}

// Written is what a written type means in a module. Type parameters, and Self,
// are unknown.
func (e *Env) Written(t hir.TypeRef, m *names.Module) *Type {
	return e.lowererFor(nil, m, nil, nil).lower(t)
}

// SelfOf is the type that an impl is for, in terms of the impl's own generics.
func (e *Env) SelfOf(i *names.Impl) *Type { return e.implHeadOf(i).Self }

func (e *Env) implHeadOf(i *names.Impl) *implHead {
	return kept(&i.Header, func() *implHead {
		g := e.GenericsOf(i)
		l := &lowerer{env: e, module: i.Module, generics: g}
		h := &implHead{Generics: g, Self: l.lower(i.Hir.Self)}
		if tr := i.Of(); tr != nil {
			l.self = h.Self
			h.Trait = l.traitRef(tr, i.Hir.Trait)
		}
		return h
	})
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
		return langAdt("pin", langAdt("owned_box", &Type{Kind: KindDyn, Bounds: bounds}))
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
// Send: by #[async_trait], or by a declared `-> impl Future + Send`.
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
	if ret.Kind != KindOpaque {
		return false
	}
	for _, b := range ret.Bounds {
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

// FieldTypes are a variant's field types in terms of the type's generics.
func (e *Env) FieldTypes(v *names.Variant) []*Type {
	return kept(&v.Fields, func() []*Type { return e.lowerFields(v, false) })
}

// partTypes are FieldTypes for someone who looks through the whole of a type.
// Of a fetched crate's type only what is near is told: what it is made of
// further away would take reading half of the crate.
func (e *Env) partTypes(v *names.Variant) []*Type {
	if v.Adt.Module.Crate.Kind != names.Fetched {
		return e.FieldTypes(v)
	}
	return kept(&v.NearFields, func() []*Type { return e.lowerFields(v, true) })
}

func (e *Env) lowerFields(v *names.Variant, near bool) []*Type {
	g := e.GenericsOf(v.Adt)
	l := &lowerer{env: e, module: v.Adt.Module, generics: g, near: near}
	l.self = adt(v.Adt, paramTypes(g)...)
	var ts []*Type
	for _, f := range v.Hir().Fields {
		ts = append(ts, l.lower(f.Type))
	}
	return forgetTwins(v.Hir().Fields, ts)
}

// forgetTwins makes the types unknown of fields that are written twice, each under
// a cfg, and as something else.
func forgetTwins(fields []hir.FieldDef, ts []*Type) []*Type {
	for i, f := range fields {
		if !names.HasAttr(f.Attrs, "cfg") {
			continue
		}
		for j, g := range fields[:i] {
			if g.Name == f.Name && !sameShape(ts[i], ts[j]) {
				ts[i], ts[j] = UnknownType, UnknownType
			}
		}
	}
	return ts
}

func paramTypes(g *Generics) []*Type {
	var ts []*Type
	for _, p := range g.All() {
		ts = append(ts, p.typ())
	}
	return ts
}

// FieldType is the type of one field of an Adt type, and whether it exists.
func (e *Env) FieldType(t *Type, name string) (*Type, bool) {
	if t.Kind != KindAdt || t.Adt.Hir.Kind == hir.Enum || len(t.Adt.Variants) == 0 {
		return nil, false
	}
	v := t.Adt.Variants[0]
	for i, f := range v.Hir().Fields {
		if f.Name == name {
			return substFor(e.GenericsOf(t.Adt), t.Args).apply(e.FieldTypes(v)[i]), true
		}
	}
	return nil, false
}

// Predicates are the bounds declared on generics, outer ones included: those
// of parameters, of where clauses, and a trait's own `Self: Trait`.
func (e *Env) Predicates(g *Generics) []Pred {
	if g == nil {
		return nil
	}
	own := kept(&g.preds, func() []Pred { return e.makePredicates(g) })
	if g.Parent == nil {
		return own
	}
	return append(append([]Pred(nil), e.Predicates(g.Parent)...), own...)
}

// boundsIn are the bounds that hold in the body of f. One that a macro may add is one
// of which nothing is known, not even what it speaks of.
func (e *Env) boundsIn(f *names.Fn) []Pred {
	written := e.Predicates(e.SigOf(f).Generics)
	if names.MoreBounds(f) {
		return append(written[:len(written):len(written)], Pred{Type: UnknownType})
	}
	return written
}

func (e *Env) makePredicates(g *Generics) []Pred {
	l := &lowerer{env: e, module: g.Module, generics: g}
	var out []Pred
	add := func(t *Type, bounds []hir.Bound) { out = l.preds(out, t, bounds) }
	if g.Trait != nil {
		self := &Type{Kind: KindParam, Param: g.Params[0]}
		l.self = self
		out = append(out, Pred{self, Bound{Trait: g.Trait, Args: paramTypes(g)[1:]}})
	}
	if l.self == nil {
		l.self = e.outerSelf(g)
	}
	for _, p := range g.Hir.Params {
		if p.Kind == hir.TypeParam {
			if t := l.param(p.Name); t != nil {
				out = append(out, declaredHere(t))
				add(t, p.Bounds)
			}
		}
	}
	for _, p := range g.Params {
		if p.ArgImpl != nil {
			t := &Type{Kind: KindParam, Param: p}
			out = append(out, declaredHere(t))
			add(t, p.ArgImpl.Bounds)
		}
	}
	for _, w := range g.Hir.Where {
		if w.Type != nil {
			add(l.lower(w.Type), w.Bounds)
		}
	}
	return out
}

// preds adds that the bounds hold for t, and what they say of its associated
// types: `T: IntoIterator<IntoIter: Send>`.
func (l *lowerer) preds(out []Pred, t *Type, bounds []hir.Bound) []Pred {
	for _, b := range bounds {
		lb, ok := l.bound(b)
		if !ok || lb.Maybe {
			continue
		}
		out = append(out, Pred{t, lb})
		if lb.Trait == nil {
			continue
		}
		out = l.bindingPreds(out, t, b, lb)
		out = append(out, l.env.impliedPreds(t, lb, 0)...)
	}
	return out
}

// bindingPreds adds what a bound says of associated types.
func (l *lowerer) bindingPreds(out []Pred, t *Type, b hir.Bound, lb Bound) []Pred {
	if b.Path.Last().Args == nil {
		return out
	}
	for _, x := range b.Path.Last().Args.Bindings {
		if len(x.Bounds) > 0 {
			out = l.preds(out, l.env.assoc(nil, t, lb, x.Name), x.Bounds)
		}
	}
	return out
}

// impliedPreds are what the supertraits of a bound say of self's associated
// types: `trait Task: Future<Output: Send>` promises that of whatever is a Task.
func (e *Env) impliedPreds(self *Type, b Bound, depth int) []Pred {
	if b.Trait == nil || depth > maxSolveDepth || len(b.Trait.Hir.Supers) == 0 {
		return nil
	}
	own := kept(&b.Trait.Implied, func() []Pred { return e.superPreds(b.Trait) })
	var out []Pred
	if len(own) > 0 {
		s := substFor(e.GenericsOf(b.Trait), append([]*Type{self}, b.Args...))
		for _, p := range own {
			out = append(out, Pred{s.apply(p.Type), s.applyBound(p.Bound)})
		}
	}
	for _, above := range e.supers(self, b) {
		out = append(out, e.impliedPreds(self, above, depth+1)...)
	}
	return out
}

// superPreds are those that stand at the trait itself.
func (e *Env) superPreds(t *names.Trait) []Pred {
	g := e.GenericsOf(t)
	l := &lowerer{env: e, module: t.Module, generics: g, trait: t}
	l.self = &Type{Kind: KindParam, Param: g.Params[0]}
	var out []Pred
	for _, b := range t.Hir.Supers {
		if lb, ok := l.bound(b); ok && lb.Trait != nil {
			out = l.bindingPreds(out, l.self, b, lb)
		}
	}
	return out
}

// declaredHere says only that a parameter is one of these generics. A type
// that names a parameter of no generics at hand got there by mistake, and
// nothing is claimed of it.
func declaredHere(t *Type) Pred {
	sized, _ := names.Lang("sized").(*names.Trait)
	return Pred{t, Bound{Trait: sized, Maybe: true}}
}

// outerSelf is Self in the bounds of an impl, or of a method.
func (e *Env) outerSelf(g *Generics) *Type {
	for p := g; p != nil; p = p.Parent {
		switch {
		case p.Trait != nil:
			return &Type{Kind: KindParam, Param: p.Params[0]}
		case p.Impl != nil:
			return e.implHeadOf(p.Impl).Self
		}
	}
	return nil
}

// Fields are the types of the fields of a struct of the workspace, as declared;
// nil for anything else.
func (e *Env) Fields(t *Type) []*Type {
	if t.Kind != KindAdt || t.Adt.Hir.Kind != hir.Struct || t.Adt.Module.Crate.Library() || names.Twin(t.Adt) || t.Adt.Hir.Broken {
		return nil
	}
	return e.PartsOf(t, t.Adt.Variants[0])
}

// PartsOf are the types of the fields of one variant of an Adt type t, those of
// a fetched crate as far as its own file tells.
func (e *Env) PartsOf(t *Type, v *names.Variant) []*Type {
	return substFor(e.GenericsOf(t.Adt), t.Args).applyAll(e.partTypes(v))
}
