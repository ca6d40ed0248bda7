//go:build cargo

package main

import (
	"bytes"
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/wakeful-rs/wakeful/internal/built"
	"github.com/wakeful-rs/wakeful/internal/scratch"
	"github.com/wakeful-rs/wakeful/parser"
	"github.com/wakeful-rs/wakeful/source"
)

// TestBaseline takes published crates as they are, and edits them as people do
// who change no code: nothing may be new afterwards, and one real mistake is.
func TestBaseline(t *testing.T) {
	crates := []scratch.Crate{{Name: "poem", Version: "3.1.12"}, {Name: "bollard", Version: "0.21.1"}, {Name: "quinn", Version: "0.11.12"}}
	folders, err := scratch.Fetch(crates...)
	if err != nil {
		t.Fatal(err)
	}
	for i, c := range crates {
		t.Run(c.Name, func(t *testing.T) {
			dir := t.TempDir()
			if err := os.CopyFS(dir, os.DirFS(folders[c])); err != nil {
				t.Fatal(err)
			}
			check := func(args ...string) []built.Finding {
				doc, err := built.Check(dir, nil, append(args, "--baseline", "known.jsonl")...)
				if err != nil {
					t.Fatal(err)
				}
				return doc.Findings
			}
			all, err := built.Check(dir, nil)
			if err != nil || len(all.Findings) < 10 {
				t.Fatalf("only %d findings to know, %v", len(all.Findings), err)
			}
			check("--write-baseline")
			e := editor{t: t, dir: dir, random: rand.New(rand.NewPCG(1, uint64(i)))}
			for _, f := range all.Findings {
				e.files = append(e.files, f.Path)
			}
			done := map[string]int{}
			for n := 0; n < 50; {
				if what := e.edit(); what != "" {
					n++
					done[what]++
				}
			}
			t.Logf("%d findings outlive %v", len(all.Findings), done)
			for _, f := range check() {
				t.Errorf("new at %s:%d: %s: %s", f.Path, f.Start.Line, f.Rule, f.Message)
			}
			e.write(e.files[0], append(e.read(e.files[0]), "\nasync fn forgets_that_others_wait() {\n    std::thread::sleep(std::time::Duration::from_secs(1));\n}\n"...))
			if found := check(); len(found) != 1 || found[0].Rule != "blocking_in_async" {
				t.Errorf("after a mistake, new are %v", found)
			}
		})
	}
}

// editor edits the files of a folder without changing what their code does.
type editor struct {
	t      *testing.T
	dir    string
	files  []string // in which there are findings, with slashes; one for each
	random *rand.Rand
}

// edit makes one edit and says what it was, "" when it could not.
func (e *editor) edit() string {
	file := e.files[e.random.IntN(len(e.files))]
	text := e.read(file)
	edits := []struct {
		what string
		make func(file string, text []byte) []byte
	}{
		{"rustfmt", e.format}, {"blank lines", e.space}, {"comments", e.comment}, {"line ends", e.lineEnds},
		{"new items", e.add}, {"swapped items", e.swap}, {"moved files", e.move},
	}
	chosen := edits[e.random.IntN(len(edits))]
	after := chosen.make(file, text)
	if after == nil || bytes.Equal(after, text) {
		return ""
	}
	e.write(file, after)
	return chosen.what
}

func (e *editor) path(file string) string { return filepath.Join(e.dir, filepath.FromSlash(file)) }

func (e *editor) read(file string) []byte {
	text, err := os.ReadFile(e.path(file))
	if err != nil {
		e.t.Fatal(err)
	}
	return text
}

// write writes the file, unless it was moved away meanwhile.
func (e *editor) write(file string, text []byte) {
	if _, err := os.Stat(e.path(file)); err != nil {
		return
	}
	if err := os.WriteFile(e.path(file), text, 0o644); err != nil {
		e.t.Fatal(err)
	}
}

