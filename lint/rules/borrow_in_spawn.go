package rules

import (
	"fmt"
	"strings"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/semantic/types"
	"github.com/wakeful-rs/wakeful/source"
)

// borrowInSpawn reports a task, a thread or a returned future that borrows from
// the fn that starts it, which may be over first. rustc rejects each of them.
var borrowInSpawn = lint.Rule{Name: "borrow_in_spawn", Run: checkBorrowInSpawn, Whole: true}

func checkBorrowInSpawn(p *lint.Pass) {
	for b := range p.Bodies() {
		for _, l := range b.Borrows() {
			p.Report(lint.Finding{
				Span:    trimHead(p, l.Span),
				Message: borrowMessage(p, l),
				Notes:   borrowNotes(l),
				Fixes:   ownFixes(p, l),
			})
		}
		for _, m := range b.MovedUses() {
			p.Report(lint.Finding{Span: trimHead(p, m.Span), Message: movedMessage(p, m), Notes: movedNotes(p, m), Fixes: cloneFixes(m)})
		}
	}
}

func movedMessage(p *lint.Pass, m semantic.MovedUse) string {
	taker := "an async block"
	switch {
	case !m.Closure.Empty():
		return fmt.Sprintf("this block takes `%s` along in each call of the closure, and there is one only", m.Name)
	case m.Await && m.Again:
		return fmt.Sprintf("`%s` is awaited in each turn of the loop, and a future is used up when it is awaited", m.Name)
	case m.Await:
		return fmt.Sprintf("`%s` is used here, but was awaited before, which uses a future up", m.Name)
	case !m.Callee.Empty():
		taker = fmt.Sprintf("what `%s` runs", shorten(textAt(p, m.Callee)))
	}
	if m.Again {
		return fmt.Sprintf("%s takes `%s` along in each turn of the loop, and there is one only", taker, m.Name)
	}
	return fmt.Sprintf("`%s` is used here, but %s has taken it along", m.Name, taker)
}

func movedNotes(p *lint.Pass, m semantic.MovedUse) []lint.Note {
	notes := []lint.Note{{Span: m.Decl, Message: fmt.Sprintf("`%s` belongs to this fn", m.Name)}}
	switch {
	case m.Again:
	case !m.Closure.Empty():
		notes = append(notes, lint.Note{Span: trimHead(p, m.Closure), Message: "this closure may be called more than once"})
	case m.Await:
		notes = append(notes, lint.Note{Span: m.Taker, Message: "it is awaited here"})
	default:
		notes = append(notes, lint.Note{Span: m.Taker, Message: "it is taken along here"})
	}
	if m.Call || m.Await {
		return notes
	}
	return append(notes, lint.Note{Span: m.Took, Message: "because it is used here"})
}

// cloneFixes let the block have a clone.
func cloneFixes(m semantic.MovedUse) []lint.Fix {
	if !m.Clones {
		return nil
	}
	edits := []source.Edit{
		insertAt(m.Taker.Start, fmt.Sprintf("{ let %s = %s.clone(); ", m.Name, m.Name)),
		insertAt(m.Taker.End, " }"),
	}
	if m.Call || m.Await {
		edits = []source.Edit{insertAt(m.Took.End, ".clone()")}
	}
	return []lint.Fix{{Title: fmt.Sprintf("Clone `%s` for it", m.Name), Safety: lint.Unsafe, Edits: edits}}
}

func borrowMessage(p *lint.Pass, l semantic.Borrow) string {
	what := fmt.Sprintf("the future that this %s gives back outlives it", giver(l))
	if !l.Callee.Empty() {
		what = fmt.Sprintf("what `%s` runs may outlive this fn", shorten(textAt(p, l.Callee)))
	}
	switch l.Loan {
	case semantic.Early:
		return fmt.Sprintf("this future keeps a reference to `%s`, which is gone before anybody awaits it", shorten(textAt(p, l.Span)))
	case semantic.Inner:
		return fmt.Sprintf("this future keeps a reference to `%s`, which ends with its block, and is kept beyond that", l.Local)
	case semantic.OfCaller:
		return fmt.Sprintf("%s, but it keeps `%s`, a reference that the caller lends for the call only", what, l.Local)
	case semantic.InParam:
		return fmt.Sprintf("%s, but it keeps `%s`, which is bound to what the caller lends for the call only", what, l.Local)
	case semantic.Changed:
		return fmt.Sprintf("the future that this closure gives back changes `%s`, which the closure may change while it is called only", l.Local)
	case semantic.TooShort:
		return fmt.Sprintf("this fn promises a future that %s, but it keeps `%s`, which the caller may lend for less", lives(l.Promised), l.Local)
	case semantic.OfTemporary:
		return fmt.Sprintf("%s, but it keeps a reference to `%s`, which is gone when this statement ends", what, shorten(textAt(p, l.Span)))
	case semantic.OfType:
		return fmt.Sprintf("%s, but it keeps a `%s`, which may hold what the caller lends: nothing says that it is `'static`", what, l.Type)
	case semantic.Lent:
		return fmt.Sprintf("%s, but it keeps a reference to `%s`, which is gone then", what, lentLocal(p, l))
	}
	return fmt.Sprintf("%s, but it borrows `%s`, which is gone then", what, l.Local)
}

