//go:build cargo

package differential

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/wakeful-rs/wakeful/internal/built"
	"github.com/wakeful-rs/wakeful/internal/differential/rustdoc"
	"github.com/wakeful-rs/wakeful/internal/differential/stubs"
	"github.com/wakeful-rs/wakeful/knowledge"
	"github.com/wakeful-rs/wakeful/semantic/names"
)

var newest = flag.Bool("newest", false, "hold the stubs against the newest versions, and not those of testdata/stubs/crates.txt")

var stubFolder = filepath.Join(built.Root(), "testdata", "stubs")

// fewCrates is how many of the crates are checked without -full.
const fewCrates = 4

// TestStubs holds the stubs against what rustdoc says of the crates. The
// disagreements must be exactly those of mismatches.txt.
func TestStubs(t *testing.T) {
	entries, err := stubs.ReadEntries(filepath.Join(stubFolder, "crates.txt"))
	if err != nil {
		t.Fatal(err)
	}
	known, err := stubs.ReadMismatches(filepath.Join(stubFolder, "mismatches.txt"))
	if err != nil {
		t.Fatal(err)
	}
	cache, err := os.UserCacheDir()
	if err != nil {
		t.Fatal(err)
	}
	for i, e := range entries {
		if e.Unchecked != "" || !*full && i >= fewCrates {
			continue
		}
		t.Run(e.Crate(), func(t *testing.T) {
			if *newest {
				e.Version = "*"
			}
			library, err := rustdoc.Fetch(filepath.Join(cache, "wakeful", "stub-crates"), e.Package)
			if err != nil {
				t.Fatal(err)
			}
			if _, err := library.Make(e.Crate()); err != nil {
				t.Fatal(err)
			}
			found, paths := stubs.Compare(names.Stub(e.Crate()), library)
			t.Logf("%d paths, %d differences", paths, len(found))
			if paths == 0 {
				t.Error("nothing was compared")
			}
			compareMismatches(t, found, known)
		})
	}
}

func compareMismatches(t *testing.T, found, known []stubs.Mismatch) {
	t.Helper()
	_, crate, _ := strings.Cut(t.Name(), "/")
	listed := map[string]bool{}
	for _, m := range known {
		if m.Crate() != crate {
			continue
		}
		listed[m.ID()] = true
		if len(strings.Fields(m.Why)) < 3 {
			t.Errorf("mismatches.txt does not say why: %s", m.ID())
		}
	}
	for _, m := range found {
		if !listed[m.ID()] {
			t.Errorf("differs: %s", m.ID())
		}
		delete(listed, m.ID())
	}
	for id := range listed {
		t.Errorf("agrees now, take it out of mismatches.txt: %s", id)
	}
}

// TestStubsListed holds that each stub is checked, or says why it is not.
func TestStubsListed(t *testing.T) {
	entries, err := stubs.ReadEntries(filepath.Join(stubFolder, "crates.txt"))
	if err != nil {
		t.Fatal(err)
	}
	listed := map[string]bool{}
	for _, e := range entries {
		listed[e.Crate()] = true
	}
	for _, crate := range knowledge.StubCrates() {
		if !listed[crate] {
			t.Errorf("crates.txt does not name %s", crate)
		}
		delete(listed, crate)
	}
	for crate := range listed {
		t.Errorf("there is no stub of %s", crate)
	}
}
