package types

import (
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
