package types

import (
	"strconv"
	"strings"

	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
)

// expr infers e. expect is what the surroundings would like, nil for nothing;
// it guides closures and literals and is never forced.
func (c *inferer) expr(e hir.Expr, expect *Type) *Type {
	if e == nil {
		return UnitType
	}
	t := c.exprKind(e, expect)
	if t == nil {
		t = UnknownType
	}
	c.res.exprs[e.ID()] = t
	return t
}

func (c *inferer) exprKind(e hir.Expr, expect *Type) *Type {
	switch e := e.(type) {
	case *hir.Literal:
		return c.literal(e)
	case *hir.LocalRef:
		return c.localType(e.Local)
	case *hir.PathRef:
		return c.pathValue(e)
	case *hir.Field:
		return c.field(e)
	case *hir.Index:
		return c.index(e)
	case *hir.Deref:
		return c.deref(e)
	case *hir.Borrow:
		return c.borrow(e, expect)
	case *hir.Unary:
		return c.unary(e)
	case *hir.Binary:
		return c.binary(e)
	case *hir.Assign:
		lt := c.expr(e.L, nil)
		c.coerceTo(e.R, lt)
		return UnitType
	case *hir.Underscore:
		return c.fresh()
	case *hir.AssignOp:
		return c.assignOp(e)
	case *hir.Range:
		return c.rangeExpr(e)
	case *hir.Cast:
		to := c.lowerAt(e.Type)
		c.expr(e.X, nil)
		return to
	case *hir.Tuple:
		return c.tuple(e, expect)
	case *hir.Array:
		return c.array(e, expect)
	case *hir.Repeat:
		return c.repeat(e, expect)
	case *hir.StructLit:
		return c.structLit(e, expect)
	case *hir.Call:
		return c.call(e, expect)
	case *hir.MethodCall:
		return c.methodCall(e, expect)
	case *hir.Try:
		return c.try(e)
	case *hir.Await:
		t := c.expr(e.X, nil)
		return c.awaited(t)
	case *hir.Yield:
		if e.X != nil {
			c.expr(e.X, nil)
		}
		return UnitType
	}
	return c.controlKind(e, expect)
}

func (c *inferer) array(e *hir.Array, expect *Type) *Type {
	elem := c.elemVar(expect)
	for _, x := range e.Elems {
		c.coerceTo(x, elem)
	}
	return seq(elem, e.Vec, strconv.Itoa(len(e.Elems)))
}

func (c *inferer) repeat(e *hir.Repeat, expect *Type) *Type {
	elem := c.elemVar(expect)
	c.coerceTo(e.Elem, elem)
	c.coerceTo(e.Len, prims["usize"])
	length := ""
	if lit, ok := e.Len.(*hir.Literal); ok {
		length = lit.Text
	}
	return seq(elem, e.Vec, length)
}

// seq is the array of that length or, from vec!, the Vec of elem.
func seq(elem *Type, vec bool, length string) *Type {
	if vec {
		return langAdt("vec", elem)
	}
	return &Type{Kind: KindArray, rare: &rare{name: length}, Args: []*Type{elem}}
}

func (c *inferer) elemVar(expect *Type) *Type {
	if expect != nil {
		t := c.shallow(expect)
		if (t.Kind == KindArray || t.Kind == KindSlice || t.IsLang("vec")) && len(t.Args) > 0 {
			return t.Args[0]
		}
	}
	return c.fresh()
}

func (c *inferer) localType(l hir.LocalID) *Type {
	if c.res.locals[l] == nil {
		c.res.locals[l] = c.fresh()
	}
	return c.res.locals[l]
}

func (c *inferer) literal(e *hir.Literal) *Type {
	switch e.Kind {
	case hir.IntLit:
		return c.number(e.Text, intVar)
	case hir.FloatLit:
		return c.number(e.Text, floatVar)
	case hir.StrLit:
		return &Type{Kind: KindRef, Static: true, Args: []*Type{prims["str"]}}
	case hir.ByteStrLit:
		return &Type{Kind: KindRef, Static: true, Args: []*Type{{Kind: KindArray, Args: []*Type{prims["u8"]}}}}
	case hir.CharLit:
		return prims["char"]
	case hir.ByteLit:
		return prims["u8"]
	case hir.BoolLit:
		return prims["bool"]
	}
	return UnknownType
}

