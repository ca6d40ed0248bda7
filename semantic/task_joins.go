package semantic

import (
	"slices"

	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/types"
	"github.com/wakeful-rs/wakeful/source"
)

// LateJoin is a join! of Results each of which is only asked for its error,
// with `?`, right after all of them are there.
type LateJoin struct {
	Macro     source.Span // its path
	Last      source.Span // the path's last segment
	Whole     source.Span
	Pattern   source.Span // what binds the results
	Questions []Question
	// SameError: all Results have one error type, as try_join! asks for.
	SameError bool
}

// Question is `x?` of one of the join's results.
type Question struct {
	Name  string
	Whole source.Span
	Mark  source.Span // the question mark
	Stmt  source.Span
	// Alone: the statement is `let x = x?;` or `x?;` and does nothing else.
	Alone bool
}

// LateJoins are the body's join! macros that could stop at the first error.
func (b *Body) LateJoins() []LateJoin {
	var out []LateJoin
	if len(b.body.Errors) > 0 || !slices.ContainsFunc(b.body.Exprs, isJoin) {
		return nil
	}
	l := lateness{Body: b, parents: b.parents(), uses: map[hir.LocalID][]hir.Expr{}}
	for _, e := range b.body.Exprs {
		for _, local := range localsNamed(e) {
			l.uses[local] = append(l.uses[local], e)
		}
	}
	for _, e := range b.body.Exprs {
		block, ok := e.(*hir.Block)
		if !ok {
			continue
		}
		for i, s := range block.Stmts {
			if let, ok := s.(*hir.LetStmt); ok {
				if j, ok := l.join(block, i, let); ok {
					out = append(out, j)
				}
			}
		}
	}
	sortBySpan(out, func(j LateJoin) source.Span { return j.Macro })
	return out
}

func isJoin(e hir.Expr) bool {
	j, ok := e.(*hir.Join)
	return ok && !j.Try && j.Macro != nil
}

// lateness is one search through a body.
type lateness struct {
	*Body
	parents parentMap
	uses    map[hir.LocalID][]hir.Expr
}

// join looks at the statement `let (a, b) = join!(…);`.
func (l *lateness) join(block *hir.Block, at int, let *hir.LetStmt) (LateJoin, bool) {
	pat, ok := let.Pat.(*hir.TuplePat)
	if !ok || let.Init == nil || let.Else != nil || !isJoin(let.Init) {
		return LateJoin{}, false
	}
	join := let.Init.(*hir.Join)
	out := LateJoin{
		Macro: l.at(join.Macro.Span), Last: l.at(join.Macro.Last().Span), Whole: l.at(join.Span()),
		Pattern: l.at(pat.Span()), SameError: true,
	}
	lines := following(block, at)
	var first *types.Type
	for i, p := range pat.Elems {
		bind, plain := p.(*hir.Bind)
		if !plain || bind.Sub != nil {
			return LateJoin{}, false
		}
		t := l.result.Local(bind.Local)
		q, asked := l.question(bind, lines)
		if !asked || !t.IsLang("result") || len(t.Args) != 2 {
			return LateJoin{}, false
		}
		if i == 0 {
			first = t.Args[1]
		}
		out.SameError = out.SameError && t.Args[1].Known() && sameType(first, t.Args[1])
		out.Questions = append(out.Questions, q)
	}
	return out, len(out.Questions) > 1
}

// line is a statement, or the tail of a block.
type line struct {
	span source.Span
	expr hir.Expr
	let  *hir.LetStmt
}

// following are the lines of a block behind the statement `at`.
func following(block *hir.Block, at int) []line {
	var out []line
	for _, s := range block.Stmts[at+1:] {
		l := line{span: s.StmtSpan()}
		switch s := s.(type) {
		case *hir.LetStmt:
			l.expr, l.let = s.Init, s
		case *hir.ExprStmt:
			l.expr = s.X
		}
		out = append(out, l)
	}
	if block.Tail != nil {
		out = append(out, line{span: block.Tail.Span(), expr: block.Tail})
	}
	return out
}

// question is the only use of a local, when that is `x?` in one of the lines,
// evaluated whatever happens, and nothing but such questions comes before.
func (l *lateness) question(bind *hir.Bind, lines []line) (Question, bool) {
	uses := l.uses[bind.Local]
	if len(uses) != 1 {
		return Question{}, false
	}
	try, ok := l.parents.of(uses[0]).(*hir.Try)
	if !ok || l.result.Expr(uses[0]) != l.result.Local(bind.Local) && !l.result.Expr(uses[0]).IsLang("result") {
		return Question{}, false
	}
	for _, line := range lines {
		if line.expr == nil {
			return Question{}, false
		}
		if !line.span.Covers(try.Span()) {
			if !l.asks(line.expr) {
				return Question{}, false
			}
			continue
		}
		if in, _, ok := l.parents.lineBefore(try, false); !ok || in != line.span {
			return Question{}, false
		}
		return Question{
			Name: l.localName(bind.Local), Whole: l.at(try.Span()),
			Mark: l.at(source.Span{Start: try.X.Span().End, End: try.Span().End}), Stmt: l.at(line.span),
			Alone: l.alone(bind, line, try),
		}, true
	}
	return Question{}, false
}

// alone says that the line is `x?;` or `let x = x?;`, for the x that bind binds.
func (l *lateness) alone(bind *hir.Bind, line line, try *hir.Try) bool {
	let := line.let
	if let == nil {
		return line.expr == try && line.span != try.Span()
	}
	again, plain := let.Pat.(*hir.Bind)
	return let.Init == try && let.Type == nil && plain && again.Sub == nil &&
		l.localName(again.Local) == l.localName(bind.Local) && !l.body.Locals[again.Local].Mut
}

// asks says that the line does nothing but look at errors: `a?`.
func (l *lateness) asks(e hir.Expr) bool {
	try, ok := e.(*hir.Try)
	if !ok {
		return false
	}
	_, ok = try.X.(*hir.LocalRef)
	return ok
}
