package types

import (
	"slices"

	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
)

// controlKind infers blocks, branches, loops, closures and read macros.
func (c *inferer) controlKind(e hir.Expr, expect *Type) *Type {
	switch e := e.(type) {
	case *hir.Block:
		return c.block(e, expect)
	case *hir.If:
		return c.ifElse(e, expect)
	case *hir.Let:
		c.pat(e.Pat, c.expr(e.X, nil), bindByMove)
		return prims["bool"]
	case *hir.Match:
		return c.match(e, expect)
	case *hir.Loop:
		return c.loop(e)
	case *hir.While:
		c.coerceTo(e.Cond, prims["bool"])
		c.inLoop(e.Label, e.Body)
		return UnitType
	case *hir.For:
		c.pat(e.Pat, c.itemOf(c.expr(e.Iter, nil)), bindByMove)
		c.inLoop(e.Label, e.Body)
		return UnitType
	case *hir.Break:
		c.breakTo(e)
		return NeverType
	case *hir.Continue:
		return NeverType
	case *hir.Return:
		if e.Value != nil {
			c.coerceTo(e.Value, c.returns)
		} else {
			c.unify(c.returns, UnitType)
		}
		return NeverType
	case *hir.Closure:
		return c.closure(e, expect)
	case *hir.Async:
		return c.asyncBlock(e, expect)
	}
	return c.macroKind(e, expect)
}

func (c *inferer) ifElse(e *hir.If, expect *Type) *Type {
	c.coerceTo(e.Cond, prims["bool"])
	if e.Else == nil {
		c.expr(e.Then, UnitType)
		return UnitType
	}
	return c.merge(expect, func(join func(hir.Expr)) {
		join(e.Then)
		join(e.Else)
	})
}

func (c *inferer) match(e *hir.Match, expect *Type) *Type {
	t := c.expr(e.X, nil)
	return c.merge(expect, func(join func(hir.Expr)) {
		for _, a := range e.Arms {
			c.pat(a.Pat, t, bindByMove)
			if a.Guard != nil {
				c.coerceTo(a.Guard, prims["bool"])
			}
			join(a.Body)
		}
	})
}

// loop is what its breaks say, or never ends.
func (c *inferer) loop(e *hir.Loop) *Type {
	frame := &loopFrame{label: e.Label, value: c.fresh()}
	c.loops = append(c.loops, frame)
	c.expr(e.Body, UnitType)
	c.loops = c.loops[:len(c.loops)-1]
	if !frame.left {
		return NeverType
	}
	return c.shallow(frame.value)
}

func (c *inferer) inLoop(label string, body *hir.Block) {
	c.loops = append(c.loops, &loopFrame{label: label})
	c.expr(body, UnitType)
	c.loops = c.loops[:len(c.loops)-1]
}

func (c *inferer) breakTo(e *hir.Break) {
	for i := len(c.loops) - 1; i >= 0; i-- {
		f := c.loops[i]
		if e.Label != "" && f.label != e.Label || e.Label == "" && f.block {
			continue
		}
		f.left = true
		switch {
		case e.Value != nil && f.value != nil:
			c.coerceTo(e.Value, f.value)
		case e.Value != nil:
			c.expr(e.Value, nil)
		case f.value != nil:
			c.unify(f.value, UnitType)
		}
		return
	}
	if e.Value != nil {
		c.expr(e.Value, nil)
	}
}

// merge joins the types of branches: those that diverge don't count, nor do those
// that may diverge, as long as another branch has a type.
func (c *inferer) merge(expect *Type, branches func(join func(hir.Expr))) *Type {
	want := c.fresh()
	if expect != nil {
		if t := c.shallow(expect); t.Kind != KindVar {
			want = t
		}
	}
	any, perhaps := false, false
	branches(func(x hir.Expr) {
		if b, ok := x.(*hir.Block); ok && b.Tail == nil {
			t, sure := c.tailless(b, want)
			any, perhaps = any || sure && t.Kind != KindNever, perhaps || !sure
		} else if c.shallow(c.coerceTo(x, want)).Kind != KindNever {
			any = true
		}
	})
	switch {
	case !any && !perhaps:
		return NeverType
	case !any:
		c.unify(want, UnitType)
	}
	return c.shallow(want)
}

