package rules

import (
	"fmt"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/lint/layout"
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
	l := layout.Of(p.File)
	ret := ""
	if output := l.Slice(m.Output); output != "()" {
		ret = " -> " + output
	}
	fix := lint.Fix{Title: "Make it an async fn", Safety: lint.Unsafe, Edits: []source.Edit{
		insertAt(m.Keyword, "async "),
		{Span: m.Return, Text: ret},
		{Span: m.Block, Text: l.Outdented(m.Inner, l.Indent(m.Inner.Start), l.Indent(m.Block.Start))},
	}}
	if m.Takes {
		fix.Safety = lint.Safe
	}
	return fix
}
