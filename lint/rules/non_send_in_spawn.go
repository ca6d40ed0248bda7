package rules

import (
	"fmt"
	"strings"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/semantic/types"
)

// nonSendInSpawn reports futures and closures that are not Send where a bound
// asks for it. It claims what rustc claims, so it speaks only when every step
// from the bound to the culprit is known.
var nonSendInSpawn = lint.Rule{Name: "non_send_in_spawn", Run: checkNonSendInSpawn}

func checkNonSendInSpawn(p *lint.Pass) {
	for b := range p.File.Bodies() {
		for _, n := range b.NotSend() {
			p.Report(lint.Finding{
				Span:    n.Span,
				Message: notSendMessage(n),
				Notes:   notSendNotes(n, p.File.Path()),
			})
		}
	}
}

func notSendMessage(n semantic.NotSend) string {
	what := "this value"
	switch n.Type.Kind {
	case types.KindClosure:
		what = "this closure"
	case types.KindAsyncBlock, types.KindAsyncFn, types.KindOpaque:
		what = "this future"
	}
	if n.Output {
		what = fmt.Sprintf("`%s`", n.Type)
	}
	asks := "the trait object"
	if n.Callee != "" {
		asks = fmt.Sprintf("`%s`", lastSegments(n.Callee))
	}
	verb := "be sent to another thread"
	if n.Trait == types.Sync {
		verb = "be shared between threads"
	}
	return fmt.Sprintf("%s may have to %s for %s, and cannot: %s", what, verb, asks, reason(n))
}

// reason names the value that is to blame and how it got there.
func reason(n semantic.NotSend) string {
	culprit := n.Witness.Culprit()
	part := blamed(n.Witness)
	switch {
	case culprit == nil:
		return "it is not Send"
	case part == nil:
		return fmt.Sprintf("`%s` is not %s", culprit, traitName(n.Trait))
	case part.What == types.Captured && part.Name != "":
		return fmt.Sprintf("it takes `%s` along, and `%s` stays on its thread", part.Name, culprit)
	case part.Name != "":
		return fmt.Sprintf("it keeps `%s` across an await, and `%s` stays on its thread", part.Name, culprit)
	}
	return fmt.Sprintf("it keeps a `%s` across an await, and that stays on its thread", culprit)
}

// blamed is the innermost stored value of the story.
func blamed(w types.Witness) *types.Part {
	var last *types.Part
	for _, s := range w.Steps {
		if s.Part != nil && s.Part.File != "" && s.Part.What != types.Awaited {
			last = s.Part
		}
	}
	return last
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

func traitName(t types.AutoTrait) string {
	if t == types.Sync {
		return "Sync"
	}
	return "Send"
}

// lastSegments keeps a path's last two segments: tokio::spawn, Handle::spawn.
func lastSegments(path string) string {
	parts := strings.Split(path, "::")
	if len(parts) > 2 {
		parts = parts[len(parts)-2:]
	}
	return strings.Join(parts, "::")
}
