package flow

import (
	"strconv"

	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/types"
)

// block lowers statements and tail. From edition 2024 on the tail's
// temporaries end before the block's locals do; before that they belong to
// what is around the block.
func (b *builder) block(blk *hir.Block, dest int) {
	if blk == nil {
		return
	}
	if blk.Label != "" {
		after := b.newBlock()
		b.jumps = append(b.jumps, jump{label: blk.Label, after: fork{after, len(b.scopes)}, dest: dest})
		b.statements(blk, dest)
		b.jumps = b.jumps[:len(b.jumps)-1]
		b.jumpTo(after, after)
		return
	}
	b.statements(blk, dest)
}

func (b *builder) statements(blk *hir.Block, dest int) {
	vars, temps, depth := b.vars, b.temps, len(b.scopes)
	b.vars = b.push()
	for _, s := range blk.Stmts {
		b.statement(s)
	}
	switch {
	case blk.Tail == nil:
		b.init(dest)
	case b.edition >= 2024:
		b.terminating(func() { b.into(blk.Tail, dest) })
	default:
		b.temps = temps
		b.into(blk.Tail, dest)
	}
	b.vars, b.temps = vars, temps
	b.popTo(depth)
}

func (b *builder) statement(s hir.Stmt) {
	switch s := s.(type) {
	case *hir.LetStmt:
		b.let(s)
	case *hir.ExprStmt:
		b.terminating(func() { b.into(s.X, -1) })
	case *hir.PinStmt:
		b.pin(s)
	}
}

// pin is tokio::pin!(x): the new local is a reference to the old one.
func (b *builder) pin(s *hir.PinStmt) {
	for i, old := range s.Old {
		b.borrow(b.localPlace(old), true, s.Pos)
		if i < len(s.New) {
			n := b.newSlot(slot{kind: localSlot, local: s.New[i], param: -1, typ: b.types.Local(s.New[i]), span: b.body.Locals[s.New[i]].Span}, b.vars)
			b.locals[s.New[i]] = n
			b.init(n)
			b.pinned(n, b.localPlace(old))
		}
	}
}

// let lowers a let statement. Its bindings live to the end of the block, its
// temporaries to its own end unless they are extended.
func (b *builder) let(s *hir.LetStmt) {
	if s.Else != nil {
		b.letElse(s)
		return
	}
	if s.Init == nil {
		b.declareAll(s.Pat)
		return
	}
	b.extendLet(s.Pat, s.Init)
	b.terminating(func() {
		if bind, ok := s.Pat.(*hir.Bind); ok && bind.Sub == nil && !b.bindsRef(bind) {
			slot := b.declare(bind)
			b.into(s.Init, slot)
			b.settle(bind, slot, s.Init)
			b.refersTo(bind, slot, s.Init)
			b.copied(s.Pat, s.Init)
			return
		}
		p := b.takenApart(s.Init)
		b.declareAll(s.Pat)
		b.bind(s.Pat, p)
		b.settleParts(s.Pat, p, s.Init)
		b.copied(s.Pat, s.Init)
	})
}

// takenApart is the place of what a pattern takes apart. A tuple of constants is put
// into a temporary all the same: a None in it says what its binding is.
func (b *builder) takenApart(init hir.Expr) place {
	if array, ok := init.(*hir.Array); ok && !array.Vec {
		p := b.place(init)
		for i, x := range array.Elems { // a pattern names them, and nothing else does any more
			if p.slot >= 0 {
				b.made(p.field("["+strconv.Itoa(i)+"]", b.types.Expr(x)), x)
			}
		}
		return p
	}
	if _, ok := init.(*hir.Tuple); !ok || !promotable(init) || !carries(b.types.Expr(init)) {
		return b.place(init)
	}
	s := b.newTemp(init, b.types.Expr(init), b.temps)
	b.into(init, s)
	return place{slot: s}
}

