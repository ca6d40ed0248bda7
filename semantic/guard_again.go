package semantic

import (
	"slices"

	"github.com/wakeful-rs/wakeful/semantic/flow"
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
	"github.com/wakeful-rs/wakeful/semantic/types"
)

// Asked is where a task that holds a lock asks for that very lock again.
type Asked struct {
	// Steps are the calls on the way there, the last of them of the library's fn;
	// that one alone when the await itself asks.
	Steps []Step
	// Both: it has a read guard, and asks for another one. That is stuck only
	// behind a writer that came in between.
	Both bool
}

// AsksAgain says where the await, or an async fn of the workspace that it runs, asks for
// the very lock that h keeps: the task then waits for itself.
func (a Await) AsksAgain(h Held) (Asked, bool) {
	b := a.body
	first := b.lockedBy(h)
	if first == nil {
		return Asked{}, false
	}
	lock, ok := b.lockPlace(first, 0)
	if !ok {
		return Asked{}, false
	}
	q := relocking{shared: !b.exclusive(h.GuardType)}
	return q.at(a, lock)
}

// exclusive says that nobody else has a guard of the lock beside this one.
func (b *Body) exclusive(guard *types.Type) bool {
	return b.env().DerefMut(guard, b.result.Env) == types.Yes
}

// relocking looks for where a lock is asked for again.
type relocking struct {
	shared bool // the guard that is held is one of several that may exist
	seen   []*names.Fn
}

// maxLockDepth bounds how many calls a lock is followed through.
const maxLockDepth = 4

func (q relocking) at(a Await, lock lockPlace) (Asked, bool) {
	b := a.body
	await, ok := a.at.Expr.(*hir.Await)
	if !ok || len(q.seen) > maxLockDepth || !isCall(await.X) {
		return Asked{}, false
	}
	callee := b.result.Fn(await.X)
	if callee == nil {
		return Asked{}, false
	}
	step := Step{File: b.file, Name: b.at(calleeSpan(await.X)), Path: names.Path(callee)}
	if callee.Module.Crate.Library() {
		call, method := await.X.(*hir.MethodCall)
		if !method || !a.WaitsForLock() {
			return Asked{}, false
		}
		_, asked, _ := b.guardIn(&flow.Value{Type: b.result.Expr(await)})
		again, known := b.lockPlace(call, 0)
		return Asked{Steps: []Step{step}, Both: q.shared && !b.exclusive(asked)}, known && again.equal(lock)
	}
	inner := a.awaited()
	if inner == nil || slices.Contains(q.seen, inner.fn) {
		return Asked{}, false
	}
	q.seen = append(slices.Clone(q.seen), inner.fn)
	for _, at := range inner.placesIn(lock, b, await.X) {
		if out, found := q.inside(a, at); found {
			out.Steps = append([]Step{step}, out.Steps...)
			return out, true
		}
	}
	return Asked{}, false
}

// inside looks at the awaits of the fn that a runs. A task that is surely stuck is
// told of before one that only may be.
func (q relocking) inside(a Await, lock lockPlace) (best Asked, found bool) {
	for _, inner := range a.Inside() {
		if out, ok := q.at(inner, lock); ok && (!found || best.Both && !out.Both) {
			best, found = out, true
		}
	}
	return best, found
}

// lockPlace is where a lock lies: in a local that is never assigned, or in a static, and
// there in the fields of that name.
type lockPlace struct {
	local  hir.LocalID
	static *names.Const // instead of a local
	fields []string
}

func (p lockPlace) equal(o lockPlace) bool {
	return p.local == o.local && p.static == o.static && slices.Equal(p.fields, o.fields)
}

