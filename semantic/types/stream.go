package types

import "github.com/wakeful-rs/wakeful/semantic/names"

// Streams says whether t is a Stream under the bounds of env.
func (e *Env) Streams(t *Type, env []Pred) Verdict { return e.holdsLang(t, "stream", env) }

// Iterator says whether t is an iterator itself.
func (e *Env) Iterator(t *Type, env []Pred) Verdict { return e.holdsLang(t, "iterator", env) }

// Iterates says whether a `for` loop can go over t. Yes and No are definite: of
// a type that the workspace declares, a macro may have written the impl, so
// that not to see one is Unknown.
func (e *Env) Iterates(t *Type, env []Pred) Verdict {
	v := e.holdsLang(t, "into_iterator", env)
	if v == No && !e.implsKnown(&table{env: e, paramEnv: env}, t) {
		return Unknown
	}
	return v
}

// implsKnown says that all impls of the standard library's traits for t are
// seen: it is a library's type with a stub, or only its bounds speak for it.
func (e *Env) implsKnown(tab *table, t *Type) bool {
	bounds := t.Bounds()
	switch t.Kind {
	case KindRef:
		return e.implsKnown(tab, t.Args[0])
	case KindAdt:
		if t.IsLang("pin") || t.IsLang("owned_box") {
			return len(t.Args) > 0 && e.implsKnown(tab, t.Args[0])
		}
		return t.Adt.Module.Crate.Library() && t.Adt.Lang != "opaque"
	case KindParam:
		bounds = e.boundsOn(tab, t)
	case KindOpaque, KindDyn:
	default:
		return false
	}
	for _, b := range bounds {
		if b.Trait == nil || e.unknownSuper(b, 0) {
			return false
		}
	}
	return true
}

// StreamItem is what a stream yields; unknown for what is none.
func (e *Env) StreamItem(t *Type, env []Pred) *Type {
	trait, ok := names.Lang("stream").(*names.Trait)
	if !ok || e.Streams(t, env) != Yes {
		return UnknownType
	}
	tab := &table{env: e, paramEnv: env}
	return tab.deep(e.assoc(tab, t, Bound{Trait: trait}, "Item"))
}

// Method is what runs when a method of a lang trait is called on a t; nil where
// the trait is not known to have it.
func (e *Env) Method(lang, name string, t *Type) *names.Fn {
	trait, ok := names.Lang(lang).(*names.Trait)
	if !ok || trait.Fns[name] == nil {
		return nil
	}
	self := NewSubst(e.GenericsOf(trait).Params, []*Type{t})
	return e.Target(&Callee{Fn: trait.Fns[name], Subst: self})
}

// IntoIter is what a for loop over t iterates with; unknown when t is not known
// to be iterated.
func (e *Env) IntoIter(t *Type, env []Pred) *Type {
	trait, ok := names.Lang("into_iterator").(*names.Trait)
	if !ok || e.holdsLang(t, "into_iterator", env) != Yes {
		return UnknownType
	}
	tab := &table{env: e, paramEnv: env}
	return tab.deep(e.assoc(tab, t, Bound{Trait: trait}, "IntoIter"))
}
