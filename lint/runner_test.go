package lint_test

import (
	"testing"

	"github.com/wakeful-rs/wakeful/lint"
)

// TestSkippedHints: a rule that is a hint runs only where someone asks for it.
func TestSkippedHints(t *testing.T) {
	for _, test := range []struct {
		name       string
		text       string
		levels     map[string]lint.Level
		configured map[string]lint.Level
		want       int
	}{
		{name: "nobody asks", text: "fn f() { bad(); }"},
		{name: "the command line asks", text: "fn f() { bad(); }", levels: map[string]lint.Level{"bad_call": lint.Hint}, want: 1},
		{name: "the configuration asks", text: "fn f() { bad(); }", configured: map[string]lint.Level{"bad_call": lint.Warning}, want: 1},
		{name: "the code asks", text: "#[warn(clippy::bad_call)] fn f() { bad(); }", want: 1},
	} {
		t.Run(test.name, func(t *testing.T) {
			runner := &lint.Runner{
				Rules:      []lint.Rule{badCall},
				Levels:     test.levels,
				Configured: func(string) map[string]lint.Level { return test.configured },
				Pages:      func(string) (lint.Page, bool) { return lint.Page{Level: lint.Hint}, true },
				SkipHints:  true,
			}
			if got := runner.Check(looseFile(t, test.text)); len(got) != test.want {
				t.Errorf("found %v, want %d", got, test.want)
			}
		})
	}
}

// TestMild: what a rule finds to be mild is a hint for all who did not ask for the rule.
func TestMild(t *testing.T) {
	mild := lint.Rule{Name: "mild", Run: func(p *lint.Pass) {
		p.Report(lint.Finding{Span: p.File.Text().Line(0), Message: "mild", Mild: true})
	}}
	for _, test := range []struct {
		name   string
		levels map[string]lint.Level
		skip   bool
		want   lint.Level // Off for nothing
	}{
		{name: "nobody asks", want: lint.Hint},
		{name: "nobody sees hints", skip: true, want: lint.Off},
		{name: "asked for", skip: true, levels: map[string]lint.Level{"mild": lint.Warning}, want: lint.Warning},
		{name: "asked for quietly", levels: map[string]lint.Level{"mild": lint.Hint}, want: lint.Hint},
	} {
		t.Run(test.name, func(t *testing.T) {
			runner := &lint.Runner{
				Rules:     []lint.Rule{mild},
				Levels:    test.levels,
				Pages:     func(string) (lint.Page, bool) { return lint.Page{Level: lint.Warning}, true },
				SkipHints: test.skip,
			}
			got := lint.Off
			for _, f := range runner.Check(looseFile(t, "fn f() {}")) {
				got = f.Level
			}
			if got != test.want {
				t.Errorf("level %v, want %v", got, test.want)
			}
		})
	}
}
