package rules

import (
	"fmt"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/lint/layout"
	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/source"
)

// asyncMainWithoutRuntime reports an async main, or an async test, with nothing
// that would run its future.
var asyncMainWithoutRuntime = lint.Rule{Name: "async_main_without_runtime", Run: checkAsyncMainWithoutRuntime}

func checkAsyncMainWithoutRuntime(p *lint.Pass) {
	for _, start := range p.File.AsyncStarts() {
		f := lint.Finding{Span: start.Span, Message: "`main` is async, and nothing runs its future: a program starts with a plain fn"}
		if start.Perhaps {
			f.Level = lint.Info
		}
		if !start.Attr.Empty() {
			f.Message = fmt.Sprintf("`%s` is an async test, and nothing runs its future: `#[test]` calls plain fns only", start.Name)
		}
		if fix, ok := startFix(p, start.Item, !start.Attr.Empty()); ok {
			fix.Title = "Run it with " + fix.Title
			f.Fixes = []lint.Fix{fix}
		}
		p.Report(f)
	}
}

// startFix puts the runtime's attribute on the fn whose first word, or whose
// `fn`, is at item; a test's takes the place of `#[test]`. Its title is the
// attribute's name.
func startFix(p *lint.Pass, item int, test bool) (lint.Fix, bool) {
	attr, missing, ok := p.File.StartAttribute(test)
	if !ok {
		return lint.Fix{}, false
	}
	fix := lint.Fix{Title: attr, Safety: lint.Safe}
	if len(missing) > 0 {
		fix.Safety = lint.Unsafe
		fix.Title += fmt.Sprintf(" (Cargo.toml: features %s)", semantic.FeatureList(missing))
	}
	start, old, ok := p.File.Attributes(item)
	if !ok {
		return lint.Fix{}, false
	}
	if test {
		fix.Edits = []source.Edit{{Path: p.File.Path(), Span: old, Text: attr}}
		return fix, !old.Empty()
	}
	fix.Edits = []source.Edit{layout.Of(p.File).Above(start, attr)}
	return fix, true
}
