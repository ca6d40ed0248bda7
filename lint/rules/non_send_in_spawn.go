package rules

import (
	"fmt"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/semantic/types"
)

// nonSendInSpawn reports futures and closures that are not Send where a bound
// asks for it. It claims what rustc claims, so it speaks only when every step
// from the bound to the culprit is known.
var nonSendInSpawn = lint.Rule{Name: "non_send_in_spawn", Run: checkNonSendInSpawn, Whole: true}

func checkNonSendInSpawn(p *lint.Pass) {
	for b := range p.Bodies() {
		for _, n := range b.NotSend() {
			p.Report(lint.Finding{
				Span:    n.Span,
				Message: notSendMessage(p, n),
				Notes:   notSendNotes(n, p.File.Path()),
				More:    func() []lint.Fix { return notSendFixes(p, b, n) },
			})
		}
		for _, t := range b.OwnTasks() {
			p.Report(lint.Finding{
				Span:    t.Span,
				Message: fmt.Sprintf("`%s` asks in `%s` whether the future of `%s` is Send, which rustc cannot tell before it has checked it", shorten(textAt(p, t.Span)), t.Fn, t.Fn),
				Notes:   []lint.Note{{Span: t.Made, Message: "the future is made here"}},
			})
		}
	}
}

// notSendMessage says what would move, who would move it, and what forbids it.
func notSendMessage(p *lint.Pass, n semantic.NotSend) string {
	what := fmt.Sprintf("a `%s`", n.Type)
	switch n.Type.Kind {
	case types.KindClosure:
		what = "this closure"
	case types.KindAsyncBlock, types.KindAsyncFn, types.KindOpaque:
		what = "this future"
	}
	asks := fmt.Sprintf("`%s`", shorten(textAt(p, n.Span)))
	switch {
	case !n.Asks.Empty():
		asks, what = fmt.Sprintf("`%s`", shorten(textAt(p, n.Asks))), "the future of this handler"
	case n.Returned:
		asks = "whoever calls this fn"
	case n.Callee == "":
		asks = "the trait object here"
	}
	does := "may move %s to another thread"
	if n.Trait == types.Sync {
		does = "may share %s with other threads"
	}
	return fmt.Sprintf("%s "+does+", but %s", asks, what, n.Witness.Reason(n.Trait))
}

// notSendNotes tell where the value is made and where it is kept.
func notSendNotes(n semantic.NotSend, path string) []lint.Note {
	var notes []lint.Note
	for _, s := range n.Witness.Steps {
		p := s.Part
		if p == nil || p.File == "" {
			continue
		}
		file := p.File
		if file == path {
			file = ""
		}
		switch {
		case p.What == types.Awaited:
			notes = append(notes, lint.Note{Path: file, Span: p.Use, Message: "this await makes another future part of it"})
		case p.What == types.Captured:
			notes = append(notes, lint.Note{Path: file, Span: p.Span, Message: fmt.Sprintf("`%s` has type `%s`", p.Name, p.Type)})
			if !p.Use.Empty() {
				notes = append(notes, lint.Note{Path: file, Span: p.Use, Message: "and is taken along here"})
			}
		default:
			notes = append(notes, lint.Note{Path: file, Span: p.Span, Message: fmt.Sprintf("this is a `%s`", p.Type)})
			notes = append(notes, lint.Note{Path: file, Span: p.Use, Message: "and is still there when the task waits here"})
		}
	}
	return notes
}
