package workspace

import (
	"os"
	"path/filepath"
)

// clippyNames are the files that clippy reads, the first one wins.
var clippyNames = []string{"clippy.toml", ".clippy.toml"}

// Clippy is what a clippy.toml says that has a meaning for async code. Of all
// its other keys clippy itself is the judge.
type Clippy struct {
	// FutureSize is `future-size-threshold` in bytes, 0 when not given.
	FutureSize int64
	// RustVersion is `msrv`, "" when not given.
	RustVersion string
	// HeldTypes are the paths of types in `await-holding-invalid-types`.
	HeldTypes []string
}

// clippy is the clippy.toml for a package: in its folder, or the nearest above
// it as far as the repository goes. nil when there is none.
func (cs *configs) clippy(dir string) *Clippy {
	if cs.opts.NoConfig {
		return nil
	}
	for _, dir := range ancestors(dir) {
		if c := cs.clippyIn(dir); c != nil {
			return c
		}
		if isRepositoryTop(dir) {
			return nil
		}
	}
	return nil
}

// clippyIn is the clippy.toml in the folder itself, nil when there is none.
func (cs *configs) clippyIn(dir string) *Clippy {
	if c, ok := cs.clippys[dir]; ok {
		return c
	}
	var c *Clippy
	for _, name := range clippyNames {
		if c = cs.readClippy(filepath.Join(dir, name)); c != nil {
			break
		}
	}
	cs.clippys[dir] = c
	return c
}

func (cs *configs) readClippy(path string) *Clippy {
	data, err := readSmall(path)
	if err != nil {
		if !os.IsNotExist(err) {
			cs.problems = append(cs.problems, unreadable(path, err))
		}
		return nil
	}
	c := &Clippy{}
	doc, err := parseTOML(data)
	if err != nil {
		cs.problems = append(cs.problems, tomlProblem(BadConfig, SeverityWarning, path, data, err))
		return c
	}
	const size, held = "future-size-threshold", "await-holding-invalid-types"
	c.RustVersion = doc.text("msrv")
	c.FutureSize, _ = doc.first(size).(int64)
	c.HeldTypes = doc.texts(held)
	for _, entry := range doc.tables(held) {
		if t := entry.text("path"); t != "" {
			c.HeldTypes = append(c.HeldTypes, t)
		}
	}
	return c
}
