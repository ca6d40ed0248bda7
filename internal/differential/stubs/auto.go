package stubs

import (
	"slices"
	"strings"

	"github.com/wakeful-rs/wakeful/internal/differential/rustdoc"
	"github.com/wakeful-rs/wakeful/semantic/names"
	"github.com/wakeful-rs/wakeful/semantic/types"
)

// questions give all type parameters of a type some auto traits, and ask for
// those of the type that may rest on them.
var questions = []struct {
	given, asked []string
	when         string
}{
	{[]string{"Send", "Sync", "Unpin"}, []string{"Send", "Sync", "Unpin"}, ""},
	{[]string{"Send", "Unpin"}, []string{"Send", "Sync"}, " when its parameters are not Sync"},
	{[]string{"Sync", "Unpin"}, []string{"Send", "Sync"}, " when its parameters are not Send"},
	{[]string{"Send", "Sync"}, []string{"Unpin"}, " when its parameters are not Unpin"},
}

var autoTraits = map[string]types.AutoTrait{"Send": types.Send, "Sync": types.Sync, "Unpin": types.Unpin}

// autoTraits asks of a type and of its stub whether they are Send, Sync and
// Unpin. Where either doesn't know, nothing is said.
func (c *comparison) autoTraits(path []string, def *names.Adt, r rustdoc.Ref) {
	differs := map[string]bool{}
	for i, q := range questions {
		if i > 0 && r.TypeParams() == 0 {
			return
		}
		for _, trait := range q.asked {
			crate := c.library.Auto(r, trait, func(_ int, trait string) types.Verdict {
				if slices.Contains(q.given, trait) {
					return types.Yes
				}
				return types.No
			})
			stub := c.auto(def, autoTraits[trait], q.given)
			switch {
			case differs[trait] || crate == types.Unknown || stub == types.Unknown || crate == stub:
				continue
			case stub == types.No:
				c.report(path, "is not %s%s, and the crate's is", trait, q.when)
			case trait == "Unpin" && i > 0:
				continue // thought of many types, and makes nobody say a thing
			default:
				c.report(path, "is %s%s, and the crate's is not", trait, q.when)
			}
			differs[trait] = true
		}
	}
}

// auto asks the engine about the stub's type with parameters that have the
// traits.
func (c *comparison) auto(def *names.Adt, trait types.AutoTrait, traits []string) types.Verdict {
	t := &types.Type{Kind: types.KindAdt, Adt: def}
	bounds := slices.Clone(c.env.Predicates(c.env.GenericsOf(def)))
	for _, p := range c.env.GenericsOf(def).All() {
		param := types.ParamType(p)
		t.Args = append(t.Args, param)
		for _, name := range append([]string{"Sized"}, traits...) {
			if known, ok := names.Lang(strings.ToLower(name)).(*names.Trait); ok {
				bounds = append(bounds, types.Pred{Type: param, Bound: types.Bound{Trait: known}})
			}
		}
	}
	v, _ := c.env.AutoHolds(t, trait, bounds)
	return v
}
