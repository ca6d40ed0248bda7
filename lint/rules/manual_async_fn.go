package rules

import (
	"fmt"
	"slices"
	"strings"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/source"
)

// manualAsyncFn reports a fn that spells out what `async fn` says.
var manualAsyncFn = lint.Rule{Name: "manual_async_fn", Run: checkManualAsyncFn}

func checkManualAsyncFn(p *lint.Pass) {
	for b := range p.File.Bodies() {
		m, ok := b.Manual()
		if !ok {
			continue
		}
		f := lint.Finding{
			Span:    m.Span,
			Message: fmt.Sprintf("`%s` returns a future and is nothing but an async block, which `async fn` says in fewer words", m.Name),
		}
		if m.Bare {
			f.Fixes = []lint.Fix{asyncFnFix(p, m)}
		}
		p.Report(f)
	}
}

// asyncFnFix writes it as an async fn. Its future keeps all parameters, those
// too that a block would leave behind.
func asyncFnFix(p *lint.Pass, m semantic.ManualAsync) lint.Fix {
	l := layoutOf(p)
	ret := ""
	if output := l.slice(m.Output); output != "()" {
		ret = " -> " + output
	}
	fix := lint.Fix{Title: "Make it an async fn", Safety: lint.Unsafe, Edits: []source.Edit{
		insertAt(m.Keyword, "async "),
		{Span: m.Return, Text: ret},
		{Span: m.Block, Text: l.outdented(m.Inner, l.indent(m.Inner.Start), l.indent(m.Block.Start))},
	}}
	if m.Takes {
		fix.Safety = lint.Safe
	}
	return fix
}

// outdented is the text of a span in which the lines that begin with one
// indentation begin with another. The lines of a string literal stay.
func (l layout) outdented(s source.Span, from, to string) string {
	var out strings.Builder
	verbatim := l.file.Verbatim(s)
	at := s.Start
	for line := range strings.Lines(l.slice(s)) {
		inString := slices.ContainsFunc(verbatim, func(v source.Span) bool { return v.Start < at && at < v.End })
		rest, ok := strings.CutPrefix(line, from)
		if ok && at > s.Start && !inString {
			out.WriteString(to + rest)
		} else {
			out.WriteString(line)
		}
		at += len(line)
	}
	return out.String()
}
