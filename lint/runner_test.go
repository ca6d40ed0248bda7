package lint_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/source"
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

// TestUsual: a finding may be milder or graver than the rule, for all who did not ask
// for the rule.
func TestUsual(t *testing.T) {
	for _, test := range []struct {
		name        string
		rule, usual lint.Level
		asked       lint.Level
		skip        bool
		want        lint.Level // Off for nothing
	}{
		{name: "nobody asks", rule: lint.Warning, usual: lint.Hint, want: lint.Hint},
		{name: "nobody sees hints", rule: lint.Warning, usual: lint.Hint, skip: true, want: lint.Off},
		{name: "asked for", rule: lint.Warning, usual: lint.Hint, skip: true, asked: lint.Warning, want: lint.Warning},
		{name: "asked for quietly", rule: lint.Warning, usual: lint.Hint, asked: lint.Hint, want: lint.Hint},
		{name: "graver", rule: lint.Hint, usual: lint.Warning, want: lint.Warning},
		{name: "graver than hints, which nobody sees", rule: lint.Hint, usual: lint.Warning, skip: true, want: lint.Warning},
		{name: "graver, and asked for quietly", rule: lint.Hint, usual: lint.Warning, skip: true, asked: lint.Hint, want: lint.Hint},
		{name: "graver, and off", rule: lint.Hint, usual: lint.Warning, asked: lint.Off, want: lint.Off},
		{name: "no graver than the rule", rule: lint.Hint, skip: true, want: lint.Off},
	} {
		t.Run(test.name, func(t *testing.T) {
			runner := &lint.Runner{
				Rules: []lint.Rule{{Name: "usual", Graver: true, Run: func(p *lint.Pass) {
					p.Report(lint.Finding{Span: p.File.Text().Line(0), Message: "usual", Usual: test.usual})
				}}},
				Levels:    map[string]lint.Level{"usual": test.asked},
				Pages:     func(string) (lint.Page, bool) { return lint.Page{Level: test.rule}, true },
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

// TestInTests: a rule says how grave it is at most in code that only tests run, and
// does not look at that where nobody would see what it finds.
func TestInTests(t *testing.T) {
	const text = "async fn f() {}\n#[test]\nasync fn g() {}\nasync fn h() { #[cfg(test)] k(); }\n"
	const suppressed = "async fn f() {}\n#[test]\n// wakeful: allow(unused_async)\nasync fn g() {}\nasync fn h() {}\n"
	for _, test := range []struct {
		name, text     string
		inTests, asked lint.Level
		skip           bool
		looked         string // at which fns
		want           string // the lines and levels of findings
	}{
		{name: "as elsewhere", text: text, looked: "f g h", want: "0 warning, 2 warning, 3 warning, 3 warning"},
		{name: "off", text: text, inTests: lint.Off, looked: "f h", want: "0 warning, 3 warning"},
		{name: "hints", text: text, inTests: lint.Hint, looked: "f g h", want: "0 warning, 2 hint, 3 warning, 3 hint"},
		{name: "hints that nobody sees", text: text, inTests: lint.Hint, skip: true, looked: "f h", want: "0 warning, 3 warning, 3 hint"},
		{name: "hints of a rule that is asked for", text: text, inTests: lint.Hint, asked: lint.Error, skip: true, looked: "f g h", want: "0 error, 2 hint, 3 error, 3 hint"},
		{name: "hints that are suppressed", text: suppressed, inTests: lint.Hint, skip: true, looked: "f g h", want: "0 warning, 4 warning"},
	} {
		t.Run(test.name, func(t *testing.T) {
			var looked, got []string
			runner := &lint.Runner{
				Rules: []lint.Rule{{Name: "unused_async", InTests: test.inTests, Run: func(p *lint.Pass) {
					for b := range p.Bodies() {
						looked = append(looked, b.Name())
						p.Report(lint.Finding{Span: b.Span(), Message: "here"})
						if at := strings.Index(test.text, "k()"); at >= 0 && b.Name() == "h" {
							p.Report(lint.Finding{Span: source.Span{Start: at, End: at + 1}, Message: "inside"})
						}
					}
				}}},
				Levels:    map[string]lint.Level{"unused_async": test.asked},
				Pages:     func(string) (lint.Page, bool) { return lint.Page{Level: lint.Warning}, true },
				SkipHints: test.skip,
			}
			file := looseFile(t, test.text)
			for _, f := range runner.Check(file) {
				got = append(got, fmt.Sprintf("%d %s", file.Text().LineOf(f.Span.Start), f.Level))
			}
			if s := strings.Join(looked, " "); s != test.looked {
				t.Errorf("looked at %q, want %q", s, test.looked)
			}
			if s := strings.Join(got, ", "); s != test.want {
				t.Errorf("found %q, want %q", s, test.want)
			}
		})
	}
}

// TestLargeFixes: a fix that changes too many places is not offered, at once or later.
func TestLargeFixes(t *testing.T) {
	text := "fn f() {}" + strings.Repeat(" ", 300)
	fix := func(title string, edits int) lint.Fix {
		f := lint.Fix{Title: title}
		for i := range edits {
			at := len("fn f() {}") + i
			f.Edits = append(f.Edits, source.Edit{Span: source.Span{Start: at, End: at}, Text: "\n"})
		}
		return f
	}
	runner := &lint.Runner{Rules: []lint.Rule{{Name: "large", Run: func(p *lint.Pass) {
		p.Report(lint.Finding{
			Fixes: []lint.Fix{fix("first", 1), fix("too large", 201)},
			More:  func() []lint.Fix { return []lint.Fix{fix("still too large", 300), fix("last", 200)} },
		})
	}}}}
	found := runner.Check(looseFile(t, text))
	var got []string
	for _, f := range found[0].Offers() {
		got = append(got, f.Title)
	}
	if strings.Join(got, ", ") != "first, last" {
		t.Errorf("offered are %q", got)
	}
}
