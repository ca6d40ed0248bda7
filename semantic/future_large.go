package semantic

import (
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
	"github.com/wakeful-rs/wakeful/semantic/types"
	"github.com/wakeful-rs/wakeful/source"
)

// LargeFuture is an awaited future that is known to take at least a number of
// bytes, most of it values that a body of the workspace keeps while it waits.
type LargeFuture struct {
	Span   source.Span // the expression that is awaited
	Size   int         // at least
	Callee string      // the fn whose future it is; "" for a block
	// Name and Value are the largest value that it keeps; the name is "" when it
	// has none. File is where the value stands.
	Name  string
	Value source.Span
	File  string
	// Call: the expression makes the future, so that a box may go around it.
	Call bool
}

// Large are the awaits of the body whose future takes at least limit bytes,
// where no future inside of that one does.
func (b *Body) Large(limit int) []LargeFuture {
	var out []LargeFuture
	if len(b.body.Errors) > 0 {
		return nil
	}
	for _, e := range b.body.Exprs {
		for _, x := range futuresOf(e) {
			t, got := b.file.awaited(b.result.Expr(x), b.fn.Module)
			if got.Size < limit || got.inner >= limit || got.file == nil || b.inCfg(x) {
				continue
			}
			large := LargeFuture{
				Span: b.at(x.Span()), Size: got.Size, Name: got.name, Value: got.value, File: got.file.path, Call: isCall(x),
			}
			if t.Kind == types.KindAsyncFn || t.Kind == types.KindOpaque {
				large.Callee = t.Fn.Hir.Name
			}
			out = append(out, large)
		}
	}
	sortBySpan(out, func(l LargeFuture) source.Span { return l.Span })
	return out
}

// futuresOf are the futures that e awaits.
func futuresOf(e hir.Expr) []hir.Expr {
	switch e := e.(type) {
	case *hir.Await:
		return []hir.Expr{e.X}
	case *hir.Join:
		return e.Futures
	case *hir.Select:
		var futures []hir.Expr
		for _, arm := range e.Arms {
			futures = append(futures, arm.Future)
		}
		return futures
	}
	return nil
}

// awaited measures what is awaited. Many bodies of a file await the same fns,
// whose futures are of one size.
func (f *File) awaited(t *types.Type, in *names.Module) (*types.Type, measured) {
	plain := t.Kind == types.KindAsyncFn && len(t.Args) == 0
	if plain {
		if known, ok := f.sized.Load(t.Fn); ok {
			return t, known.(measured)
		}
	}
	of, got := f.workspace.measure(true).awaited(t, in)
	if plain {
		f.sized.Store(t.Fn, got)
	}
	return of, got
}

// awaited measures what is awaited: a future, or one that a combinator such as
// a timeout has within itself, which is given too.
func (m *measure) awaited(t *types.Type, in *names.Module) (*types.Type, measured) {
	if t.Kind != types.KindAdt {
		return t, m.future(t, 0)
	}
	for _, inner := range inlined(m.workspace.env, t, 0) {
		if got := m.future(inner, 0); got.file != nil {
			got.Layout = m.value(t, in, 0)
			return inner, got
		}
	}
	return t, measured{Layout: unknownLayout}
}
