package semantic

import (
	"slices"

	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
	"github.com/wakeful-rs/wakeful/semantic/types"
	"github.com/wakeful-rs/wakeful/source"
)

// OwnTask is a call in an async fn that asks whether the fn's own future is Send. That depends
// on the body that is being checked, so that rustc cannot tell: E0283, or the error of a
// future that is not Send.
type OwnTask struct {
	Span source.Span // the callee's name
	Fn   string
	Made source.Span // where the future is made
}

// OwnTasks are those of the body.
func (b *Body) OwnTasks() []OwnTask {
	if name := b.hir.Name; !b.hir.Async || b.hir.Broken || name == "" || !mentionsWord(b.hir.Block.Bytes(), name) {
		return nil
	}
	if b.fn.Trait != nil || b.fn.Impl != nil && b.fn.Impl.Hir.Trait != nil || !b.asWritten() || names.Twin(b.fn) {
		return nil
	}
	var out []OwnTask
	for _, e := range b.body.Exprs {
		if !isCall(e) {
			continue
		}
		for _, arg := range b.sentArgs(e) {
			if own := b.ownFutureIn(arg); own != nil {
				at := b.at(own.Span())
				if !b.perhapsOff(at) && !b.inExpansion(at) {
					out = append(out, OwnTask{Span: b.at(calleeSpan(e)), Fn: b.hir.Name, Made: at})
				}
			}
		}
	}
	sortBySpan(out, func(t OwnTask) source.Span { return t.Span })
	return out
}

// sentArgs are the arguments of a call that have to be Send.
func (b *Body) sentArgs(call hir.Expr) []hir.Expr {
	callee := b.result.Callee(call)
	if callee == nil || callee.Fn == nil || names.Twin(callee.Fn) {
		return nil
	}
	asked := b.env().Predicates(b.env().GenericsOf(callee.Fn))
	params := b.env().SigOf(callee.Fn).Params
	var out []hir.Expr
	for i, arg := range recvAndArgs(call) {
		if i < len(params) && params[i].Kind == types.KindParam && slices.ContainsFunc(asked, func(p types.Pred) bool {
			trait, auto := autoTrait(p.Bound)
			return auto && trait == types.Send && p.Of(params[i].Param())
		}) {
			out = append(out, arg)
		}
	}
	return out
}

// ownFutureIn is what makes a future of the body's own fn that is in the value of e, or that
// an async block in it awaits.
func (b *Body) ownFutureIn(e hir.Expr) hir.Expr {
	for _, kept := range b.keptIn(e, 0) {
		if block, ok := kept.(*hir.Async); ok {
			if own := b.awaitedOwn(block); own != nil {
				return own
			}
		} else if t := b.result.Expr(kept); isCall(kept) && t.Kind == types.KindAsyncFn && t.Fn == b.fn {
			return kept
		}
	}
	return nil
}

func (b *Body) awaitedOwn(block *hir.Async) hir.Expr {
	var own hir.Expr
	hir.Walk(block.Body, func(e hir.Expr) bool {
		switch e := e.(type) {
		case *hir.Async, *hir.Closure:
			return false
		case *hir.Await:
			if t := b.result.Expr(e.X); isCall(e.X) && t.Kind == types.KindAsyncFn && t.Fn == b.fn {
				own = e.X
			}
		}
		return own == nil
	})
	return own
}
