package workspace

import (
	"os"
	"path/filepath"
	"strings"
)

// toolchainNames are the files that pin a toolchain; rustup takes the first
// where a folder has both.
var toolchainNames = []string{"rust-toolchain", "rust-toolchain.toml"}

// toolchain is the version of Rust that the nearest toolchain file at or above
// dir pins, and the name of that file; "" where none does, or only by the name
// of a channel.
func (cs *configs) toolchain(dir string) (version, name string) {
	for _, dir := range ancestors(dir) {
		for _, name := range toolchainNames {
			data, err := readSmall(filepath.Join(dir, name))
			if err == nil {
				return pinned(data), name
			}
			if !os.IsNotExist(err) && err != errNotRegular {
				cs.problems = append(cs.problems, asWarning(unreadable(filepath.Join(dir, name), err)))
			}
		}
	}
	return "", ""
}

// pinned is the version in a toolchain file, which is TOML or, in its old form,
// one line.
func pinned(data []byte) string {
	channel := strings.TrimSpace(string(data))
	if doc, err := parseTOML(data); err == nil {
		channel = doc.table("toolchain").text("channel")
	}
	version, _, _ := strings.Cut(channel, "-") // the host may follow
	if version == "" || strings.Trim(version, "0123456789.") != "" {
		return "" // stable, nightly, or no toolchain at all
	}
	return version
}

// findRustVersion completes the package's RustVersion: where its manifest says
// none, clippy.toml may, and what is pinned will do.
func (cs *configs) findRustVersion(p *Package) {
	if p.RustVersion != "" {
		p.RustVersionFrom = "the rust-version in Cargo.toml"
		return
	}
	if p.Clippy != nil && p.Clippy.RustVersion != "" {
		p.RustVersion, p.RustVersionFrom = p.Clippy.RustVersion, "the msrv in clippy.toml"
		return
	}
	if version, name := cs.toolchain(p.Root); version != "" {
		p.RustVersion, p.RustVersionFrom = version, "the toolchain in "+name
	}
}
