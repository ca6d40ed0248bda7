package lint_test

import (
	"testing"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/source"
)

func TestAllow(t *testing.T) {
	for what, c := range map[string]struct{ code, lint, want string }{
		"by attribute": {"impl S {\n    pub fn f() {\n        bad();\n    }\n}\n", "clippy::bad_call",
			"impl S {\n    #[allow(clippy::bad_call)]\n    pub fn f() {\n        bad();\n    }\n}\n"},
		"by comment": {"fn f() {\n    bad();\n}\n", "",
			"fn f() {\n    // wakeful: allow(bad_call)\n    bad();\n}\n"},
		"below a comment": {"fn f() {\n    // why\n    bad();\n}\n", "",
			"fn f() {\n    // why\n    // wakeful: allow(bad_call)\n    bad();\n}\n"},
		"statement without an item": {"bad();\n", "clippy::bad_call", "// wakeful: allow(bad_call)\nbad();\n"},
		"behind a string's end":     {"fn f() {\n    g(\"a\nb\", bad());\n}\n", "", ""},
		"behind a comment's end":    {"fn f() {\n    /* a\n    b */ bad();\n}\n", "", ""},
	} {
		t.Run(what, func(t *testing.T) {
			file := looseFile(t, c.code)
			findings := (&lint.Runner{Rules: []lint.Rule{badCall}}).Check(file)
			if len(findings) != 1 {
				t.Fatalf("%d findings", len(findings))
			}
			fix, ok := lint.Allow(file, findings[0], lint.Page{Lint: c.lint})
			if !ok {
				if c.want != "" {
					t.Fatal("there is no place for it")
				}
				return
			}
			text, err := source.NewText([]byte(c.code)).Apply(fix.Edits)
			if err != nil {
				t.Fatal(err)
			}
			if text.String() != c.want {
				t.Errorf("got\n%s\nwant\n%s", text, c.want)
			}
		})
	}
}
