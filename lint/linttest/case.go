package linttest

import (
	"context"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/parser"
	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/source"
)

// testCase is one file or one small package of Rust.
type testCase struct {
	golden    string // path of the golden file
	dir       string // what paths of the case are relative to
	cargo     bool   // a folder with a Cargo.toml
	texts     map[string]*source.Text
	rules     []lint.Rule
	only      []string
	edition   int
	workspace *semantic.Workspace
}

var optionLine = regexp.MustCompile(`^//@ ([a-z]+): *(.*?) *$`)

func openCase(t tester, path string) *testCase {
	c := &testCase{golden: path + ".golden", dir: filepath.Dir(path), texts: map[string]*source.Text{}, edition: 2024}
	info, err := os.Stat(path)
	if err != nil {
		t.Fatal(err)
	}
	if info.IsDir() {
		c.cargo, c.dir = true, path
	}
	err = filepath.WalkDir(path, func(p string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || filepath.Ext(p) != ".rs" {
			return err
		}
		b, err := os.ReadFile(p)
		c.texts[p] = source.NewText(b)
		c.readOptions(t, p, string(b))
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	c.workspace = c.load(t, nil)
	return c
}

func (c *testCase) readOptions(t tester, path, text string) {
	for line := range strings.Lines(text) {
		m := optionLine.FindStringSubmatch(strings.TrimRight(line, "\r\n"))
		if m == nil {
			break
		}
		switch m[1] {
		case "edition":
			edition, err := strconv.Atoi(m[2])
			if err != nil || c.cargo {
				t.Errorf("%s: edition %q: a year is wanted, in a single file", path, m[2])
			}
			c.edition = edition
		case "rules":
			c.only = strings.FieldsFunc(m[2], func(r rune) bool { return r == ',' || r == ' ' })
		default:
			t.Errorf("%s: unknown option %q", path, m[1])
		}
	}
}

// load makes the workspace of the case in which some files have other texts.
func (c *testCase) load(t tester, changed map[string]*source.Text) *semantic.Workspace {
	t.Helper()
	if c.cargo {
		return c.loadCargo(t, changed)
	}
	in := semantic.Input{Packages: []semantic.Package{{Name: "case", Edition: semantic.Edition(c.edition), Loose: true}}}
	for _, path := range c.paths() {
		in.Files = append(in.Files, semantic.InputFile{Path: path, Parsed: c.parse(t, path, changed)})
	}
	return semantic.New(in)
}

func (c *testCase) parse(t tester, path string, changed map[string]*source.Text) *parser.File {
	t.Helper()
	text := c.texts[path]
	if other, ok := changed[path]; ok {
		text = other
	}
	parsed, err := parser.ParseOnce(context.Background(), text, parser.Limits{})
	if err != nil {
		t.Fatalf("%s: %v", path, err)
	}
	return parsed
}

// paths are the files of the case in order.
func (c *testCase) paths() []string {
	var out []string
	for path := range c.texts {
		out = append(out, path)
	}
	slices.Sort(out)
	return out
}

func (c *testCase) runner() *lint.Runner { return &lint.Runner{Rules: c.rules, Only: c.only} }

func (c *testCase) findings(runner *lint.Runner, w *semantic.Workspace) []lint.Finding {
	var out []lint.Finding
	for _, path := range c.paths() {
		out = append(out, runner.Check(w.File(path))...)
	}
	return out
}

// at writes a place of a file as goldens do.
func (c *testCase) at(path string, s source.Span) string {
	text, ok := c.texts[path]
	if !ok {
		return fmt.Sprintf("%s:%d-%d", c.relative(path), s.Start, s.End)
	}
	line, column := text.LineColumn(s.Start)
	endLine, endColumn := text.LineColumn(s.End)
	return fmt.Sprintf("%s:%d:%d-%d:%d", c.relative(path), line, column, endLine, endColumn)
}

func (c *testCase) relative(path string) string {
	if rel, err := filepath.Rel(c.dir, path); err == nil {
		return filepath.ToSlash(rel)
	}
	return path
}
