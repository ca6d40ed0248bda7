package semantic

import (
	"iter"

	"github.com/wakeful-rs/wakeful/semantic/hir"
)

func isCall(e hir.Expr) bool {
	switch e.(type) {
	case *hir.Call, *hir.MethodCall:
		return true
	}
	return false
}

// argsOf are the arguments of a call, without the receiver of a method.
func argsOf(e hir.Expr) []hir.Expr {
	switch e := e.(type) {
	case *hir.Call:
		return e.Args
	case *hir.MethodCall:
		return e.Args
	}
	return nil
}

// recvAndArgs are the values that a call hands over, the receiver first.
func recvAndArgs(e hir.Expr) []hir.Expr {
	if m, ok := e.(*hir.MethodCall); ok {
		return append([]hir.Expr{m.Recv}, m.Args...)
	}
	return argsOf(e)
}

// handedOver are the plain parameters of the body's fn with what the call hands over for them.
func (b *Body) handedOver(call hir.Expr) iter.Seq2[*hir.Bind, hir.Expr] {
	return func(yield func(*hir.Bind, hir.Expr) bool) {
		args := recvAndArgs(call)
		for i, param := range b.body.Params[:min(len(b.body.Params), len(args))] {
			if bind, plain := param.(*hir.Bind); plain && !yield(bind, args[i]) {
				return
			}
		}
	}
}

// callsClone says that a call is of a method of Clone.
func (b *Body) callsClone(call hir.Expr) bool {
	fn := b.result.Fn(call)
	return fn != nil && fn.Trait != nil && fn.Trait.Lang == "clone"
}
