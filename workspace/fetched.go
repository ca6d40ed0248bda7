package workspace

import (
	"path/filepath"
	"strings"
)

// checksumName is the file that marks a folder as a crate that `cargo vendor`
// put there.
const checksumName = ".cargo-checksum.json"

// Fetched says that the file at path, which is absolute, came from elsewhere and
// is edited by nobody: it is a dependency's, where cargo keeps what it fetched or
// vendored, or the standard library's, where rustup does.
func Fetched(path string) bool {
	home := cargoHome()
	if within(path, filepath.Join(home, "registry")) || within(path, filepath.Join(home, "git")) {
		return true
	}
	if strings.Contains(filepath.ToSlash(path), "/lib/rustlib/src/") {
		return true
	}
	manifest := NearestManifest(filepath.Dir(path))
	return manifest != "" && isFile(filepath.Join(filepath.Dir(manifest), checksumName))
}
