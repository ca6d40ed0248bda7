package types

import (
	"github.com/wakeful-rs/wakeful/semantic/names"
)

// known remembers what was found out about types without open variables. In a
// chain of combinators each link asks about the one before it, several times,
// so that without it the questions double with every link.
type known struct {
	projections map[string]*Type
	verdicts    map[string]Verdict
}

// manySteps is how much work an inference does before it begins to remember:
// most never come so far, and to spell a question costs more than to answer it.
// See stall for the other use.
const manySteps = 500

// remembers says that the question whether the types satisfy the trait is to
// be remembered, and under which key.
func (t *table) remembers(trait *names.Trait, name string, self *Type, args []*Type) (key string, ok bool) {
	if t.work < manySteps {
		return "", false
	}
	k := keyWriter{}
	k.pointer(trait)
	k.text(name)
	k.write(self, 0)
	for _, a := range args {
		k.write(a, 0)
	}
	return string(k.b), !k.open
}

// knownHolds is holds with a memory. What was cut short may have another answer
// when it is asked elsewhere.
func (t *table) knownHolds(self *Type, b Bound, holds func() Verdict) Verdict {
	key, ok := t.remembers(b.Trait, "", self, b.Args)
	if !ok {
		return holds()
	}
	if v, ok := t.known.verdicts[key]; ok {
		return v
	}
	cut := t.cut
	v := holds()
	if cut == t.cut {
		if t.known.verdicts == nil {
			t.known.verdicts = map[string]Verdict{}
		}
		t.known.verdicts[key] = v
	}
	return v
}

// knownProjection is project with a memory for what nothing is open in, and for
// what does not resolve.
func (t *table) knownProjection(p *Type, self *Type, project func() *Type) *Type {
	key, ok := t.remembers(p.Trait(), p.Name(), self, p.Args[1:])
	if !ok {
		return project()
	}
	switch out := t.known.projections[key]; out {
	case nil:
	case unresolved:
		return p
	case leftOpen:
		return project()
	default:
		return out
	}
	cut := t.cut
	out := project()
	if whole := t.whole(out, p); cut == t.cut {
		if t.known.projections == nil {
			t.known.projections = map[string]*Type{}
		}
		t.known.projections[key] = whole
	}
	return out
}

// What is remembered of a projection that led to no whole type.
var (
	unresolved = &Type{}
	leftOpen   = &Type{} // it has variables of its own, new ones each time
)

// whole is what to remember of the answer to a projection.
func (t *table) whole(out, p *Type) *Type {
	if out == p {
		return unresolved
	}
	k := keyWriter{}
	if out = t.deep(out); out.Kind == KindAssoc {
		return leftOpen
	}
	if k.write(out, 0); k.open {
		return leftOpen
	}
	return out
}
