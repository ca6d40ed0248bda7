//go:build editors

package editors

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/wakeful-rs/wakeful/internal/built"
)

// TestHelix takes the configuration that we ship. In the place of rust-analyzer
// stands our neighbour.
func TestHelix(t *testing.T) {
	for _, version := range []struct {
		name, suite, program, runtime string
		hovers                        []string // of one place; Alt-n leads from one to the next
	}{
		{"25.01", "trixie", "usr/lib/hx/hx", "usr/lib/hx/runtime", []string{neighbourHover}},
		{"newest", "sid", "usr/lib/hx/hx", "usr/lib/hx/runtime", []string{neighbourHover, `Blocking call in async code`}},
	} {
		t.Run(version.name, func(t *testing.T) {
			helix := unpack(t, version.suite, "hx")
			h := newHome(t)
			configure(t, h)
			command := helix.command(t, version.program, "src/main.rs")
			term := openTerminal(t, h, command, []string{"HELIX_RUNTIME=" + helix.file(t, version.runtime)})
			editInHelix(term, version.hovers)
		})
	}
}

func editInHelix(term terminal, hovers []string) {
	const finding = `puts the whole thr` // the rest may not fit
	term.wait(`std::thread::sleep`)
	term.press("/thread::sleep", "Enter")
	term.wait(finding)

	hoverInHelix(term, hovers)

	chooseOurs(term)
	term.wait(`    tokio::time::sleep\(Duration::from_secs\(1\)\)\.await;`)
	term.waitWithout(finding)

	// Helix 25.01 tells of keys that come fast in another order, under load.
	term.press("5gg")
	term.paste("    let _ = \"é𝒳\"; std::thread::sleep(Duration::from_secs(2));\n")
	term.wait(`●   5`)
	term.press("/thread::sleep", "Enter")
	term.wait(finding)
	chooseOurs(term)
	term.wait(`    let _ = "é𝒳"; tokio::time::sleep\(Duration::from_secs\(2\)\)\.await;`)
	term.press(":write", "Enter")
	term.wait(`written`)
}

// hoverInHelix sees each hover once; the first is that of who answered first.
func hoverInHelix(term terminal, hovers []string) {
	any := strings.Join(hovers, "|")
	term.press(" k")
	term.wait(any)
	for range len(hovers) - 1 {
		shown := slices.IndexFunc(hovers, term.shows)
		hovers = slices.Delete(slices.Clone(hovers), shown, shown+1)
		term.press("", "M-n")
		term.wait(strings.Join(hovers, "|"))
	}
	term.press("", "Escape")
	term.waitWithout(any)
}

// chooseOurs chooses the code action with which we repair a sleep, above or
// below that of the neighbour.
func chooseOurs(term terminal) {
	term.press(" a")
	ours, neighbours := term.wait("Await `tokio::time::sleep`"), term.wait(neighbourAction)
	for range ours - neighbours {
		term.press("", "Down")
	}
	term.press("", "Enter")
}

// configure puts the languages.toml that we ship where Helix looks for it, and
// a rust-analyzer on PATH.
func configure(t *testing.T, h home) {
	t.Helper()
	folder := filepath.Join(string(h), "CONFIG", "helix")
	ours := os.DirFS(filepath.Join(built.Root(), "editors", "helix"))
	if err := os.CopyFS(folder, ours); err != nil {
		t.Fatal(err)
	}
	if err := os.MkdirAll(h.bin(), 0o755); err != nil {
		t.Fatal(err)
	}
	script := "#!/bin/sh\nexec \"$NEIGHBOUR\" " + neighbourArgument + "\n"
	if err := os.WriteFile(filepath.Join(h.bin(), "rust-analyzer"), []byte(script), 0o755); err != nil {
		t.Fatal(err)
	}
}
