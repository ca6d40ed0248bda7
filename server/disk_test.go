package server

import (
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/wakeful-rs/wakeful/workspace"
)

// A client that cannot watch files is told the truth after it turned to another
// document, or saved one.
func TestDiskIsLookedAtWhereNobodyWatches(t *testing.T) {
	dir := tree(t, map[string]string{"Cargo.toml": manifest, "src/lib.rs": "fn bad() {}\n", "src/sin.rs": "fn evil() {}\n"})
	lib, sin, more := filepath.Join(dir, "src/lib.rs"), filepath.Join(dir, "src/sin.rs"), filepath.Join(dir, "src/more.rs")
	c := startServer(t, Options{})
	c.initialize(dir, object{})
	c.open(uriOf(lib), "fn bad() {}\n")
	c.notes(uriOf(lib), "sin.rs 0:3-0:7;")
	save := func() { c.notify("textDocument/didSave", object{"textDocument": object{"uri": uriOf(lib)}}) }
	turn := func() {
		for _, uri := range []string{memory, uriOf(lib)} {
			c.must("textDocument/hover", object{"textDocument": object{"uri": uri}, "position": object{}}, nil)
		}
	}
	c.open(memory, "")
	for _, step := range []struct {
		change func()
		seen   func()
		want   string
	}{
		{func() { writeFile(t, sin, "\nfn evil() {}\n") }, save, "sin.rs 1:3-1:7;"},
		{func() { writeFile(t, more, "fn evil() {}\n") }, turn, "more.rs 0:3-0:7;sin.rs 1:3-1:7;"},
		{func() { _ = os.Remove(sin) }, turn, "more.rs 0:3-0:7;"},
		{func() { writeFile(t, filepath.Join(dir, "wakeful.toml"), "exclude = [\"src/more.rs\"]\n") }, save, "more.rs 0:3-0:7;"},
	} {
		step.change()
		stop := every(looksApart, step.seen)
		c.notes(uriOf(lib), step.want)
		stop()
	}
}

// every does something now and then until stop is called.
func every(pace time.Duration, do func()) (stop func()) {
	end, ended := make(chan struct{}), make(chan struct{})
	go func() {
		defer close(ended)
		for {
			do()
			select {
			case <-time.After(pace + pace/10):
			case <-end:
				return
			}
		}
	}()
	return func() { close(end); <-ended }
}

func TestLooks(t *testing.T) {
	dir := tree(t, map[string]string{"Cargo.toml": manifest, "src/lib.rs": "mod a;\n", "src/a.rs": ""})
	w, _ := workspace.Load(t.Context(), []string{dir}, workspace.Options{})
	d := lookAt(w, time.Now().Add(time.Hour)) // so that nothing is too young
	look := func() (files []string, layout bool) {
		d.looked = time.Time{}
		return d.changes()
	}
	if files, layout := lookAt(w, time.Now()).changes(); files != nil || layout {
		t.Errorf("looked again at once, at %v", files)
	}
	d.looks = lookAt(w, time.Now().Add(time.Hour)).looks
	for path := range d.looks {
		d.looks[path] = lookOf(path)
	}
	for _, step := range []struct {
		name, content string
		files         int
		layout        bool
	}{
		{"src/a.rs", "fn a() {}", 1, false},
		{"src/.a.rs.swp", "", 0, false},
		{"src/notes.txt", "", 0, false},
		{"src/b.rs", "", 0, true},
		{"src/deep/c.rs", "", 0, true},
		{"Cargo.toml", manifest + "\n", 0, true},
	} {
		writeFile(t, filepath.Join(dir, step.name), step.content)
		files, layout := look()
		if len(files) != step.files || layout != step.layout {
			t.Errorf("after %s was written: files %v, layout %v", step.name, files, layout)
		}
		if files, layout := look(); files != nil || layout {
			t.Errorf("after %s was seen: files %v, layout %v", step.name, files, layout)
		}
	}
}
