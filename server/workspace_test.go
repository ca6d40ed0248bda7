package server

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	protocol316 "github.com/tliron/glsp/protocol_3_16"
)

const manifest = "[package]\nname = \"demo\"\nversion = \"0.1.0\"\nedition = \"2021\"\n"

// tree writes files into a new folder, which is returned.
func tree(t testing.TB, files map[string]string) string {
	t.Helper()
	dir, err := filepath.EvalSymlinks(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	for name, content := range files {
		writeFile(t, filepath.Join(dir, filepath.FromSlash(name)), content)
	}
	return dir
}

func writeFile(t testing.TB, path, content string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(content), 0o644); err != nil {
		t.Fatal(err)
	}
}

// notes waits until the only finding of a document has the given places of
// the root of it, as "file line".
func (c *client) notes(uri, want string) {
	c.t.Helper()
	c.until("notes "+want, func() bool {
		for i := len(c.told) - 1; i >= 0; i-- {
			if c.told[i].URI == uri && len(c.told[i].Diagnostics) == 1 {
				return rootsOf(c.told[i].Diagnostics) == want
			}
		}
		return false
	})
}

// rootsOf are the places of the root of it, as "file line".
func rootsOf(items []protocol316.Diagnostic) string {
	var out strings.Builder
	for _, d := range items {
		for _, info := range d.RelatedInformation {
			if info.Message == "the root of it" {
				out.WriteString(filepath.Base(info.Location.URI) + " " + places([]protocol316.Diagnostic{{Range: info.Location.Range}}) + ";")
			}
		}
	}
	return out.String()
}

func (c *client) watched(kind int, paths ...string) {
	changes := []object{}
	for _, path := range paths {
		changes = append(changes, object{"uri": uriOf(path), "type": kind})
	}
	c.notify("workspace/didChangeWatchedFiles", object{"changes": changes})
}

// The open text of one file changes what is said of another, and the disk
// counts again when it is closed.
func TestOpenTextWinsOverDisk(t *testing.T) {
	dir := tree(t, map[string]string{
		"Cargo.toml":  manifest,
		"src/lib.rs":  "mod evil_one;\nfn bad() {}\n",
		"src/evil.rs": "fn evil() {}\n",
	})
	lib, evil := uriOf(filepath.Join(dir, "src/lib.rs")), uriOf(filepath.Join(dir, "src/evil.rs"))
	c := startServer(t, Options{})
	c.initialize(dir, object{})
	c.open(lib, "fn bad() {}\n")
	c.notes(lib, "evil.rs 0:3-0:7;")
	c.open(evil, "\n\nfn evil() {}\n")
	c.notes(lib, "evil.rs 2:3-2:7;")
	c.change(evil, 2, "fn saint() {}\n")
	c.notes(lib, "")
	c.close(evil)
	c.notes(lib, "evil.rs 0:3-0:7;")
}

func TestDiskChangesAreHeard(t *testing.T) {
	dir := tree(t, map[string]string{
		"Cargo.toml":  manifest,
		"src/lib.rs":  "fn bad() {}\n",
		"src/evil.rs": "fn evil() {}\n",
	})
	lib, evil := filepath.Join(dir, "src/lib.rs"), filepath.Join(dir, "src/evil.rs")
	c := startServer(t, Options{})
	c.initialize(dir, object{"workspace": object{"didChangeWatchedFiles": object{"dynamicRegistration": true}}})
	c.until("a watcher", func() bool { return len(c.requests) == 1 && c.requests[0] == "client/registerCapability" })
	c.open(uriOf(lib), "fn bad() {}\n")
	c.notes(uriOf(lib), "evil.rs 0:3-0:7;")

	writeFile(t, evil, "\nfn evil() {}\n")
	c.watched(2, evil)
	c.notes(uriOf(lib), "evil.rs 1:3-1:7;")

	more := filepath.Join(dir, "src/more.rs")
	writeFile(t, more, "fn evil() {}\n")
	c.watched(1, more)
	c.notes(uriOf(lib), "evil.rs 1:3-1:7;more.rs 0:3-0:7;")

	if err := os.Remove(evil); err != nil {
		t.Fatal(err)
	}
	c.watched(3, evil)
	c.notes(uriOf(lib), "more.rs 0:3-0:7;")
}

func TestFoldersComeAndGo(t *testing.T) {
	one := tree(t, map[string]string{"Cargo.toml": manifest, "src/lib.rs": "fn bad() {}\n"})
	two := tree(t, map[string]string{"Cargo.toml": manifest, "src/lib.rs": "", "src/evil.rs": "fn evil() {}\n"})
	lib := uriOf(filepath.Join(one, "src/lib.rs"))
	c := startServer(t, Options{})
	c.initialize(one, object{})
	c.open(lib, "fn bad() {}\n")
	c.notes(lib, "")
	c.notify("workspace/didChangeWorkspaceFolders", object{"event": object{
		"added": []object{{"uri": uriOf(two), "name": "two"}}, "removed": []object{},
	}})
	c.notes(lib, "evil.rs 0:3-0:7;")
	c.notify("workspace/didChangeWorkspaceFolders", object{"event": object{
		"added": []object{}, "removed": []object{{"uri": uriOf(two), "name": "two"}},
	}})
	c.notes(lib, "")
}

