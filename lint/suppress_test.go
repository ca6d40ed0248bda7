package lint_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/lint/linttest"
	"github.com/wakeful-rs/wakeful/parser"
	"github.com/wakeful-rs/wakeful/source"
)

// badCall reports each call of a function named bad. It stands in for rules
// where only the runner is of interest.
var badCall = lint.Rule{Name: "bad_call", Run: func(p *lint.Pass) {
	for n := range p.File.Syntax().Tree.Root().Descendants() {
		if n.Kind() == parser.KindCallExpression && n.Child(parser.FieldFunction).Text() == "bad" {
			name := n.Child(parser.FieldFunction).Span()
			p.Report(lint.Finding{Span: name, Message: "`bad` is called", Fixes: []lint.Fix{
				{Title: "Call `good`", Safety: lint.Safe, Edits: []source.Edit{{Span: name, Text: "good"}}},
			}})
		}
	}
}}

// brokenRule fails on each file that has an await.
var brokenRule = lint.Rule{Name: "broken_rule", Run: func(p *lint.Pass) {
	if strings.Contains(p.File.Text().String(), ".await") {
		panic("no such node")
	}
}}

func TestSuppressions(t *testing.T) {
	linttest.RunDir(t, "testdata/suppressions", []lint.Rule{badCall, brokenRule})
}

func TestLevels(t *testing.T) {
	const code = `
#[warn(clippy::bad_call)]
fn warned() { bad(); }
#[deny(bad_call)]
fn denied() { bad(); }
#[forbid(bad_call)]
fn forbidden() {
    #[allow(bad_call)]
    bad();
}
#[deny(other_lint)]
#[warn(other_lint)]
#[deny(warnings)]
fn aliases_make_nothing_louder() { bad(); }
#[allow(other_lint)]
fn aliases_silence() { bad(); }
#[allow(warnings)]
fn everything_is_silent() { bad(); }
#[cfg_attr(test, deny(bad_call))]
fn may_be_denied() { bad(); }
#[cfg_attr(test, allow(clippy::bad_call))]
fn may_be_allowed() { bad(); }
`
	runner := &lint.Runner{
		Rules: []lint.Rule{badCall},
		Pages: func(string) (lint.Page, bool) {
			return lint.Page{Level: lint.Hint, Aliases: []string{"other_lint"}}, true
		},
		Levels: map[string]lint.Level{"bad_call": lint.Info},
	}
	file := looseFile(t, code)
	var got []string
	for _, f := range runner.Check(file) {
		line, _ := file.Text().LineColumn(f.Span.Start)
		got = append(got, fmt.Sprintf("%d %s", line, f.Level))
	}
	want := "3 warning, 5 error, 9 error, 14 info, 20 info"
	if strings.Join(got, ", ") != want {
		t.Errorf("got %v, want %s", got, want)
	}
	if n := runner.Inspect(file).Suppressed; n != 3 {
		t.Errorf("%d suppressed, want 3", n)
	}
}

func TestLevelsByConfiguration(t *testing.T) {
	runner := &lint.Runner{
		Rules:      []lint.Rule{badCall},
		Pages:      func(string) (lint.Page, bool) { return lint.Page{Level: lint.Warning}, true },
		Configured: func(string) map[string]lint.Level { return map[string]lint.Level{"bad_call": lint.Off} },
	}
	if got := runner.Check(looseFile(t, "fn f() { bad(); } // wakeful: allow(bad_call) off anyway")); len(got) != 0 {
		t.Errorf("a rule that is off reported %v", got)
	}
	if got := runner.Check(looseFile(t, "#[warn(bad_call)] fn f() { bad(); }")); len(got) != 1 {
		t.Errorf("an attribute did not switch the rule on again: %v", got)
	}
	runner = &lint.Runner{
		Rules:      runner.Rules,
		Pages:      runner.Pages,
		Configured: runner.Configured,
		Levels:     map[string]lint.Level{"bad_call": lint.Error},
	}
	if got := runner.Check(looseFile(t, "fn f() { bad(); }")); len(got) != 1 || got[0].Level != lint.Error {
		t.Errorf("the flag did not win over the configuration: %v", got)
	}
}

func TestOnly(t *testing.T) {
	runner := &lint.Runner{Rules: []lint.Rule{badCall, brokenRule}, Only: []string{"broken_rule"}}
	if got := runner.Check(looseFile(t, "fn f() { bad(); } // wakeful: allow(bad_call) not asked")); len(got) != 0 {
		t.Errorf("rules that were not asked for reported %v", got)
	}
}
