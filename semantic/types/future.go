package types

import (
	"slices"
	"strings"

	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
)

// Eager says that t is the handle of something that goes on by itself.
func (e *Env) Eager(t *Type) bool {
	return t.Kind == KindAdt && (names.HasAttr(t.Adt.Hir.Attrs, "wakeful::eager") || e.keepsEager(t.Adt))
}

// maxLazyDepth bounds how far into boxes and containers one looks for futures.
const maxLazyDepth = 6

// Awaited is what awaiting t gives under the bounds of env; unknown when t is
// not known to be a future.
func (e *Env) Awaited(t *Type, env []Pred) *Type {
	tab := &table{env: e, paramEnv: env}
	return tab.deep(e.FutureOutput(tab, t))
}

// Polled is the future that awaiting t polls: t itself, or what its impl of
// IntoFuture makes of it.
func (e *Env) Polled(t *Type, env []Pred) *Type {
	if t.Kind == KindAsyncFn || t.Kind == KindAsyncBlock {
		return t
	}
	tab := &table{env: e, paramEnv: env}
	future, _ := names.Lang("future").(*names.Trait)
	into, _ := names.Lang("into_future").(*names.Trait)
	if future == nil || into == nil || e.Holds(tab, t, Bound{Trait: future}) != No || e.Holds(tab, t, Bound{Trait: into}) != Yes {
		return t
	}
	return tab.deep(e.assoc(tab, t, Bound{Trait: into}, "IntoFuture"))
}

// Lazy says that t is a future that does nothing until it is polled: one the
// compiler makes, one behind `impl Future` or `dyn Future`, boxed or not, or a
// named type that says so with #[must_use], or whose stub does. A type parameter
// and any other associated type may be anything, and so are not.
func (e *Env) Lazy(t *Type, env []Pred) bool { return e.lazy(t, env, 0) }

func (e *Env) lazy(t *Type, env []Pred, depth int) bool {
	if depth > maxLazyDepth {
		return false
	}
	switch t.Kind {
	case KindAsyncBlock, KindAsyncFn:
		return true
	case KindOpaque, KindDyn:
		return e.boundsAskFor(t, "future")
	case KindAssoc: // what calling an AsyncFn gives
		return t.Trait().Lang == "async_fn_once" && t.Name() == "CallOnceFuture"
	case KindAdt:
		if t.IsLang("pin") && len(t.Args) == 1 {
			return t.Args[0].IsLang("owned_box") && e.lazy(t.Args[0], env, depth+1)
		}
		if t.IsLang("owned_box") && len(t.Args) > 0 {
			return e.lazy(t.Args[0], env, depth+1)
		}
		return e.lazyAdt(t, env)
	}
	return false
}

func (e *Env) lazyAdt(t *Type, env []Pred) bool {
	attrs := t.Adt.Hir.Attrs
	return (MustPoll(t.Adt) || names.HasAttr(attrs, "must_use") && !otherReason(attrs)) && !names.HasAttr(attrs, "wakeful::eager") && !e.keepsEager(t.Adt) &&
		(e.implements(t, "future", env) || e.implements(t, "into_future", env))
}

// MustPoll says that the type is a library's future that does nothing until it
// is polled, which no #[must_use] says.
func MustPoll(a *names.Adt) bool { return names.HasAttr(a.Hir.Attrs, "wakeful::lazy") }

// otherReason says that a value must be used for another reason than that it
// does nothing unless polled: it may be a handle of something that runs.
func otherReason(attrs []hir.Attr) bool {
	why := names.AttrValue(attrs, "must_use")
	return why != "" && !strings.Contains(why, "poll") && !strings.Contains(why, "await")
}

// implements says that t has an impl of its own of the trait with that lang
// name, and that nothing says its bounds are not met.
func (e *Env) implements(t *Type, lang string, env []Pred) bool {
	trait, ok := names.Lang(lang).(*names.Trait)
	return ok && len(e.implsFor(trait, t.Adt)) > 0 && e.Holds(&table{env: e, paramEnv: env}, t, Bound{Trait: trait}) != No
}

// keepsEager says that the type is a struct around the handle of a task, which
// goes on by itself.
func (e *Env) keepsEager(a *names.Adt) bool {
	if len(a.Variants) != 1 {
		return false
	}
	return slices.ContainsFunc(e.FieldTypes(a.Variants[0]), func(t *Type) bool {
		return t.Kind == KindAdt && names.HasAttr(t.Adt.Hir.Attrs, "wakeful::eager")
	})
}

// boundsAskFor says that one of t's bounds implies the trait of that lang name.
func (e *Env) boundsAskFor(t *Type, lang string) bool {
	trait, ok := names.Lang(lang).(*names.Trait)
	return ok && slices.ContainsFunc(t.Bounds(), func(b Bound) bool {
		_, found := e.findSuper(t, b, trait, 0)
		return found
	})
}

// LazyPart is the lazy future that a value of type t consists of or keeps: t
// itself, or an element of a tuple, array, Option, Result or Vec, or what an iterator
// yields. in is the type that keeps it, nil when it is t itself; both are nil
// when there is none.
func (e *Env) LazyPart(t *Type, env []Pred) (future, in *Type) { return e.lazyPart(t, env, 0) }

func (e *Env) lazyPart(t *Type, env []Pred, depth int) (future, in *Type) {
	if e.lazy(t, env, depth) {
		return t, nil
	}
	if depth > maxLazyDepth {
		return nil, nil
	}
	switch {
	case t.Kind == KindTuple || t.Kind == KindArray, t.IsLang("option"), t.IsLang("result"), t.IsLang("vec"):
		parts := t.Args
		if t.IsLang("result") {
			parts = parts[:1] // an error gives back what was not sent
		}
		for _, a := range parts {
			if f, _ := e.lazyPart(a, env, depth+1); f != nil {
				return f, t
			}
		}
	case t.Kind == KindAdt:
		if item := e.itemOf(t, env); item.Kind != KindUnknown && e.lazy(item, env, depth+1) {
			return item, t
		}
	}
	return nil, nil
}

// itemOf is what an iterator adaptor yields; unknown for what is none. Only
// must_use types are asked, as all adaptors are.
func (e *Env) itemOf(t *Type, env []Pred) *Type {
	iterator, ok := names.Lang("iterator").(*names.Trait)
	if !ok || !names.HasAttr(t.Adt.Hir.Attrs, "must_use") {
		return UnknownType
	}
	tab := &table{env: e, paramEnv: env}
	if e.Holds(tab, t, Bound{Trait: iterator}) != Yes {
		return UnknownType
	}
	return tab.deep(e.assoc(tab, t, Bound{Trait: iterator}, "Item"))
}

// MustUse says that a value of type t may not be dropped without a word: by
// #[must_use] on its type or as a future. Unknown counts as yes.
func (e *Env) MustUse(t *Type, env []Pred) bool {
	switch t.Kind {
	case KindUnknown, KindVar:
		return true
	case KindAdt:
		return t.IsLang("result") || names.HasAttr(t.Adt.Hir.Attrs, "must_use") || e.Lazy(t, env)
	case KindTuple, KindArray:
		return slices.ContainsFunc(t.Args, func(a *Type) bool { return e.MustUse(a, env) })
	}
	return e.Lazy(t, env)
}