// lives says how long a future lives that is promised for a lifetime.
func lives(promised string) string {
	switch promised {
	case "'static":
		return "borrows nothing"
	case "'_":
		return "borrows from `self` alone"
	}
	return fmt.Sprintf("lives for `%s`", promised)
}

// giver is what gives a future back.
func giver(l semantic.Borrow) string {
	switch {
	case l.Giver.Empty():
		return "fn"
	case l.FromBlock():
		return "block"
	}
	return "closure"
}

// lentLocal is the local that a reference is to.
func lentLocal(p *lint.Pass, l semantic.Borrow) string {
	text := strings.TrimPrefix(textAt(p, l.Span), "&")
	return strings.TrimSpace(strings.TrimPrefix(text, "mut "))
}

func borrowNotes(l semantic.Borrow) []lint.Note {
	if l.Loan == semantic.OfTemporary || l.Loan == semantic.Early {
		return nil
	}
	notes := []lint.Note{{Span: l.Decl, Message: fmt.Sprintf("`%s` belongs to this %s", l.Local, giver(l))}}
	switch l.Loan {
	case semantic.Inner:
		notes[0].Message = fmt.Sprintf("`%s` belongs to an inner block", l.Local)
	case semantic.Changed:
		notes[0].Message = fmt.Sprintf("`%s` belongs to the fn around it", l.Local)
	case semantic.OfCaller, semantic.TooShort:
		notes[0].Message = fmt.Sprintf("`%s` is borrowed from the caller", l.Local)
	case semantic.OfType:
		notes[0].Message = fmt.Sprintf("the type of `%s` is the caller's choice", l.Local)
	case semantic.InParam:
		notes[0].Message = fmt.Sprintf("the type of `%s` has a lifetime that the caller chooses", l.Local)
	}
	if !l.Unit.Empty() {
		notes = append(notes, lint.Note{Span: l.Use, Message: "it is used here"})
	}
	return notes
}

// ownFixes let the block or closure own what it uses.
func ownFixes(p *lint.Pass, l semantic.Borrow) []lint.Fix {
	if l.Unit.Empty() {
		return nil
	}
	at := moveAt(p, l)
	v, clones := l.Owned()
	switch {
	case len(clones) > 0:
		return []lint.Fix{moveClonesFix(l, at, clones)}
	case v == types.No:
		return nil
	}
	fix := lint.Fix{
		Title: "Add `move`: it takes what it uses along", Safety: lint.Unsafe,
		Edits: []source.Edit{insertAt(at, moveText(l, at))},
	}
	if v == types.Yes {
		fix.Safety = lint.Safe
	}
	return []lint.Fix{fix}
}

// moveClonesFix lets the block or closure own clones; at is where its `move` goes.
func moveClonesFix(l semantic.Borrow, at int, clones []string) lint.Fix {
	var lets strings.Builder
	for _, name := range clones {
		fmt.Fprintf(&lets, "let %s = %s.clone(); ", name, name)
	}
	edits := []source.Edit{
		insertAt(l.Unit.Start, "{ "+lets.String()),
		insertAt(at, moveText(l, at)),
		insertAt(l.Unit.End, " }"),
	}
	if at == l.Unit.Start {
		edits[0].Text += edits[1].Text
		edits = append(edits[:1], edits[2])
	}
	return lint.Fix{Title: fmt.Sprintf("Clone `%s` for it", strings.Join(clones, "`, `")), Safety: lint.Unsafe, Edits: edits}
}

// moveAt is where `move` has to stand: before the parameters of a closure,
// behind `async`.
func moveAt(p *lint.Pass, l semantic.Borrow) int {
	if strings.HasPrefix(textAt(p, l.Head), "async") {
		return l.Head.Start + len("async")
	}
	return l.Head.Start
}

func moveText(l semantic.Borrow, at int) string {
	if at == l.Head.Start {
		return "move "
	}
	return " move"
}
