// Package differential compiles Rust with the real tools and reads what they
// say, so that tests can hold our headers, findings and repairs against it.
// Nothing that ships needs a compiler; this package is for tests alone, and
// its own tests run with `-tags cargo`.
package differential

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"github.com/wakeful-rs/wakeful/internal/scratch"
)

// manifest names the crates that the programs of truth use. The exact ones are
// those with which the headers were taken: newer tokio has functions that some
// headers say are missing, and the spans of macros move between versions.
const manifest = `[package]
name = "truth-programs"
version = "0.0.0"
edition = "2021"
publish = false

[workspace]

[dependencies]
anyhow = "1"
async-std = { version = "1", features = ["attributes", "unstable"] }
async-trait = "=0.1.68"
bcrypt = "0.15"
dashmap = "6"
embassy-time = "0.5"
futures = "0.3"
parking_lot = "0.12"
rand = "0.8"
smol = "2"
thiserror = "2"
tokio = { version = "=1.24.2", features = ["full"] }
tokio-stream = { version = "=0.1.14", features = ["full"] }
tokio-util = { version = "=0.7.8", features = ["full"] }
tracing = "0.1"
trait-variant = "0.1"

[profile.dev]
debug = false
`

var crateNames = []string{
	"anyhow", "async_std", "async_trait", "bcrypt", "dashmap", "embassy_time", "futures",
	"parking_lot", "rand", "smol", "thiserror", "tokio", "tokio_stream", "tokio_util", "tracing", "trait_variant",
}

// Crates is a folder in which the crates of the manifest are compiled.
type Crates struct {
	dir     string
	externs []string // name=path, for rustc's --extern
}

// Prepare compiles the crates, or finds them compiled, in the user's cache.
// linked says that programs are to be run and not only checked.
func Prepare(linked bool) (*Crates, error) {
	command, library := "check", ".rmeta"
	if linked {
		command, library = "build", ".rlib"
	}
	cache, err := os.UserCacheDir()
	if err != nil {
		return nil, fmt.Errorf("find the cache folder: %w", err)
	}
	c := &Crates{dir: filepath.Join(cache, "wakeful", "truth-programs")}
	if err := scratch.Write(c.dir, manifest); err != nil {
		return nil, err
	}
	cmd := exec.Command("cargo", command, "--message-format=json")
	cmd.Dir = c.dir
	var out, errs bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &errs
	if err := cmd.Run(); err != nil {
		return nil, fmt.Errorf("compile the crates: %w\n%s", err, errs.String())
	}
	return c, c.readExterns(out.Bytes(), library)
}

// dependencies is where the compiled crates lie.
func (c *Crates) dependencies() string { return filepath.Join(c.dir, "target", "debug", "deps") }

// readExterns finds the compiled file of each crate in cargo's messages: the
// kind of library given, or the shared library that a procedural macro is.
func (c *Crates) readExterns(messages []byte, library string) error {
	found := map[string]string{}
	for line := range bytes.Lines(messages) {
		var m struct {
			Reason    string
			Target    struct{ Name string }
			Filenames []string
		}
		if json.Unmarshal(line, &m) != nil || m.Reason != "compiler-artifact" {
			continue
		}
		for _, file := range m.Filenames {
			switch filepath.Ext(file) {
			case library, ".so", ".dylib", ".dll":
				found[strings.ReplaceAll(m.Target.Name, "-", "_")] = file
			}
		}
	}
	for _, name := range crateNames {
		file, ok := found[name]
		if !ok {
			return fmt.Errorf("cargo compiled no %s", name)
		}
		c.externs = append(c.externs, name+"="+file)
	}
	return nil
}
