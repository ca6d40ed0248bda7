package types

import (
	"github.com/wakeful-rs/wakeful/semantic/hir"
)

type callSig struct {
	params []*Type
	ret    *Type
}

// callable is the call signature of closures, fn items, fn pointers and tuple
// constructors. References to callables are callable too.
func (e *Env) callable(tab *table, t *Type) (callSig, bool) {
	t = tab.shallow(t)
	switch t.Kind {
	case KindRef:
		return e.callable(tab, t.Args[0])
	case KindClosure, KindFnPtr:
		n := len(t.Args) - 1
		return callSig{t.Args[:n], t.Args[n]}, true
	case KindFnDef:
		if t.Adt != nil {
			return e.constructor(t), true
		}
		sig := e.SigOf(t.Fn)
		s := substFor(sig.Generics, t.Args)
		return callSig{s.applyAll(sig.Params), s.apply(sig.Ret)}, true
	}
	return callSig{}, false
}

// constructor is the signature of a tuple struct's or variant's constructor;
// t.Name is the variant's name.
func (e *Env) constructor(t *Type) callSig {
	s := substFor(e.GenericsOf(t.Adt), t.Args)
	for _, v := range t.Adt.Variants {
		if v.Hir().Name == t.Name || t.Adt.Hir.Kind != hir.Enum {
			return callSig{s.applyAll(e.FieldTypes(v)), adt(t.Adt, t.Args...)}
		}
	}
	return callSig{nil, UnknownType}
}
