package semantic

import (
	"slices"

	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
	"github.com/wakeful-rs/wakeful/source"
)

// DynUse is a trait object type of a trait that has none, because of its
// async methods.
type DynUse struct {
	// Span is the `dyn Trait` as written, or the alias that stands for it.
	Span  source.Span
	Trait *AsyncTrait
	// Alias is the type alias whose name is written in its place.
	Alias string
	// Unused: it is what a type alias stands for, which rustc looks at only
	// where the alias is used.
	Unused bool
	// Param: it is behind the reference that a parameter of a free fn or an
	// inherent method is, where an `impl Trait` may stand as well.
	Param bool
}

// AsyncTrait is a trait that cannot be made into an object because of methods
// whose futures, or other `impl` results, have no one size.
type AsyncTrait struct {
	Name string
	// Decl is the written trait, nil for one of the standard library.
	Decl *Declaration
	// Variant: it is not written but made by #[trait_variant::make] from Decl.
	Variant bool
	// Maker is the attribute in Decl's file that makes a Variant.
	Maker source.Span
	// Obstacles are the methods that stand in the way, at least one unless the
	// trait is the standard library's.
	Obstacles []Obstacle

	def *names.Trait
}

// Obstacle is a method that keeps a trait from being made into an object.
type Obstacle struct {
	Declaration
	// Trait is the trait that declares it, the trait itself or a supertrait.
	Trait string
	// Boxed: #[async_trait] boxes its future, and it is in the way for another reason: it is
	// generic, or has no receiver.
	Boxed bool

	fn *names.Fn
}

// Generic says that the method has type parameters, or an `impl Trait` among its parameters.
func (o Obstacle) Generic() bool { return isGeneric(o.fn.Hir) }

// asyncFnTraits are the standard library's own traits with async methods.
var asyncFnTraits = wordSet{"AsyncFn": true, "AsyncFnMut": true, "AsyncFnOnce": true}

// DynTypes are the trait object types in the file that rustc rejects because
// of async methods, in source order. What stands under a cfg that may be off
// is left out, and so is a trait that an attribute may rewrite.
func (f *File) DynTypes() []DynUse {
	nf := f.workspace.world.files[f.path]
	text := f.Text().Bytes()
	index := f.workspace.world.asyncTraits()
	if nf == nil || !index.any && !asyncFnTraits.mentions(text) {
		return nil
	}
	s := dynSearch{file: f, index: index, words: index.words(nf.Crate.Edition)}
	if !s.words.mentions(text) {
		return nil
	}
	s.items(nf.Root, f.items.Items, 0)
	fns := f.fns()
	for i, fn := range nf.Fns {
		if i < len(fns) {
			s.body(fn, fns[i])
		}
	}
	if nf.Script != nil && f.items.Script != nil {
		s.body(nf.Script, f.items.Script)
	}
	if nf.Crate.Loose {
		s.bareTypes(nf.Root)
	}
	sortBySpan(s.found, func(u DynUse) source.Span { return u.Span })
	return s.found
}

// dynSearch is one search through a file.
type dynSearch struct {
	file  *File
	index *asyncTraits
	words wordSet // without one of them a body has nothing to find
	found []DynUse
}

// typePlace is where a type stands.
type typePlace struct {
	module *names.Module
	params []hir.Generics // the type parameters in scope, outer ones first
	shift  int            // from the spans there to those of the file
	alias  bool           // it is what a type alias stands for
	fixed  bool           // signatures there are a trait's
	param  hir.TypeRef    // what a parameter refers to, where `impl` may stand
}

func (p typePlace) in(g hir.Generics) typePlace {
	p.params = append(p.params[:len(p.params):len(p.params)], g)
	return p
}

// types looks at everything written in t.
func (s *dynSearch) types(at typePlace, t hir.TypeRef) {
	if t == nil {
		return
	}
	unseen := map[hir.TypeRef]bool{}
	for t := range hir.TypeRefs(t) {
		if unseen[t] {
			continue
		}
		switch t := t.(type) {
		case *hir.ImplType:
			for _, b := range t.Bounds {
				at.unseenInputs(b, unseen)
			}
		case *hir.DynType:
			for _, b := range t.Bounds {
				if b.Path != nil && !b.Maybe {
					s.object(at, b.Path, t)
				}
			}
		case *hir.PathType:
			s.named(at, t)
		}
	}
}