// format has rustfmt lay the file out in another taste.
func (e *editor) format(_ string, text []byte) []byte {
	taste := fmt.Sprintf("max_width=%d,hard_tabs=%v,tab_spaces=%d,use_small_heuristics=%s",
		60+e.random.IntN(80), e.random.IntN(2) == 0, 2+2*e.random.IntN(3), []string{"Default", "Max", "Off"}[e.random.IntN(3)])
	cmd := exec.Command("rustfmt", "--edition", "2021", "--config", taste)
	cmd.Stdin = bytes.NewReader(text)
	out, err := cmd.Output()
	if err != nil {
		return nil
	}
	return out
}

// items are the top-level items whose order means nothing, each with the
// attributes and comments before it.
func (e *editor) items(text []byte) []source.Span {
	file, err := parser.ParseOnce(context.Background(), source.NewText(text), parser.Limits{})
	if err != nil {
		e.t.Fatal(err)
	}
	var out []source.Span
	start := -1 // where the item before ended, -1 where there is none
	for n := range file.Tree.Root().Children() {
		switch n.Kind() {
		case parser.KindLineComment, parser.KindBlockComment, parser.KindAttributeItem:
		case parser.KindFunctionItem, parser.KindImplItem, parser.KindStructItem, parser.KindEnumItem, parser.KindTraitItem:
			if start >= 0 {
				out = append(out, source.Span{Start: start, End: n.End()})
			}
			start = n.End()
		default:
			start = -1
		}
	}
	return out
}

// between puts a text between two items.
func (e *editor) between(text []byte, more string) []byte {
	items := e.items(text)
	if len(items) == 0 {
		return nil
	}
	at := items[e.random.IntN(len(items))].Start
	return append(append(append([]byte(nil), text[:at]...), more...), text[at:]...)
}

func (e *editor) space(_ string, text []byte) []byte { return e.between(text, "\n\n\n") }

func (e *editor) comment(_ string, text []byte) []byte {
	return e.between(text, strings.Repeat("\n// What people say meanwhile.", 1+e.random.IntN(100))+"\n")
}

func (e *editor) add(_ string, text []byte) []byte {
	return e.between(text, fmt.Sprintf("\n\nfn nothing_%d() -> usize {\n    %d\n}\n", e.random.Int(), e.random.IntN(9)))
}

func (e *editor) lineEnds(_ string, text []byte) []byte {
	if bytes.Contains(text, []byte("\r\n")) {
		return bytes.ReplaceAll(text, []byte("\r\n"), []byte("\n"))
	}
	return bytes.ReplaceAll(text, []byte("\n"), []byte("\r\n"))
}

// swap lets two neighbours change places.
func (e *editor) swap(_ string, text []byte) []byte {
	items := e.items(text)
	if len(items) < 2 {
		return nil
	}
	i := e.random.IntN(len(items) - 1)
	a, b := items[i], items[i+1]
	if a.End != b.Start {
		return nil
	}
	return bytes.Join([][]byte{text[:a.Start], text[b.Start:b.End], text[a.Start:a.End], text[b.End:]}, nil)
}

// move makes a folder of a module's file.
func (e *editor) move(file string, text []byte) []byte {
	base := filepath.Base(file)
	if !strings.HasPrefix(file, "src/") || strings.HasPrefix(file, "src/bin/") || base == "mod.rs" || base == "lib.rs" || base == "main.rs" {
		return nil
	}
	moved := strings.TrimSuffix(file, ".rs") + "/mod.rs"
	if err := os.MkdirAll(filepath.Dir(e.path(moved)), 0o755); err != nil {
		e.t.Fatal(err)
	}
	if err := os.Rename(e.path(file), e.path(moved)); err != nil {
		e.t.Fatal(err)
	}
	for i := range e.files {
		if e.files[i] == file {
			e.files[i] = moved
		}
	}
	return append(text, '\n')
}
