//go:build cargo

package differential

import (
	"bytes"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"
)

// TestOffersOfRefactorings compiles what each refactoring makes of its cases.
// All cases compile, and so does all that is made of them.
func TestOffersOfRefactorings(t *testing.T) {
	compileGoldens(t, filepath.Join("..", "..", "testdata", "refactor"), true, func(string, []byte) bool { return true })
}

// TestFixesOfCases compiles the cases of all rules as fixes leave them, those
// too that are not safe: no fix makes new errors, unless a person has to finish
// it or to change Cargo.toml.
func TestFixesOfCases(t *testing.T) {
	compileGoldens(t, filepath.Join("..", "..", "testdata", "rules"), false, func(title string, findings []byte) bool {
		return !strings.Contains(string(findings), "fix (suggestion): "+title+"\n") && !strings.Contains(title, "Cargo.toml")
	})
}

// compileGoldens compiles every case below root, and what its golden makes of
// it, as far as the title of that is wanted. clean says that the cases have no
// errors before.
func compileGoldens(t *testing.T, root string, clean bool, wanted func(title string, list []byte) bool) {
	crates, _ := prepare(t)
	goldens, err := filepath.Glob(filepath.Join(root, "*", "*.golden"))
	if err != nil || len(goldens) == 0 {
		t.Fatalf("no goldens below %s: %v", root, err)
	}
	parallel(t, goldens, func(golden string) error {
		g, err := readGolden(golden)
		if err != nil {
			return err
		}
		if g.edition == "" {
			return nil // several packages, or crates under other names: rustc alone can't
		}
		old, err := g.check(t, crates, nil)
		if err != nil {
			return err
		}
		if clean && countErrors(old) > 0 {
			t.Errorf("%s: the case has errors: %v", g.source, old)
		}
		for title, changed := range g.results {
			if !wanted(title, g.list) {
				continue
			}
			now, err := g.check(t, crates, changed)
			if err != nil {
				return err
			}
			if bad := newErrors(old, now); len(bad) > 0 {
				t.Errorf("%s, %q: new errors %v", g.source, title, bad)
			}
		}
		return nil
	})
}

// golden is a case with what rewrites make of it.
type golden struct {
	source  string                       // the file, or the folder of a package
	list    []byte                       // the section that lists findings or offers
	edition string                       // "" when only cargo could compile it
	results map[string]map[string][]byte // by title, then by path in the case
}

func readGolden(file string) (golden, error) {
	g := golden{source: strings.TrimSuffix(file, ".golden"), edition: "2024", results: map[string]map[string][]byte{}}
	archive, err := txtar.ParseFile(file)
	if err != nil {
		return g, fmt.Errorf("read golden: %w", err)
	}
	folder := !strings.HasSuffix(g.source, ".rs")
	for i, f := range archive.Files {
		if i == 0 {
			g.list = f.Data
			continue
		}
		title, name := strings.TrimPrefix(f.Name, "fixed: "), filepath.Base(g.source)
		if at := strings.LastIndex(title, ": "); at >= 0 && strings.HasSuffix(title, ".rs") {
			title, name = title[:at], title[at+2:]
		}
		if folder && !strings.HasSuffix(name, ".rs") {
			name = "src/lib.rs" // it is the only one
		}
		if g.results[title] == nil {
			g.results[title] = map[string][]byte{}
		}
		g.results[title][name] = f.Data
	}
	return g, g.readEdition(folder)
}

var (
	editionOption = regexp.MustCompile(`(?m)^//@ edition: *(\d+)`)
	editionKey    = regexp.MustCompile(`(?m)^edition *= *"(\d+)"`)
	placeMark     = regexp.MustCompile(`/\*[|<>]\*/`)
)

func (g *golden) readEdition(folder bool) error {
	file, pattern := g.source, editionOption
	if folder {
		file, pattern, g.edition = filepath.Join(g.source, "Cargo.toml"), editionKey, ""
	}
	text, err := os.ReadFile(file)
	if m := pattern.FindSubmatch(text); m != nil && !bytes.Contains(text, []byte("package = ")) {
		g.edition = string(m[1])
	}
	return err
}

// check compiles the case with some of its files changed.
func (g *golden) check(t *testing.T, crates *Crates, changed map[string][]byte) ([]Diagnostic, error) {
	dir := t.TempDir()
	var root string
	var files []string
	err := filepath.WalkDir(g.source, func(file string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || filepath.Ext(file) != ".rs" {
			return err
		}
		name := filepath.Base(file)
		if file != g.source {
			if name, err = filepath.Rel(g.source, file); err != nil {
				return err
			}
		}
		text, ok := changed[filepath.ToSlash(name)]
		if !ok {
			if text, err = os.ReadFile(file); err != nil {
				return err
			}
			text = placeMark.ReplaceAll(text, nil)
		}
		at := filepath.Join(dir, name)
		files = append(files, at)
		if base := path.Base(filepath.ToSlash(name)); root == "" || base == "lib.rs" || base == "main.rs" {
			root = at
		}
		if err := os.MkdirAll(filepath.Dir(at), 0o755); err != nil {
			return err
		}
		return os.WriteFile(at, text, 0o644)
	})
	if err != nil {
		return nil, err
	}
	binary := strings.HasSuffix(root, "main.rs")
	return crates.Check(Program{Path: root, Modules: files, Edition: g.edition, Binary: binary})
}
