package types

import (
	"slices"

	"github.com/wakeful-rs/wakeful/semantic/hir"
)

// What a call's arguments are fitted to: the parameters, and what is expected of the call.

// args checks arguments against parameters.
func (c *inferer) args(args []hir.Expr, params []*Type) { c.argsFor(args, params, nil, nil) }

// argsFor checks the arguments of a call that gives ret where expect is wanted. Closures come
// last, as their own parameter types often come from what the others fix.
func (c *inferer) argsFor(args []hir.Expr, params []*Type, ret, expect *Type) {
	late := false
	for i, a := range args {
		if isClosure(a) {
			late = true
			continue
		}
		c.arg(a, params, i, c.expectedParam(params, i, ret, expect))
	}
	if !late {
		return
	}
	c.solve()
	for i, a := range args {
		if isClosure(a) {
			c.arg(a, params, i, c.expectedParam(params, i, ret, expect))
		}
	}
	c.solve()
}

// arg checks one argument. want is what expectedParam says of its parameter.
func (c *inferer) arg(a hir.Expr, params []*Type, i int, want *Type) {
	switch {
	case i >= len(params):
		c.expr(a, nil)
	case want == nil:
		c.coerceTo(a, params[i])
	case c.env.maybeUnsized(want):
		c.coerce(a, c.expr(a, want), params[i]) // no argument is one; the call's value may be fitted to it
	default:
		c.coerceTo(a, want)
		c.unify(params[i], want)
	}
}

// expectedParam is what an open parameter would be if the call gave just what is expected of
// it: a `Box<dyn Fn()>` for Some where an `Option<Box<dyn Fn()>>` is wanted, and `dyn Fn()` for
// the Box::new in there. rustc fits the argument to that; nil where it says nothing.
func (c *inferer) expectedParam(params []*Type, i int, ret, expect *Type) *Type {
	if expect == nil || i >= len(params) || c.shallow(params[i]).Kind != KindVar {
		return nil
	}
	m := c.mark()
	defer c.undo(m)
	if !c.unify(ret, expect) {
		return nil
	}
	if want := c.deep(params[i]); want.Known() {
		return want
	}
	return nil
}

// maybeUnsized says that t is a trait object or a slice, or may end with one as a
// `Mutex<dyn Job>` does.
func (e *Env) maybeUnsized(t *Type) bool {
	switch t.Kind {
	case KindDyn, KindSlice:
		return true
	case KindPrim:
		return t.Name() == "str"
	case KindAdt:
		return !e.Derefs(t, nil) && slices.ContainsFunc(t.Args, e.maybeUnsized)
	}
	return false
}