// tailless is the type of a block that gives () or nothing. It is not sure that it
// gives () where control may not come to its end, as behind a macro of another crate;
// only what is sure is coerced to want.
func (c *inferer) tailless(b *hir.Block, want *Type) (t *Type, sure bool) {
	t = c.shallow(c.expr(b, want))
	if t == UnitType && slices.ContainsFunc(b.Stmts, c.unclear) {
		return t, false
	}
	c.coerce(b, t, want)
	return t, true
}

// unclear says that a statement's expression has no known type: it may be `!`.
func (c *inferer) unclear(s hir.Stmt) bool {
	x, ok := s.(*hir.ExprStmt)
	return ok && x.Semi && c.shallow(c.res.exprs[x.X.ID()]).Kind == KindUnknown
}

func (c *inferer) block(b *hir.Block, expect *Type) *Type {
	if b.Kind == hir.TryBlock {
		return c.tryBlock(b)
	}
	frame := &loopFrame{label: b.Label, block: true}
	if b.Label != "" {
		frame.value = c.fresh()
		c.loops = append(c.loops, frame)
		defer func() { c.loops = c.loops[:len(c.loops)-1] }()
	}
	diverges := false
	for _, s := range b.Stmts {
		if c.stmt(s) {
			diverges = true
		}
	}
	out := UnitType
	switch {
	case b.Tail != nil:
		out = c.expr(b.Tail, expect)
		if frame.value != nil {
			c.coerce(b.Tail, out, frame.value)
			return c.shallow(frame.value)
		}
	case frame.value != nil:
		if !diverges {
			c.unify(frame.value, UnitType)
		}
		return c.shallow(frame.value)
	case diverges:
		out = NeverType
	}
	return out
}

func (c *inferer) tryBlock(b *hir.Block) *Type {
	for _, s := range b.Stmts {
		c.stmt(s)
	}
	c.expr(b.Tail, nil)
	return UnknownType
}

// stmt infers a statement and says whether control cannot pass it.
func (c *inferer) stmt(s hir.Stmt) bool {
	if cfg := s.StmtCfg(); cfg != "" && !names.KnownOn(cfg) {
		return c.unsettled(func() bool { return c.anyStmt(s) })
	}
	return c.anyStmt(s)
}

// unsettled infers code that may not be compiled. What it alone tells of the types of
// other code is not known.
func (c *inferer) unsettled(infer func() bool) bool {
	bound, made := len(c.trail), c.made
	diverges := infer()
	for _, v := range c.trail[bound:] {
		if v.age <= made {
			v.bound = UnknownType
		}
	}
	return diverges
}

func (c *inferer) anyStmt(s hir.Stmt) bool {
	switch s := s.(type) {
	case *hir.LetStmt:
		return c.let(s)
	case *hir.ExprStmt:
		var expect *Type
		if !s.Semi {
			expect = UnitType
		}
		t := c.shallow(c.expr(s.X, expect))
		return t.Kind == KindNever
	case *hir.PinStmt:
		for i, old := range s.Old {
			c.res.locals[s.New[i]] = langAdt("pin", ref(c.localType(old), true))
		}
	}
	return false
}

func (c *inferer) let(s *hir.LetStmt) bool {
	t := c.fresh()
	if s.Type != nil {
		t = c.lowerAt(s.Type)
	}
	diverges := false
	if s.Init != nil {
		if s.Type != nil {
			c.coerceTo(s.Init, t)
		} else {
			t = c.expr(s.Init, nil)
		}
		diverges = c.shallow(c.res.exprs[s.Init.ID()]).Kind == KindNever
	}
	c.pat(s.Pat, t, bindByMove)
	if s.Else != nil {
		c.expr(s.Else, nil)
	}
	return diverges
}

