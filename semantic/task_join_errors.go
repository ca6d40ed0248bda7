package semantic

import (
	"slices"

	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/types"
	"github.com/wakeful-rs/wakeful/source"
)

// JoinUnwrap is an `unwrap()` of the Result that says how a task ended: its
// error is the runtime's own, for a task that panicked or was cancelled.
type JoinUnwrap struct {
	Name  source.Span // the method's
	Taken source.Span // from the end of the Result to the end of the call
	// Await is what gave the Result, as far as the body shows; empty else.
	Await source.Span
	// InPlace: the task was made just for this await, and could have been done
	// without.
	InPlace bool
	// Stays: what it stands in returns no Result, so that no `?` can hand on the
	// error.
	Stays bool
	// Named: the method is not called there but given by its path, as in
	// `map(Result::unwrap)`; Name and Taken are the path.
	Named bool
}

// JoinUnwraps are those of the body, in source order.
func (b *Body) JoinUnwraps() []JoinUnwrap { return unlessNone(b, joinUnwraps, b.findJoinUnwraps) }

func (b *Body) findJoinUnwraps() []JoinUnwrap {
	var out []JoinUnwrap
	var origins map[hir.LocalID]hir.Expr
	for _, e := range b.body.Exprs {
		if path, ok := e.(*hir.PathRef); ok {
			if b.namesJoinUnwrap(path) {
				at := b.at(path.Span())
				out = append(out, JoinUnwrap{Name: at, Taken: at, Named: true})
			}
			continue
		}
		m, ok := e.(*hir.MethodCall)
		if !ok || !b.unwrapsJoin(m) {
			continue
		}
		if origins == nil {
			origins = b.origins()
		}
		j := JoinUnwrap{Name: b.at(m.NameSpan), Taken: b.at(source.Span{Start: m.Recv.Span().End, End: m.Span().End})}
		around := b.parents().output(m)
		j.Stays = around.Known() && !around.IsLang("result")
		if a := awaitBehind(m.Recv, origins); a != nil {
			j.Await = b.at(a.Span())
			j.InPlace = hir.Expr(a) == m.Recv && b.needless(j.Await)
		}
		out = append(out, j)
	}
	sortBySpan(out, func(j JoinUnwrap) source.Span { return j.Name })
	return out
}

func (b *Body) unwrapsJoin(m *hir.MethodCall) bool {
	callee := b.result.Fn(m)
	if callee == nil || langOf(callee) != "result_unwrap" {
		return false
	}
	t := b.result.Expr(m.Recv)
	return t.IsLang("result") && len(t.Args) == 2 && t.Args[1].IsLang("join_error")
}

// namesJoinUnwrap says that a path is Result::unwrap for the end of a task, given to
// whoever calls it.
func (b *Body) namesJoinUnwrap(path *hir.PathRef) bool {
	if call, ok := b.parents().of(path).(*hir.Call); ok && call.Fn == hir.Expr(path) {
		return false
	}
	t := b.result.Expr(path)
	return t.Kind == types.KindFnDef && t.Fn != nil && langOf(t.Fn) == "result_unwrap" && len(t.Args) == 2 && t.Args[1].IsLang("join_error")
}

// awaitBehind is the await whose output e is, or is part of; nil when nothing
// that is written shows it.
func awaitBehind(e hir.Expr, origins map[hir.LocalID]hir.Expr) *hir.Await {
	for range maxHandleDepth {
		switch x := e.(type) {
		case *hir.Await:
			return x
		case *hir.LocalRef:
			e = origins[x.Local]
		case *hir.MethodCall:
			e = x.Recv
		default:
			return nil
		}
	}
	return nil
}

// needless says that an await is for a task that was made just for it, of work
// that could as well be awaited: it does not block.
func (b *Body) needless(await source.Span) bool {
	return slices.ContainsFunc(b.Tasks(), func(t Task) bool {
		return !t.Blocks && t.Joined != nil && t.Joined.Await == await
	})
}
