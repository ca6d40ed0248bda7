package flow

import (
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/types"
	"github.com/wakeful-rs/wakeful/source"
)

// analysis is what all units of one body share.
type analysis struct {
	body    *hir.Body
	types   *types.Result
	oracle  Oracle
	edition Edition
	units   []*Unit
	graphs  *graphs // of the units, in the same order
}

// builder lowers one unit. It keeps a stack of scopes like rustc's: temps is
// where temporaries of the current expression go, vars where bindings go; both
// are somewhere on the stack.
type builder struct {
	*analysis
	unit   *Unit
	outer  *builder // of the enclosing unit; nil for the body itself
	g      *graph
	cur    int // the block being filled
	scopes []*scope
	temps  *scope
	vars   *scope
	*tables
	kept   map[hir.Expr]bool   // receivers that are borrowed mutably: whether the method leaves them what they hold
	phased map[hir.Expr]place  // those in the first phase of their borrow
	lentTo map[hir.Expr]loan   // those whose call is not made yet
	wanted map[hir.ExprID]bool // calls of which somebody asks what they make of their receiver
	jumps  []jump
	uses   []foreignUse
	inner  []*builder            // of the units made in this one, as opMake numbers them
	vague  bool                  // what is noted may be used in another way, or not at all
	making hir.Expr              // the closure or async block whose captures are taken
	asker  hir.Expr              // the call, while the body of a method is read that a condition calls
	depth  int                   // of such calls in each other's bodies
	before map[hir.LocalID]known // what is known of the captures of an async block; nil where nothing is
}

// scope is a region of code at whose end its slots die, last made first.
type scope struct{ slots []int }

// place is a slot or a part of one. Slot -1 is a place outside of the unit's
// own storage: a static, a constant, something nobody owns.
type place struct {
	slot int
	proj []projection
}

// loan is a place that was lent to a call, and how many questions were asked before.
type loan struct {
	at   place
	asks int
}

// projection is one step into a place: a field or, with the name "*", a
// deref. typ is what lies there.
type projection struct {
	name string
	typ  *types.Type
	via  Pointer // of a deref
}

var nowhere = place{slot: -1}

func newBuilder(a *analysis, u *Unit, outer *builder) *builder {
	g := a.graphs.begin()
	return &builder{analysis: a, unit: u, outer: outer, g: g, tables: &g.tables}
}

// run lowers the whole unit: arguments first, which live around everything.
func (b *builder) run(params []hir.Pat, root hir.Expr) {
	args := b.push()
	b.temps, b.vars = args, args
	for i, p := range params {
		b.param(i, p)
	}
	b.terminating(func() { b.into(root, -1) })
	b.pop(args)
	b.leave(End)
	b.finish()
}

// param makes the slot of an argument and binds its pattern. An argument that
// is not simply named lives on beside its bindings, even for `_`.
func (b *builder) param(i int, p hir.Pat) {
	if bind, ok := p.(*hir.Bind); ok && bind.Sub == nil && !b.body.Locals[bind.Local].Ref {
		s := b.declare(bind)
		b.g.slots[s].atEntry = true
		return
	}
	if _, ok := p.(*hir.MissingPat); ok {
		return
	}
	s := b.newSlot(slot{kind: paramSlot, local: -1, param: i, typ: b.types.Pat(p), span: p.Span(), atEntry: true}, b.vars)
	b.declareAll(p)
	b.bind(p, place{slot: s})
}

// finish settles captures. With the body itself all is there, so that it answers what
// every suspension holds.
func (b *builder) finish() {
	b.unit.Late = b.g.lates()
	if b.outer != nil {
		b.unit.Captures = b.captures()
		return
	}
	b.answerAll()
}

// Blocks.

func (b *builder) newBlock() int { return b.g.addBlock() }

func (b *builder) link(from, to int) {
	b.g.blocks[from].succs = append(b.g.blocks[from].succs, to)
}

// jumpTo ends the current block with an edge to block to and goes on filling
// block next.
func (b *builder) jumpTo(to, next int) {
	b.link(b.cur, to)
	b.cur = next
}

// diverge ends the current block: control does not come out of it. What
// follows is lowered into a block nothing leads to.
func (b *builder) diverge() { b.cur = b.newBlock() }

// leave says that control goes out of the unit at the end of the current block.
func (b *builder) leave(how int) { b.g.blocks[b.cur].leaves = how }

func (b *builder) emit(o op, s int, path []string) { b.emitStmt(stmt{op: o, slot: s, path: path}) }

// emitStmt adds a statement to the current block, unless it is about nothing of the
// unit's own.
func (b *builder) emitStmt(st stmt) {
	if st.slot < 0 {
		return
	}
	blk := &b.g.blocks[b.cur]
	if blk.stmts == nil {
		blk.stmts = make([]stmt, 0, 8)
	}
	blk.stmts = append(blk.stmts, st)
}

// emitAt is emit for a use of p, or of all that is captured where a unit is made.
func (b *builder) emitAt(o op, p place, at source.Span) {
	if b.making != nil {
		at = b.making.Span()
	}
	b.emitStmt(stmt{op: o, slot: p.slot, path: p.path(), at: at})
}