// asyncBlock makes the block's own type; its output is what the body gives.
func (c *inferer) asyncBlock(e *hir.Async, expect *Type) *Type {
	out := c.fresh()
	if expect != nil {
		if o := c.expectedOutput(expect); o != nil {
			out = o
		}
	}
	t := &Type{Kind: KindAsyncBlock, rare: &rare{code: &Code{Owner: c.res, Expr: e}}, Args: []*Type{out}}
	c.inFn(out, func() { c.coerceTo(e.Body, out) })
	return t
}

// expectedOutput is the Output a pending or declared Future bound on the
// expected type asks for.
func (c *inferer) expectedOutput(expect *Type) *Type {
	expect = c.shallow(expect)
	for _, p := range c.pending {
		if c.shallow(p.Type) != expect || p.Bound.Trait == nil || p.Bound.Trait.Lang != "future" {
			continue
		}
		for _, x := range p.Bound.Assoc {
			if x.Name == "Output" {
				return x.Type
			}
		}
	}
	return nil
}

func (c *inferer) inFn(returns *Type, body func()) {
	saved, loops := c.returns, c.loops
	c.returns, c.loops = returns, nil
	body()
	c.returns, c.loops = saved, loops
}

func (c *inferer) closure(e *hir.Closure, expect *Type) *Type {
	want, ok := c.expectedSig(expect)
	args := make([]*Type, 0, len(e.Params)+1)
	for i := range e.Params {
		t := c.fresh()
		if i < len(e.Types) && e.Types[i] != nil {
			t = c.lowerAt(e.Types[i])
		}
		if ok && i < len(want.params) {
			m := c.mark()
			if !c.unify(t, want.params[i]) {
				c.undo(m)
			}
		}
		args = append(args, t)
	}
	ret := c.fresh()
	if e.Ret != nil {
		ret = c.lowerAt(e.Ret)
	}
	t := &Type{Kind: KindClosure, rare: &rare{code: &Code{Owner: c.res, Expr: e}}}
	out := ret
	if e.Async {
		out = &Type{Kind: KindAsyncBlock, rare: &rare{code: &Code{Owner: c.res, Expr: e}}, Args: []*Type{ret}}
	}
	t.Args = append(args, out)
	for i, p := range e.Params {
		c.pat(p, args[i], bindByMove)
	}
	if ok && want.ret != nil && !e.Async {
		m := c.mark()
		if w := c.shallow(want.ret); w.Kind != KindVar && !c.unify(ret, w) {
			c.undo(m)
		}
	}
	c.inFn(ret, func() { c.coerceTo(e.Body, ret) })
	return t
}

// expectedSig reads a closure's signature off the expected type: a fn pointer,
// a boxed or plain dyn Fn, or a parameter with a pending Fn bound.
func (c *inferer) expectedSig(expect *Type) (callSig, bool) {
	if expect == nil {
		return callSig{}, false
	}
	t := c.shallow(expect)
	switch t.Kind {
	case KindFnPtr:
		return c.env.callable(&c.table, t)
	case KindDyn, KindParam, KindOpaque:
		return c.sigOfBounds(c.env.boundsOn(&c.table, t))
	case KindVar:
		var bounds []Bound
		for _, p := range c.pending {
			if c.shallow(p.Type) == t {
				bounds = append(bounds, p.Bound)
			}
		}
		return c.sigOfBounds(bounds)
	}
	return callSig{}, false
}

func (c *inferer) sigOfBounds(bounds []Bound) (callSig, bool) {
	for _, b := range bounds {
		if b.Trait == nil || !isFnTrait(b.Trait) || len(b.Args) != 1 {
			continue
		}
		in := c.shallow(b.Args[0])
		if in.Kind != KindTuple {
			continue
		}
		sig := callSig{params: in.Args, async: b.Trait.Lang[0] == 'a'}
		for _, x := range b.Assoc {
			if x.Name == "Output" && !sig.async {
				sig.ret = x.Type
			}
		}
		return sig, true
	}
	return callSig{}, false
}
