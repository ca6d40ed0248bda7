package architecture

import (
	"os/exec"
	"strings"
	"testing"

	"github.com/wakeful-rs/wakeful/internal/built"
)

// TestProgramBringsNoHTTP holds the program to what it needs. An HTTP client with
// its cryptography comes along easily, by an option of a library that nobody
// uses, and makes every start slower and the packages of editors too large.
func TestProgramBringsNoHTTP(t *testing.T) {
	cmd := exec.Command("go", "list", "-deps", "./cmd/wakeful")
	cmd.Dir = built.Root()
	out, err := cmd.Output()
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range strings.Fields(string(out)) {
		if name == "net/http" || name == "crypto/tls" {
			t.Errorf("the program links %s: `go mod why %s` says by whom", name, name)
		}
	}
}
