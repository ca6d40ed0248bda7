package report_test

import (
	"bytes"
	"context"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	udiff "github.com/aymanbagabas/go-udiff"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/lint/report"
	"github.com/wakeful-rs/wakeful/parser"
	"github.com/wakeful-rs/wakeful/source"
)

var update = flag.Bool("update", false, "rewrite the golden files")

const cache = "\ufeff" + `async fn refresh(cache: &Mutex<Cache>) {
	let mut größe = cache.lock().unwrap(); // 錠
	let fresh = fetch(größe.key(), &größe).await;

	größe.replace(
		fresh,
		fetch("多い", 1).await,
	);
	done();
}
`

const helper = "pub fn load() {\r\n    std::fs::read(PATH)\r\n}\r\n"

var texts = map[string]*source.Text{
	"src/cache.rs":    source.NewText([]byte(cache)),
	"src/helper.rs":   source.NewText([]byte(helper)),
	"src/long.rs":     source.NewText([]byte("fn f() { " + strings.Repeat("let x = 1; ", 300) + "bad(); " + strings.Repeat("let y = 2; ", 300) + "}")),
	"src/evil\x1b.rs": source.NewText([]byte("fn f() { bad(\"\x1b[31m\u202e\"); }\n")),
	"src/empty.rs":    source.NewText(nil),
}

// at is the n-th place of part in a file, from 0.
func at(t *testing.T, path, part string, n int) source.Span {
	t.Helper()
	start, rest := 0, texts[path].String()
	for {
		i := strings.Index(rest, part)
		if i < 0 {
			t.Fatalf("%s has no %q number %d", path, part, n)
		}
		if n == 0 {
			return source.Span{Start: start + i, End: start + i + len(part)}
		}
		n, start, rest = n-1, start+i+len(part), rest[i+len(part):]
	}
}

