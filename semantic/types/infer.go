package types

import (
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
)

// Subject is a body to infer and where it stands.
type Subject struct {
	Body   *hir.Body
	Fn     *names.Fn    // nil for a const or static
	Const  *names.Const // nil for a fn
	Module *names.Module
}

// Infer finds the types of a body. It does no I/O and always ends; what it
// cannot tell is unknown in the result.
func (e *Env) Infer(s Subject) *Result {
	c := &inferer{table: table{env: e, inferring: true}, body: s.Body, module: s.Module, blocks: map[*hir.Scope]*names.Module{}}
	c.res = &Result{
		Body:    s.Body,
		exprs:   make([]*Type, len(s.Body.Exprs)),
		pats:    make([]*Type, len(s.Body.Pats)),
		locals:  make([]*Type, len(s.Body.Locals)),
		callees: make([]*Callee, len(s.Body.Exprs)),
		marks:   make([]exprMark, len(s.Body.Exprs)),
		binding: make([]BindMode, len(s.Body.Pats)),
	}
	c.enterBlocks()
	c.res.Blocks = c.blocks
	var params []*Type
	c.lower = &lowerer{env: e, module: s.Module, table: &c.table}
	switch {
	case s.Fn != nil:
		sig := e.SigOf(s.Fn)
		l := e.lowererFor(sig.Generics, s.Module, s.Fn.Impl, s.Fn.Trait)
		l.table = &c.table
		c.lower = l
		c.paramEnv = e.boundsIn(s.Fn)
		c.res.Env = c.paramEnv
		params = sig.Params
		c.ret = c.projected(c.revealOwn(s.Fn, sig.Output))
	case s.Const != nil:
		c.ret = c.lower.lower(s.Const.Hir.Type)
	default:
		c.ret = c.fresh()
	}
	for i, p := range s.Body.Params {
		t := UnknownType
		if i < len(params) {
			t = params[i]
		}
		c.pat(p, t, bindByMove)
	}
	c.returns = c.ret
	if s.Body.Root != nil {
		c.coerceTo(s.Body.Root, c.ret)
	}
	c.solve()
	c.finishAll()
	c.res.Steps = c.work
	return c.res
}

// inferer is one inference under way.
type inferer struct {
	table
	res     *Result
	body    *hir.Body
	module  *names.Module
	blocks  map[*hir.Scope]*names.Module
	lower   *lowerer
	ret     *Type // of the fn
	returns *Type // of the innermost fn, closure or async block
	loops   []*loopFrame
}

// loopFrame is a loop, or a labelled block, that a break can leave.
type loopFrame struct {
	label string
	value *Type // nil for loops that yield ()
	block bool  // an unlabelled break passes by
	left  bool  // some break leaves it
}

// enterBlocks makes scopes for blocks that declare items, so that paths in
// them resolve, and files their impls.
func (c *inferer) enterBlocks() {
	for _, s := range c.body.Items {
		parent := c.module
		if m, ok := c.blocks[s.Parent]; ok {
			parent = m
		}
		m, impls := names.Block(parent, s.Items)
		c.blocks[s] = m
		if len(impls) == 0 {
			continue
		}
		if c.local == nil {
			c.local = &names.ImplIndex{}
		}
		for _, i := range impls {
			c.local.Add(i)
		}
	}
	if c.local != nil {
		for _, m := range c.blocks {
			m.BlockImpls.Keep(c.local)
		}
	}
}

// scopeOf is the module a path in that block scope starts from.
func (c *inferer) scopeOf(s *hir.Scope) *names.Module {
	if m, ok := c.blocks[s]; ok {
		return m
	}
	return c.module
}

// lowerAt lowers a type written inside the body.
func (c *inferer) lowerAt(t hir.TypeRef) *Type {
	if t == nil {
		return c.fresh()
	}
	if len(c.blocks) > 0 {
		l := *c.lower
		for _, s := range c.body.Items {
			l.module = c.blocks[s] // the innermost declared last sees the others
		}
		return l.lower(t)
	}
	return c.lower.lower(t)
}