func (c *inferer) number(text string, kind varKind) *Type {
	hex := strings.HasPrefix(text, "0x")
	for name, t := range prims {
		if name != "bool" && name != "str" && name != "char" && strings.HasSuffix(text, name) && !(hex && name[0] == 'f') {
			return t
		}
	}
	return c.freshOf(kind)
}

func (c *inferer) tuple(e *hir.Tuple, expect *Type) *Type {
	if len(e.Elems) == 0 {
		return UnitType
	}
	var want []*Type
	if expect != nil {
		if t := c.shallow(expect); t.Kind == KindTuple && len(t.Args) == len(e.Elems) {
			want = t.Args
		}
	}
	ts := make([]*Type, len(e.Elems))
	for i, x := range e.Elems {
		if want != nil {
			c.coerceTo(x, want[i])
			ts[i] = want[i]
			continue
		}
		ts[i] = c.expr(x, nil)
	}
	return &Type{Kind: KindTuple, Args: ts}
}

func (c *inferer) borrow(e *hir.Borrow, expect *Type) *Type {
	var inner *Type
	if expect != nil {
		if t := c.shallow(expect); t.Kind == KindRef {
			inner = t.Args[0]
		}
	}
	t := c.expr(e.X, inner)
	if e.Raw {
		return &Type{Kind: KindPtr, Mut: e.Mut, Args: []*Type{t}}
	}
	return ref(t, e.Mut)
}

func (c *inferer) deref(e *hir.Deref) *Type {
	t := c.ready(c.expr(e.X, nil))
	switch {
	case t.Kind == KindRef, t.Kind == KindPtr:
		return t.Args[0]
	case t.IsLang("owned_box"):
		return t.Args[0]
	case t.Kind == KindUnknown, t.Kind == KindVar:
		return UnknownType
	}
	c.res.mark(e, overloaded, true)
	if target := c.derefTarget(t); target != nil {
		return target
	}
	return UnknownType
}

// derefTarget is <t as Deref>::Target, nil if t has none.
func (c *inferer) derefTarget(t *Type) *Type {
	d, ok := names.Lang("deref").(*names.Trait)
	if !ok {
		return nil
	}
	switch c.env.Holds(&c.table, t, Bound{Trait: d}) {
	case No:
		return nil
	case Unknown:
		return UnknownType
	}
	return c.ready(c.env.assoc(&c.table, t, Bound{Trait: d}, "Target"))
}

// ready is the type as far as it is known now, after working on what is
// pending if the head is still open.
func (c *inferer) ready(t *Type) *Type {
	t = c.shallow(t)
	if undetermined(t) {
		c.solve()
		t = c.shallow(t)
	}
	if t = c.projected(t); t.Kind == KindAssoc {
		c.solve()
		return c.shallow(c.env.normalize(&c.table, t))
	}
	return t
}

// maxProjections bounds how often a projection leads to another one. Bounds
// that speak of each other may lead in a circle, or grow.
const maxProjections = 16

// projected follows projections as far as they lead.
func (c *inferer) projected(t *Type) *Type {
	for range maxProjections {
		n := c.shallow(c.env.normalize(&c.table, t))
		if n == t || sameShape(n, t) {
			return t
		}
		if t = n; t.Kind != KindAssoc {
			return c.ready(t)
		}
	}
	return UnknownType
}

// settled is ready for a question about the whole type: what is pending is
// worked on while anything inside is open.
func (c *inferer) settled(t *Type) *Type {
	t = c.ready(t)
	if c.open(t, 0) {
		c.solve()
		return c.deep(c.ready(t))
	}
	return t
}

func (c *inferer) open(t *Type, depth int) bool {
	t = c.shallow(t)
	if t.Kind == KindVar {
		return t.v.kind == anyVar
	}
	if depth > maxTypeDepth {
		return false
	}
	for _, a := range t.Args {
		if c.open(a, depth+1) {
			return true
		}
	}
	return false
}

