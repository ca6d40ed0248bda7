package hir

import "iter"

// Walk visits e and what is below it in the order of evaluation as written,
// parents first, closures and async blocks included, items and the constants
// in patterns not. Where visit answers false it goes no deeper.
func Walk(e Expr, visit func(Expr) bool) {
	if e == nil || !visit(e) {
		return
	}
	for c := range Children(e) {
		Walk(c, visit)
	}
}

// Children are the direct subexpressions of e, those of a block's statements
// included, in the order of the text. It knows every kind of expression; nil
// parts are left out.
func Children(e Expr) iter.Seq[Expr] {
	return func(yield func(Expr) bool) {
		c := children{yield: yield}
		if !c.data(e) {
			c.control(e)
		}
	}
}

// children hands out subexpressions until the consumer has enough.
type children struct {
	yield func(Expr) bool
	done  bool
}

func (c *children) one(e Expr) {
	if e != nil && !c.done && !c.yield(e) {
		c.done = true
	}
}

func (c *children) all(es []Expr) {
	for _, e := range es {
		c.one(e)
	}
}

func (c *children) block(b *Block) {
	if b != nil {
		c.one(b)
	}
}

// data hands out the parts of values and calls; false when e is neither.
func (c *children) data(e Expr) bool {
	switch e := e.(type) {
	case *Missing, *Literal, *LocalRef, *PathRef, *Underscore, *OpaqueMacro, *Continue:
	case *Field:
		c.one(e.X)
	case *Index:
		c.one(e.X)
		c.one(e.I)
	case *Deref:
		c.one(e.X)
	case *Borrow:
		c.one(e.X)
	case *Unary:
		c.one(e.X)
	case *Binary:
		c.one(e.L)
		c.one(e.R)
	case *Assign:
		c.one(e.L)
		c.one(e.R)
	case *AssignOp:
		c.one(e.L)
		c.one(e.R)
	case *Range:
		c.one(e.Lo)
		c.one(e.Hi)
	case *Cast:
		c.one(e.X)
	case *Tuple:
		c.all(e.Elems)
	case *Array:
		c.all(e.Elems)
	case *Repeat:
		c.one(e.Elem)
		c.one(e.Len)
	case *StructLit:
		for _, f := range e.Fields {
			c.one(f.Value)
		}
		c.one(e.Base)
	case *Call:
		c.one(e.Fn)
		c.all(e.Args)
	case *MethodCall:
		c.one(e.Recv)
		c.all(e.Args)
	case *Try:
		c.one(e.X)
	case *Await:
		c.one(e.X)
	case *Yield:
		c.one(e.X)
	default:
		return false
	}
	return true
}

// control hands out the parts of control flow and macros.
func (c *children) control(e Expr) {
	switch e := e.(type) {
	case *Block:
		c.statements(e)
	case *If:
		c.one(e.Cond)
		c.block(e.Then)
		c.one(e.Else)
	case *Let:
		c.one(e.X)
	case *Match:
		c.one(e.X)
		for _, a := range e.Arms {
			c.one(a.Guard)
			c.one(a.Body)
		}
	case *Loop:
		c.block(e.Body)
	case *While:
		c.one(e.Cond)
		c.block(e.Body)
	case *For:
		c.one(e.Iter)
		c.block(e.Body)
	case *Break:
		c.one(e.Value)
	case *Return:
		c.one(e.Value)
	case *Closure:
		c.one(e.Body)
	case *Async:
		c.block(e.Body)
	default:
		c.macro(e)
	}
}

func (c *children) statements(b *Block) {
	for _, s := range b.Stmts {
		switch s := s.(type) {
		case *LetStmt:
			c.one(s.Init)
			c.block(s.Else)
		case *ExprStmt:
			c.one(s.X)
		}
	}
	c.one(b.Tail)
}

func (c *children) macro(e Expr) {
	switch e := e.(type) {
	case *Format:
		c.all(e.Args)
	case *MacroValue:
		c.all(e.Args)
	case *Join:
		c.all(e.Futures)
	case *Stream:
		c.one(e.Body)
	case *Select:
		for _, a := range e.Arms {
			c.one(a.Future)
			c.one(a.Condition)
			c.one(a.Handler)
		}
		c.one(e.Else)
	case *Matches:
		c.one(e.X)
		c.one(e.Guard)
		c.all(e.Args)
	}
}

// WalkPat visits p and the patterns below it, parents first. Where visit
// answers false it goes no deeper.
func WalkPat(p Pat, visit func(Pat) bool) {
	if p == nil || !visit(p) {
		return
	}
	for c := range PatChildren(p) {
		WalkPat(c, visit)
	}
}

// PatChildren are the direct subpatterns of p in the order of the text.
func PatChildren(p Pat) iter.Seq[Pat] {
	return func(yield func(Pat) bool) {
		var elems []Pat
		switch p := p.(type) {
		case *Bind:
			elems = []Pat{p.Sub}
		case *TupleStructPat:
			elems = p.Elems
		case *StructPat:
			for _, f := range p.Fields {
				elems = append(elems, f.Pat)
			}
		case *TuplePat:
			elems = p.Elems
		case *SlicePat:
			elems = p.Elems
		case *RefPat:
			elems = []Pat{p.Sub}
		case *OrPat:
			elems = p.Alts
		}
		for _, c := range elems {
			if c != nil && !yield(c) {
				return
			}
		}
	}
}

// TypeRefs are t and the types written in it, parents first: elements, generic
// arguments, bounds.
func TypeRefs(t TypeRef) iter.Seq[TypeRef] {
	return func(yield func(TypeRef) bool) {
		w := typeWalk{yield: yield}
		w.typeRef(t)
	}
}

type typeWalk struct {
	yield func(TypeRef) bool
	done  bool
}

func (w *typeWalk) typeRef(t TypeRef) {
	if t == nil || w.done {
		return
	}
	if !w.yield(t) {
		w.done = true
		return
	}
	switch t := t.(type) {
	case *PathType:
		w.path(t.Path)
	case *RefType:
		w.typeRef(t.Elem)
	case *PtrType:
		w.typeRef(t.Elem)
	case *TupleType:
		w.all(t.Elems)
	case *ArrayType:
		w.typeRef(t.Elem)
	case *SliceType:
		w.typeRef(t.Elem)
	case *FnPtrType:
		w.all(t.Params)
		w.typeRef(t.Ret)
	case *ImplType:
		w.bounds(t.Bounds)
	case *DynType:
		w.bounds(t.Bounds)
	}
}

func (w *typeWalk) all(ts []TypeRef) {
	for _, t := range ts {
		w.typeRef(t)
	}
}

func (w *typeWalk) bounds(bs []Bound) {
	for _, b := range bs {
		w.path(b.Path)
	}
}

func (w *typeWalk) path(p *Path) {
	if p == nil {
		return
	}
	w.typeRef(p.QSelf)
	w.path(p.QTrait)
	for _, s := range p.Segments {
		if s.Args == nil {
			continue
		}
		w.all(s.Args.Types)
		for _, b := range s.Args.Bindings {
			w.typeRef(b.Type)
			w.bounds(b.Bounds)
		}
		w.typeRef(s.Args.Output)
	}
}
