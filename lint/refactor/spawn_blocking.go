package refactor

import (
	"bytes"
	"fmt"
	"strings"
	"unicode"

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
	if len(d.Copies) > 0 {
		if fix, ok := threads.OnCopies(l, d.Span, d.Copies); ok {
			return []lint.Fix{fix}
		}
		return nil
	}
	fix := threads.Around(l, d.Span, d.Mentions)
	fix.Safety = lint.Unsafe
	if d.Statements {
		fix.Edits = []source.Edit{l.Edit(d.Span, given(d)+threads.open(d.Mentions)+block(l, d.Span, d.Gives)+")"+threads.end(l, d.Span)+";")}
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

// block is a block with the code and the names of what it gives.
func block(l layout.Layout, code source.Span, gives []string) string {
	indent, line := l.Indent(code.Start), l.Newline(code.Start)
	inner := layout.Deeper(indent)
	text := "{" + line + inner + l.Indented(code, strings.TrimPrefix(inner, indent))
	if len(gives) > 0 {
		text += line + inner + strings.ReplaceAll(Tuple(gives), "mut ", "")
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
	Feature string // of Cargo, that it needs

	calls []string // what awaits the closure's value
}

// Around runs an expression there; how safe that is, the caller knows. mentions
// says whether it names locals of the code around it.
func (t Threads) Around(l layout.Layout, expr source.Span, mentions bool) lint.Fix {
	return lint.Fix{Title: t.title(), Edits: t.around(l, expr, mentions)}
}

func (t Threads) around(l layout.Layout, expr source.Span, mentions bool) []source.Edit {
	text := l.Slice(expr)
	if name, ok := strings.CutSuffix(text, "()"); ok && !mentions && isPath(name) {
		run := t.Run + "(" + name + ")"
		return []source.Edit{l.Edit(expr, run+l.BehindMade(expr, len(run), t.calls...))}
	}
	if strings.Contains(text, "\n") {
		if line, ok := l.OnOneLine(expr); ok {
			return []source.Edit{l.Edit(expr, t.open(mentions)+line+")"+l.Behind(expr.End, t.calls...))}
		}
		return []source.Edit{l.Edit(expr, t.open(mentions)+block(l, expr, nil)+")"+t.end(l, expr))}
	}
	open := t.open(mentions)
	return []source.Edit{l.Insert(expr.Start, open), l.Insert(expr.End, ")"+l.BehindMade(expr, len(open)+expr.Len()+1, t.calls...))}
}

// OnCopies runs an expression of one line there, with copies in the place of
// what it borrows. ok is false for an expression of several.
func (t Threads) OnCopies(l layout.Layout, expr source.Span, copies []semantic.Copy) (fix lint.Fix, ok bool) {
	code := l.Slice(expr)
	if strings.Contains(code, "\n") {
		return lint.Fix{}, false
	}
	indent, line := l.Indent(expr.Start), l.Newline(expr.Start)
	inner := layout.Deeper(indent)
	lets := line
	var of []string
	var uses []source.Edit
	for _, c := range copies {
		lets += inner + "let " + c.Name + " = " + c.Value + ";" + line
		of = append(of, "`"+c.Of+"`")
		for _, u := range c.Uses {
			uses = append(uses, source.Edit{Span: u.Span.Shift(-expr.Start), Text: u.Text})
		}
	}
	lint.SortEdits(uses)
	own, err := source.NewText([]byte(code)).Apply(uses)
	if err != nil {
		return lint.Fix{}, false
	}
	what := "copies of "
	if len(of) == 1 {
		what = "a copy of "
	}
	return lint.Fix{
		Title: t.title() + ", on " + what + strings.Join(of, ", "), Safety: lint.Unsafe,
		Edits: []source.Edit{l.Edit(expr, t.Run+"({"+lets+inner+"move || "+own.String()+line+indent+"})"+t.end(l, expr))},
	}, true
}

func (t Threads) title() string { return fmt.Sprintf("Run it with `%s`", t.Run) }

// open is what stands before the code that is to run.
func (t Threads) open(mentions bool) string {
	if mentions {
		return t.Run + "(move || "
	}
	return t.Run + "(|| "
}

// end is what stands behind the block of code that stood in a span, and takes
// a call behind that to a line of its own.
func (t Threads) end(l layout.Layout, code source.Span) string {
	gap := l.Newline(code.Start) + l.Indent(code.Start)
	end := gap + strings.Join(t.calls, gap)
	if code.End < len(l.Text) && l.Text[code.End] == '.' {
		end += gap
	}
	return end
}

// isPath says that code is a path and nothing else.
func isPath(code string) bool {
	return code != "" && strings.IndexFunc(code, func(r rune) bool {
		return r != ':' && r != '_' && !unicode.IsLetter(r) && !unicode.IsDigit(r)
	}) < 0
}

// BlockingThreads are those of a runtime whose crate has the given name.
func BlockingThreads(rt semantic.Runtime, crate string) Threads {
	switch rt {
	case semantic.Tokio:
		return Threads{crate + "::task::spawn_blocking", "rt", []string{".await", ".unwrap()"}}
	case semantic.Smol:
		return Threads{crate + "::unblock", "", []string{".await"}}
	}
	return Threads{crate + "::task::spawn_blocking", "", []string{".await"}}
}
