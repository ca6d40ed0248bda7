package project

import (
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"

	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/workspace"
)

// futureSize is the threshold from which on a future is large, in bytes.
const futureSize = "future-size"

// Names completes the options by the names that a configuration may use.
func Names(o workspace.Options, rules []string) workspace.Options {
	o.Rules, o.Thresholds = rules, []string{futureSize}
	for _, kind := range semantic.GuardKinds {
		o.GuardKinds = append(o.GuardKinds, string(kind))
	}
	return o
}

// taught reads what configurations tell of a team's own crates, wakeful's over
// clippy's; both may be nil. Stubs that cannot be read are left out; that they
// exist was checked with the configuration.
func taught(c *workspace.Config, clippy *workspace.Clippy) semantic.Taught {
	t := semantic.Taught{Blocking: map[string]string{}, Guards: map[string]semantic.Guard{}}
	if clippy != nil {
		t.FutureSize = int(clippy.FutureSize)
		for _, held := range clippy.HeldTypes {
			t.Guards[held] = semantic.OtherGuard
		}
	}
	if c == nil {
		return t
	}
	for _, limit := range c.Thresholds {
		if limit.Name == futureSize {
			t.FutureSize = int(limit.Value)
		}
	}
	for _, b := range c.Blocking {
		t.Blocking[b.Path] = b.Reason
		if b.Reason == "" {
			t.Blocking[b.Path] = "blocks"
		}
	}
	for _, g := range c.Guards {
		t.Guards[g.Type] = semantic.Guard(g.Kind)
		if g.Kind == "" {
			t.Guards[g.Type] = semantic.ThreadLock
		}
	}
	for _, place := range c.Stubs {
		t.Stubs = append(t.Stubs, stubsAt(place)...)
	}
	return t
}

// stubsAt finds the described crates at a place: one file is a crate named
// like it, a folder with a lib.rs too, and any other folder holds such.
func stubsAt(place string) []semantic.StubCrate {
	name := strings.TrimSuffix(filepath.Base(place), ".rs")
	if strings.HasSuffix(place, ".rs") {
		text, err := os.ReadFile(place)
		if err != nil {
			return nil
		}
		return []semantic.StubCrate{{Name: name, Files: map[string][]byte{"lib.rs": text}}}
	}
	if _, err := os.Stat(filepath.Join(place, "lib.rs")); err == nil {
		return []semantic.StubCrate{{Name: name, Files: rustFiles(place)}}
	}
	entries, err := os.ReadDir(place)
	if err != nil {
		return nil
	}
	var out []semantic.StubCrate
	for _, e := range entries {
		at := filepath.Join(place, e.Name())
		if strings.HasSuffix(e.Name(), ".rs") || isCrate(at) {
			out = append(out, stubsAt(at)...)
		}
	}
	return out
}

func isCrate(dir string) bool {
	_, err := os.Stat(filepath.Join(dir, "lib.rs"))
	return err == nil
}

// rustFiles are the texts below a folder, by path with `/`.
func rustFiles(dir string) map[string][]byte {
	files := map[string][]byte{}
	root := os.DirFS(dir)
	_ = fs.WalkDir(root, ".", func(p string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || path.Ext(p) != ".rs" {
			return nil
		}
		if text, err := fs.ReadFile(root, p); err == nil {
			files[p] = text
		}
		return nil
	})
	return files
}
