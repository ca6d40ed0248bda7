package refactor

import (
	"bytes"
	"fmt"
	"strings"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/lint/layout"
	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/source"
)

// spawnBlocking moves the selected code to a thread that is there to be blocked.
// A panic over there goes on here.
var spawnBlocking = Refactoring{Name: "spawn_blocking", Offer: func(f *semantic.File, at source.Span) []lint.Fix {
	b, ok := bodyAt(f, at)
	rt := f.Runtime()
	if !ok || rt == semantic.NoRuntime {
		return nil
	}
	l := layout.Of(f)
	d, ok := b.Detach(trimmed(l, at))
	crate, named := b.CrateName(rt)
	threads := BlockingThreads(rt, crate)
	if !ok || !named || !f.HasFeature(rt, threads.Feature) {
		return nil
	}
	open := threads.Open(d.Mentions)
	fix := lint.Fix{Title: fmt.Sprintf("Run it with `%s`", threads.Run), Safety: lint.Unsafe}
	if d.Statements {
		fix.Edits = []source.Edit{l.Edit(d.Span, given(d)+open+block(l, d)+")"+threads.End+";")}
	} else {
		fix.Edits = []source.Edit{l.Insert(d.Span.Start, open), l.Insert(d.Span.End, ")"+threads.End)}
	}
	return []lint.Fix{fix}
}}

// given binds what the statements give.
func given(d semantic.Detachable) string {
	if len(d.Gives) == 0 {
		return ""
	}
	return "let " + Tuple(d.Gives) + " = "
}

// block is a block with the statements and what they give.
func block(l layout.Layout, d semantic.Detachable) string {
	indent, line := l.Indent(d.Span.Start), l.Newline(d.Span.Start)
	inner := layout.Deeper(indent)
	text := "{" + line + inner + l.Indented(d.Span, strings.TrimPrefix(inner, indent))
	if len(d.Gives) > 0 {
		text += line + inner + strings.ReplaceAll(Tuple(d.Gives), "mut ", "")
	}
	return text + line + indent + "}"
}

// Tuple is several names as one expression or pattern.
func Tuple(names []string) string {
	if len(names) == 1 {
		return names[0]
	}
	return "(" + strings.Join(names, ", ") + ")"
}

// trimmed is the selection without the white space at its ends.
func trimmed(l layout.Layout, at source.Span) source.Span {
	text := l.Text[at.Start:at.End]
	start := at.End - len(bytes.TrimLeft(text, " \t\r\n"))
	return source.Span{Start: start, End: max(start, at.Start+len(bytes.TrimRight(text, " \t\r\n")))}
}

// Threads is how a runtime runs a closure on a thread that may block.
type Threads struct {
	Run     string // the function that takes the closure
	End     string // what awaits the value behind its call
	Feature string // of Cargo, that it needs
}

// Open is what stands before the code that is to run, which names locals of the
// code around it or does not.
func (t Threads) Open(mentions bool) string {
	if mentions {
		return t.Run + "(move || "
	}
	return t.Run + "(|| "
}

// BlockingThreads are those of a runtime whose crate has the given name.
func BlockingThreads(rt semantic.Runtime, crate string) Threads {
	switch rt {
	case semantic.Tokio:
		return Threads{crate + "::task::spawn_blocking", ".await.unwrap()", "rt"}
	case semantic.Smol:
		return Threads{crate + "::unblock", ".await", ""}
	}
	return Threads{crate + "::task::spawn_blocking", ".await", ""}
}
