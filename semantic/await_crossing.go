package semantic

import (
	"github.com/wakeful-rs/wakeful/semantic/flow"
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/types"
)

// crosses says that an await written at e may keep something alive that
// should not wait: a lock, a cell's borrow, or a value that isn't Send. All
// locals of the blocks around e count that are declared before it, whether or
// not they are dropped by then.
func (f *forgetting) crosses(e hir.Expr) bool {
	parents := f.parents()
	for child, p := e, parents.of(e); p != nil; child, p = p, parents.of(p) {
		switch p := p.(type) {
		case *hir.Closure, *hir.Async:
			return false // what is outside is captured, or not there
		case *hir.Block:
			for let := range p.LetsBefore(child) {
				if f.keepsAway(let.Pat) {
					return true
				}
			}
		case *hir.Match:
			for _, a := range p.Arms {
				if f.keepsAway(a.Pat) {
					return true
				}
			}
		case *hir.If:
			if let, ok := p.Cond.(*hir.Let); ok && f.keepsAway(let.Pat) {
				return true
			}
		}
	}
	return false
}

// keepsAway says that a pattern binds a guard or a value that isn't Send.
func (f *forgetting) keepsAway(p hir.Pat) bool {
	found := false
	hir.WalkPat(p, func(p hir.Pat) bool {
		bind, ok := p.(*hir.Bind)
		if !ok || found {
			return !found
		}
		t := f.result.Local(bind.Local)
		guard, _, _ := f.guardIn(&flow.Value{Type: t})
		if guard == ThreadLock || guard == RefCell {
			found = true
		}
		if send, _ := f.env().AutoHolds(t, types.Send, f.result.Env); send == types.No {
			found = true
		}
		return !found
	})
	return found
}
