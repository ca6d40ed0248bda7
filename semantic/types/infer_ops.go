package types

import (
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
)

// operatorTraits are the lang names behind the operators.
var operatorTraits = map[string]string{
	"+": "add", "-": "sub", "*": "mul", "/": "div", "%": "rem",
	"&": "bit_and", "|": "bit_or", "^": "bit_xor", "<<": "shl", ">>": "shr",
}

func (c *inferer) binary(e *hir.Binary) *Type {
	switch e.Op {
	case "&&", "||":
		c.coerceTo(e.L, prims["bool"])
		c.coerceTo(e.R, prims["bool"])
		return prims["bool"]
	case "==", "!=", "<", ">", "<=", ">=":
		l := c.ready(c.expr(e.L, nil))
		r := c.ready(c.expr(e.R, l))
		if isNumber(l) && isNumber(r) {
			c.unify(l, r)
		}
		c.res.mark(e, overloaded, !isScalar(l))
		return prims["bool"]
	}
	l := c.ready(c.expr(e.L, nil))
	r := c.ready(c.expr(e.R, nil))
	if isNumber(l) && isNumber(r) || l.Kind == KindPrim && l.Name() == "bool" {
		if e.Op != "<<" && e.Op != ">>" {
			c.unify(l, r)
		}
		return l
	}
	c.res.mark(e, overloaded, true)
	if a, b := unref(l), unref(r); isNumber(a) && isNumber(b) {
		return a
	}
	return c.operator(operatorTraits[e.Op], l, r)
}

// operator is the output of an overloaded operator.
func (c *inferer) operator(lang string, l *Type, r ...*Type) *Type {
	tr, ok := names.Lang(lang).(*names.Trait)
	if !ok || l.Kind == KindUnknown || l.Kind == KindVar {
		return UnknownType
	}
	b := Bound{Trait: tr, Args: r}
	if c.env.Holds(&c.table, l, b) == No {
		return UnknownType
	}
	return c.ready(c.env.assoc(&c.table, l, b, "Output"))
}

func unref(t *Type) *Type {
	if t.Kind == KindRef {
		return t.Args[0]
	}
	return t
}

func isNumber(t *Type) bool {
	if t.Kind == KindVar {
		return t.v.kind != anyVar
	}
	return t.Kind == KindPrim && t.Name() != "str" && t.Name() != "bool" && t.Name() != "char"
}

func isScalar(t *Type) bool {
	return isNumber(t) || t.Kind == KindPrim && t.Name() != "str"
}

func (c *inferer) unary(e *hir.Unary) *Type {
	t := c.ready(c.expr(e.X, nil))
	if isScalar(t) || t.Kind == KindNever {
		return t
	}
	c.res.mark(e, overloaded, true)
	if a := unref(t); isScalar(a) {
		return a
	}
	lang := "not"
	if e.Op == "-" {
		lang = "neg"
	}
	return c.operator(lang, t)
}

func (c *inferer) assignOp(e *hir.AssignOp) *Type {
	l := c.ready(c.expr(e.L, nil))
	r := c.ready(c.expr(e.R, nil))
	if isScalar(l) {
		if isNumber(l) && isNumber(r) && e.Op != "<<" && e.Op != ">>" {
			c.unify(l, r)
		}
		return UnitType
	}
	c.res.mark(e, overloaded, l.Kind != KindUnknown && l.Kind != KindVar)
	return UnitType
}
