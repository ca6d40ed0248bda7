//go:build editors

package editors

import (
	"path/filepath"
	"strings"
	"testing"

	"github.com/wakeful-rs/wakeful/internal/built"
)

func TestEmacs(t *testing.T) {
	emacs := unpack(t, "bookworm", "emacs-nox", "elpa-eglot", "elpa-lsp-mode")
	for _, client := range []string{"eglot", "lsp-mode"} {
		t.Run(client, func(t *testing.T) { runEmacs(t, emacs, client) })
	}
}

// runEmacs runs testdata/emacs/NAME-test.el in an Emacs without a screen, with the
// configuration editors/emacs/NAME.el.
func runEmacs(t *testing.T, emacs unpacked, name string) {
	tests, err := filepath.Abs("testdata/emacs")
	if err != nil {
		t.Fatal(err)
	}
	h := newHome(t)
	path := append([]string{tests}, emacs.find("usr/share/emacs/site-lisp/elpa-src/*")...)
	path = append(path, emacs.file(t, "usr/share/emacs/[0-9]*/lisp"))
	command := emacs.command(t, "usr/bin/emacs-nox",
		"--dump-file="+emacs.file(t, "usr/libexec/emacs/*/*/emacs*.pdmp"),
		"--quick", "--batch", "--load", filepath.Join(tests, name+"-test.el"))
	out, err := h.run(t, command, []string{
		"EMACSLOADPATH=" + strings.Join(path, ":"),
		"EMACSDATA=" + emacs.file(t, "usr/share/emacs/[0-9]*/etc"),
		"CONFIGURATION=" + filepath.Join(built.Root(), "editors", "emacs", name+".el"),
	})
	t.Log(strings.TrimSpace(out))
	if err != nil {
		t.Error(err)
	}
}
