package architecture

import (
	"go/parser"
	"go/token"
	"io/fs"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/wakeful-rs/wakeful/internal/built"
)

const module = "github.com/wakeful-rs/wakeful/"

// allowed is what of ours the shipped code of each folder may import, by the
// longest folder that matches. A folder may always import what is below it.
var allowed = map[string][]string{
	"source":         {},
	"parser":         {"source"},
	"workspace":      {"source"},
	"knowledge":      {"source", "parser"},
	"semantic/mbe":   {"source", "parser"},
	"semantic/hir":   {"source", "parser", "semantic/mbe"},
	"semantic/names": {"source", "parser", "knowledge", "semantic/hir"},
	"semantic/types": {"source", "parser", "knowledge", "semantic/hir", "semantic/names"},
	"semantic/flow":  {"source", "parser", "knowledge", "semantic/hir", "semantic/names", "semantic/types"},
	"semantic":       {"source", "parser", "knowledge", "workspace"}, // workspace knows where the file of a module lies
	"lint":           {"source", "parser", "workspace", "knowledge", "semantic"},
	"lint/layout":    {"source", "semantic"},
	"lint/refactor":  {"source", "parser", "semantic", "lint"},
	"lint/rules":     {"source", "parser", "knowledge", "semantic", "lint"},
	"lint/report":    {"source", "parser", "knowledge", "lint"},
	"anatomy":        {"source", "semantic", "lint/report"},
	"docs":           {}, // what is published, for the program to read too
	"server":         {"source", "parser", "workspace", "knowledge", "semantic", "lint", "anatomy", "docs"},
	"cmd":            {"source", "parser", "workspace", "knowledge", "semantic", "lint", "anatomy", "server"},
	"internal":       {"source", "parser", "workspace", "knowledge", "semantic", "lint", "anatomy", "server"},
}

// keepers are the only folders that may import what lies outside.
var keepers = map[string][]string{
	"C":                                {"parser"},
	"github.com/smacker/":              {"parser"},
	"github.com/tree-sitter/":          {"parser"},
	"github.com/tliron/":               {"server"},
	"github.com/sourcegraph/jsonrpc2":  {"server"},
	"github.com/spf13/":                {"cmd"},
	"github.com/cpuguy83/go-md2man/":   {"cmd"},
	"github.com/charmbracelet/":        {"cmd", "lint/report", "anatomy", "knowledge/terminal"},
	"github.com/pelletier/":            {"workspace"},
	"github.com/sabhiram/go-gitignore": {"workspace"},
	"github.com/google/renameio/":      {"lint"},
	"github.com/schollz/progressbar/":  {"cmd"},
	"github.com/santhosh-tekuri/":      {},
	"github.com/rogpeppe/go-internal":  {},
	"github.com/agnivade/levenshtein":  {"workspace"},
	"github.com/aymanbagabas/go-udiff": {"lint", "server", "cmd"},
	"github.com/bmatcuk/doublestar/":   {"workspace"},
	"github.com/mattn/go-isatty":       {"cmd", "lint/report"},
	"github.com/muesli/termenv":        {"cmd", "lint/report", "anatomy", "knowledge/terminal"},
	"golang.org/x/term":                {"cmd", "lint/report"},
	"gopkg.in/yaml":                    {"knowledge"},
	"net":                              {"server", "cmd"},
	"os/exec":                          {"internal", "cmd/wakeful/pager", "workspace/git"},
	"github.com/bluekeyes/go-gitdiff/": {"workspace/git"},
	"github.com/yuin/":                 {"parser", "knowledge/search", "knowledge/site", "knowledge/terminal"},
}

func TestImportDirections(t *testing.T) {
	imports := readImports(t)
	if len(imports) < 8 {
		t.Fatalf("only %d folders were read", len(imports))
	}
	for folder, imported := range imports {
		for _, other := range imported {
			if reason := refuse(folder, other); reason != "" {
				t.Errorf("%s imports %s: %s", folder, other, reason)
			}
		}
	}
}

// TestRefusals keeps the test above honest: these must never be allowed.
func TestRefusals(t *testing.T) {
	for _, bad := range [][2]string{
		{"source", module + "parser"},
		{"parser", module + "semantic"},
		{"workspace", module + "parser"},
		{"semantic/names", module + "workspace"},
		{"semantic/flow", module + "lint"},
		{"semantic/hir", module + "semantic/names"},
		{"semantic/types", module + "semantic/flow"},
		{"knowledge", module + "lint"},
		{"lint", module + "server"},
		{"lint", module + "lint/rules"},
		{"semantic", module + "anatomy"},
		{"anatomy", module + "server"},
		{"semantic", "C"},
		{"cmd/wakeful", "github.com/tliron/glsp"},
	} {
		if refuse(bad[0], bad[1]) == "" {
			t.Errorf("%s may import %s", bad[0], bad[1])
		}
	}
}

// refuse says why folder must not import other, "" when it may.
func refuse(folder, other string) string {
	if ours, ok := strings.CutPrefix(other, module); ok {
		home := longest(folder)
		if home == "" {
			return "the folder is unknown to the architecture; give it a place in `allowed`"
		}
		if permitted(home, ours) {
			return ""
		}
		return "the arrows point the other way, see ARCHITECTURE.md"
	}
	if other == "net/url" {
		return "" // it reads and writes text, and opens nothing
	}
	for prefix, homes := range keepers {
		if within(other, strings.TrimSuffix(prefix, "/")) && !slices.ContainsFunc(homes, func(home string) bool { return within(folder, home) }) {
			return "only " + strings.Join(homes, ", ") + " may"
		}
	}
	return ""
}

// permitted says that code of the folder home may import ours. A part of lint
// or semantic that stands above its parent is named on its own in allowed, and
// its parent must not import it.
func permitted(home, ours string) bool {
	if home == "lint" && (within(ours, "lint/rules") || within(ours, "lint/refactor") || within(ours, "lint/linttest")) {
		return false
	}
	if within(ours, home) {
		return true
	}
	return slices.ContainsFunc(allowed[home], func(a string) bool { return within(ours, a) })
}

// longest is the most specific folder of allowed that holds folder.
func longest(folder string) string {
	best := ""
	for home := range allowed {
		if within(folder, home) && len(home) > len(best) {
			best = home
		}
	}
	return best
}

func within(folder, home string) bool { return folder == home || strings.HasPrefix(folder, home+"/") }

// readImports maps each folder to what its files import, tests and generators
// left out: they may look at anything.
func readImports(t *testing.T) map[string][]string {
	t.Helper()
	imports := map[string][]string{}
	root := built.Root()
	err := filepath.WalkDir(root, func(file string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		name := entry.Name()
		if entry.IsDir() {
			if name != "." && strings.HasPrefix(name, ".") || name == "testdata" || name == "node_modules" || name == "gen" || name == "deps" {
				return filepath.SkipDir
			}
			return nil
		}
		if !strings.HasSuffix(name, ".go") || strings.HasSuffix(name, "_test.go") {
			return nil
		}
		parsed, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.ImportsOnly)
		if err != nil {
			return err
		}
		relative, err := filepath.Rel(root, filepath.Dir(file))
		if err != nil {
			return err
		}
		folder := path.Clean(filepath.ToSlash(relative))
		imports[folder] = append(imports[folder], "")
		for _, spec := range parsed.Imports {
			imported, err := strconv.Unquote(spec.Path.Value)
			if err != nil {
				return err
			}
			imports[folder] = append(imports[folder], imported)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return imports
}
