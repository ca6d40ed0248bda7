package types

import "github.com/wakeful-rs/wakeful/semantic/names"

// Clone says whether t is Clone under the bounds of env.
func (e *Env) Clone(t *Type, env []Pred) Verdict {
	trait, ok := names.Lang("clone").(*names.Trait)
	if !ok {
		return Unknown
	}
	return e.Holds(&table{env: e, paramEnv: env}, t, Bound{Trait: trait})
}