// What is open in a folder that is taken away is seen as if it had been opened from
// elsewhere: with its package.
func TestFolderOfAnOpenFileGoes(t *testing.T) {
	one := tree(t, map[string]string{"Cargo.toml": manifest, "src/lib.rs": ""})
	two := tree(t, map[string]string{"Cargo.toml": manifest, "src/lib.rs": "fn bad() {}\n", "src/evil.rs": "fn evil() {}\n"})
	lib := uriOf(filepath.Join(two, "src/lib.rs"))
	c := startServer(t, Options{})
	c.initialize(one, object{})
	c.notify("workspace/didChangeWorkspaceFolders", object{"event": object{
		"added": []object{{"uri": uriOf(two), "name": "two"}}, "removed": []object{},
	}})
	c.open(lib, "fn bad() {}\n")
	c.notes(lib, "evil.rs 0:3-0:7;")
	c.notify("workspace/didChangeWorkspaceFolders", object{"event": object{
		"added": []object{}, "removed": []object{{"uri": uriOf(two), "name": "two"}},
	}})
	writeFile(t, filepath.Join(two, "src/evil.rs"), "\nfn evil() {}\n")
	c.watched(2, filepath.Join(two, "src/evil.rs"))
	c.notes(lib, "evil.rs 1:3-1:7;")
}

// A file that the editor opens from elsewhere is seen with its own package.
func TestFileOfAnotherPackage(t *testing.T) {
	dir := tree(t, map[string]string{
		"Cargo.toml": manifest, "src/lib.rs": "", "src/evil.rs": "fn evil() {}\n", "src/deep/new.rs": "",
	})
	c := startServer(t, Options{})
	c.initialize("", object{})
	c.open(memory, "fn bad() {}")
	c.notes(memory, "")
	uri := uriOf(filepath.Join(dir, "src/deep/new.rs"))
	c.open(uri, "fn bad() {}\n")
	c.notes(uri, "evil.rs 0:3-0:7;")
}

// What cannot be read is told in the client's log, and the rest is analysed.
func TestBrokenWorkspace(t *testing.T) {
	dir := tree(t, map[string]string{
		"Cargo.toml":    "[package\nname =",
		"src/lib.rs":    "fn bad() {}\n",
		"src/evil.rs":   "fn evil() {}\n",
		"src/binary.rs": "fn evil() {}\x00",
		"wakeful.toml":  "[levels]\nno_such_rule = \"off\"\n",
	})
	lib := uriOf(filepath.Join(dir, "src/lib.rs"))
	c := startServer(t, Options{})
	c.initialize(dir, object{})
	c.open(lib, "fn bad() {}\n")
	c.notes(lib, "evil.rs 0:3-0:7;")
	for _, name := range []string{"Cargo.toml:", "binary.rs:", "wakeful.toml:"} {
		c.until("a log message about "+name, func() bool { return strings.Contains(c.logged, name) })
	}
}

func TestConfigurationCounts(t *testing.T) {
	dir := tree(t, map[string]string{
		"Cargo.toml":   manifest,
		"wakeful.toml": "exclude = [\"src/gen.rs\"]\n[levels]\nbad_name = \"error\"\n",
		"src/lib.rs":   "fn bad() {}\n",
		"src/gen.rs":   "fn bad() {}\n",
	})
	lib, gen := uriOf(filepath.Join(dir, "src/lib.rs")), uriOf(filepath.Join(dir, "src/gen.rs"))
	c := startServer(t, Options{})
	c.initialize(dir, object{})
	c.open(gen, "fn bad() {}\n")
	c.open(lib, "fn bad() {}\n")
	if got := c.diagnostics(gen, 1); len(got) != 0 {
		t.Errorf("an excluded file has findings: %v", got)
	}
	items := c.diagnostics(lib, 1)
	if len(items) != 1 || *items[0].Severity != protocol316.DiagnosticSeverityError {
		t.Errorf("the configured level is error: %v", c.history())
	}
	writeFile(t, filepath.Join(dir, "wakeful.toml"), "[levels]\nbad_name = \"hint\"\n")
	c.watched(2, filepath.Join(dir, "wakeful.toml"))
	c.until("the new level", func() bool {
		last := c.told[len(c.told)-1] // there is one, as was seen above
		return len(last.Diagnostics) == 1 && *last.Diagnostics[0].Severity == protocol316.DiagnosticSeverityHint
	})
}
