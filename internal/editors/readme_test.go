package editors

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/wakeful-rs/wakeful/internal/built"
)

// What the README of the editors shows is what the tests of the editors take.
func TestReadmeShowsConfigurations(t *testing.T) {
	folder := filepath.Join(built.Root(), "editors")
	readme, err := os.ReadFile(filepath.Join(folder, "README.md"))
	if err != nil {
		t.Fatal(err)
	}
	for name, language := range map[string]string{
		"helix/languages.toml": "toml",
		"emacs/eglot.el":       "elisp",
		"emacs/lsp-mode.el":    "elisp",
		"emacs/rass.el":        "elisp",
	} {
		text, err := os.ReadFile(filepath.Join(folder, name))
		if err != nil {
			t.Fatal(err)
		}
		if !strings.Contains(string(readme), "```"+language+"\n"+string(text)+"```\n") {
			t.Errorf("editors/README.md does not show %s", name)
		}
	}
}