// path looks at the arguments of a path that isn't itself a type.
func (s *dynSearch) path(at typePlace, p *hir.Path) {
	if p == nil {
		return
	}
	s.types(at, p.QSelf)
	s.path(at, p.QTrait)
	for _, seg := range p.Segments {
		if seg.Args != nil {
			s.arguments(at, seg.Args)
		}
	}
}

func (s *dynSearch) arguments(at typePlace, args *hir.GenericArgs) {
	for _, t := range args.Types {
		s.types(at, t)
	}
	for _, b := range args.Bindings {
		s.types(at, b.Type)
		s.bounds(at, b.Bounds)
	}
	s.types(at, args.Output)
}

func (s *dynSearch) bounds(at typePlace, bs []hir.Bound) {
	for _, b := range bs {
		if unseen := (map[hir.TypeRef]bool{}); at.unseenInputs(b, unseen) {
			s.types(at, b.Path.Last().Args.Output)
			continue
		}
		s.path(at, b.Path)
	}
}

// unseenInputs adds the types written between the parentheses of a bound such as
// `Fn(&dyn Trait)` to those that rustc does not look at: it passes over inputs
// with a lifetime that is open until the call, and the call is rejected.
func (p typePlace) unseenInputs(b hir.Bound, to map[hir.TypeRef]bool) bool {
	if b.Path == nil || len(b.Path.Segments) == 0 {
		return false
	}
	args := b.Path.Last().Args
	if args == nil || !args.Paren || !slices.ContainsFunc(args.Types, p.open) {
		return false
	}
	for _, input := range args.Types {
		for t := range hir.TypeRefs(input) {
			to[t] = true
		}
	}
	return true
}

// open says that a type has a reference whose lifetime no generics in scope
// declare.
func (p typePlace) open(t hir.TypeRef) bool {
	for t := range hir.TypeRefs(t) {
		if ref, ok := t.(*hir.RefType); ok && ref.Lifetime != "'static" && !p.declares(ref.Lifetime) {
			return true
		}
	}
	return false
}

// object judges t, `dyn path`.
func (s *dynSearch) object(at typePlace, path *hir.Path, t *hir.DynType) {
	d, n := at.module.ResolveType(path)
	if tr, ok := d.(*names.Trait); ok && n == len(path.Segments) {
		s.add(at, tr, DynUse{Span: t.Span, Param: at.param == hir.TypeRef(t)})
	}
}

// named judges a type that is a plain name: an alias of an object type, or
// before edition 2021 the bare name of a trait.
func (s *dynSearch) named(at typePlace, t *hir.PathType) {
	p := t.Path
	if p.QSelf != nil || len(p.Segments) == 0 || len(p.Segments) == 1 && at.declares(p.Segments[0].Name) {
		return
	}
	bare := at.module.Crate.Edition < 2021
	if !bare && len(s.index.aliases) == 0 {
		return
	}
	d, n := at.module.ResolveType(p)
	if n != len(p.Segments) {
		return
	}
	switch d := d.(type) {
	case *names.Trait:
		if bare {
			s.add(at, d, DynUse{Span: t.Span})
		}
	case *names.Alias:
		if tr := s.index.aliases[d]; tr != nil && !at.alias {
			s.add(at, tr, DynUse{Span: t.Span, Alias: d.Hir.Name})
		}
	}
}

func (p typePlace) declares(name string) bool {
	for _, g := range p.params {
		for _, param := range g.Params {
			if param.Name == name {
				return true
			}
		}
	}
	return name == "Self"
}

func (s *dynSearch) add(at typePlace, tr *names.Trait, use DynUse) {
	t := s.file.workspace.asyncTrait(s.index, tr)
	use.Span = use.Span.Shift(at.shift)
	if t == nil || s.file.underCfg(use.Span.Start) {
		return
	}
	use.Trait, use.Unused = t, at.alias
	s.found = append(s.found, use)
}
