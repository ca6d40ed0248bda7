package semantic

import (
	"iter"

	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
	"github.com/wakeful-rs/wakeful/semantic/types"
	"github.com/wakeful-rs/wakeful/source"
)

// DroppedResult is a Result inside the output of an await: the outer one is
// looked at, the inner one thrown away.
type DroppedResult struct {
	Await source.Span // the awaited expression with its `.await`, or the macro
	Stmt  source.Span
	End   source.Span // what takes the outer Result: `?`, or the name of unwrap; the head of an if let
	Inner *types.Type // the inner Result
	In    *types.Type // what keeps it: the inner Result itself, a Vec, a tuple
	// Outer is why the awaited future itself fails: its error type. Nil where it gives
	// a Vec of Results, and the statement drops them all.
	Outer *types.Type
	// Task: these are of tasks, which have nobody else to tell of an error.
	Task bool
	// Matched: it is dropped by a pattern, as in `if let Err(…) = ….await`.
	Matched bool
	// Wild: the pattern says so, as `Ok(_)` does.
	Wild bool
	// Asked: it is dropped by a question, is_ok or is_err.
	Asked bool
	// Value is the whole expression, to put a `?` behind; empty when Matched or Asked.
	Value source.Span
	// Converts: a `?` behind Value compiles in the fn around it.
	Converts bool
}

// DroppedResults are the inner Results that statements throw away.
func (b *Body) DroppedResults() []DroppedResult {
	return unlessNone(b, droppedResults, b.findDroppedResults)
}

func (b *Body) findDroppedResults() []DroppedResult {
	d := dropping{Body: b}
	if len(b.body.Errors) > 0 || b.body.Root == nil {
		return nil
	}
	hir.Walk(b.body.Root, d.visit)
	sortBySpan(d.found, func(x DroppedResult) source.Span { return x.Await })
	return d.found
}

// dropping is one search through a body.
type dropping struct {
	*Body
	found []DroppedResult
}

func (d *dropping) visit(e hir.Expr) bool {
	switch e := e.(type) {
	case *hir.Block:
		for _, s := range e.Stmts {
			if x, ok := s.(*hir.ExprStmt); ok && x.Semi {
				d.statement(x)
			}
		}
	case *hir.If:
		if let, ok := e.Cond.(*hir.Let); ok {
			d.matched(let.X, source.Span{Start: e.Span().Start, End: e.Then.Span().Start}, let.Pat)
		}
	case *hir.Match:
		var pats []hir.Pat
		for _, arm := range e.Arms {
			pats = append(pats, arm.Pat)
		}
		d.matched(e.X, source.Span{Start: e.Span().Start, End: e.X.Span().End}, pats...)
	case *hir.MethodCall:
		if callee := d.result.Fn(e); callee != nil && ofStd(callee) && (e.Name == "is_ok" || e.Name == "is_err") {
			d.asked(e)
		}
	}
	return true
}

// statement reports `….await?;`, `….await.unwrap();` and `try_join!(…)?;`.
func (d *dropping) statement(s *hir.ExprStmt) {
	outer, end := d.peeled(s.X)
	if outer == nil {
		d.all(s)
		return
	}
	t := d.result.Expr(s.X)
	inner := resultIn(t, 0)
	if inner == nil {
		return
	}
	d.found = append(d.found, DroppedResult{
		Await: d.at(outer.Span()), Stmt: d.at(s.StmtSpan()), End: d.at(end), Inner: inner, In: t,
		Outer: d.result.Expr(outer).Args[1], Value: d.at(s.X.Span()), Converts: d.converts(s.X, inner),
	})
}

// all reports `join_all(…).await;`, of which rustc says nothing: a Vec may be dropped. That
// a task panicked is not asked for, what it returned is.
func (d *dropping) all(s *hir.ExprStmt) {
	t := d.result.Expr(s.X)
	if _, ok := s.X.(*hir.Await); !ok || !t.IsLang("vec") {
		return
	}
	inner := resultIn(t, 0)
	task := inner != nil && ofJoin(inner.Args[1])
	if task {
		inner = resultIn(inner.Args[0], 0)
	}
	if inner == nil {
		return
	}
	d.found = append(d.found, DroppedResult{
		Await: d.at(s.X.Span()), Stmt: d.at(s.StmtSpan()), Inner: inner, In: t, Value: d.at(s.X.Span()), Task: task,
	})
}

// ofJoin says that the error is of a task that was not run to its end.
func ofJoin(t *types.Type) bool {
	return t.Kind == types.KindAdt && t.Adt.Module.Crate.Library() && t.Adt.Hir.Name == "JoinError"
}

