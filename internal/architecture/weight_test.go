package architecture

import (
	"os/exec"
	"strings"
	"testing"

	"github.com/wakeful-rs/wakeful/internal/built"
)

// heavy are packages that come along easily, by an option of a library that
// nobody uses, and make every start slower and the packages of editors too large.
var heavy = map[string]string{
	"net/http":                               "a server and client of HTTP with its cryptography",
	"crypto/tls":                             "the cryptography of HTTP",
	"github.com/alecthomas/chroma/v2/lexers": "reads the descriptions of 250 languages at each start",
	"github.com/microcosm-cc/bluemonday":     "compiles the grammar of CSS at each start",
}

func TestProgramIsLight(t *testing.T) {
	cmd := exec.Command("go", "list", "-deps", "./cmd/wakeful")
	cmd.Dir = built.Root()
	out, err := cmd.Output()
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range strings.Fields(string(out)) {
		if why := heavy[name]; why != "" {
			t.Errorf("the program links %s (%s): `go mod why %s` says by whom", name, why, name)
		}
	}
}
