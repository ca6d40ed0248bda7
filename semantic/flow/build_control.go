package flow

import (
	"github.com/wakeful-rs/wakeful/semantic/hir"
)

// fork is where control goes when a condition or pattern fails: to a block,
// after the scopes above depth have ended.
type fork struct {
	block int
	depth int
}

// jump is what break and continue may name.
type jump struct {
	label string
	loop  bool // false for a labelled block
	after fork
	head  fork
	dest  int // where a break's value goes
}

// control lowers what branches, jumps or is a macro.
func (b *builder) control(e hir.Expr, dest int) {
	switch e := e.(type) {
	case *hir.Block:
		b.block(e, dest)
	case *hir.If:
		b.ifElse(e, dest)
	case *hir.Match:
		b.match(e, dest)
	case *hir.Loop:
		b.loop(e, dest)
	case *hir.While:
		b.while(e, dest)
	case *hir.For:
		b.forIn(e, dest)
	case *hir.Break:
		b.breakOut(e)
	case *hir.Continue:
		b.continueAt(e)
	case *hir.Return:
		b.operands(e.Value)
		b.exit(0)
		b.leave(Early)
		b.diverge()
	case *hir.Let: // only broken code has a `let` here
		b.place(e.X)
		b.init(dest)
	default:
		b.macro(e, dest)
	}
}

// fail branches off: control goes to f in one of two ways out of the current
// block and goes on in the other. known is what a failure says.
func (b *builder) fail(f fork, known outcome) {
	ok, no := b.newBlock(), b.newBlock()
	b.link(b.cur, ok)
	b.jumpTo(no, no)
	b.heed(known)
	b.exit(f.depth)
	b.jumpTo(f.block, ok)
}

// condition lowers e as the condition of an if or while: control goes on where
// it holds. Bindings of a `let` go to vars and its temporaries to temps; other
// operands end their temporaries at once.
func (b *builder) condition(e hir.Expr, f fork) {
	switch e := e.(type) {
	case *hir.Unary:
		if x, ok := e.X.(*hir.Binary); ok && e.Op == "!" && (x.Op == "&&" || x.Op == "||") {
			other := b.newBlock()
			b.condition(x, fork{other, len(b.scopes)})
			b.exit(f.depth)
			b.jumpTo(f.block, other)
			return
		}
	case *hir.Binary:
		switch e.Op {
		case "&&":
			b.condition(e.L, f)
			b.condition(e.R, f)
			return
		case "||":
			holds, right := b.newBlock(), b.newBlock()
			b.condition(e.L, fork{right, len(b.scopes)})
			b.jumpTo(holds, right)
			b.condition(e.R, f)
			b.jumpTo(holds, holds)
			return
		}
	case *hir.Let:
		p := b.place(e.X)
		b.test(e.Pat, p, e.X, f)
		b.declareAll(e.Pat)
		b.bind(e.Pat, p)
		return
	case *hir.Matches:
		b.terminating(func() { b.matchesTest(e, f) })
		return
	}
	if branches(e) {
		b.terminating(func() {
			b.place(e)
			b.decide(e, f)
		})
		return
	}
	b.terminating(func() { b.operands(e) })
	b.decide(e, f)
}

// decide goes to f where e, which was evaluated, is false.
func (b *builder) decide(e hir.Expr, f fork) {
	yes, no := b.outcomes(e, true)
	b.fail(f, no)
	b.heed(yes)
}

// test reads what pat has to know of p, the value of x, and branches to f when
// pat can fail.
func (b *builder) test(pat hir.Pat, p place, x hir.Expr, f fork) {
	if irrefutable(pat) {
		return
	}
	b.inspect(pat, p)
	yes, no := b.outcomesOf(pat, p, x)
	b.fail(f, no)
	b.learn(pat, p, x, yes)
}

// learn notes what it says that pat matches p, the value of x.
func (b *builder) learn(pat hir.Pat, p place, x hir.Expr, yes []outcome) {
	b.heed(yes...)
	if _, ok := truth(pat); !ok {
		b.matched(pat, b.looksAt(p, x))
	}
}

// ifElse: the scope around condition and then-block holds the temporaries of
// `if let` in edition 2024; before that they belong to the statement.
func (b *builder) ifElse(e *hir.If, dest int) {
	after, other := b.newBlock(), b.newBlock()
	temps, depth := b.temps, len(b.scopes)
	b.binding(func() {
		if b.edition >= 2024 {
			b.temps = b.vars
		}
		b.condition(e.Cond, fork{other, depth})
		b.temps = temps
		b.terminating(func() { b.block(e.Then, dest) })
	})
	b.jumpTo(after, other)
	if e.Else == nil {
		b.init(dest)
	} else {
		b.terminating(func() { b.into(e.Else, dest) })
	}
	b.jumpTo(after, after)
}

// match evaluates the scrutinee as a place and tries the arms in order.
func (b *builder) match(e *hir.Match, dest int) {
	p := b.place(e.X)
	b.askedInside(e.X)
	after := b.newBlock()
	for i, arm := range e.Arms {
		next := b.newBlock()
		last := i == len(e.Arms)-1
		b.arm(arm, p, e.X, fork{next, len(b.scopes)}, last, dest)
		b.jumpTo(after, next)
	}
	// A match is exhaustive: nothing comes here, unless the last arm has a
	// guard that a constant arm before it makes certain.
	b.cur = after
}

