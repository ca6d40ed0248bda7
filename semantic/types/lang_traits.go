package types

import "github.com/wakeful-rs/wakeful/semantic/names"

// Clone says whether t is Clone under the bounds of env.
func (e *Env) Clone(t *Type, env []Pred) Verdict { return e.holdsLang(t, "clone", env) }

// DerefMut says whether what t points to can be changed through it: a guard of
// which there is one at a time.
func (e *Env) DerefMut(t *Type, env []Pred) Verdict { return e.holdsLang(t, "deref_mut", env) }

// Derefs says that t is a smart pointer: it implements Deref.
func (e *Env) Derefs(t *Type, env []Pred) bool {
	return t.Kind != KindRef && e.holdsLang(t, "deref", env) == Yes
}

// Converts says whether `?` on an error of type from may leave a fn whose error
// is of type to, under the bounds of env.
func (e *Env) Converts(from, to *Type, env []Pred) Verdict {
	if !from.Known() || !to.Known() {
		return Unknown
	}
	return e.holdsLang(to, "from", env, from)
}

// IsFuture says that t itself is a future, and not only something that can be
// made into one.
func (e *Env) IsFuture(t *Type, env []Pred) Verdict {
	if t.Kind == KindUnknown {
		return Unknown
	}
	return e.holdsLang(t, "future", env)
}

// holdsLang says whether t implements the trait of that lang name, with these
// arguments.
func (e *Env) holdsLang(t *Type, lang string, env []Pred, args ...*Type) Verdict {
	trait, ok := names.Lang(lang).(*names.Trait)
	if !ok {
		return Unknown
	}
	tab := e.ask(env)
	defer tab.answer()
	return e.Holds(tab, t, Bound{Trait: trait, Args: args})
}
