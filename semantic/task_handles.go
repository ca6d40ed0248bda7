package semantic

import (
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/types"
	"github.com/wakeful-rs/wakeful/source"
)

// Handle is where the handle of a task goes, as far as one body shows.
type Handle struct {
	Fate Fate
	// To is what it goes to: the collection, the place that it is stored in, the
	// fn that it is given to, the local that keeps it.
	To string
	At source.Span // where that happens
}

// Fate is what becomes of a handle.
type Fate int

const (
	FateNotFollowed Fate = iota
	FateAwaited          // or joined, for a thread
	FateCollected        // put into a collection, or the set that spawned it
	FateStored           // in a field or another place
	FateGiven            // to a fn
	FateReturned
	FateKept     // in a local to the end of its scope
	FateDetached // let go by a method that says so, or dropped: the task goes on
	FateDropped  // and what that means for the task isn't known
)

// maxHandleDepth bounds through how many names a handle is followed.
const maxHandleDepth = 6

func handleOf(p parentMap, call hir.Expr) Handle {
	h := handleSearch{parentMap: p, set: call}
	out := h.fate(call, 0)
	if out.Fate == FateDropped && h.goesOn(call) {
		out.Fate = FateDetached
	}
	return out
}

// handleSearch follows the handle of one task.
type handleSearch struct {
	parentMap
	set hir.Expr // the call that spawns
}

// goesOn says that dropping the value of e leaves its task or thread alone.
func (h handleSearch) goesOn(e hir.Expr) bool {
	t := h.body.result.Expr(e)
	if t.IsLang("result") {
		t = t.Args[0]
	}
	return isHandle(t) || t.Adt != nil && stdCrate(t.Adt.Module.Crate)
}

// fate says what becomes of the value of e.
func (h handleSearch) fate(e hir.Expr, depth int) Handle {
	up := h.of(e)
	at := func(f Fate, to string) Handle { return Handle{f, to, h.body.at(e.Span())} }
	if up == nil || depth > maxHandleDepth {
		return at(FateNotFollowed, "")
	}
	switch up := up.(type) {
	case *hir.Await:
		return Handle{FateAwaited, "", h.body.at(up.AwaitSpan)}
	case *hir.Join, *hir.Select:
		return at(FateAwaited, "")
	case *hir.Try, *hir.Borrow, *hir.Tuple, *hir.Array:
		return h.fate(up, depth+1)
	case *hir.MacroValue: // pin!
		return h.fate(up, depth+1)
	case *hir.Return:
		return at(FateReturned, "")
	case *hir.Assign:
		if up.R == e {
			return at(FateStored, h.body.text(up.L))
		}
	case *hir.StructLit:
		for _, f := range up.Fields {
			if f.Value == e {
				return at(FateStored, f.Name)
			}
		}
	case *hir.Block:
		return h.inBlock(up, e, depth)
	case *hir.MethodCall:
		return h.method(up, e, depth)
	case *hir.Call:
		return h.given(up, depth)
	case *hir.For:
		if l, ok := onlyLocal(up.Pat); ok && up.Iter == e {
			return h.local(l, e, depth)
		}
	}
	return at(FateNotFollowed, "")
}

func (h handleSearch) inBlock(block *hir.Block, e hir.Expr, depth int) Handle {
	at := h.body.at(e.Span())
	if block.Tail == e {
		if hir.Expr(block) == h.body.body.Root {
			return Handle{FateReturned, "", at}
		}
		return h.fate(block, depth+1)
	}
	if statement(block, e) != nil {
		if recv, ok := h.collects(e); ok {
			return Handle{FateCollected, recv, at}
		}
		return Handle{FateDropped, "", at}
	}
	for let := range block.Lets() {
		if let.Init != e {
			continue
		}
		if _, wild := let.Pat.(*hir.Wild); wild {
			return Handle{FateDropped, "", at}
		}
		if l, ok := onlyLocal(let.Pat); ok {
			return h.local(l, e, depth)
		}
	}
	return Handle{FateNotFollowed, "", at}
}

// collects says that the spawning call's receiver keeps the task: a set, whose
// methods give no handle of its own.
func (h handleSearch) collects(e hir.Expr) (recv string, ok bool) {
	m, method := e.(*hir.MethodCall)
	if !method || e != h.set || h.goesOn(e) {
		return "", false
	}
	fn := h.body.result.Fn(e)
	if fn == nil || fn.Hir.SelfKind != hir.SelfRef && fn.Hir.SelfKind != hir.SelfRefMut {
		return "", false
	}
	return h.body.text(m.Recv), true
}

// local follows a handle through a name.
func (h handleSearch) local(l hir.LocalID, from hir.Expr, depth int) Handle {
	out := Handle{FateKept, h.body.localName(l), h.body.at(from.Span())}
	used := false
	for _, e := range h.body.body.Exprs {
		ref, ok := e.(*hir.LocalRef)
		if !ok || ref.Local != l {
			continue
		}
		used = true
		if f := h.fate(ref, depth+1); f.Fate != FateNotFollowed && (out.Fate == FateKept || f.Fate == FateAwaited) {
			out = f
		}
	}
	if !used && out.To == "_" {
		out.Fate = FateDropped
	}
	return out
}

func onlyLocal(p hir.Pat) (hir.LocalID, bool) {
	bind, ok := p.(*hir.Bind)
	if !ok {
		return 0, false
	}
	return bind.Local, true
}

func (h handleSearch) method(m *hir.MethodCall, e hir.Expr, depth int) Handle {
	at := h.body.at(m.NameSpan)
	fn := h.body.result.Fn(m)
	switch {
	case fn == nil:
		return Handle{FateNotFollowed, "", at}
	case m.Recv != e && ofStd(fn) && fn.Hir.SelfKind == hir.SelfRefMut:
		return Handle{FateCollected, h.body.text(m.Recv), at}
	case m.Recv != e:
		return Handle{FateGiven, m.Name, at}
	case fn.Hir.SelfKind == hir.SelfValue && has(fn, "wakeful::blocking"): // a thread's join
		return Handle{FateAwaited, "", at}
	case takesOk(fn), h.body.env().Iterates(h.body.result.Expr(m), h.body.result.Env) == types.Yes:
		return h.fate(m, depth+1)
	case fn.Hir.Name == "detach":
		return Handle{FateDetached, "", at}
	}
	return Handle{FateNotFollowed, "", at}
}

func (h handleSearch) given(call *hir.Call, depth int) Handle {
	at := h.body.at(call.Fn.Span())
	callee := h.body.result.Callee(call)
	switch {
	case callee == nil:
		return Handle{FateNotFollowed, "", at}
	case callee.Adt != nil || callee.Fn == nil: // Some(handle), a tuple struct
		return h.fate(call, depth+1)
	case langOf(callee.Fn) == "mem_drop":
		return Handle{FateDropped, "", at}
	}
	return Handle{FateGiven, h.body.text(call.Fn), at}
}
