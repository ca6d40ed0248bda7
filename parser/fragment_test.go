package parser

import (
	"context"
	"errors"
	"strings"
	"testing"

	"github.com/wakeful-rs/wakeful/source"
)

// fragmentsOf are the texts of a file's fragments, hidden marks and all gone.
func fragmentsOf(t *testing.T, text string, markdown bool) []*Fragment {
	t.Helper()
	parse := ParseOnce
	if markdown {
		parse = ParseMarkdown
	}
	file, err := parse(context.Background(), source.NewText([]byte(text)), Limits{})
	if err != nil {
		t.Fatal(err)
	}
	return file.Fragments()
}

func TestMarkdownFragments(t *testing.T) {
	tests := []struct{ name, text, want string }{
		{"plain", "```rust\nfn f() {}\n```\n", "fn f() {}\n"},
		{"no language", "```\nfn f() {}\n```\n", ""},
		{"other language", "```text\nfn f() {}\n```\n", ""},
		{"indented code", "    fn f() {}\n", ""},
		{"two", "```rust\na();\n```\n~~~rs\nb();\n~~~\n", "a();\n|b();\n"},
		{"rustdoc's words", "```no_run\na();\n```\n```rust,ignore\nb();\n```\n```ignore\nprose\n```\n", "a();\n|b();\n"},
		{"meant to fail", "```rust,compile_fail,E0728\na();\n```\n", ""},
		{"mdBook's words", "```rust,editable,noplayground\na();\n```\n", "a();\n"},
		{"case of GitHub", "``` Rust \na();\n```\n", "a();\n"},
		{"hidden", "```rust\n# fn main() {\na();\n  #   b();\n#\n## c\n#[d]\n#![e]\n# }\n```\n", "fn main() {\na();\n  b();\n\n# c\n#[d]\n#![e]\n}\n"},
		{"included by mdBook", "```rust\n{{#include a.rs:2}}\n```\n```rust\na();\n  {{#rustdoc_include b.rs}}\n```\n", ""},
		{"hidden by mdBook", "```rust,hidelines=~\n~ a();\nb();\n```\n", " a();\nb();\n"},
		{"in a list", "1. one\n\n   ```rust\n   a();\n\n     b();\n   ```\n", "a();\n\n  b();\n"},
		{"in a quote", "> ```rust\n> a();\n>\n> b();\n> ```\n", "a();\n\nb();\n"},
		{"in a list in a quote", "> - x\n>   ```rust\n>   a();\n>   ```\n", "a();\n"},
		{"CRLF", "```rust\r\na();\r\n\r\nb();\r\n```\r\n", "a();\r\n\r\nb();\r\n"},
		{"BOM", "\ufeff# t\n\n```rust\na();\n```\n", "a();\n"},
		{"never closed", "```rust\na();", "a();"},
		{"in a comment", "<!--\n```rust\na();\n```\n-->\n", ""},
		{"a fence in a fence", "````text\n```rust\na();\n```\n````\n", ""},
		{"tabs", "-\t```rust\n\ta();\n\t\tb();\n\t```\n", "a();\n\tb();\n"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := joined(fragmentsOf(t, tt.text, true)); got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

func TestDocFragments(t *testing.T) {
	tests := []struct{ name, text, want string }{
		{"no language", "/// Does it.\n///\n/// ```\n/// f().await;\n/// ```\nfn g() {}\n", "f().await;\n"},
		{"nothing async", "/// ```\n/// f();\n/// ```\nfn g() {}\n", ""},
		{"inner", "//! ```rust\n//! f().await;\n//! ```\n", "f().await;\n"},
		{"other language", "/// ```text\n/// f().await;\n/// ```\nfn g() {}\n", ""},
		{"ignored", "/// ```ignore\n/// f().await;\n/// ```\nfn g() {}\n", "f().await;\n"},
		{"meant to fail", "/// ```compile_fail\n/// f().await;\n/// ```\nfn g() {}\n", ""},
		{"hidden", "/// ```\n/// # async fn h() {\n/// f().await;\n/// # }\n/// ```\nfn g() {}\n", "async fn h() {\nf().await;\n}\n"},
		{"in a macro", "cfg! {\n    /// ```\n    /// f().await;\n    /// ```\n    fn g() {}\n}\n", "f().await;\n"},
		{"in a string", "const S: &str = \"\n/// ```\n/// f().await;\n/// ```\n\";\n", ""},
		{"no documentation", "// ```\n// f().await;\n// ```\nfn g() {}\n", ""},
		{"no documentation either", "//// ```\n//// f().await;\n//// ```\nfn g() {}\n", ""},
		{"block", "/**\n```\nf().await;\n```\n*/\nfn g() {}\n", "f().await;\n"},
		{"block with stars", "    /*! One.\n     *\n     * ```\n     * f().await;\n     * ```\n     */\n", "f().await;\n"},
		{"deep", "///   - x\n///     ```\n///     f().await;\n///     ```\nfn g() {}\n", "f().await;\n"},
		{"CRLF", "/// ```\r\n/// f().await;\r\n///\r\n/// ```\r\nfn g() {}\r\n", "f().await;\r\n\r\n"},
		{"two items", "/// ```\n/// f().await;\nfn a() {}\n/// prose\n/// ```\n/// g().await;\n/// ```\nfn b() {}\n", "f().await;\n|g().await;\n"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := joined(fragmentsOf(t, tt.text, false)); got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

func joined(fragments []*Fragment) string {
	var texts []string
	for _, f := range fragments {
		texts = append(texts, f.Text.String())
	}
	return strings.Join(texts, "|")
}

func TestWordsOfAFence(t *testing.T) {
	f := fragmentsOf(t, "```rust,edition2018,should_panic\na();\n```\n```rust edition2024\na();\n```\n```rust\n```\n", true)
	if len(f) != 3 || f[0].Edition != 2018 || !f[0].Panics || f[1].Edition != 2024 || f[1].Panics || f[2].Edition != 0 {
		t.Errorf("read %+v", f)
	}
}

// Whatever a file looks like, its fragments are pieces of it.
func FuzzFragments(f *testing.F) {
	f.Add("# t\n\n> - ```rust\n>   a();\n>   ```\n", true)
	f.Add("-\t~~~ rust\n\t\t# a();\r\n", true)
	f.Add("/// ```\n/// f().await;\n/// ```\nfn g() {}\n/** ```\n * spawn(\n*/", false)
	f.Fuzz(func(t *testing.T, text string, markdown bool) {
		fences := docFences
		if markdown {
			fences = markdownFences
		}
		host := source.NewText([]byte(text))
		for _, f := range fences(host) {
			fragment := newFragment(host, f)
			code := fragment.Text.Bytes()
			for i := range code {
				if at := fragment.Offset(i); text[at] != code[i] {
					t.Fatalf("%q: byte %d of %q is not at %d", text, i, code, at)
				}
			}
		}
	})
}

func TestNesting(t *testing.T) {
	var stairs strings.Builder
	for i := range 150 {
		stairs.WriteString(strings.Repeat("  ", i) + "- a\n")
	}
	for text, want := range map[string]error{
		strings.Repeat("> ", 90) + "a\n":                   nil,
		"a\n\n" + strings.Repeat(">", 10_000):              ErrTooDeep,
		strings.Repeat("1. ", 10_000):                      ErrTooDeep,
		strings.Repeat(">\t* ", 10_000):                    ErrTooDeep,
		stairs.String():                                    ErrTooDeep,
		strings.Repeat("-", 10_000) + "\n":                 nil,
		"```rust\n" + strings.Repeat(" ", 10_000) + "a\n":  nil,
		strings.Repeat("- a\n", 10_000):                    nil,
		strings.Repeat("- a\n  - b\n    1. c\n\n", 10_000): nil,
	} {
		_, err := ParseMarkdown(context.Background(), source.NewText([]byte(text)), Limits{})
		if !errors.Is(err, want) {
			t.Errorf("%.20q…: %v, want %v", text, err, want)
		}
	}
}
