//go:build cargo && linux

package differential

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"testing"

	"github.com/wakeful-rs/wakeful/internal/built"
)

var (
	sized   = regexp.MustCompile(`(?m)^async fn (\w+).* // (\d+)`)
	printed = regexp.MustCompile(`(?m)^(\w+) (\d+)$`)
)

// TestLayoutsAreRustcs holds the sizes that stand in testdata/layouts, which
// semantic is held to, to those that the futures have.
func TestLayoutsAreRustcs(t *testing.T) {
	path := filepath.Join(built.Root(), "testdata", "layouts", "futures.rs")
	program, err := (&Crates{}).Build(Program{Path: path, Edition: "2021"}, t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	out, err := exec.Command(program).Output()
	if err != nil {
		t.Fatal(err)
	}
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	have := map[string]string{}
	for _, m := range printed.FindAllStringSubmatch(string(out), -1) {
		have[m[1]] = m[2]
	}
	for _, m := range sized.FindAllStringSubmatch(string(text), -1) {
		if have[m[1]] != m[2] {
			t.Errorf("the future of %s takes %s bytes, not %s", m[1], have[m[1]], m[2])
		}
	}
}
