package server

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/wakeful-rs/wakeful/internal/built"
)

// TestSettingsPage holds the table of settings in docs/server.md to the
// settings; -update writes it.
func TestSettingsPage(t *testing.T) {
	path := filepath.Join(built.Root(), "docs", "server.md")
	page, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	const begin, end = "<!-- settings -->\n", "<!-- /settings -->\n"
	before, rest, ok := strings.Cut(string(page), begin)
	_, after, closed := strings.Cut(rest, end)
	if !ok || !closed {
		t.Fatalf("%s has no place for the settings", path)
	}
	made := before + begin + settingsTable(t) + end + after
	if made == string(page) {
		return
	}
	if !*update {
		t.Fatalf("%s is not what the settings are: `make update` writes\n%s", path, settingsTable(t))
	}
	if err := os.WriteFile(path, []byte(made), 0o644); err != nil {
		t.Fatal(err)
	}
}

// TestCommandsAreDocumented: what a client can have done stands in docs/server.md.
func TestCommandsAreDocumented(t *testing.T) {
	page, err := os.ReadFile(filepath.Join(built.Root(), "docs", "server.md"))
	if err != nil {
		t.Fatal(err)
	}
	for name := range commands {
		if !strings.Contains(string(page), "| `"+name+"` |") {
			t.Errorf("docs/server.md has no row for %s", name)
		}
	}
}

func settingsTable(t *testing.T) string {
	var b strings.Builder
	b.WriteString("| setting | default | |\n| --- | --- | --- |\n")
	for _, s := range Settings() {
		value, err := json.Marshal(s.Default)
		if err != nil {
			t.Fatal(err)
		}
		fmt.Fprintf(&b, "| `wakeful.%s` | `%s` | %s |\n", s.Name, value, s.Description)
	}
	return b.String()
}