// arm lowers one arm; control goes to f when it does not match. By-value
// bindings are moved only once the guard has said yes.
func (b *builder) arm(arm hir.Arm, p place, x hir.Expr, f fork, last bool, dest int) {
	b.binding(func() {
		if last && arm.Guard == nil {
			b.inspect(arm.Pat, p)
			yes, _ := b.outcomesOf(arm.Pat, p, x)
			b.learn(arm.Pat, p, x, yes)
		} else {
			b.test(arm.Pat, p, x, f)
		}
		b.bindGuarded(arm.Pat, arm.Guard, p, f)
		b.terminating(func() { b.into(arm.Body, dest) })
	})
}

// bindGuarded binds pat, which matches p, once its guard holds, if it has one.
func (b *builder) bindGuarded(pat hir.Pat, guard hir.Expr, p place, f fork) {
	b.declareAll(pat)
	if guard != nil {
		b.guard(pat, guard, p, f)
		return
	}
	b.bind(pat, p)
}

// guard evaluates an arm's guard, in which all bindings are references to what
// they will be bound to.
func (b *builder) guard(pat hir.Pat, guard hir.Expr, p place, f fork) {
	b.aliasAll(pat, p)
	temps := b.temps
	b.condition(guard, f)
	b.temps = temps
	clear(b.aliases)
	b.bind(pat, p)
}

func (b *builder) loop(e *hir.Loop, dest int) {
	b.repeat(e.Label, dest, func(fork) {
		b.terminating(func() { b.block(e.Body, -1) })
	})
}

// while runs condition and body in one scope: temporaries of a `while let`
// live to the end of the iteration.
func (b *builder) while(e *hir.While, dest int) {
	b.repeat(e.Label, -1, func(after fork) {
		b.iteration(func() {
			b.condition(e.Cond, after)
			b.terminating(func() { b.block(e.Body, -1) })
		})
	})
	b.init(dest)
}

// forIn keeps the iterator and the temporaries of its expression around the
// loop, and each Option<Item> through its iteration, whatever was moved out.
func (b *builder) forIn(e *hir.For, dest int) {
	b.terminating(func() {
		iter := b.newTemp(e.Iter, b.types.Expr(e.Iter), b.temps)
		b.g.slots[iter].hidden = LoopIterator
		b.into(e.Iter, iter)
		b.repeat(e.Label, -1, func(after fork) {
			b.emit(opRefMut, iter, nil)
			b.iteration(func() {
				b.fail(after, unknown)
				if b.yieldsOnce(e.Iter) {
					b.emit(opDeinit, iter, nil)
				}
				b.bindPart(e.Pat, e.Iter, LoopItem, b.temps)
				b.terminating(func() { b.block(e.Body, -1) })
			})
		})
	})
	b.init(dest)
}

// bindPart binds pat to a value that comes out of e as a field of a temporary in the
// scope: the item of a for loop, the output of a select! branch.
func (b *builder) bindPart(pat hir.Pat, e hir.Expr, hidden Hidden, in *scope) {
	t := b.types.Pat(pat)
	part := b.newTemp(e, t, in)
	b.g.slots[part].hidden = hidden
	b.init(part)
	b.declareAll(pat)
	b.bind(pat, place{slot: part}.field("0", t))
}

// repeat lowers a loop. once lowers one iteration; control leaves the loop by the fork
// it is given, and the value of a break goes to dest.
func (b *builder) repeat(label string, dest int, once func(after fork)) {
	head, after := b.newBlock(), b.newBlock()
	b.jumpTo(head, head)
	depth := len(b.scopes)
	out := fork{after, depth}
	b.jumps = append(b.jumps, jump{label: label, loop: true, after: out, head: fork{head, depth}, dest: dest})
	once(out)
	b.jumps = b.jumps[:len(b.jumps)-1]
	b.jumpTo(head, after)
}

// iteration runs f in a scope that ends f's bindings and temporaries.
func (b *builder) iteration(f func()) {
	b.binding(func() {
		saved := b.temps
		b.temps = b.vars
		f()
		b.temps = saved
	})
}

// yieldsOnce says that what a loop iterates over has at most one element, so
// that none is left in it during the only turn.
func (b *builder) yieldsOnce(e hir.Expr) bool {
	array, ok := e.(*hir.Array)
	return ok && len(array.Elems) == 1 || b.types.Expr(e).IsLang("option")
}

func (b *builder) breakOut(e *hir.Break) {
	j, ok := b.target(e.Label, true)
	if !ok {
		b.operands(e.Value)
		b.diverge()
		return
	}
	if e.Value != nil {
		b.into(e.Value, j.dest)
	} else {
		b.init(j.dest)
	}
	b.exit(j.after.depth)
	b.jumpTo(j.after.block, b.newBlock())
}

func (b *builder) continueAt(e *hir.Continue) {
	if j, ok := b.target(e.Label, false); ok {
		b.exit(j.head.depth)
		b.jumpTo(j.head.block, b.newBlock())
		return
	}
	b.diverge()
}

// target finds what a break or continue leaves: the innermost loop, or what
// carries the label.
func (b *builder) target(label string, breaks bool) (jump, bool) {
	for i := len(b.jumps) - 1; i >= 0; i-- {
		j := b.jumps[i]
		if label == "" && j.loop || label != "" && j.label == label && (breaks || j.loop) {
			return j, true
		}
	}
	return jump{}, false
}

// matchesTest is matches!(x, pat if guard) as a condition or value.
func (b *builder) matchesTest(e *hir.Matches, f fork) {
	b.binding(func() {
		p := b.place(e.X)
		b.test(e.Pat, p, e.X, f)
		b.bindGuarded(e.Pat, e.Guard, p, f)
	})
}

// matches is matches! as a value: its scrutinee's temporaries belong to the
// statement.
func (b *builder) matches(e *hir.Matches, dest int) {
	b.decided(e.X, dest, func(f fork) { b.matchesTest(e, f) })
}
