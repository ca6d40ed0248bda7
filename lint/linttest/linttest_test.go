package linttest

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/source"
)

// recorder keeps what a case complains of.
type recorder struct{ complaints []string }

func (r *recorder) Helper() {}
func (r *recorder) Errorf(format string, args ...any) {
	r.complaints = append(r.complaints, fmt.Sprintf(format, args...))
}
func (r *recorder) Fatal(args ...any)                 { panic(fmt.Sprint(args...)) }
func (r *recorder) Fatalf(format string, args ...any) { panic(fmt.Sprintf(format, args...)) }

var x = regexp.MustCompile(`\bx+\b`)

// onX reports each run of x in the file's text, as change makes it.
func onX(change func(f *lint.Finding)) lint.Rule {
	return lint.Rule{Name: "on_x", Run: func(p *lint.Pass) {
		for _, m := range x.FindAllStringIndex(p.File.Text().String(), -1) {
			f := lint.Finding{Span: source.Span{Start: m[0], End: m[1]}, Message: "an x"}
			if change != nil {
				change(&f)
			}
			p.Report(f)
		}
	}}
}

func withFix(safety lint.Safety, text string, edits ...source.Edit) func(*lint.Finding) {
	return func(f *lint.Finding) {
		fix := lint.Fix{Title: "Change it", Safety: safety, Edits: edits}
		if edits == nil {
			fix.Edits = []source.Edit{{Span: f.Span, Text: text}}
		}
		f.Fixes = []lint.Fix{fix}
	}
}

// TestWhatTheHarnessNotices holds the harness to the mistakes it is there for.
func TestWhatTheHarnessNotices(t *testing.T) {
	runs := 0
	for name, c := range map[string]struct {
		code string
		rule lint.Rule
		want string // part of a complaint, "" for none
	}{
		"nothing wrong":     {"fn f() { x } // want on_x", onX(nil), ""},
		"good fix":          {"fn f() { x } // want on_x", onX(withFix(lint.Safe, "y")), ""},
		"two on a line":     {"fn f() { x; x } // want on_x on_x", onX(nil), ""},
		"not wanted":        {"fn f() { x }", onX(nil), "code.rs:1: on_x is reported and not wanted"},
		"not reported":      {"fn f() { } // want on_x", onX(nil), "code.rs:1: on_x is wanted and not reported"},
		"one too few":       {"fn f() { x; x } // want on_x", onX(nil), "reported and not wanted"},
		"empty span":        {"fn f() { x } // want on_x", onX(func(f *lint.Finding) { f.Span.End = f.Span.Start }), "has the span"},
		"cut character":     {"fn f() { /*ä*/ x } // want on_x", onX(func(f *lint.Finding) { f.Span.Start -= 4 }), "cuts a character"},
		"note out of file":  {"fn f() { x } // want on_x", onX(func(f *lint.Finding) { f.Notes = []lint.Note{{Span: source.Span{Start: 1, End: 999}}} }), "the note"},
		"fix without edits": {"fn f() { x } // want on_x", onX(withFix(lint.Safe, "", []source.Edit{}...)), "changes nothing"},
		"edits that meet": {"fn f() { x } // want on_x", onX(withFix(lint.Safe, "",
			source.Edit{Span: source.Span{Start: 3, End: 9}}, source.Edit{Span: source.Span{Start: 5, End: 10}})), "edits overlap"},
		"edit out of file": {"fn f() { x } // want on_x", onX(withFix(lint.Safe, "", source.Edit{Span: source.Span{Start: 3, End: 999}})), "edit outside"},
		"unknown file":     {"fn f() { x } // want on_x", onX(withFix(lint.Safe, "", source.Edit{Path: "no.rs"})), "doesn't have"},
		"broken syntax":    {"fn f() { x } // want on_x", onX(withFix(lint.Suggestion, "((")), "breaks the syntax"},
		"finding is left":  {"fn f() { x } // want on_x", onX(withFix(lint.Unsafe, "xx")), "leaves the finding"},
		"person finishes":  {"fn f() { x } // want on_x", onX(withFix(lint.Suggestion, "xx")), ""},
		"unsteady":         {"fn f() { x } // want on_x", onX(func(f *lint.Finding) { runs++; f.Message = fmt.Sprint("run ", runs) }), "two runs differ"},
		"unknown option":   {"//@ editon: 2021\nfn f() { x } // want on_x", onX(nil), `unknown option "editon"`},
	} {
		t.Run(name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "code.rs")
			if err := os.WriteFile(path, []byte(c.code), 0o666); err != nil {
				t.Fatal(err)
			}
			r := &recorder{}
			tc := openCase(r, path)
			tc.rules, tc.only = []lint.Rule{c.rule}, []string{"on_x"}
			*update = true
			tc.run(r)
			*update = false
			all := strings.Join(r.complaints, "\n")
			if (c.want == "") != (all == "") || !strings.Contains(all, c.want) {
				t.Errorf("complaints: %q, want %q", all, c.want)
			}
		})
	}
}

func TestGoldenIsCompared(t *testing.T) {
	path := filepath.Join(t.TempDir(), "code.rs")
	if err := os.WriteFile(path, []byte("//@ edition: 2021\nfn f() { x } // want on_x"), 0o666); err != nil {
		t.Fatal(err)
	}
	run := func(rule lint.Rule) []string {
		r := &recorder{}
		c := openCase(r, path)
		c.rules, c.only = []lint.Rule{rule}, []string{"on_x"}
		c.run(r)
		return r.complaints
	}
	if got := run(onX(nil)); len(got) != 1 || !strings.Contains(got[0], "-update") {
		t.Errorf("without a golden: %q", got)
	}
	*update = true
	run(onX(withFix(lint.Safe, "y")))
	*update = false
	want := `-- findings --
code.rs:2:10-2:11: warning: an x [on_x]
  fix (safe): Change it
-- fixed: Change it --
//@ edition: 2021
fn f() { y } // want on_x
`
	if got, _ := os.ReadFile(path + ".golden"); string(got) != want {
		t.Errorf("golden is\n%s", got)
	}
	if got := run(onX(withFix(lint.Safe, "y"))); len(got) != 0 {
		t.Errorf("with its golden: %q", got)
	}
	if got := run(onX(withFix(lint.Safe, "z"))); len(got) != 1 || !strings.Contains(got[0], "+fn f() { z }") {
		t.Errorf("with another's golden: %q", got)
	}
}
