package types

import (
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
)

// Promise is a bound that an `impl Trait` in a fn's return type puts on what the
// fn's body gives back there.
type Promise struct {
	Pred
	Impl *hir.ImplType
}

// Promises are those bounds of f's return type that are wanted; r is what was
// inferred for f's body.
func (e *Env) Promises(f *names.Fn, r *Result, wanted func(Bound) bool) []Promise {
	sig := e.SigOf(f)
	l := e.lowererFor(sig.Generics, f.Module, f.Impl, f.Trait)
	var out []Promise
	for i, t := range sig.impls {
		for _, p := range l.preds(nil, orUnknown(r.hidden, i), t.Bounds) {
			if wanted(p.Bound) {
				out = append(out, Promise{p, t})
			}
		}
	}
	return out
}
