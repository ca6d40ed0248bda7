//go:build editors

package editors

import (
	"path/filepath"
	"strings"
	"testing"

	"github.com/wakeful-rs/wakeful/internal/built"
)

// TestNeovim runs each file of editors/nvim/test in a Neovim of its own.
func TestNeovim(t *testing.T) {
	plugin := filepath.Join(built.Root(), "editors", "nvim")
	specs, err := filepath.Glob(filepath.Join(plugin, "test", "*_test.lua"))
	if err != nil || len(specs) == 0 {
		t.Fatalf("no tests of the plugin: %v", err)
	}
	for _, version := range []struct{ name, suite string }{
		{"0.7", "bookworm"},
		{"0.10", "trixie"},
		{"newest", "sid"},
	} {
		t.Run(version.name, func(t *testing.T) {
			nvim := unpack(t, version.suite, "neovim")
			for _, spec := range specs {
				t.Run(strings.TrimSuffix(filepath.Base(spec), "_test.lua"), func(t *testing.T) {
					runSpec(t, nvim, plugin, spec)
				})
			}
		})
	}
}

func runSpec(t *testing.T, nvim unpacked, plugin, spec string) {
	h := newHome(t)
	command := nvim.command(t, "usr/bin/nvim", "--headless", "--clean",
		"--cmd", "set noswapfile runtimepath^="+plugin+" runtimepath+="+strings.Join(nvim.find("usr/lib/nvim", "usr/lib/*/nvim"), ","),
		"-c", "luafile "+spec)
	out, err := h.run(t, command, []string{
		"VIMRUNTIME=" + nvim.file(t, "usr/share/nvim/runtime"),
		"NVIM_LOG_FILE=" + filepath.Join(string(h), "nvim.log"),
		"PLUGIN=" + plugin,
	})
	t.Log(strings.TrimSpace(out))
	if err != nil {
		t.Error(err)
	}
}
