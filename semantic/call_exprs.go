package semantic

import "github.com/wakeful-rs/wakeful/semantic/hir"

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
