package rustdoc

import "slices"

// Ref is an item with the document that its numbers belong to. A foreign item
// of which there is no document has a name only.
type Ref struct {
	Doc  *Document
	Item *Item  // nil for a foreign item without a document
	Name string // as declared
}

// maxHops bounds how many re-exports and aliases are followed.
const maxHops = 32

// Find are the items that a path means to who uses the crate: one in each
// namespace, in which there may be a type, a value and a macro.
func (l *Library) Find(crate string, path []string) []Ref {
	doc := l.Document(crate)
	if doc == nil {
		return nil
	}
	at := []Ref{{doc, doc.Index[doc.Root], crate}}
	for _, name := range path {
		var next []Ref
		for _, r := range at {
			next = append(next, l.member(r, name, map[*Item]bool{}, 0)...)
		}
		at = next
	}
	return at
}

// member are the items called name that a module or enum offers.
func (l *Library) member(in Ref, name string, seen map[*Item]bool, hops int) []Ref {
	if in.Item == nil || seen[in.Item] || hops > maxHops {
		return nil
	}
	seen[in.Item] = true
	var named, globs []Ref
	for _, id := range in.members() {
		item := in.Doc.Index[id]
		switch {
		case item == nil:
		case item.Inner.Use == nil:
			if item.Name == name {
				named = append(named, Ref{in.Doc, item, name})
			}
		case item.Inner.Use.Glob:
			for _, target := range l.follow(in.Doc, item.Inner.Use, hops) {
				globs = append(globs, l.member(target, name, seen, hops+1)...)
			}
		case item.Inner.Use.Name == name:
			named = append(named, l.follow(in.Doc, item.Inner.Use, hops)...)
		}
	}
	return append(named, globs...)
}

func (r Ref) members() []int {
	switch {
	case r.Item.Inner.Module != nil:
		return r.Item.Inner.Module.Items
	case r.Item.Inner.Enum != nil:
		return r.Item.Inner.Enum.Variants
	}
	return nil
}

// follow is what a `pub use` stands for.
func (l *Library) follow(doc *Document, u *Use, hops int) []Ref {
	if u.ID == nil || hops > maxHops {
		return nil
	}
	r := l.lookup(doc, *u.ID)
	if r.Item != nil && r.Item.Inner.Use != nil {
		return l.follow(r.Doc, r.Item.Inner.Use, hops+1)
	}
	return []Ref{r}
}

// lookup is the item of that number, in its own crate's document if it is a
// foreign one.
func (l *Library) lookup(doc *Document, id int) Ref {
	where, ok := doc.Paths[id]
	if item := doc.Index[id]; item != nil && (!ok || where.Crate == 0) {
		return Ref{doc, item, item.Name}
	}
	if !ok || len(where.Path) == 0 {
		return Ref{Doc: doc}
	}
	name := where.Path[len(where.Path)-1]
	foreign := l.Document(doc.Crates[where.Crate].Name)
	if where.Crate == 0 || foreign == nil {
		return Ref{Doc: doc, Name: name}
	}
	if len(where.Path) == 1 {
		return Ref{foreign, foreign.Index[foreign.Root], name}
	}
	for other, there := range foreign.Paths {
		if there.Crate == 0 && there.Kind == where.Kind && slices.Equal(there.Path, where.Path) {
			if item := foreign.Index[other]; item != nil {
				return Ref{foreign, item, name}
			}
		}
	}
	return Ref{Doc: doc, Name: name}
}

// Impls are the impls of a type, without those that are written for every type
// and those for references to it.
func (r Ref) Impls() []*Impl {
	var ids []int
	if adt := r.adt(); adt != nil {
		ids = adt.Impls
	}
	var impls []*Impl
	for _, id := range ids {
		item := r.Doc.Index[id]
		if item == nil || item.Inner.Impl == nil || item.Inner.Impl.Blanket != nil {
			continue
		}
		if self := item.Inner.Impl.For.Resolved; self != nil && r.Doc.Index[self.ID] == r.Item {
			impls = append(impls, item.Inner.Impl)
		}
	}
	return impls
}

