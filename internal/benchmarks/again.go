package main

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"time"

	"github.com/wakeful-rs/wakeful/internal/built"
)

// manyLines is how large the workspace is that is checked twice.
const manyLines = 900_000

// againNumbers are the first check of a large workspace and the fastest of some
// that have nothing to do but find that out.
type againNumbers struct {
	first, again     time.Duration
	firstCPU         time.Duration
	againCPU         time.Duration
	firstMem, hitMem int64
}

func (n againNumbers) ratio() float64 { return float64(n.first) / float64(n.again) }

// measureAgain checks the workspace at tree, and keeps what it found in cache.
func measureAgain(tree, cache string) (againNumbers, error) {
	var n againNumbers
	wakeful, err := built.Binary()
	if err != nil {
		return n, err
	}
	check := func() (process, error) {
		return timed(exec.Command(wakeful, "check", "--cache", cache, "--format", "json", tree))
	}
	first, err := check()
	if err != nil {
		return n, err
	}
	n.first, n.firstCPU, n.firstMem = first.took, first.cpu, first.memory
	var took, cpu []time.Duration
	for range rounds {
		again, err := check()
		if err != nil {
			return n, err
		}
		if !bytes.Equal(again.stdout, first.stdout) {
			return n, fmt.Errorf("the second check of %s says something else than the first", tree)
		}
		took, cpu, n.hitMem = append(took, again.took), append(cpu, again.cpu), max(n.hitMem, again.memory)
	}
	n.again, n.againCPU = slices.Min(took), slices.Min(cpu)
	return n, nil
}

// copies makes a workspace in dir of packages that are each a copy of the crate,
// until it has that many lines.
func copies(crate, dir string, least int) (lines int, err error) {
	manifest, err := os.ReadFile(filepath.Join(crate, "Cargo.toml"))
	if err != nil {
		return 0, fmt.Errorf("read the manifest: %w", err)
	}
	for i := 0; lines < least; i++ {
		copied := filepath.Join(dir, "crates", fmt.Sprint(i))
		if err := os.CopyFS(copied, os.DirFS(crate)); err != nil {
			return 0, fmt.Errorf("copy the crate: %w", err)
		}
		own := bytes.Replace(manifest, []byte("name = \"tokio\""), fmt.Appendf(nil, "name = \"tokio-%d\"", i), 1)
		if err := os.WriteFile(filepath.Join(copied, "Cargo.toml"), own, 0o644); err != nil {
			return 0, fmt.Errorf("write the manifest: %w", err)
		}
		paths, err := rustFiles(copied)
		if err != nil {
			return 0, err
		}
		for _, path := range paths {
			text, err := os.ReadFile(path)
			if err != nil {
				return 0, fmt.Errorf("read %s: %w", path, err)
			}
			lines += bytes.Count(text, []byte("\n"))
		}
	}
	text := "[workspace]\nresolver = \"2\"\nmembers = [\"crates/*\"]\n"
	if err := os.WriteFile(filepath.Join(dir, "Cargo.toml"), []byte(text), 0o644); err != nil {
		return 0, fmt.Errorf("write the manifest: %w", err)
	}
	return lines, nil
}
