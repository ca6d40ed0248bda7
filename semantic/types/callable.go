package types

import (
	"github.com/wakeful-rs/wakeful/semantic/hir"
)

type callSig struct {
	params []*Type
	ret    *Type
	async  bool // of an AsyncFn bound: ret is not known
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
		return callSig{params: t.Args[:n], ret: t.Args[n]}, true
	case KindFnDef:
		if t.Adt != nil {
			return e.constructor(t), true
		}
		sig := e.SigOf(t.Fn)
		s := substFor(sig.Generics, t.Args)
		return callSig{params: s.applyAll(sig.Params), ret: s.apply(sig.Ret)}, true
	}
	return callSig{}, false
}

// constructor is the signature of a tuple struct's or variant's constructor;
// t.Name is the variant's name.
func (e *Env) constructor(t *Type) callSig {
	s := substFor(e.GenericsOf(t.Adt), t.Args)
	for _, v := range t.Adt.Variants {
		if v.Hir().Name == t.Name() || t.Adt.Hir.Kind != hir.Enum {
			return callSig{params: s.applyAll(e.FieldTypes(v)), ret: adt(t.Adt, t.Args...)}
		}
	}
	return callSig{ret: UnknownType}
}