// letElse gives the statement a scope that is left before the else block, even
// by temporaries that are extended.
func (b *builder) letElse(s *hir.LetStmt) {
	if s.Init == nil {
		b.declareAll(s.Pat)
		return
	}
	outer, depth := b.vars, len(b.scopes)
	b.vars = b.push() // ends with the block: see popTo in statements
	other := b.newBlock()
	b.extendLet(s.Pat, s.Init)
	b.terminating(func() {
		p := b.place(s.Init)
		b.test(s.Pat, p, s.Init, fork{other, depth})
		b.declareAll(s.Pat)
		b.bind(s.Pat, p)
	})
	cur, scopes, vars := b.cur, b.scopes, b.vars
	b.cur, b.scopes, b.vars = other, scopes[:depth:depth], outer
	b.terminating(func() { b.block(s.Else, -1) })
	b.cur, b.scopes, b.vars = cur, scopes, vars
}

// extendLet finds the temporaries of a let initialiser that live as long as
// the bindings.
func (b *builder) extendLet(pat hir.Pat, init hir.Expr) {
	b.extend(init)
	if b.extendingPat(pat) {
		b.extendOperand(init)
	}
}

// extend follows an extending expression down to borrows.
func (b *builder) extend(e hir.Expr) {
	switch e := e.(type) {
	case *hir.Borrow:
		b.extendOperand(e.X)
		b.extend(e.X)
	case *hir.Cast:
		b.extend(e.X)
	case *hir.Tuple:
		b.extendEach(e.Elems)
	case *hir.Array:
		if !e.Vec {
			b.extendEach(e.Elems)
		}
	case *hir.StructLit:
		for _, f := range e.Fields {
			b.extend(f.Value)
		}
	case *hir.Call:
		if f, ok := e.Fn.(*hir.PathRef); ok && isConstructor(f) {
			b.extendEach(e.Args)
		}
	case *hir.Block:
		if e != nil && e.Kind != hir.ConstBlock {
			b.extend(e.Tail)
		}
	case *hir.If:
		b.extend(e.Then)
		b.extend(e.Else)
	case *hir.Match:
		for _, a := range e.Arms {
			b.extend(a.Body)
		}
	case *hir.MacroValue:
		if isPin(e) {
			b.extended[e.ID()] = b.vars
			b.extendEach(e.Args)
		}
	}
}

func (b *builder) extendEach(es []hir.Expr) {
	for _, e := range es {
		b.extend(e)
	}
}

// extendOperand extends the temporary that e's place stands on.
func (b *builder) extendOperand(e hir.Expr) {
	for e != nil {
		b.extended[e.ID()] = b.vars
		switch x := e.(type) {
		case *hir.Borrow:
			e = x.X
		case *hir.Deref:
			e = x.X
		case *hir.Field:
			e = x.X
		case *hir.Index:
			e = x.X
		default:
			return
		}
	}
}

// extendingPat says whether a pattern binds by an explicit `ref` somewhere
// that makes the initialiser's temporary live on.
func (b *builder) extendingPat(p hir.Pat) bool {
	switch p := p.(type) {
	case *hir.Bind:
		return b.body.Locals[p.Local].Ref
	case *hir.TupleStructPat:
		return b.anyExtending(p.Elems)
	case *hir.TuplePat:
		return b.anyExtending(p.Elems)
	case *hir.SlicePat:
		return b.anyExtending(p.Elems)
	case *hir.OrPat:
		return b.anyExtending(p.Alts)
	case *hir.StructPat:
		for _, f := range p.Fields {
			if b.extendingPat(f.Pat) {
				return true
			}
		}
	}
	return false
}

func (b *builder) anyExtending(ps []hir.Pat) bool {
	for _, p := range ps {
		if b.extendingPat(p) {
			return true
		}
	}
	return false
}

// bindsRef says whether a binding borrows what it is matched with.
func (b *builder) bindsRef(p *hir.Bind) bool {
	switch b.types.Binding(p) {
	case types.BindRef, types.BindRefMut:
		return true
	case types.BindMove, types.BindCopy:
		return false
	}
	return b.body.Locals[p.Local].Ref
}
