package server

import (
	"context"
	"fmt"
	"io/fs"
	"log/slog"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/wakeful-rs/wakeful/internal/built"
	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/lint/rules"
	"github.com/wakeful-rs/wakeful/parser"
)

// heldBack is what starts a server that reads no workspace until release is
// called.
func heldBack(rules ...lint.Rule) (options Options, release func()) {
	gate := make(chan struct{})
	options = Options{Rules: rules, reading: func(ctx context.Context) {
		select {
		case <-gate:
		case <-ctx.Done():
		}
	}}
	return options, func() { close(gate) }
}

func TestOpenFileDoesNotWaitForTheWorkspace(t *testing.T) {
	dir := tree(t, map[string]string{
		"Cargo.toml":       manifest,
		"src/lib.rs":       "mod deep;\nmod sin;\n",
		"src/deep.rs":      "mod well;\n",
		"src/sin.rs":       "fn evil() {}\n",
		"src/deep/well.rs": "async fn bad() {}\n",
		"src/orphan.rs":    "fn bad() {}\n",
	})
	well, orphan := uriOf(filepath.Join(dir, "src/deep/well.rs")), uriOf(filepath.Join(dir, "src/orphan.rs"))
	whole := badName
	whole.Name, whole.Whole = "whole", true
	options, release := heldBack(badName, whole)
	c := startServer(t, options)
	c.initialize(dir, object{})
	c.open(well, "async fn bad() {}\n")
	c.latest(well, "0:9-0:12")
	c.notes(well, "")
	c.insert(well, 2, at(0, 0, 0, 0), "\n")
	c.latest(well, "1:9-1:12")
	c.open(memory, "fn bad() {}")
	c.latest(memory, "0:3-0:6")
	c.open(orphan, "fn bad() {}\n") // nobody knows yet where it stands
	if got := places(c.diagnostics(orphan, 1)); got != "" {
		t.Errorf("findings of a file of which it is not known what it is: %s", got)
	}
	asked := object{"textDocument": object{"uri": well}, "position": at(1, 4, 1, 4).Start}
	var hover struct{ Contents struct{ Value string } }
	c.must("textDocument/hover", asked, &hover)
	if hover.Contents.Value == "" {
		t.Error("no hover while the workspace is read")
	}
	release()
	c.latest(orphan, "0:3-0:6 0:3-0:6")
	c.latest(well, "1:9-1:12 1:9-1:12")
	c.until("the root of it", func() bool { return strings.Contains(lastNotes(c, well), "sin.rs 0:3-0:7") })
}

// lastNotes are the places of the root of it, of a document's last findings.
func lastNotes(c *client, uri string) string {
	out := ""
	for _, p := range c.told {
		if p.URI == uri {
			out = rootsOf(p.Diagnostics)
		}
	}
	return out
}

// Who asks once gets the whole answer, however long it takes.
func TestAnswersThatNobodyAsksForAgainAreWhole(t *testing.T) {
	dir := tree(t, map[string]string{"Cargo.toml": manifest, "src/lib.rs": "mod sin;\nfn bad() {}\n", "src/sin.rs": "fn evil() {}\n"})
	lib := uriOf(filepath.Join(dir, "src/lib.rs"))
	whole := badName
	whole.Whole = true
	options, release := heldBack(whole)
	c := startServer(t, options)
	c.initialize(dir, object{})
	c.open(lib, "mod sin;\nfn bad() {}\n")
	c.diagnostics(lib, 1)
	answer := make(chan string, 1)
	go func() { answer <- string(c.pulled(lib)) }()
	c.must("textDocument/hover", object{"textDocument": object{"uri": lib}, "position": object{}}, nil)
	select {
	case got := <-answer:
		t.Errorf("answered %q before anything was read", got)
	default:
	}
	release()
	if got := <-answer; got != "1:3-1:6" {
		t.Errorf("answered %q", got)
	}
}

