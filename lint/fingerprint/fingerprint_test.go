package fingerprint_test

import (
	"context"
	"slices"
	"strings"
	"testing"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/lint/fingerprint"
	"github.com/wakeful-rs/wakeful/parser"
	"github.com/wakeful-rs/wakeful/source"
)

const code = `mod inner {
    impl Store for Cache<u8> {
        async fn load(&self, path: &Path, fallback: &Path) -> Vec<u8> {
            let first = std::fs::read(path).unwrap();
            let both = merge(first, std::fs::read(fallback).unwrap());
            match both {
                None => std::fs::read(path).unwrap(),
                Some(both) => both.or_else(|| std::fs::read(path).ok()),
            }
        }
    }
}

async fn twice(path: &Path) {
    std::fs::read(path);
    std::fs::read(path);
}
`

// fingerprints are those of a rule that objects to std::fs::read.
func fingerprints(t *testing.T, name, text string) []string {
	t.Helper()
	file := parse(t, name, text)
	var findings []lint.Finding
	for at := 0; ; {
		i := strings.Index(text[at:], "std::fs::read")
		if i < 0 {
			break
		}
		span := source.Span{Start: at + i, End: at + i + len("std::fs::read")}
		findings = append(findings, lint.Finding{Rule: "blocking_in_async", Path: name, Span: span})
		at = span.End
	}
	return fingerprint.Of(findings, func(string) *parser.File { return file })
}

func parse(t *testing.T, name, text string) *parser.File {
	t.Helper()
	read := parser.ParseOnce
	if strings.HasSuffix(name, ".md") {
		read = parser.ParseMarkdown
	}
	file, err := read(context.Background(), source.NewText([]byte(text)), parser.Limits{})
	if err != nil {
		t.Fatal(err)
	}
	return file
}

func TestFingerprintsTellFindingsApart(t *testing.T) {
	got := fingerprints(t, "code.rs", code)
	if len(got) != 6 {
		t.Fatalf("%d fingerprints", len(got))
	}
	for i, f := range got {
		if slices.Contains(got[:i], f) {
			t.Errorf("two findings have the fingerprint %s", f)
		}
	}
	for _, same := range [][]string{got[2:4], got[4:]} {
		if strings.TrimSuffix(same[0], ":1") != strings.TrimSuffix(same[1], ":2") {
			t.Errorf("findings that say the same differ in more than their number: %s", same)
		}
	}
}

func TestFingerprintsSurviveWhatIsNoneOfTheirBusiness(t *testing.T) {
	want := fingerprints(t, "code.rs", code)
	for name, changed := range map[string]string{
		"100 lines above":   strings.Repeat("// a line\n", 100) + code,
		"items above":       "fn main() { println!(\"{}\", 1); }\n" + code,
		"indented anew":     strings.ReplaceAll(code, "    ", "\t"),
		"other line ends":   strings.ReplaceAll(code, "\n", "\r\n"),
		"a statement above": strings.Replace(code, "let first", "log::info!(\"loading\");\n            let first", 1),
		"a statement below": strings.Replace(code, "match both", "check(&both);\n            match both", 1),
		"the same statement, behind": strings.Replace(code,
			"std::fs::read(path).unwrap();", "std::fs::read(path).expect(\"readable\");", 1),
		"wrapped": strings.Replace(code, "merge(first, std::fs::read(fallback).unwrap())",
			"merge(\n                first,\n                std::fs::read(fallback)\n                    .unwrap(),\n            )", 1),
		"an arm in a block": strings.Replace(code, "std::fs::read(path).unwrap(),", "{\n                    std::fs::read(path).unwrap()\n                }", 1),
		"a closure too":     strings.Replace(code, "|| std::fs::read(path).ok()", "|| { std::fs::read(path).ok() }", 1),
		"another arm first": strings.Replace(code, "None =>", "Some(0) => Vec::new(),\n                None =>", 1),
		"functions swapped": code[strings.Index(code, "async fn twice"):] + code[:strings.Index(code, "async fn twice")],
	} {
		got := fingerprints(t, "code.rs", changed)
		slices.Sort(got)
		sorted := slices.Sorted(slices.Values(want))
		if !slices.Equal(got, sorted) {
			t.Errorf("%s: %v, wanted %v", name, got, sorted)
		}
	}
}

func TestFingerprintsChangeWithWhatTheyAreAbout(t *testing.T) {
	before := fingerprints(t, "code.rs", code)[0]
	for name, changed := range map[string]string{
		"another function": strings.Replace(code, "fn load", "fn store", 1),
		"another type":     strings.Replace(code, "Cache<u8>", "Cache<u16>", 1),
		"another variable": strings.Replace(code, "let first", "let start", 1),
	} {
		if after := fingerprints(t, "code.rs", changed)[0]; after == before {
			t.Errorf("%s: still %s", name, after)
		}
	}
}

// A fence is code like any other: what stands around it, and the quote that it
// stands in, change nothing.
func TestFingerprintsInMarkdown(t *testing.T) {
	fence := "```rust\nasync fn f() {\n    let x = std::fs::read(p);\n}\n```\n"
	plain := fingerprints(t, "page.md", fence)
	quoted := "# Title\n\ntext\n\n> " + strings.ReplaceAll(strings.TrimSpace(fence), "\n", "\n> ") + "\n"
	if got := fingerprints(t, "page.md", quoted); len(plain) != 1 || !slices.Equal(got, plain) {
		t.Errorf("%v in a quote, %v outside", got, plain)
	}
}

func TestItem(t *testing.T) {
	file := parse(t, "code.rs", code)
	for part, want := range map[string]string{
		"let first":  "inner::<Cache<u8> as Store>::load",
		"impl Store": "inner::<Cache<u8> as Store>",
		"\nasync fn": "",
		"fn twice":   "twice",
	} {
		if got := fingerprint.Item(file, strings.Index(code, part)); got != want {
			t.Errorf("at %q: %q, wanted %q", part, got, want)
		}
	}
}

func TestBrokenCodeHasFingerprints(t *testing.T) {
	for _, text := range []string{"", "std::fs::read", "fn f() { std::fs::read(", "fn ( { } std::fs::read"} {
		for _, f := range fingerprints(t, "code.rs", text) {
			if f == "" {
				t.Errorf("%q: no fingerprint", text)
			}
		}
	}
	none := fingerprint.Of([]lint.Finding{{Rule: "internal"}}, func(string) *parser.File { return nil })
	if len(none) != 1 || none[0] == "" {
		t.Errorf("without a file: %v", none)
	}
}
