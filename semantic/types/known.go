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

// knownHolds is holds with a memory for answers that are certain.
func (t *table) knownHolds(self *Type, b Bound, holds func() Verdict) Verdict {
	key, ok := t.remembers(b.Trait, "", self, b.Args)
	if !ok {
		return holds()
	}
	if v, ok := t.known.verdicts[key]; ok {
		return v
	}
	v := holds()
	if v != Unknown {
		if t.known.verdicts == nil {
			t.known.verdicts = map[string]Verdict{}
		}
		t.known.verdicts[key] = v
	}
	return v
}

// knownProjection is project with a memory for answers that nothing is open in.
func (t *table) knownProjection(p *Type, self *Type, project func() *Type) *Type {
	key, ok := t.remembers(p.Trait, p.Name, self, p.Args[1:])
	if !ok {
		return project()
	}
	if out, ok := t.known.projections[key]; ok {
		return out
	}
	out := project()
	if out == p {
		return out // not resolved
	}
	whole := t.deep(out)
	if k := (keyWriter{}); whole.Kind != KindAssoc {
		if k.write(whole, 0); !k.open {
			if t.known.projections == nil {
				t.known.projections = map[string]*Type{}
			}
			t.known.projections[key] = whole
		}
	}
	return out
}
