package types

import (
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
)

// allVerdicts combines verdicts of parts that must all hold.
func allVerdicts(vs ...Verdict) Verdict {
	out := Yes
	for _, v := range vs {
		if v == No {
			return No
		}
		if v == Unknown {
			out = Unknown
		}
	}
	return out
}

// Copy says whether t is Copy, given the bounds in scope.
func (e *Env) Copy(t *Type, env []Pred) Verdict {
	if v, ok := plainCopy(t); ok {
		return v
	}
	tab := e.ask(env)
	defer tab.answer()
	return e.copyVerdict(tab, t)
}

// plainCopy is the answer of a type whose head tells it, as that of most does.
func plainCopy(t *Type) (v Verdict, ok bool) {
	switch t.Kind {
	case KindNever, KindPtr, KindFnDef, KindFnPtr:
		return Yes, true
	case KindPrim:
		return boolVerdict(t.Name() != "str"), true
	case KindRef:
		return boolVerdict(!t.Mut), true
	case KindUnknown:
		return Unknown, true
	}
	return Unknown, false
}

func (e *Env) copyVerdict(tab *table, t *Type) Verdict {
	t = tab.shallow(t)
	if v, ok := plainCopy(t); ok {
		return v
	}
	switch t.Kind {
	case KindTuple, KindArray:
		return e.copyAll(tab, t.Args)
	case KindVar:
		if t.v.kind != anyVar {
			return Yes
		}
		return Unknown
	case KindClosure:
		return e.copyParts(tab, t)
	case KindParam, KindAssoc, KindOpaque:
		return e.copyByBound(tab, t)
	case KindAdt:
		return e.copyAdt(tab, t)
	}
	return No
}

func (e *Env) copyAll(tab *table, ts []*Type) Verdict {
	out := Yes
	for _, t := range ts {
		out = allVerdicts(out, e.copyVerdict(tab, t))
	}
	return out
}

func (e *Env) copyParts(tab *table, t *Type) Verdict {
	parts, ok := e.parts(t)
	if !ok {
		return Unknown
	}
	out := Yes
	for _, p := range parts {
		out = allVerdicts(out, e.copyVerdict(tab, p.Type))
	}
	return out
}

func (e *Env) copyByBound(tab *table, t *Type) Verdict {
	cp, _ := names.Lang("copy").(*names.Trait)
	if cp == nil {
		return Unknown
	}
	for _, b := range e.boundsOn(tab, t) {
		if b.Trait == nil {
			return Unknown
		}
		if _, ok := e.findSuper(t, b, cp, 0); ok {
			return Yes
		}
	}
	return No
}

func (e *Env) copyAdt(tab *table, t *Type) Verdict {
	cp, _ := names.Lang("copy").(*names.Trait)
	if cp == nil {
		return Unknown
	}
	if derives(t, cp) {
		return e.copyAll(tab, t.Args)
	}
	if _, v := e.pickImpl(tab, t, Bound{Trait: cp}); v != No {
		return v
	}
	return No
}

// NeedsDrop says whether dropping t runs code, as the compiler sees it before
// optimising: a type parameter without Copy does.
func (e *Env) NeedsDrop(t *Type, env []Pred) Verdict {
	if plainlyNoDrop(t) {
		return No
	}
	tab := e.ask(env)
	defer tab.answer()
	return e.needsDrop(tab, t, nil)
}

// plainlyNoDrop says that the head of the type tells that nothing runs.
func plainlyNoDrop(t *Type) bool {
	switch t.Kind {
	case KindPrim, KindRef, KindPtr, KindFnDef, KindFnPtr, KindNever:
		return true
	}
	return false
}

func (e *Env) needsDrop(tab *table, t *Type, open []*names.Adt) Verdict {
	t = tab.shallow(t)
	if plainlyNoDrop(t) {
		return No
	}
	switch t.Kind {
	case KindUnknown, KindVar:
		if t.Kind == KindVar && t.v.kind != anyVar {
			return No
		}
		return Unknown
	case KindTuple, KindArray, KindSlice:
		return e.anyNeedsDrop(tab, t.Args, open)
	case KindParam, KindAssoc:
		if e.copyByBound(tab, t) == Yes {
			return No
		}
		return Yes
	case KindClosure:
		parts, ok := e.parts(t)
		if !ok {
			return Unknown
		}
		var ts []*Type
		for _, p := range parts {
			ts = append(ts, p.Type)
		}
		return e.anyNeedsDrop(tab, ts, open)
	case KindAdt:
		return e.adtNeedsDrop(tab, t, open)
	}
	return Yes
}

func (e *Env) anyNeedsDrop(tab *table, ts []*Type, open []*names.Adt) Verdict {
	out := No
	for _, t := range ts {
		switch e.needsDrop(tab, t, open) {
		case Yes:
			return Yes
		case Unknown:
			out = Unknown
		}
	}
	return out
}

// maxNested is how many values of a generic type are looked for inside each
// other. A type that contains itself does so behind a pointer, which answers.
const maxNested = 4

func (e *Env) adtNeedsDrop(tab *table, t *Type, open []*names.Adt) Verdict {
	switch t.Adt.Lang {
	case "manually_drop", "phantom_data":
		return No
	case "owned_box":
		return Yes
	}
	if t.Adt.Hir.Kind == hir.Union {
		return No
	}
	if drop, ok := names.Lang("drop").(*names.Trait); ok {
		if len(e.implsFor(drop, t.Adt)) > 0 {
			return Yes
		}
	}
	if count(open, t.Adt) >= maxNested || isFetched(t) && len(open) >= maxFetchedDepth {
		return Unknown
	}
	open = append(open, t.Adt)
	s := substFor(e.GenericsOf(t.Adt), t.Args)
	out := No
	for _, v := range t.Adt.Variants {
		switch e.anyNeedsDrop(tab, s.applyAll(e.partTypes(v)), open) {
		case Yes:
			return Yes
		case Unknown:
			out = Unknown
		}
	}
	return out
}

func count(open []*names.Adt, a *names.Adt) int {
	n := 0
	for _, o := range open {
		if o == a {
			n++
		}
	}
	return n
}

// Destructor is the drop method that a type of the program has itself, nil for none and
// where there are several, under cfgs.
func (e *Env) Destructor(a *names.Adt) *names.Fn {
	drop, ok := names.Lang("drop").(*names.Trait)
	if !ok {
		return nil
	}
	impls := e.implsFor(drop, a)
	if len(impls) != 1 {
		return nil
	}
	if fn := impls[0].Fns["drop"]; fn != nil && !names.Twin(fn) {
		return fn
	}
	return nil
}

// implsFor are the impls of a trait for a type's head where the type is declared,
// as Drop and auto traits must be implemented there.
func (e *Env) implsFor(tr *names.Trait, a *names.Adt) []*names.Impl {
	var out []*names.Impl
	for _, x := range addIndexes(nil, a.Module) {
		out = append(out, x.Of(tr, a)...)
	}
	return out
}
