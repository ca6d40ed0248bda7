package types

// Questions about traits can lead to others without end, as impls for &T ask
// about T. Past these bounds the answer is Unknown.
const (
	maxSolveDepth = 12
	maxImplsTried = 400
)

// Holds says whether t satisfies b. Variables in b's arguments and bindings
// are bound by the answer.
func (e *Env) Holds(tab *table, t *Type, b Bound) Verdict {
	if b.Maybe {
		return Yes // ?Sized asks for nothing
	}
	if b.Trait == nil {
		return Unknown
	}
	if tab.depth > maxSolveDepth {
		tab.cut++
		return Unknown
	}
	if tab.depth == 0 {
		tab.fuel = maxImplsTried
	}
	tab.depth++
	defer func() { tab.depth-- }()
	t = tab.shallow(t)
	if t.Kind == KindAssoc {
		t = tab.shallow(e.normalize(tab, t))
	}
	if open(t) {
		return Unknown
	}
	v := tab.knownHolds(t, b, func() Verdict { return e.holdsTrait(tab, t, b) })
	if v == No {
		return No
	}
	for _, x := range b.Assoc {
		got := e.assoc(tab, t, Bound{Trait: b.Trait, Args: b.Args}, x.Name)
		if got.Kind != KindUnknown && !tab.unify(got, x.Type) {
			return No
		}
	}
	return v
}

func (e *Env) holdsTrait(tab *table, t *Type, b Bound) Verdict {
	if v, ok := e.builtinHolds(tab, t, b); ok {
		return v
	}
	for _, have := range e.boundsOn(tab, t) {
		if f, ok := e.findSuper(t, have, b.Trait, 0); ok {
			m := tab.mark()
			fits := true
			for i := range f.Args {
				if i < len(b.Args) && !tab.unify(f.Args[i], b.Args[i]) {
					fits = false
				}
			}
			if fits {
				return Yes
			}
			tab.undo(m)
		}
	}
	sel, v := e.pickImpl(tab, t, b)
	if sel == nil && v == No && t.Kind == KindAdt && derives(t, b.Trait) {
		return Yes
	}
	return v
}

// builtinHolds answers for traits and types the language knows by itself.
func (e *Env) builtinHolds(tab *table, t *Type, b Bound) (Verdict, bool) {
	switch b.Trait.Lang {
	case "sized":
		return boolVerdict(t.Kind != KindSlice && t.Kind != KindDyn && !(t.Kind == KindPrim && t.Name() == "str")), true
	case "send", "sync", "unpin":
		if tab.inferring {
			return Yes, true
		}
		v, _ := e.Auto(tab, t, AutoTrait(b.Trait.Lang))
		return v, true
	case "copy":
		return e.copyVerdict(tab, t), true
	case "clone":
		return e.builtinClone(tab, t, b)
	case "future", "into_future":
		if t.Kind == KindAsyncBlock || t.Kind == KindAsyncFn {
			return Yes, true
		}
	case "fn", "fn_mut", "fn_once", "async_fn", "async_fn_mut", "async_fn_once":
		sig, ok := e.callable(tab, t)
		if !ok {
			return No, false
		}
		if len(b.Args) == 1 {
			if in := tab.shallow(b.Args[0]); in.Kind == KindTuple && len(in.Args) == len(sig.params) {
				for i := range in.Args {
					tab.unify(sig.params[i], in.Args[i])
				}
			} else if in.Kind == KindVar {
				tab.unify(in, &Type{Kind: KindTuple, Args: sig.params})
			}
		}
		return Yes, true
	}
	return No, false
}

// builtinClone: what is Copy is Clone, and closures, tuples and arrays are when
// all that is in them is. What a closure captures is not known while its body is
// inferred.
func (e *Env) builtinClone(tab *table, t *Type, b Bound) (Verdict, bool) {
	if e.copyVerdict(tab, t) == Yes {
		return Yes, true
	}
	out := Yes
	switch t.Kind {
	case KindTuple, KindArray:
		for _, a := range t.Args {
			out = allVerdicts(out, e.Holds(tab, a, b))
		}
		return out, true
	case KindClosure:
		parts, ok := e.parts(t)
		if tab.inferring || !ok {
			return Unknown, true
		}
		for _, p := range parts {
			out = allVerdicts(out, e.Holds(tab, p.Type, b))
		}
		return out, true
	}
	return No, false
}

func boolVerdict(b bool) Verdict {
	if b {
		return Yes
	}
	return No
}