func TestReadingCanBeCancelled(t *testing.T) {
	dir := tree(t, map[string]string{"Cargo.toml": manifest, "src/lib.rs": "mod sin;\nfn bad() {}\n", "src/sin.rs": "fn evil() {}\n"})
	lib := uriOf(filepath.Join(dir, "src/lib.rs"))
	options, release := heldBack(badName)
	c := startServer(t, options)
	c.initialize(dir, object{"window": object{"workDoneProgress": true}})
	c.until("a bar", func() bool { return len(c.bars) == 1 && c.bars[0].began })
	c.notify("window/workDoneProgress/cancel", object{"token": c.bars[0].token})
	c.until("its end", func() bool { return c.bars[0].ended && strings.Contains(c.logged, "cancelled") })
	c.open(lib, "mod sin;\nfn bad() {}\n")
	c.latest(lib, "1:3-1:6")
	c.notes(lib, "")
	if got := string(c.pulled(lib)); got != "1:3-1:6" {
		t.Errorf("asked: %s", got)
	}
	release()
	c.notify("textDocument/didSave", object{"textDocument": object{"uri": uriOf(filepath.Join(dir, "Cargo.toml"))}})
	c.notes(lib, "sin.rs 0:3-0:7;")
}

// A mistake of ours in reading leaves what can be said of an open file alone, and
// the next attempt may fare better.
func TestReadingCanFail(t *testing.T) {
	dir := tree(t, map[string]string{"Cargo.toml": manifest, "src/lib.rs": "mod sin;\nfn bad() {}\n", "src/sin.rs": "fn evil() {}\n"})
	lib := uriOf(filepath.Join(dir, "src/lib.rs"))
	var failed atomic.Bool
	c := startServer(t, Options{Log: slog.New(slog.DiscardHandler), reading: func(context.Context) {
		if !failed.Swap(true) {
			panic("an unexpected token")
		}
	}})
	c.initialize(dir, object{})
	c.until("a word on it", func() bool { return strings.Contains(c.logged, "reading the workspace failed") })
	c.open(lib, "mod sin;\nfn bad() {}\n")
	c.latest(lib, "1:3-1:6")
	c.notes(lib, "")
	c.notify("textDocument/didSave", object{"textDocument": object{"uri": uriOf(filepath.Join(dir, "Cargo.toml"))}})
	c.notes(lib, "sin.rs 0:3-0:7;")
}

// What is said of a file before the rest is read is said afterwards too, in all
// packages that the tests have.
func TestEarlyFindingsStay(t *testing.T) {
	options := Options{Rules: rules.All, pages: lint.PageOf, Log: slog.New(slog.DiscardHandler)}
	early := 0
	for _, dir := range packagesBelow(t, filepath.Join(built.Root(), "testdata")) {
		full, _ := readFolders(t.Context(), []string{dir}, options, nil)
		for _, file := range full.disk.Files {
			late := map[string]bool{}
			for _, f := range full.findings(file.Path) {
				late[fmt.Sprint(f.Rule, f.Span)] = true
			}
			for _, f := range earlyFindings(t, full, file.Path, options) {
				if early++; !late[fmt.Sprint(f.Rule, f.Span)] {
					t.Errorf("%s: %s at %v is not so: %s", file.Path, f.Rule, f.Span, f.Message)
				}
			}
		}
	}
	if early < 25 {
		t.Errorf("only %d findings were said early", early)
	}
}

func earlyFindings(t *testing.T, full *view, name string, options Options) []lint.Finding {
	t.Helper()
	around, text := readAround(t.Context(), name, options), full.text(name)
	if around == nil || text == nil {
		return nil
	}
	parsed, err := parser.Parse(t.Context(), text, parser.Limits{})
	if err != nil {
		return nil
	}
	defer parsed.Close()
	return around.with(name, parsed).findings(name)
}

// packagesBelow are the folders below root that have a Cargo.toml.
func packagesBelow(t *testing.T, root string) []string {
	t.Helper()
	var dirs []string
	err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if d != nil && d.Name() == "Cargo.toml" {
			dirs = append(dirs, filepath.Dir(path))
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return dirs
}
