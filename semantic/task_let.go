package semantic

import (
	"github.com/wakeful-rs/wakeful/semantic/hir"
)

// joinedNext is how the statement behind `let handle = spawn(…);` awaits the
// handle before it does anything else; nil where it does not, and where the
// handle has other uses.
func (p parentMap) joinedNext(block *hir.Block, call hir.Expr) *Joined {
	handle, next := letThen(block, call)
	if next == nil {
		return nil
	}
	use := p.soleUse(handle)
	if use == nil {
		return nil
	}
	await, ok := p.of(use).(*hir.Await)
	if !ok || !p.beginsWith(next, await) {
		return nil
	}
	j := p.joined(await)
	return &j
}

// letThen is the local of the block's `let handle = call;`, and the expression of
// the statement behind it; nil where either is something else.
func letThen(block *hir.Block, call hir.Expr) (handle hir.LocalID, next hir.Expr) {
	if block.Tail == call {
		return noLocal, nil
	}
	before := len(block.Before(call))
	let, ok := block.Stmts[before].(*hir.LetStmt)
	if !ok || let.Type != nil || let.Else != nil {
		return noLocal, nil
	}
	handle, ok = onlyLocal(let.Pat)
	if !ok {
		return noLocal, nil
	}
	if before+1 == len(block.Stmts) {
		return handle, block.Tail
	}
	switch s := block.Stmts[before+1].(type) {
	case *hir.LetStmt:
		return handle, s.Init
	case *hir.ExprStmt:
		return handle, s.X
	}
	return noLocal, nil
}

// soleUse is the one expression of the body that names a local; nil where there
// are more, or none.
func (p parentMap) soleUse(l hir.LocalID) hir.Expr {
	var use hir.Expr
	for _, e := range p.body.body.Exprs {
		if ref, ok := e.(*hir.LocalRef); ok && ref.Local == l {
			if use != nil {
				return nil
			}
			use = ref
		}
	}
	return use
}

// beginsWith says that e is the first of what whole evaluates that does anything.
func (p parentMap) beginsWith(whole, e hir.Expr) bool {
	for e != whole {
		up := p.of(e)
		first := false
		switch up := up.(type) {
		case *hir.Await, *hir.Return:
			first = true
		case *hir.Binary:
			first = up.L == e
		case *hir.Call:
			_, named := up.Fn.(*hir.PathRef)
			first = named && up.Args[0] == e
		case *hir.Format:
			first = up.Args[0] == e
		default:
			first = continues(up, e)
		}
		if !first {
			return false
		}
		e = up
	}
	return true
}