// sample has a finding of each kind that a frame must get right.
func sample(t *testing.T) *report.Report {
	in := func(part string, n int) source.Span { return at(t, "src/cache.rs", part, n) }
	lockLine := in("\tlet mut größe = cache.lock().unwrap(); // 錠\n", 0)
	findings := []lint.Finding{
		{
			Rule: "await_holding_lock", Level: lint.Warning, Path: "src/cache.rs", Span: in("größe", 0),
			Message: "`größe` stays locked across 2 awaits",
			Notes: []lint.Note{
				{Span: in(".await", 0), Message: "the task suspends here"},
				{Span: in(".await", 1), Message: "and here"},
			},
			Fixes: []lint.Fix{
				{Title: "Lock later", Safety: lint.Safe, Edits: []source.Edit{
					{Span: lockLine},
					{Span: source.Span{Start: in("\tgröße.replace", 0).Start, End: in("\tgröße.replace", 0).Start}, Text: texts["src/cache.rs"].Slice(lockLine)},
				}},
				{Title: "Use `tokio::sync::Mutex`", Safety: lint.Unsafe, Edits: []source.Edit{{Span: in("lock()", 0), Text: "lock().await"}}},
				{Title: "Think again", Edits: []source.Edit{{Span: in("done", 0), Text: "todo!()"}}},
			},
		},
		{
			Rule: "labels_on_one_line", Level: lint.Error, Path: "src/cache.rs", Span: in("fetch", 0),
			Message: "three labels share a line",
			Notes: []lint.Note{
				{Span: in("größe", 1), Message: "used here"},
				{Span: in("&größe", 0), Message: "borrowed here"},
				{Span: in("fetch", 0), Message: "called here"},
			},
		},
		{
			Rule: "over_lines", Level: lint.Info, Path: "src/cache.rs",
			Span:    source.Span{Start: in("größe.replace", 0).Start, End: in(");", 1).End},
			Message: "a call over several lines",
			Notes: []lint.Note{
				{Span: in("多い", 0), Message: "wide characters take two cells"},
				{Path: "src/helper.rs", Span: at(t, "src/helper.rs", "std::fs::read", 0), Message: "which blocks here"},
			},
			Fixes: []lint.Fix{{Title: "Change both", Safety: lint.Unsafe, Edits: []source.Edit{
				{Span: in("done()", 0), Text: "load()"},
				{Path: "src/helper.rs", Span: at(t, "src/helper.rs", "std::fs::read(PATH)", 0), Text: "tokio::fs::read(PATH)\n        .await"},
			}}},
		},
		{Rule: "empty_file", Level: lint.Hint, Path: "src/empty.rs", Message: "nothing is here"},
		{Rule: "evil", Level: lint.Warning, Path: "src/evil\x1b.rs", Span: at(t, "src/evil\x1b.rs", "bad", 0), Message: "control characters do nothing"},
		{Rule: "long_line", Level: lint.Warning, Path: "src/long.rs", Span: at(t, "src/long.rs", "bad()", 0), Message: "only a part of the line is shown"},
	}
	r := &report.Report{
		Findings: findings,
		Text:     func(path string) *source.Text { return texts[path] },
		URL:      func(rule string) string { return "https://wakeful.example/rules/" + rule },
		Summary:  report.Summary{Files: 6, Analysed: 5, Suppressed: 2},
		Files:    []string{"src/cache.rs", "src/clean.rs", "src/empty.rs", "src/evil\x1b.rs", "src/long.rs"},
		Notices: []report.Notice{
			{Path: "Cargo.toml", Line: 3, Column: 1, Message: "unknown edition <2077>"},
			{Path: "src/binary.rs", Message: "not a text file: it holds NUL bytes", Asked: true},
		},
		Deny:     lint.Warning,
		ExitCode: report.Failed,
		Version:  "1.2.3",
		Root:     filepath.FromSlash("/home/someone/a project"),
		Syntax: func(path string) *parser.File {
			if texts[path] == nil {
				return nil
			}
			file, err := parser.ParseOnce(context.Background(), texts[path], parser.Limits{})
			if err != nil {
				t.Error(err)
			}
			return file
		},
		Rules: func() []report.Rule {
			return []report.Rule{{
				Name: "await_holding_lock", Title: "Lock held across an await", Level: lint.Warning, Summary: "A *guard* is alive.",
				Help: "A *guard* is alive.\n\n## Why\n\nBecause.\n", URL: "https://wakeful.example/rules/await_holding_lock", Tags: []string{"async", "locks"},
			}, {
				Name: "empty_file", Title: "Empty file", Level: lint.Hint, Summary: strings.Repeat("long ", 300), Help: "long",
			}}
		},
		Crate: func(path string) report.Crate {
			return report.Crate{
				PackageID: "path+file:///home/someone/a%20project#sample@0.1.0", Manifest: "/home/someone/a project/Cargo.toml",
				Kind: "lib", Name: "sample", Root: "/home/someone/a project/src/lib.rs", Edition: "2024",
			}
		},
	}
	r.Summary.Count(findings)
	return r
}

func TestFormats(t *testing.T) {
	for _, format := range report.Formats() {
		link := func(path string) string { return "file:///" + path }
		for name, options := range map[string]report.Options{"": {}, "-color": {Color: true}, "-links": {Color: true, Link: link}} {
			if options.Color && format.Name != "text" {
				continue
			}
			t.Run(format.Name+name, func(t *testing.T) {
				var got bytes.Buffer
				if err := format.Write(&got, sample(t), options); err != nil {
					t.Fatal(err)
				}
				golden(t, filepath.Join("testdata", format.Name+name+".golden"), got.String())
			})
		}
	}
}

func golden(t *testing.T, path, got string) {
	t.Helper()
	if *update {
		if err := os.WriteFile(path, []byte(got), 0o666); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if string(want) != got {
		t.Errorf("%s differs:\n%s", path, udiff.Unified("want", "got", string(want), got))
	}
}

func TestSummaryInWords(t *testing.T) {
	s := report.Summary{Analysed: 1}
	if got := s.String(); got != "nothing found in 1 file" {
		t.Errorf("got %q", got)
	}
	s = report.Summary{Analysed: 3, Errors: 1, Hints: 2, Suppressed: 4}
	if got := s.String(); got != "1 error, 2 hints in 3 files, 4 suppressed" {
		t.Errorf("got %q", got)
	}
}
