package semantic

import (
	"regexp"
	"slices"

	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
	"github.com/wakeful-rs/wakeful/semantic/types"
)

// readyAfter marks what waits for something that another fn of its crate looks
// for: bodies ask that one first in order not to wait.
const readyAfter = "wakeful::ready_after"

// asks says that the body also calls what tells whether fn has to wait.
func (b *Body) asks(fn *names.Fn) bool {
	first := names.AttrValue(fn.Hir.Attrs, readyAfter)
	return first != "" && slices.ContainsFunc(b.unplacedCalls(), func(other Call) bool {
		return other.fn != nil && other.Path() == first
	})
}

// inNoTime says that the call is told to wait for no time at all, or for one that is over
// before another task could run.
func (c Call) inNoTime() bool {
	return slices.ContainsFunc(recvAndArgs(c.expr), func(e hir.Expr) bool { return c.body.noDuration(e) || c.body.instant(e) })
}

// instant says that e is a time in a unit for what is shorter than a change of tasks.
func (b *Body) instant(e hir.Expr) bool {
	fn := b.result.Fn(e)
	return fn != nil && has(fn, "wakeful::instant")
}

// noDuration says that e is a Duration that is written as nothing, or a local
// that stands for one.
func (b *Body) noDuration(e hir.Expr) bool {
	if t := b.result.Expr(e); t.Kind != types.KindAdt || names.Path(t.Adt) != "std::time::Duration" {
		return false
	}
	switch x := e.(type) {
	case *hir.LocalRef:
		from := b.origins()[x.Local]
		_, again := from.(*hir.LocalRef)
		return from != nil && !again && b.noDuration(from)
	case *hir.PathRef:
		return x.Path.Last().Name == "ZERO"
	case *hir.Call:
		fn := b.result.Fn(x)
		return fn != nil && ofStd(fn) && !slices.ContainsFunc(x.Args, func(a hir.Expr) bool { return !nothing(a) })
	}
	return false
}

// nothing says that e is the number zero.
func nothing(e hir.Expr) bool {
	l, ok := e.(*hir.Literal)
	return ok && zeroText.MatchString(l.Text)
}

// zeroText is how zero is written, with a type behind it or without.
var zeroText = regexp.MustCompile(`^0[0_.]*([iuf]\d+|usize|isize)?$`)
