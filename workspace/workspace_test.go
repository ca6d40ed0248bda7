package workspace

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"
)

func loadArchive(t *testing.T, text string, paths ...string) (*Workspace, string) {
	t.Helper()
	dir := tempDir(t)
	extract(t, txtar.Parse([]byte(text)), dir)
	w, problems := Load(context.Background(), paths, Options{Dir: dir})
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	return w, dir
}

const twoPackages = `
-- a/Cargo.toml --
[package]
name = "a"
edition = "2021"
-- a/src/lib.rs --
-- a/inner/Cargo.toml --
[package]
name = "inner"
edition = "2021"
-- a/inner/src/lib.rs --
-- loose.rs --
`

func TestPackageOf(t *testing.T) {
	w, dir := loadArchive(t, twoPackages)
	for path, want := range map[string]string{
		"a/src/lib.rs":       "a",
		"a/src/not_yet.rs":   "a",
		"a/inner/tests/x.rs": "inner",
		"loose.rs":           "",
		"elsewhere/new.rs":   "",
	} {
		i := w.PackageOf(filepath.Join(dir, filepath.FromSlash(path)))
		if i < 0 || w.Packages[i].Name != want {
			t.Errorf("%s: package %d, want %q", path, i, want)
		}
	}
	w, dir = loadArchive(t, twoPackages, "a")
	if i := w.PackageOf(filepath.Join(dir, "loose.rs")); i != -1 {
		t.Errorf("a file outside every package: %d", i)
	}
}

func TestFeaturesOf(t *testing.T) {
	w, _ := loadArchive(t, `
-- Cargo.toml --
[package]
name = "a"
edition = "2021"
[dependencies]
tokio = { version = "1", features = ["sync"] }
tower-http = { version = "0.6", optional = true }
[features]
default = ["net", "web"]
net = ["tokio/net", "tokio/sync", "default"]
web = ["dep:tower-http", "tower-http?/fs"]
heavy = ["tokio/full"]
-- src/lib.rs --
`)
	p := w.Packages[0]
	for i, want := range []string{"[sync net]", "[fs]"} {
		d := p.Dependencies[i]
		if got := fmt.Sprint(p.FeaturesOf(d)); got != want {
			t.Errorf("of %s: %s, want %s", d.Name, got, want)
		}
	}
}

func TestFile(t *testing.T) {
	w, dir := loadArchive(t, twoPackages)
	f, ok := w.File(filepath.Join(dir, "a", "..", "loose.rs"))
	if !ok || !f.Loose || f.Path != filepath.Join(dir, "loose.rs") {
		t.Errorf("got %+v, %v", f, ok)
	}
	if _, ok := w.File(filepath.Join(dir, "gone.rs")); ok {
		t.Error("a file that is not there was found")
	}
}

func TestRoots(t *testing.T) {
	w, dir := loadArchive(t, "-- Cargo.toml --\n[package]\nname = \"a\"\n-- src/main.rs --\n-- src/lib.rs --\n")
	roots := w.Packages[0].Roots()
	if len(roots) != 2 || display(roots[0], dir) != "src/lib.rs" || display(roots[1], dir) != "src/main.rs" {
		t.Errorf("got %v", roots)
	}
}

func TestNearest(t *testing.T) {
	known := []string{"await_holding_lock", "await_holding_refcell_ref", "future-size", "warning"}
	for word, want := range map[string]string{
		"await_holding_lok":  "await_holding_lock",
		"Await-Holding-Lock": "await_holding_lock",
		"warn":               "warning",
		"future_size":        "future-size",
		"futuresize":         "future-size",
		"wa":                 "",
		"something_else":     "",
	} {
		if got := Nearest(word, known); got != want {
			t.Errorf("Nearest(%s) = %q, want %q", word, got, want)
		}
	}
}

func TestLoadStopsWhenCancelled(t *testing.T) {
	dir := tempDir(t)
	extract(t, txtar.Parse([]byte(twoPackages)), dir)
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	w, _ := Load(ctx, nil, Options{Dir: dir})
	if len(w.Files) != 0 {
		t.Errorf("walked all the same: %v", w.Files)
	}
}

func TestDeviceIsNoFile(t *testing.T) {
	_, problems := Load(context.Background(), []string{os.DevNull}, Options{Dir: tempDir(t)})
	if len(problems) != 1 || problems[0].Kind != Unreadable || problems[0].Severity != SeverityError {
		t.Errorf("got %v", problems)
	}
}