// suspend records a suspension at e.
func (b *builder) suspend(e hir.Expr, span source.Span) {
	n := len(b.g.suspends)
	b.g.suspends = append(b.g.suspends, suspension{expr: e, span: span})
	b.emit(opSuspend, n, nil)
}

// Scopes.

func (b *builder) push() *scope {
	s := b.g.newScope()
	b.scopes = append(b.scopes, s)
	return s
}

// pop ends scope s, which must be the innermost.
func (b *builder) pop(s *scope) {
	b.release(s)
	for _, i := range s.slots {
		sl := &b.g.slots[i]
		sl.crosses = sl.crosses || (sl.made >= 0 && len(b.g.suspends) > sl.made)
	}
	b.scopes = b.scopes[:len(b.scopes)-1]
}

// popTo ends all scopes above depth.
func (b *builder) popTo(depth int) {
	for len(b.scopes) > depth {
		b.pop(b.scopes[len(b.scopes)-1])
	}
}

// release emits what happens at the end of s: drops in reverse order.
func (b *builder) release(s *scope) {
	for i := len(s.slots) - 1; i >= 0; i-- {
		n := s.slots[i]
		b.emit(opDrop, n, nil)
		b.emit(opDead, n, nil)
	}
}

// exit emits the ends of all scopes above depth for a way out that leaves them
// open: break, continue, return, `?`, a condition that failed.
func (b *builder) exit(depth int) {
	for i := len(b.scopes) - 1; i >= depth; i-- {
		b.release(b.scopes[i])
	}
}

// terminating runs f in a scope that ends f's temporaries.
func (b *builder) terminating(f func()) { b.scoped(&b.temps, f) }

// binding runs f in a scope that ends f's bindings.
func (b *builder) binding(f func()) { b.scoped(&b.vars, f) }

// scoped runs f in a new scope, which is the current one of its kind meanwhile.
func (b *builder) scoped(current **scope, f func()) {
	saved := *current
	s := b.push()
	*current = s
	f()
	*current = saved
	b.pop(s)
}

// adjusted says that what e gives is dereferenced or borrowed before it is used.
func (b *builder) adjusted(e hir.Expr) bool {
	adj := b.types.Adjust(e)
	return len(adj.Derefs) > 0 || adj.AutoRef != types.NoRef
}

// Slots.

func (b *builder) newSlot(s slot, in *scope) int {
	s.made = -1
	if s.kind != tempSlot {
		s.made = len(b.g.suspends)
	}
	b.g.slots = append(b.g.slots, s)
	n := len(b.g.slots) - 1
	in.slots = append(in.slots, n)
	return n
}

// newTemp makes a temporary of expression e.
func (b *builder) newTemp(e hir.Expr, t *types.Type, in *scope) int {
	return b.newSlot(slot{kind: tempSlot, local: -1, temp: e, param: -1, typ: t, span: e.Span()}, in)
}

// newAwaitee makes the slot of a future e that is polled here.
func (b *builder) newAwaitee(e hir.Expr, in *scope) int {
	return b.newSlot(slot{kind: awaiteeSlot, local: -1, temp: e, param: -1, typ: b.types.Expr(e), span: e.Span()}, in)
}

// newRef makes a temporary that holds a reference nothing is known about,
// made while e was evaluated.
func (b *builder) newRef(e hir.Expr, t *types.Type) int {
	s := b.newTemp(e, t, b.tempScope(e))
	b.init(s)
	return s
}

// tempScope is where a temporary made by e lives.
func (b *builder) tempScope(e hir.Expr) *scope {
	if s, ok := b.extended[e.ID()]; ok {
		return s
	}
	return b.temps
}

// declare makes the slot of a binding.
func (b *builder) declare(p *hir.Bind) int {
	if s, ok := b.locals[p.Local]; ok {
		return s // bound in several alternatives
	}
	s := b.newSlot(slot{kind: localSlot, local: p.Local, param: -1, typ: b.types.Local(p.Local), span: p.Span()}, b.vars)
	b.locals[p.Local] = s
	return s
}

// localPlace is the place of a local: its slot, or that of the capture.
func (b *builder) localPlace(l hir.LocalID) place {
	if p, ok := b.aliases[l]; ok {
		return p
	}
	if s, ok := b.locals[l]; ok {
		return place{slot: s}
	}
	if b.outer == nil || !b.outer.knows(l) {
		return nowhere
	}
	s, ok := b.foreign[l]
	if !ok {
		s = len(b.g.slots)
		t := b.types.Local(l)
		b.g.slots = append(b.g.slots, slot{kind: captureSlot, local: l, param: -1, typ: t, span: b.body.Locals[l].Span, atEntry: true})
		b.foreign[l] = s
	}
	return place{slot: s}
}

// knows says whether a local is declared by this unit or one around it.
func (b *builder) knows(l hir.LocalID) bool {
	for o := b; o != nil; o = o.outer {
		if _, ok := o.locals[l]; ok {
			return true
		}
	}
	return false
}
