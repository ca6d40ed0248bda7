//go:build cargo

package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"flag"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/wakeful-rs/wakeful/internal/built"
	"github.com/wakeful-rs/wakeful/internal/scratch"
)

var full = flag.Bool("full", false, "everything: what compiles published crates, too")

// crate is a published crate in a folder where it can be changed.
type crate struct {
	t   *testing.T
	dir string
}

// eachCrate runs a test on copies of published crates, which takes minutes.
func eachCrate(t *testing.T, crates []scratch.Crate, test func(crate)) {
	if !*full {
		t.Skip("crates are compiled with -full only")
	}
	folders, err := scratch.Fetch(crates...)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range crates {
		t.Run(c.Name, func(t *testing.T) {
			dir := t.TempDir()
			if err := os.CopyFS(dir, os.DirFS(folders[c])); err != nil {
				t.Fatal(err)
			}
			in := crate{t, dir}
			in.write("Cargo.toml", in.read("Cargo.toml")+"\n[workspace]\n") // of its own
			test(in)
		})
	}
}

func (c crate) path(file string) string { return filepath.Join(c.dir, filepath.FromSlash(file)) }

func (c crate) read(file string) string {
	c.t.Helper()
	text, err := os.ReadFile(c.path(file))
	if err != nil {
		c.t.Fatal(err)
	}
	return string(text)
}

func (c crate) write(file, text string) {
	c.t.Helper()
	if err := os.WriteFile(c.path(file), []byte(text), 0o644); err != nil {
		c.t.Fatal(err)
	}
}

// rustFiles are the files in the folder src of the crate, with `/`, from its own folder.
func (c crate) rustFiles() []string {
	c.t.Helper()
	var out []string
	err := filepath.WalkDir(c.path("src"), func(path string, entry fs.DirEntry, err error) error {
		if err != nil || filepath.Ext(path) != ".rs" {
			return err
		}
		rel, err := filepath.Rel(c.dir, path)
		out = append(out, filepath.ToSlash(rel))
		return err
	})
	if err != nil {
		c.t.Fatal(err)
	}
	return out
}

func (c crate) findings() []built.Finding {
	c.t.Helper()
	doc, err := built.Check(c.dir, nil, "--no-config")
	if err != nil {
		c.t.Fatal(err)
	}
	return doc.Findings
}

// line is a line of a file, from 1.
type line struct {
	file string
	n    int
}

// compiled is what rustc says of a crate.
type compiled struct {
	errors []string
	lost   map[line]bool // values that must be used
	unused map[line]bool // variables that nobody reads
	// By the first place that is named: what is said not to be Send or Sync, and
	// all other errors.
	notSend, others map[line]string
}

// check compiles the crate, with all targets that the flags name.
func (c crate) check(flags ...string) compiled {
	c.t.Helper()
	cache, err := os.UserCacheDir()
	if err != nil {
		c.t.Fatal(err)
	}
	cmd := exec.Command("cargo", append([]string{"check", "--keep-going", "--message-format", "json"}, flags...)...)
	cmd.Dir = c.dir
	cmd.Env = append(os.Environ(), "CARGO_TARGET_DIR="+filepath.Join(cache, "wakeful", "crates"))
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	said := read(out)
	if err != nil && len(said.errors) == 0 {
		c.t.Fatalf("cargo check: %v\n%s", err, stderr.Bytes())
	}
	return said
}

// read reads cargo's messages.
func read(out []byte) compiled {
	said := compiled{lost: map[line]bool{}, unused: map[line]bool{}, notSend: map[line]string{}, others: map[line]string{}}
	lines := bufio.NewScanner(bytes.NewReader(out))
	lines.Buffer(nil, 1<<26)
	for lines.Scan() {
		var m struct {
			Message struct {
				Level, Message, Rendered string
				Code                     struct{ Code string }
				Spans                    []struct {
					File    string `json:"file_name"`
					Line    int    `json:"line_start"`
					Primary bool   `json:"is_primary"`
				}
			}
		}
		if json.Unmarshal(lines.Bytes(), &m) != nil {
			continue
		}
		if m.Message.Level == "error" {
			said.errors = append(said.errors, m.Message.Rendered)
		}
		for _, s := range m.Message.Spans {
			at := line{filepath.ToSlash(s.File), s.Line}
			switch {
			case !s.Primary:
			case m.Message.Level == "error" && strings.Contains(m.Message.Message, "between threads safely"):
				said.notSend[at] = m.Message.Rendered
			case m.Message.Level == "error":
				said.others[at] = m.Message.Rendered
			case m.Message.Code.Code == "unused_must_use":
				said.lost[at] = true
			case m.Message.Code.Code == "unused_variables":
				said.unused[at] = true
			}
		}
	}
	return said
}
