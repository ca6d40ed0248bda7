package semantic

import (
	"slices"
	"strings"

	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/types"
)

// askingWords begin the names of fns that ask for something and change nothing
// that another such call could see. It is a convention, and all that is to be
// had: no type tells reading from writing.
var askingWords = []string{
	"fetch", "get", "load", "find", "list", "query", "count", "lookup", "search", "select", "describe", "resolve",
	"is", "has", "exists", "stat", "metadata", "download", "request", "retrieve", "compute", "calculate",
}

// asks says that the name of what a call runs says that it only asks. read is
// one of them, except on a receiver, which may be a stream.
func asks(call hir.Expr) bool {
	name := ""
	switch e := call.(type) {
	case *hir.MethodCall:
		name = e.Name
	case *hir.Call:
		path, ok := e.Fn.(*hir.PathRef)
		if !ok {
			return false
		}
		name = path.Path.Last().Name
		if first, rest, _ := strings.Cut(name, "_"); first == "read" {
			return !doesMore("_" + rest + "_")
		}
	}
	first, rest, _ := strings.Cut(name, "_")
	return slices.Contains(askingWords, first) && !doesMore("_"+rest+"_")
}

// doesMore says that the rest of a name speaks of more than asking:
// get_or_create, fetch_and_delete, get_mut.
func doesMore(rest string) bool {
	return strings.Contains(rest, "_or_") || strings.Contains(rest, "_and_") || strings.HasPrefix(rest, "_mut_")
}

// access is how a call uses the places that it names.
type access struct {
	reads  places // shared: borrowed, or copied
	others places // in any other way: changed, moved, or not known
	// simple: whatever is evaluated before the call is without effect.
	simple bool
}

// accessOf says how a call of an async fn uses what it names.
func (b *Body) accessOf(call hir.Expr) access {
	a := access{reads: places{}, others: places{}, simple: true}
	switch e := call.(type) {
	case *hir.MethodCall:
		b.accessReceiver(e, &a)
		b.accessArguments(e.Args, &a)
	case *hir.Call:
		b.accessArguments(e.Args, &a)
	}
	return a
}

func (b *Body) accessReceiver(e *hir.MethodCall, a *access) {
	callee, adjust := b.result.Callee(e), b.result.Adjust(e.Recv)
	known := callee != nil && callee.Fn != nil
	switch {
	case !isPlace(e.Recv):
		b.accessArgument(e.Recv, a)
	case known && callee.Fn.Hir.SelfKind == hir.SelfRef && !mutDeref(adjust):
		a.reads.add(e.Recv)
	default:
		b.accessArgument(e.Recv, a)
	}
}

// accessArgument looks at a value that is handed over.
func (b *Body) accessArgument(e hir.Expr, a *access) {
	switch e := e.(type) {
	case *hir.Literal, *hir.PathRef:
	case *hir.LocalRef, *hir.Field, *hir.Index, *hir.Deref:
		t := b.result.Expr(e)
		if t.Known() && b.copies(e) == types.Yes && !(t.Kind == types.KindRef && t.Mut) {
			a.reads.add(e)
		} else {
			a.others.add(e)
		}
	case *hir.Borrow:
		switch {
		case e.Mut || e.Raw:
			a.others.add(e.X)
		case isPlace(e.X):
			a.reads.add(e.X)
		default:
			b.accessArgument(e.X, a)
		}
	case *hir.Binary:
		b.accessArguments([]hir.Expr{e.L, e.R}, a)
		a.simple = a.simple && b.result.Expr(e.L).Kind == types.KindPrim // no operator of their own
	case *hir.Tuple:
		b.accessArguments(e.Elems, a)
	case *hir.Array:
		b.accessArguments(e.Elems, a)
	case *hir.Format:
		for _, x := range e.Args {
			a.reads.add(x)
			_, literal := x.(*hir.Literal)
			a.simple = a.simple && (literal || isPlace(x))
		}
	case *hir.MethodCall:
		b.accessReceiver(e, a)
		b.accessArguments(e.Args, a)
		callee := b.result.Fn(e)
		a.simple = a.simple && callee != nil && (ofStd(callee) || b.builtToAsk(e))
	case *hir.Call:
		callee := b.result.Callee(e)
		b.accessArguments(e.Args, a)
		a.simple = a.simple && callee != nil && (callee.Fn == nil || ofStd(callee.Fn) && len(e.Args) > 0)
	default:
		a.others.add(e)
		a.simple = false
	}
}

func (b *Body) accessArguments(args []hir.Expr, a *access) {
	for _, x := range args {
		b.accessArgument(x, a)
	}
}

// accessHandler looks at an argument of a method that takes apart what a call
// gave. A closure among them mostly makes an error's text: it counts as reading
// what it names, unless it changes something or waits.
func (b *Body) accessHandler(e hir.Expr, a *access) {
	c, ok := e.(*hir.Closure)
	if !ok {
		b.accessArgument(e, a)
		return
	}
	a.reads.add(c.Body)
	hir.Walk(c.Body, func(e hir.Expr) bool {
		switch e := e.(type) {
		case *hir.Assign, *hir.AssignOp, *hir.Await, *hir.OpaqueMacro, *hir.Missing:
			a.simple = false
		case *hir.Borrow:
			a.simple = a.simple && !e.Mut
		case *hir.MethodCall:
			callee := b.result.Fn(e)
			a.simple = a.simple && (callee == nil || callee.Hir.SelfKind != hir.SelfRefMut)
		}
		return a.simple
	})
}

// apart says that two calls don't get into each other's way: what they share
// they only read.
func (a access) apart(c access) bool {
	return a.simple && c.simple && !a.others.meet(c.others) && !a.others.meet(c.reads) && !a.reads.meet(c.others)
}
