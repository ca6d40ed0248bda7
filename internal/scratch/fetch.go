package scratch

import (
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// Crate is one version of a published crate.
type Crate struct{ Name, Version string }

func (c Crate) String() string { return c.Name + " " + c.Version }

// target keeps cargo from fetching what only other systems need.
const target = "x86_64-unknown-linux-gnu"

// Fetch has cargo bring the crates into its own cache, and says in which folder
// each lies. Nothing is compiled.
func Fetch(crates ...Crate) (map[Crate]string, error) {
	dir, err := os.MkdirTemp("", "wakeful-fetch-")
	if err != nil {
		return nil, fmt.Errorf("make folder: %w", err)
	}
	defer os.RemoveAll(dir)
	var manifest strings.Builder
	manifest.WriteString("[package]\nname = \"wakeful-fetch\"\nversion = \"0.0.0\"\nedition = \"2021\"\n[workspace]\n[dependencies]\n")
	for _, c := range crates {
		fmt.Fprintf(&manifest, "%s = { version = \"=%s\", default-features = false }\n", c.Name, c.Version)
	}
	if err := Write(dir, manifest.String()); err != nil {
		return nil, err
	}
	cmd := exec.Command("cargo", "metadata", "--format-version", "1", "--filter-platform", target)
	cmd.Dir, cmd.Stderr = dir, os.Stderr
	out, err := cmd.Output()
	if err != nil {
		return nil, fmt.Errorf("fetch the crates with cargo: %w", err)
	}
	return locate(out, crates)
}

// locate finds the crates in what `cargo metadata` says.
func locate(metadata []byte, crates []Crate) (map[Crate]string, error) {
	var doc struct {
		Packages []struct {
			Name, Version string
			ManifestPath  string `json:"manifest_path"`
		}
	}
	if err := json.Unmarshal(metadata, &doc); err != nil {
		return nil, fmt.Errorf("read cargo's metadata: %w", err)
	}
	folders := map[Crate]string{}
	for _, p := range doc.Packages {
		folders[Crate{p.Name, p.Version}] = filepath.Dir(p.ManifestPath)
	}
	for _, c := range crates {
		if folders[c] == "" {
			return nil, fmt.Errorf("cargo fetched no %s", c)
		}
	}
	return folders, nil
}
