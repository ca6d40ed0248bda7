package main

import (
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// tokioVersion is pinned, so that numbers of different days are of the same code.
const tokioVersion = "1.47.1"

// fetchTokio is the folder of tokio's sources, which cargo fetches.
func fetchTokio() (folder, version string, err error) {
	scratch, err := os.MkdirTemp("", "wakeful-bench-")
	if err != nil {
		return "", "", fmt.Errorf("make folder: %w", err)
	}
	defer os.RemoveAll(scratch)
	manifest := fmt.Sprintf("[package]\nname = \"bench\"\nversion = \"0.0.0\"\nedition = \"2021\"\n[workspace]\n[dependencies]\ntokio = { version = \"=%s\", features = [\"full\"] }\n", tokioVersion)
	if err := os.MkdirAll(filepath.Join(scratch, "src"), 0o755); err != nil {
		return "", "", fmt.Errorf("make folder: %w", err)
	}
	for name, text := range map[string]string{"Cargo.toml": manifest, "src/lib.rs": ""} {
		if err := os.WriteFile(filepath.Join(scratch, name), []byte(text), 0o644); err != nil {
			return "", "", fmt.Errorf("write %s: %w", name, err)
		}
	}
	cmd := exec.Command("cargo", "metadata", "--format-version", "1")
	cmd.Dir, cmd.Stderr = scratch, os.Stderr
	out, err := cmd.Output()
	if err != nil {
		return "", "", fmt.Errorf("fetch tokio with cargo: %w", err)
	}
	var metadata struct {
		Packages []struct {
			Name         string
			Version      string
			ManifestPath string `json:"manifest_path"`
		}
	}
	if err := json.Unmarshal(out, &metadata); err != nil {
		return "", "", fmt.Errorf("read cargo's metadata: %w", err)
	}
	for _, p := range metadata.Packages {
		if p.Name == "tokio" {
			return filepath.Dir(p.ManifestPath), p.Version, nil
		}
	}
	return "", "", fmt.Errorf("cargo fetched no tokio")
}

// rustFiles are the .rs files below folder.
func rustFiles(folder string) ([]string, error) {
	var files []string
	err := filepath.WalkDir(folder, func(path string, entry os.DirEntry, err error) error {
		if err == nil && !entry.IsDir() && strings.HasSuffix(path, ".rs") {
			files = append(files, path)
		}
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("list %s: %w", folder, err)
	}
	return files, nil
}
