package types

import "github.com/wakeful-rs/wakeful/semantic/names"

// DerefMut says whether what t points to can be changed through it: a guard of
// which there is one at a time.
func (e *Env) DerefMut(t *Type, env []Pred) Verdict {
	trait, ok := names.Lang("deref_mut").(*names.Trait)
	if !ok {
		return Unknown
	}
	return e.Holds(&table{env: e, paramEnv: env}, t, Bound{Trait: trait})
}