// peeled is the await, the macro that awaits, or the local with what either
// gave, whose Result e takes the Ok value of.
func (d *dropping) peeled(e hir.Expr) (outer hir.Expr, end source.Span) {
	switch x := e.(type) {
	case *hir.Try:
		outer, end = x.X, source.Span{Start: x.X.Span().End, End: x.Span().End}
	case *hir.MethodCall:
		callee := d.result.Fn(x)
		if callee == nil || !takesOk(callee) {
			return nil, source.Span{}
		}
		outer, end = x.Recv, x.NameSpan
	}
	outer = d.behindErrors(outer)
	switch outer.(type) {
	case *hir.LocalRef:
		if !d.suspends() {
			return nil, source.Span{} // nothing was awaited
		}
	case *hir.Await, *hir.Join:
	default:
		return nil, source.Span{}
	}
	if t := d.result.Expr(outer); t.IsLang("result") && len(t.Args) == 2 {
		return outer, end
	}
	return nil, source.Span{}
}

// behindErrors is what a Result was before methods that leave its Ok value
// alone: `map_err`, `context`.
func (d *dropping) behindErrors(e hir.Expr) hir.Expr {
	for {
		m, ok := e.(*hir.MethodCall)
		if !ok {
			return e
		}
		before, after := d.result.Expr(m.Recv), d.result.Expr(m)
		if !before.IsLang("result") || !after.IsLang("result") || !sameType(before.Args[0], after.Args[0]) {
			return e
		}
		e = m.Recv
	}
}

// takesOk says that fn returns the Ok value or panics.
func takesOk(fn *names.Fn) bool {
	lang := langOf(fn)
	return lang == "result_unwrap" || lang == "result_expect"
}

// resultIn is the Result that a value of type t is, or consists of.
func resultIn(t *types.Type, depth int) *types.Type {
	switch {
	case depth > 3:
		return nil
	case t.IsLang("result"):
		if len(t.Args) == 2 && t.Args[1].Kind != types.KindNever && !infallible(t.Args[1]) {
			return t
		}
	case t.IsLang("vec"), t.Kind == types.KindTuple, t.Kind == types.KindArray, t.IsLang("option"):
		for _, a := range t.Args {
			if r := resultIn(a, depth+1); r != nil {
				return r
			}
		}
	}
	return nil
}

func infallible(t *types.Type) bool {
	return t.Kind == types.KindAdt && t.Adt.Module.Crate.Library() && t.Adt.Hir.Name == "Infallible"
}

// matched reports `if let Err(e) = handle.await {…}` and its like: patterns that
// tell an outer Err from the rest, and take an inner Err for success.
func (d *dropping) matched(x hir.Expr, head source.Span, pats ...hir.Pat) {
	t := d.nested(x)
	if t == nil {
		return
	}
	var asked *hir.TupleStructPat // what looks at the outer Result
	wild := false
	for alt := range alternatives(pats) {
		switch alt := alt.(type) {
		case *hir.Wild:
		case *hir.TupleStructPat:
			if alt.Path.Last().Name == "Ok" {
				if wild = isWild(alt); !wild {
					return
				}
			}
			asked = alt
		default:
			return // what it binds may be looked at
		}
	}
	if asked == nil {
		return
	}
	d.found = append(d.found, DroppedResult{
		Await: d.at(x.Span()), Stmt: d.at(head), End: d.at(asked.Span()),
		Inner: t.Args[0], In: t.Args[0], Outer: t.Args[1], Matched: true, Wild: wild,
	})
}

// asked reports `handle.await.is_ok()`.
func (d *dropping) asked(m *hir.MethodCall) {
	if t := d.nested(m.Recv); t != nil {
		d.found = append(d.found, DroppedResult{
			Await: d.at(m.Recv.Span()), Stmt: d.at(m.Span()), End: d.at(m.NameSpan),
			Inner: t.Args[0], In: t.Args[0], Outer: t.Args[1], Asked: true,
		})
	}
}

// nested is the type of an await that gives a Result in a Result; nil for
// anything else.
func (d *dropping) nested(x hir.Expr) *types.Type {
	t := d.result.Expr(x)
	if _, awaits := x.(*hir.Await); !awaits || !t.IsLang("result") || len(t.Args) != 2 || !t.Args[0].IsLang("result") || resultIn(t.Args[0], 0) == nil {
		return nil
	}
	return t
}

// alternatives are the patterns, those in `a | b` one by one.
func alternatives(pats []hir.Pat) iter.Seq[hir.Pat] {
	return func(yield func(hir.Pat) bool) {
		for _, p := range pats {
			alts := []hir.Pat{p}
			if or, ok := p.(*hir.OrPat); ok {
				alts = or.Alts
			}
			for _, alt := range alts {
				if !yield(alt) {
					return
				}
			}
		}
	}
}

// isWild says that a pattern such as `Ok(_)` looks at nothing inside.
func isWild(p *hir.TupleStructPat) bool {
	if len(p.Elems) != 1 {
		return false
	}
	switch p.Elems[0].(type) {
	case *hir.Wild, *hir.RestPat:
		return true
	}
	return false
}

// converts says that `?` behind e compiles: e is a Result, and what it stands
// in returns a Result with an error that comes from e's.
func (d *dropping) converts(e hir.Expr, inner *types.Type) bool {
	return d.result.Expr(e) == inner && inner.Known() && d.takesError(d.parents().output(e), inner.Args[1])
}
