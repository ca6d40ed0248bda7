package baseline_test

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/lint/baseline"
	"github.com/wakeful-rs/wakeful/parser"
	"github.com/wakeful-rs/wakeful/source"
)

// tree is a folder of files, in each of which every `bad` is a finding.
type tree struct {
	*testing.T
	dir   string
	files map[string]string
}

func (t tree) path(name string) string { return filepath.Join(t.dir, name) }

// findings are those of the files, which lie on disk from then on.
func (t tree) findings() []lint.Finding {
	var out []lint.Finding
	for name, text := range t.files {
		if err := os.WriteFile(t.path(name), []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
		for at := 0; ; {
			i := strings.Index(text[at:], "bad")
			if i < 0 {
				break
			}
			out = append(out, lint.Finding{Rule: "bad_call", Path: t.path(name), Span: source.Span{Start: at + i, End: at + i + 3}})
			at += i + 3
		}
	}
	slices.SortFunc(out, lint.Compare)
	return out
}

func (t tree) syntax(path string) *parser.File {
	file, err := parser.ParseOnce(context.Background(), source.NewText([]byte(t.files[filepath.Base(path)])), parser.Limits{})
	if err != nil {
		t.Fatal(err)
	}
	return file
}

func (t tree) scope(names ...string) baseline.Scope {
	var s baseline.Scope
	for _, name := range names {
		s.Paths = append(s.Paths, t.path(name))
	}
	return s
}

func TestMatch(t *testing.T) {
	before := map[string]string{
		"a.rs": "fn f() { bad(1); bad(1); }\nfn g() { bad(2); }\n",
		"b.rs": "fn h() { bad(3); }\n",
	}
	for name, test := range map[string]struct {
		after   map[string]string
		checked []string // nil for all
		want    string   // new, known, gone
	}{
		"nothing changed":        {before, nil, "0 4 []"},
		"one more of its like":   {map[string]string{"a.rs": "fn f() { bad(1); bad(1); bad(1); }\nfn g() { bad(2); }\n", "b.rs": before["b.rs"]}, nil, "1 4 []"},
		"one less of its like":   {map[string]string{"a.rs": "fn f() { bad(1); }\nfn g() { bad(2); }\n", "b.rs": before["b.rs"]}, nil, "0 3 [a.rs f 1]"},
		"moved to another":       {map[string]string{"a.rs": "fn g() { bad(2); }\n", "b.rs": before["b.rs"] + "fn f() { bad(1); bad(1); }\n"}, nil, "0 4 []"},
		"copied to another":      {map[string]string{"a.rs": before["a.rs"], "b.rs": before["b.rs"] + "fn g() { bad(2); }\n"}, nil, "1 4 []"},
		"a file renamed":         {map[string]string{"a.rs": before["a.rs"], "c.rs": before["b.rs"]}, nil, "0 4 []"},
		"a file gone":            {map[string]string{"a.rs": before["a.rs"]}, nil, "0 3 [b.rs h 1]"},
		"a part checked":         {before, []string{"b.rs"}, "0 1 []"},
		"copied from unchecked":  {map[string]string{"a.rs": before["a.rs"], "b.rs": before["b.rs"] + "fn g() { bad(2); }\n"}, []string{"b.rs"}, "1 1 []"},
		"repaired and unchecked": {map[string]string{"a.rs": "", "b.rs": before["b.rs"]}, []string{"b.rs"}, "0 1 []"},
	} {
		t.Run(name, func(t *testing.T) {
			old := tree{t, t.TempDir(), before}
			file := old.path("known.jsonl")
			empty, err := baseline.New(file)
			if err != nil {
				t.Fatal(err)
			}
			if err := empty.Next(old.findings(), old.syntax, old.scope("a.rs", "b.rs")).Write(file); err != nil {
				t.Fatal(err)
			}
			known, err := baseline.Read(file)
			if err != nil {
				t.Fatal(err)
			}
			for name := range before {
				if err := os.Remove(old.path(name)); err != nil {
					t.Fatal(err)
				}
			}
			now := tree{t, old.dir, test.after}
			findings := now.findings()
			checked := test.checked
			if checked == nil {
				for name := range test.after {
					checked = append(checked, name)
				}
			}
			findings = slices.DeleteFunc(findings, func(f lint.Finding) bool { return !slices.Contains(checked, filepath.Base(f.Path)) })
			match := known.Match(findings, now.syntax, now.scope(checked...))
			var gone []string
			for _, e := range match.Gone {
				gone = append(gone, fmt.Sprintf("%s %s %d", e.Path, e.Item, e.Count))
			}
			if got := fmt.Sprintf("%d %d %v", len(match.New), match.Known, gone); got != test.want {
				t.Errorf("got %s, want %s", got, test.want)
			}
			next := known.Next(findings, now.syntax, now.scope(checked...))
			if again := next.Match(findings, now.syntax, now.scope(checked...)); len(again.New)+len(again.Gone) > 0 {
				t.Errorf("written anew it leaves %+v", again)
			}
		})
	}
}