func (c *inferer) field(e *hir.Field) *Type {
	base := c.ready(c.expr(e.X, nil))
	for _, s := range c.autoderef(base) {
		t := c.fieldOf(s.typ, e.Name)
		if t == nil {
			continue
		}
		c.record(e.X, Adjust{Derefs: s.steps, Target: s.typ})
		return c.ready(t)
	}
	return UnknownType
}

func (c *inferer) fieldOf(t *Type, name string) *Type {
	if t.Kind == KindTuple {
		for i, a := range t.Args {
			if name == strconv.Itoa(i) {
				return a
			}
		}
		return nil
	}
	if f, ok := c.env.FieldType(t, name); ok {
		return f
	}
	return nil
}

func (c *inferer) index(e *hir.Index) *Type {
	base := c.ready(c.expr(e.X, nil))
	it := c.ready(c.expr(e.I, nil))
	ix, _ := names.Lang("index").(*names.Trait)
	for _, s := range c.autoderef(base) {
		t := s.typ
		if t.Kind == KindArray || t.Kind == KindSlice {
			c.record(e.X, Adjust{Derefs: s.steps, Target: t})
			c.res.mark(e, overloaded, len(s.steps) > 0 && !isInt(it))
			return sliceItem(t.Args[0], it)
		}
		if t.IsLang("vec") {
			c.record(e.X, Adjust{Derefs: s.steps, Target: t})
			c.res.mark(e, overloaded, true)
			return sliceItem(t.Args[0], it)
		}
		if ix == nil || t.Kind == KindRef {
			continue
		}
		b := Bound{Trait: ix, Args: []*Type{it}}
		if c.env.Holds(&c.table, t, b) != No {
			c.record(e.X, Adjust{Derefs: s.steps, Target: t})
			c.res.mark(e, overloaded, true)
			return c.ready(c.env.assoc(&c.table, t, b, "Output"))
		}
	}
	return UnknownType
}

// sliceItem is what indexing a slice gives: an element for an integer, a
// slice for a range.
func sliceItem(elem, index *Type) *Type {
	if isInt(index) || index.Kind == KindVar {
		return elem
	}
	if index.Kind == KindAdt {
		return &Type{Kind: KindSlice, Args: []*Type{elem}}
	}
	return UnknownType
}

func isInt(t *Type) bool {
	if t.Kind == KindVar {
		return t.v.kind == intVar
	}
	return t.Kind == KindPrim && (t.Name()[0] == 'i' || t.Name()[0] == 'u')
}

func (c *inferer) rangeExpr(e *hir.Range) *Type {
	t := c.fresh()
	if e.Lo != nil {
		c.coerceTo(e.Lo, t)
	}
	if e.Hi != nil {
		c.coerceTo(e.Hi, t)
	}
	name := "range"
	switch {
	case e.Lo == nil && e.Hi == nil:
		return langAdt("range_full")
	case e.Lo == nil:
		name = "range_to"
	case e.Hi == nil:
		name = "range_from"
	}
	if e.Inclusive {
		name += "_inclusive"
	}
	return langAdt(name, t)
}

func (c *inferer) try(e *hir.Try) *Type {
	t := c.ready(c.expr(e.X, nil))
	if (t.IsLang("result") || t.IsLang("option")) && len(t.Args) > 0 {
		c.outputHint(t)
		return c.ready(t.Args[0])
	}
	return UnknownType
}

// outputHint tells an async block or closure whose output is still open that
// it returns a Result or Option, as a `?` inside it says.
func (c *inferer) outputHint(t *Type) {
	out := c.shallow(c.returns)
	if out.Kind != KindVar {
		return
	}
	if t.IsLang("result") {
		c.unify(out, langAdt("result", c.fresh(), c.fresh()))
		return
	}
	c.unify(out, langAdt("option", c.fresh()))
}

func (c *inferer) awaited(t *Type) *Type {
	t = c.settled(t)
	if t.Kind == KindVar || t.Kind == KindUnknown {
		return UnknownType
	}
	return c.ready(c.env.FutureOutput(&c.table, t))
}