// revealOwn replaces the fn's own opaque types by variables: inside the body
// they are whatever is returned.
func (c *inferer) revealOwn(f *names.Fn, t *Type) *Type {
	if t.Kind == KindOpaque && t.Fn == f {
		for len(c.res.hidden) <= int(t.Index) {
			c.res.hidden = append(c.res.hidden, nil)
		}
		if c.res.hidden[t.Index] == nil {
			v := c.fresh()
			c.res.hidden[t.Index] = v
			for _, b := range t.Bounds() {
				if b.Trait != nil {
					c.pending = append(c.pending, goal{Pred: Pred{v, c.revealBound(f, b)}})
				}
			}
		}
		return c.res.hidden[t.Index]
	}
	if len(t.Args) == 0 {
		return t
	}
	u := *t
	u.Args = make([]*Type, len(t.Args))
	for i, a := range t.Args {
		u.Args[i] = c.revealOwn(f, a)
	}
	return &u
}

// revealBound is revealOwn for what a bound binds: `Output = impl Trait`.
func (c *inferer) revealBound(f *names.Fn, b Bound) Bound {
	own := b.Assoc
	b.Assoc = make([]AssocBinding, len(own))
	for i, a := range own {
		b.Assoc[i] = AssocBinding{a.Name, c.revealOwn(f, a.Type)}
	}
	return b
}

// solve works on what is pending until nothing moves.
func (c *inferer) solve() {
	for round := 0; round < 8; round++ {
		todo := c.pending
		c.pending = nil
		progress := false
		for _, g := range todo {
			if c.stalled(g) {
				c.pending = append(c.pending, g)
				continue
			}
			p := g.Pred
			t := c.shallow(p.Type)
			if t.Kind == KindAssoc {
				t = c.shallow(c.env.normalize(&c.table, t))
			}
			if undetermined(t) {
				c.pending = append(c.pending, g)
				continue
			}
			before := len(c.trail)
			m := c.mark()
			switch c.env.Holds(&c.table, t, p.Bound) {
			case Unknown:
				c.pending = append(c.pending, c.stall(p))
			case No:
				c.undo(m)
				c.answered = append(c.answered, p)
				continue
			default:
				c.answered = append(c.answered, p)
			}
			if len(c.trail) != before {
				progress = true
			}
		}
		if !progress {
			return
		}
	}
}

func (c *inferer) finishAll() {
	for _, list := range [][]*Type{c.res.exprs, c.res.pats, c.res.locals, c.res.hidden} {
		for i, t := range list {
			if t != nil {
				list[i] = c.finish(t)
			}
		}
	}
	for i, u := range c.res.unsized {
		c.res.unsized[i].From, c.res.unsized[i].To = c.finish(u.From), c.finish(u.To)
	}
	for _, e := range c.body.Exprs { // in order: resolving a projection can bind variables
		c.finishUse(e.ID())
	}
	for _, p := range c.body.Pats {
		b, ok := p.(*hir.Bind)
		if !ok {
			continue
		}
		if m := c.res.binding[b.Id]; m == BindMove && c.env.copyVerdict(&c.table, c.res.Pat(b)) == Yes {
			c.res.binding[b.Id] = BindCopy
		}
	}
}

// finishUse finishes what is noted of an expression beside its type.
func (c *inferer) finishUse(id hir.ExprID) {
	if a, ok := c.res.adjust[id]; ok {
		if a.Target != nil {
			a.Target = c.finish(a.Target)
		}
		for i := range a.Derefs {
			a.Derefs[i].From = c.finish(a.Derefs[i].From)
		}
		c.res.adjust[id] = a
	}
	callee := c.res.callees[id]
	if callee == nil {
		return
	}
	callee.Subst = callee.Subst.mapped(c.finish)
}

// Hidden is what an opaque type of a workspace fn really is; unknown where its
// body does not tell.
func (e *Env) Hidden(t *Type) *Type {
	if e.Bodies == nil {
		return UnknownType
	}
	r := e.Bodies(t.Fn)
	if r == nil || int(t.Index) >= len(r.hidden) || r.hidden[t.Index] == nil {
		return UnknownType
	}
	return substFor(e.GenericsOf(t.Fn), t.Args).apply(r.hidden[t.Index])
}