func (r Ref) adt() *Adt {
	if r.Item == nil {
		return nil
	}
	inner := &r.Item.Inner
	for _, adt := range []*Adt{inner.Struct, inner.Union, inner.Enum} {
		if adt != nil {
			return adt
		}
	}
	return nil
}

// Target is what an alias stands for; other items are themselves.
func (l *Library) Target(r Ref) Ref {
	for range maxHops {
		if r.Item == nil || r.Item.Inner.TypeAlias == nil || r.Item.Inner.TypeAlias.Type.Resolved == nil {
			break
		}
		r = l.lookup(r.Doc, r.Item.Inner.TypeAlias.Type.Resolved.ID)
	}
	return r
}

// Implements says that a type has an impl of a trait of that name, that there is
// one for every type like it, or one in the trait's crate.
func (l *Library) Implements(r Ref, trait string) bool {
	adt := r.adt()
	return adt != nil && (slices.ContainsFunc(adt.Impls, func(id int) bool {
		item := r.Doc.Index[id]
		return item != nil && l.isOf(r.Doc, item.Inner.Impl, trait)
	}) || l.implementsAbroad(r, trait))
}

// implementsAbroad looks for an impl in another crate than the type's.
func (l *Library) implementsAbroad(r Ref, trait string) bool {
	for _, doc := range l.documents {
		if doc == nil || doc == r.Doc {
			continue
		}
		for _, item := range doc.Index {
			i := item.Inner.Impl
			if l.isOf(doc, i, trait) && i.For.Resolved != nil && l.lookup(doc, i.For.Resolved.ID).Item == r.Item {
				return true
			}
		}
	}
	return false
}

// Itself says that a type has an impl of its own.
func (l *Library) Itself(r Ref, trait string) bool {
	return slices.ContainsFunc(r.Impls(), func(i *Impl) bool { return l.isOf(r.Doc, i, trait) })
}

func (l *Library) isOf(doc *Document, i *Impl, trait string) bool {
	return i != nil && i.Trait != nil && !i.Negative && l.lookup(doc, i.Trait.ID).Name == trait
}

// HasVariant says that an enum has a variant of that name.
func (r Ref) HasVariant(name string) bool {
	return r.Item != nil && slices.ContainsFunc(r.members(), func(id int) bool {
		return r.Doc.Index[id] != nil && r.Doc.Index[id].Name == name
	})
}

// IsType, IsTrait, IsFn and IsModule say that the item is a type, a trait, a fn or a module; of a
// foreign item that is believed.
func (r Ref) IsType() bool   { return r.Item == nil || r.adt() != nil || r.Item.Inner.TypeAlias != nil }
func (r Ref) IsTrait() bool  { return r.Item == nil || r.Item.Inner.Trait != nil }
func (r Ref) IsFn() bool     { return r.Item == nil || r.Item.Inner.Function != nil }
func (r Ref) IsModule() bool { return r.Item == nil || r.Item.Inner.Module != nil }

// Methods are the fns called name that a type has by itself, in each of its
// impls, or that a trait declares.
func (r Ref) Methods(name string) []*Function {
	if r.Item == nil {
		return nil
	}
	if r.Item.Inner.Trait != nil {
		return r.fns(r.Item.Inner.Trait.Items, name)
	}
	var found []*Function
	for _, i := range r.Impls() {
		if i.Trait == nil {
			found = append(found, r.fns(i.Items, name)...)
		}
	}
	return found
}

// TraitMethods are the fns called name of the traits that a type implements.
func (l *Library) TraitMethods(r Ref, name string) []Method {
	var found []Method
	for _, i := range r.Impls() {
		if i.Trait == nil || i.Negative {
			continue
		}
		trait := l.lookup(r.Doc, i.Trait.ID)
		for _, f := range trait.Methods(name) {
			found = append(found, Method{f, trait})
		}
	}
	return found
}

// Method is a trait's fn.
type Method struct {
	*Function
	Trait Ref
}

func (r Ref) fns(ids []int, name string) []*Function {
	var found []*Function
	for _, id := range ids {
		if item := r.Doc.Index[id]; item != nil && item.Name == name && item.Inner.Function != nil {
			found = append(found, item.Inner.Function)
		}
	}
	return found
}
