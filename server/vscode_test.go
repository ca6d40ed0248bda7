package server

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"github.com/wakeful-rs/wakeful/internal/built"
)

// TestSettingsOfVSCode holds that the extension's manifest lists the server's
// settings as they are. The section "Server" is made of them, with -update; the
// other is the extension's own.
func TestSettingsOfVSCode(t *testing.T) {
	path := filepath.Join(built.Root(), "editors", "vscode", "package.json")
	manifest, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	listed := serverSection(t, manifest)
	var want bytes.Buffer
	encoder := json.NewEncoder(&want)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("        ", "  ")
	if err := encoder.Encode(vscodeSettings()); err != nil {
		t.Fatal(err)
	}
	made := bytes.TrimSpace(want.Bytes())
	if bytes.Equal(listed, made) {
		return
	}
	if !*update {
		t.Fatalf("%s differs from the settings: `make update` writes\n%s", path, made)
	}
	if err := os.WriteFile(path, bytes.Replace(manifest, listed, made, 1), 0o644); err != nil {
		t.Fatal(err)
	}
}

// serverSection is the part of the manifest that is made here, as it stands.
func serverSection(t *testing.T, manifest []byte) []byte {
	t.Helper()
	var m struct {
		Contributes struct {
			Configuration []struct {
				Title      string          `json:"title"`
				Properties json.RawMessage `json:"properties"`
			} `json:"configuration"`
		} `json:"contributes"`
	}
	if err := json.Unmarshal(manifest, &m); err != nil {
		t.Fatal(err)
	}
	for _, section := range m.Contributes.Configuration {
		if section.Title == "Server" {
			return section.Properties
		}
	}
	t.Fatal("no section is called Server")
	return nil
}

// vscodeSetting is a setting as the manifest describes it: a JSON schema, and
// where it stands.
type vscodeSetting struct {
	Order       int           `json:"order"`
	Type        string        `json:"type"`
	Default     any           `json:"default"`
	Description string        `json:"description"`
	Values      *vscodeValues `json:"additionalProperties,omitempty"`
}

type vscodeValues struct {
	Enum []string `json:"enum"`
}

func vscodeSettings() map[string]vscodeSetting {
	settings := map[string]vscodeSetting{}
	for i, s := range Settings() {
		described := vscodeSetting{Order: i + 1, Type: s.Type, Default: s.Default, Description: s.Description}
		if len(s.Enum) > 0 {
			described.Values = &vscodeValues{s.Enum}
		}
		settings["wakeful."+s.Name] = described
	}
	return settings
}
