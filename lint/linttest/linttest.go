// Package linttest runs rules over folders of Rust and compares with what the
// files themselves say: `// want RULE` comments, and a golden file beside each.
//
// A case is a file NAME.rs, or a folder with a Cargo.toml; its golden is
// NAME.rs.golden or NAME.golden. `//@ edition: 2021` in the first lines of a
// case sets the edition of a single file, `//@ rules: a, b` the rules that run;
// otherwise the one that the folder is named for. `-update` rewrites goldens.
package linttest

import (
	"flag"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/wakeful-rs/wakeful/lint"
)

// tester is what a case needs of *testing.T.
type tester interface {
	Helper()
	Errorf(format string, args ...any)
	Fatal(args ...any)
	Fatalf(format string, args ...any)
}

var update = flag.Bool("update", false, "rewrite the golden files")

// Run runs the cases in testdata/rules/NAME of the module for each rule. A rule
// without cases fails, and so does a folder without rule.
func Run(t *testing.T, rules []lint.Rule) {
	root := filepath.Join(moduleRoot(t), "testdata", "rules")
	names := map[string]bool{}
	for _, rule := range rules {
		names[rule.Name] = true
		t.Run(rule.Name, func(t *testing.T) {
			RunDir(t, filepath.Join(root, rule.Name), rules, rule.Name)
		})
	}
	noStrays(t, root, names)
}

// noStrays reports the folders below root that have none of the names.
func noStrays(t *testing.T, root string, names map[string]bool) {
	entries, err := os.ReadDir(root)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		if e.IsDir() && !names[e.Name()] {
			t.Errorf("%s belongs to nothing that is tested", filepath.Join(root, e.Name()))
		}
	}
}

// RunDir runs the cases of one folder. The rules called by default run in each
// case that doesn't name others.
func RunDir(t *testing.T, dir string, rules []lint.Rule, byDefault ...string) {
	eachCase(t, dir, func(t *testing.T, path string) {
		c := openCase(t, path)
		c.rules = rules
		if len(c.only) == 0 {
			c.only = byDefault
		}
		c.run(t)
	})
}

// eachCase runs a test for each case in a folder.
func eachCase(t *testing.T, dir string, run func(t *testing.T, path string)) {
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	found := false
	for _, e := range entries {
		path := filepath.ToSlash(filepath.Join(dir, e.Name())) // some messages name it
		if !e.IsDir() && filepath.Ext(path) != ".rs" {
			continue
		}
		found = true
		t.Run(strings.TrimSuffix(e.Name(), ".rs"), func(t *testing.T) { run(t, path) })
	}
	if !found {
		t.Errorf("%s has no case", dir)
	}
}

// moduleRoot is the folder of go.mod at or above the working directory.
func moduleRoot(t *testing.T) string {
	dir, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	for {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			return dir
		}
		if dir == filepath.Dir(dir) {
			t.Fatal("no go.mod above the working directory")
		}
		dir = filepath.Dir(dir)
	}
}

// run is everything that is checked for one case.
func (c *testCase) run(t tester) {
	runner := c.runner()
	findings := c.findings(runner, c.workspace)
	if again := c.findings(c.runner(), c.load(t, nil)); !slices.Equal(describeAll(c, findings), describeAll(c, again)) {
		t.Errorf("two runs differ:\n%s\n%s", strings.Join(describeAll(c, findings), ""), strings.Join(describeAll(c, again), ""))
	}
	c.checkPins(t, findings)
	for _, f := range findings {
		c.checkSpans(t, f)
		for _, fix := range f.Offers() {
			c.checkFix(t, f, fix, findings)
		}
		page, _ := lint.PageOf(f.Rule)
		if fix, ok := lint.Allow(c.workspace.File(f.Path), f, page); ok {
			c.checkFix(t, f, fix, findings)
		}
	}
	c.checkGolden(t, findings)
	c.checkVersions(t)
}
