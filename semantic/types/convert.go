package types

import "github.com/wakeful-rs/wakeful/semantic/names"

// Converts says whether `?` on an error of type from may leave a fn whose error
// is of type to, under the bounds of env.
func (e *Env) Converts(from, to *Type, env []Pred) Verdict {
	trait, ok := names.Lang("from").(*names.Trait)
	if !ok || !from.Known() || !to.Known() {
		return Unknown
	}
	return e.Holds(&table{env: e, paramEnv: env}, to, Bound{Trait: trait, Args: []*Type{from}})
}
