package semantic

import (
	"slices"
	"strings"

	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
)

// onlyAsks says that a call asks for something and changes nothing that another
// such call could see: its name says so, the stub of what builds it does, or the
// body of the fn that it runs.
func (b *Body) onlyAsks(call hir.Expr) bool {
	return asks(call) || b.builtToAsk(call) || b.idles(call)
}

// builtToAsk says that the call sends what a method such as `Client::get` began.
func (b *Body) builtToAsk(call hir.Expr) bool {
	for {
		m, ok := call.(*hir.MethodCall)
		if !ok {
			return false
		}
		callee := b.result.Fn(m)
		if callee == nil {
			return false
		}
		if has(callee, "wakeful::asks") {
			return true
		}
		if callee.Hir.SelfKind != hir.SelfValue {
			return false
		}
		call = m.Recv
	}
}

// maxIdleDepth bounds how many fns deep an idle one is looked into.
const maxIdleDepth = 4

// idles says that the call runs an async fn of the workspace which does nothing
// but wait for timers, compute and print: it is the like of which examples are
// made. One that gives nothing back is a pause, which is meant.
func (b *Body) idles(call hir.Expr) bool {
	callee := b.result.Callee(call)
	if callee == nil || callee.Fn == nil {
		return false
	}
	fn := b.env().Target(callee)
	return fn.Hir.Async && fn.Hir.Ret() != nil && b.file.workspace.idle(fn, 0)
}

func (w *Workspace) idle(fn *names.Fn, depth int) bool {
	if fn.Trait != nil || fn.Module.Crate.Library() || names.Twin(fn) || depth > maxIdleDepth {
		return false
	}
	b := w.body(fn)
	return b != nil && len(b.body.Errors) == 0 && (!fn.Hir.Async || b.mayWait()) &&
		!slices.ContainsFunc(b.body.Exprs, func(e hir.Expr) bool { return !b.idleExpr(e, depth) })
}

func (b *Body) idleExpr(e hir.Expr, depth int) bool {
	switch e := e.(type) {
	case *hir.OpaqueMacro, *hir.Missing, *hir.Select, *hir.Async, *hir.Closure:
		return false
	case *hir.Format:
		return !e.Writes()
	case *hir.Call, *hir.MethodCall:
		callee := b.result.Callee(e)
		switch {
		case callee == nil:
			return false
		case callee.Fn == nil: // a constructor
			return true
		}
		fn := b.env().Target(callee)
		return has(fn, "wakeful::counts_from_call") || ofStd(fn) && !reachesOut(fn) || b.file.workspace.idle(fn, depth+1)
	}
	return true
}

// reachesOut says that a fn of the standard library sees more than what it is
// given, or changes what it is lent to share.
func reachesOut(fn *names.Fn) bool {
	return slices.ContainsFunc([]string{"cell", "env", "fs", "io", "net", "process", "sync", "thread"}, func(module string) bool {
		return strings.HasPrefix(names.Path(fn), "std::"+module+"::")
	})
}
