package types

import (
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
)

// byArgument finds the method of a call whose receiver is not known, as when a
// macro declares it, by the argument. So it is for a trait in scope that says
// of itself #[wakeful::by_argument]: what implements it does so by one blanket
// impl for each type of the first argument. The arguments are inferred already.
func (c *inferer) byArgument(e *hir.MethodCall) {
	if len(e.Args) == 0 {
		return
	}
	arg := c.ready(c.res.Expr(e.Args[0]))
	if arg.Kind != KindRef || c.ready(arg.Args[0]).Kind != KindAdt {
		return
	}
	var found *names.Fn
	for _, t := range c.innermost().TraitsInScope() {
		if !hasMethod(t, e.Name) || !names.HasAttr(t.Hir.Attrs, "wakeful::by_argument") {
			continue
		}
		for _, i := range t.Module.Crate.Impls().AllOf(t) {
			by := c.env.implHeadOf(i).Trait.Args
			if len(by) == 1 && by[0].Kind == KindAdt && by[0].Adt == c.ready(arg.Args[0]).Adt {
				if found != nil {
					return
				}
				found = i.Fns[e.Name]
			}
		}
	}
	if found != nil {
		c.res.callees[e.ID()] = &Callee{Fn: found}
	}
}
