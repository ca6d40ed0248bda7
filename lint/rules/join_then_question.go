package rules

import (
	"fmt"
	"strings"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/lint/layout"
	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/source"
)

// joinThenQuestion reports a join! of Results that waits for all of them
// although the first error decides.
var joinThenQuestion = lint.Rule{Name: "join_then_question", Run: checkJoinThenQuestion, InTests: lint.Off} // nobody waits for a test's error

func checkJoinThenQuestion(p *lint.Pass) {
	for b := range p.Bodies() {
		for _, j := range b.LateJoins() {
			f := lint.Finding{
				Span:    j.Macro,
				Message: fmt.Sprintf("`%s!` waits for all of %s, also when the first has failed", textAt(p, j.Macro), listed(j.Questions)),
			}
			for _, q := range j.Questions {
				f.Notes = append(f.Notes, lint.Note{Span: q.Whole, Message: fmt.Sprintf("an error of `%s` is looked at only here", q.Name)})
			}
			if j.SameError {
				f.Fixes = []lint.Fix{tryJoinFix(b, j)}
			}
			p.Report(f)
		}
	}
}

func listed(questions []semantic.Question) string {
	var names []string
	for _, q := range questions {
		names = append(names, "`"+q.Name+"`")
	}
	return strings.Join(names[:len(names)-1], ", ") + " and " + names[len(names)-1]
}

// tryJoinFix stops at the first error, which drops the other futures.
func tryJoinFix(b *semantic.Body, j semantic.LateJoin) lint.Fix {
	name := "try_join"
	if crate, named := b.JoinCrate(); named && j.Macro == j.Last {
		name = crate + "::try_join" // what is imported is join!
	}
	edits := []source.Edit{
		{Span: j.Last, Text: name},
		insertAt(j.Whole.End, "?"),
	}
	l := layout.Of(b.File())
	if again, ok := rebinding(l, j); ok {
		edits = append(edits, again...)
	} else {
		edits = append(edits, unquestioned(l, j)...)
	}
	return lint.Fix{Title: "Stop at the first error with try_join!", Safety: lint.Unsafe, Edits: edits}
}

// rebinding are the edits that take `let (a, b) = (a?, b?);` away where it comes
// next and does nothing else: the join binds what it binds.
func rebinding(l layout.Layout, j semantic.LateJoin) ([]source.Edit, bool) {
	stmt := j.Questions[0].Stmt
	var values []string
	for _, q := range j.Questions {
		values = append(values, q.Name+"?")
	}
	head, ok := strings.CutSuffix(l.Slice(stmt), " = ("+strings.Join(values, ", ")+");")
	pattern, let := strings.CutPrefix(head, "let ")
	end, closes := l.ClosesLine(j.Whole.End + len(";"))
	if !ok || !let || !closes || strings.TrimSpace(l.Slice(source.Span{Start: end, End: stmt.Start})) != "" {
		return nil, false
	}
	return []source.Edit{l.Edit(j.Pattern, pattern), l.Edit(source.Span{Start: end, End: stmt.End}, "")}, true
}

// unquestioned are the edits that take the question marks away, and the
// statements that are nothing else.
func unquestioned(l layout.Layout, j semantic.LateJoin) []source.Edit {
	var edits []source.Edit
	for _, q := range j.Questions {
		if end, ok := l.ClosesLine(q.Stmt.End); q.Alone && ok && end == q.Stmt.End && l.LeadsLine(q.Stmt.Start) {
			edits = append(edits, l.Edit(source.Span{Start: l.LineEnd(l.LineStart(q.Stmt.Start) - 1), End: l.LineEnd(q.Stmt.End)}, ""))
			continue
		}
		edits = append(edits, l.Edit(q.Mark, ""))
	}
	return edits
}