// TestConfigLevels checks what code asks of a Config, and of none.
func TestConfigLevels(t *testing.T) {
	w, dir := loadArchive(t, `-- wakeful.toml --
[levels]
unawaited_future = "hint"
[[overrides]]
paths = ["tests/**", "!tests/own.rs"]
levels = { unawaited_future = "off", blocking_in_async = "info" }
[[overrides]]
paths = ["slow.rs"]
[overrides.levels]
blocking_in_async = "error"
-- a.rs --
-- tests/a.rs --
-- tests/own.rs --
-- tests/deep/slow.rs --
`)
	for path, want := range map[string]string{
		"a.rs":               "unawaited_future=hint",
		"tests/a.rs":         "unawaited_future=hint blocking_in_async=info unawaited_future=off",
		"tests/own.rs":       "unawaited_future=hint",
		"tests/deep/slow.rs": "unawaited_future=hint blocking_in_async=info unawaited_future=off blocking_in_async=error",
	} {
		f, ok := w.File(filepath.Join(dir, filepath.FromSlash(path)))
		var got []string
		for _, l := range w.ConfigOf(f).LevelsOf(f.Path) {
			got = append(got, l.Rule+"="+l.Level)
		}
		if !ok || strings.Join(got, " ") != want {
			t.Errorf("%s: got %q, want %q", path, got, want)
		}
	}
	var none *Config
	if none.LevelsOf("a.rs") != nil || none.Excludes("a.rs") {
		t.Error("no configuration has an opinion")
	}
}

// TestHostileTOML loads documents that a recursive parser would fall over.
func TestHostileTOML(t *testing.T) {
	for name, text := range map[string]string{
		"brackets": "a = " + strings.Repeat("[", 200_000),
		"tables":   "a = " + strings.Repeat("{a=", 200_000),
		"dots":     strings.Repeat("a.", 200_000) + "a = 1",
		"large":    strings.Repeat("# x\n", 1<<19),
		"NUL":      "a = \"\x00\"",
		"not UTF8": "a = \"\xff\"",
	} {
		t.Run(name, func(t *testing.T) {
			dir := tempDir(t)
			for _, file := range []string{ManifestName, ConfigName, "a.rs"} {
				must(t, os.WriteFile(filepath.Join(dir, file), []byte(text), 0o644))
			}
			w, problems := Load(context.Background(), nil, Options{Dir: dir})
			if len(problems) != 2 || len(w.Files) != 1 || !w.Packages[0].Broken {
				t.Errorf("got %v, %+v", problems, w.Files)
			}
		})
	}
}

// TestFolderInPlaceOfFile has folders where files are expected.
func TestFolderInPlaceOfFile(t *testing.T) {
	dir := tempDir(t)
	for _, name := range []string{ManifestName, ConfigName, ".gitignore", "b.rs"} {
		must(t, os.Mkdir(filepath.Join(dir, name), 0o755))
	}
	must(t, os.WriteFile(filepath.Join(dir, "a.rs"), nil, 0o644))
	w, problems := Load(context.Background(), nil, Options{Dir: dir})
	if len(w.Files) != 1 {
		t.Errorf("got %v", w.Files)
	}
	for _, p := range problems {
		if p.Kind != Unreadable || !strings.HasSuffix(p.String(), "cannot be read: not a regular file") {
			t.Errorf("got %v", p)
		}
	}
	if len(problems) != 3 {
		t.Errorf("got %v", problems)
	}
}

// BenchmarkLoad loads a workspace of 50 packages with 100 files each, ignore
// rules and configuration included.
func BenchmarkLoad(b *testing.B) {
	dir := tempDir(b)
	write := func(name, text string) {
		path := filepath.Join(dir, name)
		must(b, os.MkdirAll(filepath.Dir(path), 0o755))
		must(b, os.WriteFile(path, []byte(text), 0o644))
	}
	write("Cargo.toml", "[workspace]\nmembers = [\"crates/*\"]\n[workspace.dependencies]\ntokio = \"1\"\n")
	write(".gitignore", "*.bak\n/out/\n*.log\n**/tmp/**\n!keep.log\nbuild/\n*.swp\n.env\n")
	write("wakeful.toml", "exclude = [\"crates/*/gen\", \"*_pb.rs\"]\n")
	for p := range 50 {
		base := fmt.Sprintf("crates/p%d/", p)
		write(base+"Cargo.toml", fmt.Sprintf("[package]\nname = \"p%d\"\nedition = \"2021\"\n[dependencies]\ntokio.workspace = true\np%d = { path = \"../p%d\" }\n", p, (p+1)%50, (p+1)%50))
		for f := range 100 {
			write(fmt.Sprintf("%ssrc/m%d/f%d.rs", base, f/10, f), "")
		}
	}
	b.ResetTimer()
	for range b.N {
		w, problems := Load(context.Background(), nil, Options{Dir: dir})
		if len(w.Files) != 5000 || len(problems) > 0 {
			b.Fatal(len(w.Files), problems)
		}
	}
}

func TestCheckConfig(t *testing.T) {
	opts := Options{Rules: []string{"await_holding_lock"}}
	path := filepath.Join(t.TempDir(), "wakeful.toml")
	for text, want := range map[string]string{
		"":                                     "",
		"[levels]\nawait_holding_lock = 'off'": "",
		"[levels]\nawait_hold_lock = 'off'":    ":2:1: unknown rule `await_hold_lock`, did you mean `await_holding_lock`?",
		"[levels":                              ":1:8: not valid TOML: expected character ] but the document ended here",
	} {
		var got string
		for _, p := range CheckConfig(path, []byte(text), opts) {
			got += strings.TrimPrefix(p.String(), path)
		}
		if got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}