// lockPlace is the place of the lock whose guard the call gives when it is awaited: of a
// library's method, or of a fn that does nothing else with what it is given.
func (b *Body) lockPlace(call *hir.MethodCall, depth int) (lockPlace, bool) {
	callee := b.result.Callee(call)
	if callee == nil || callee.Fn == nil || depth > maxLockDepth {
		return lockPlace{}, false
	}
	if callee.Fn.Module.Crate.Library() {
		return b.place(call.Recv)
	}
	fn := b.env().Target(callee)
	if fn == nil || !fn.Hir.Async || fn.Trait != nil || names.Twin(fn) {
		return lockPlace{}, false
	}
	inner := b.file.workspace.body(fn)
	if inner == nil {
		return lockPlace{}, false
	}
	root, ok := inner.body.Root.(*hir.Block)
	if !ok || root.Tail == nil || len(root.Stmts) > 0 {
		return lockPlace{}, false
	}
	last := awaitedCall(root.Tail)
	if last == nil {
		return lockPlace{}, false
	}
	in, ok := inner.lockPlace(last, depth+1)
	if !ok || in.static != nil {
		return in, ok
	}
	for i, param := range inner.body.Params {
		if bind, plain := param.(*hir.Bind); plain && bind.Local == in.local {
			return b.argPlace(call, i, in.fields)
		}
	}
	return lockPlace{}, false
}

// argPlace is the place of fields of the i-th argument.
func (b *Body) argPlace(call hir.Expr, i int, fields []string) (lockPlace, bool) {
	args := recvAndArgs(call)
	if i >= len(args) {
		return lockPlace{}, false
	}
	p, ok := b.place(args[i])
	p.fields = append(slices.Clone(p.fields), fields...)
	return p, ok
}

// placesIn are the places in the fn b at which what its caller calls lock lies.
func (b *Body) placesIn(lock lockPlace, caller *Body, call hir.Expr) []lockPlace {
	if lock.static != nil {
		return []lockPlace{lock}
	}
	var out []lockPlace
	for i, param := range b.body.Params {
		bind, plain := param.(*hir.Bind)
		if !plain || b.assigned(bind.Local) {
			continue
		}
		p, ok := caller.argPlace(call, i, nil)
		n := len(p.fields)
		if ok && p.static == nil && p.local == lock.local && n <= len(lock.fields) && slices.Equal(p.fields, lock.fields[:n]) {
			out = append(out, lockPlace{local: bind.Local, fields: lock.fields[n:]})
		}
	}
	return out
}

// place is the place that e means whenever it is evaluated, the owners of an Arc taken for
// one: ok is false when it begins with something that may be another one the next time.
func (b *Body) place(e hir.Expr) (p lockPlace, ok bool) {
	earlier := false // an owner was made before, since when the place may have got another
	for {
		switch x := e.(type) {
		case *hir.Field:
			p.fields = append([]string{x.Name}, p.fields...)
			e = x.X
		case *hir.Deref:
			e = x.X
		case *hir.Borrow:
			e = x.X
		case *hir.MethodCall, *hir.Call:
			shared := b.sharedWith(x)
			if shared == nil {
				return p, false
			}
			e = shared
		case *hir.LocalRef:
			if shared := b.sharedWith(b.boundTo(x.Local)); shared != nil {
				e, earlier = shared, true
				continue
			}
			p.local = x.Local
			return p, !b.assigned(x.Local) && (!earlier || b.keepsFields(x.Local))
		case *hir.PathRef:
			d, n := b.fn.Module.ResolveValue(x.Path)
			c, isConst := d.(*names.Const)
			p.static = c
			return p, isConst && n == len(x.Path.Segments) && c.Hir.Static && !names.Twin(c)
		default:
			return p, false
		}
	}
}

// sharedWith is the Arc or Rc of which e makes another owner: what is in them is the same.
// Nil for anything else.
func (b *Body) sharedWith(e hir.Expr) hir.Expr {
	if e == nil || !isCall(e) {
		return nil
	}
	t, callee := b.result.Expr(e), b.result.Fn(e)
	if !t.IsLang("arc") && !t.IsLang("rc") || callee == nil || callee.Trait == nil || callee.Trait.Lang != "clone" {
		return nil
	}
	return recvAndArgs(e)[0]
}

// keepsFields says that nobody can give the fields of the local other values meanwhile.
func (b *Body) keepsFields(l hir.LocalID) bool {
	t := b.result.Local(l)
	return !b.body.Locals[l].Mut && !(t.Kind == types.KindRef && t.Mut)
}
