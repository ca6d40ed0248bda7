package workspace

import (
	"bytes"
	"context"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"
)

var update = flag.Bool("update", false, "rewrite the want files of the trees")

// TestTrees loads each tree of testdata and compares all that Load says with
// the file `want` of the archive. The comment of an archive is its script:
//
//	symlink LINK TARGET
//	mkdir DIR
//	load PATH...          what to load, default "."
//	no-config             as Options.NoConfig
//	cargo DIR             the packages of DIR must be as cargo sees them
//	git                   what is checked must be what git does not ignore
//	unix WHY...           Windows has no such tree, or says another thing
//
// and lines that start with # are for people.
func TestTrees(t *testing.T) {
	archives, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(archives) == 0 {
		t.Fatal("no trees", err)
	}
	for _, path := range archives {
		t.Run(strings.TrimSuffix(filepath.Base(path), ".txtar"), func(t *testing.T) {
			runTree(t, path)
		})
	}
}

func runTree(t *testing.T, path string) {
	archive, err := txtar.ParseFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if _, why, unix := strings.Cut(string(archive.Comment), "\nunix "); unix && runtime.GOOS == "windows" {
		t.Skip(why)
	}
	dir := tempDir(t)
	want := extract(t, archive, dir)
	paths := []string{"."}
	opts := Options{
		Dir:        dir,
		Rules:      []string{"await_holding_lock", "blocking_in_async", "unawaited_future"},
		GuardKinds: []string{"async", "cell", "lock"},
		Thresholds: []string{"future-size"},
	}
	for _, line := range strings.Split(string(archive.Comment), "\n") {
		words := strings.Fields(line)
		if len(words) == 0 || words[0] == "#" {
			continue
		}
		switch words[0] {
		case "unix":
		case "symlink":
			must(t, os.Symlink(filepath.FromSlash(words[2]), filepath.Join(dir, filepath.FromSlash(words[1]))))
		case "mkdir":
			must(t, os.MkdirAll(filepath.Join(dir, words[1]), 0o755))
		case "load":
			paths = words[1:]
		case "no-config":
			opts.NoConfig = true
		case "git":
			compareWithGit(t, dir)
		case "cargo":
			if _, err := exec.LookPath("cargo"); err == nil {
				compareWithCargo(t, filepath.Join(dir, words[1]))
			}
		default:
			t.Fatalf("unknown script line %q", line)
		}
	}
	w, problems := Load(context.Background(), paths, opts)
	got := dump(w, problems, dir)
	again, problems := Load(context.Background(), paths, opts)
	if second := dump(again, problems, dir); second != got {
		t.Errorf("a second load says something else:\n%s", second)
	}
	if *update {
		rewriteWant(t, path, archive, got)
	} else if got != want {
		t.Errorf("got:\n%s\nwant:\n%s", got, want)
	}
}

// tempDir is a fresh folder by its real path, so that symbolic links above it
// do not matter.
func tempDir(t testing.TB) string {
	t.Helper()
	dir, err := filepath.EvalSymlinks(t.TempDir())
	must(t, err)
	dir = filepath.Join(dir, "tree") // its name may become a package's
	must(t, os.Mkdir(dir, 0o755))
	return dir
}

// display is path relative to the folder dir, with slashes.
func display(path, dir string) string {
	if rel, err := filepath.Rel(dir, path); err == nil {
		path = rel
	}
	return filepath.ToSlash(path)
}

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// extract writes the files of the archive below dir and returns `want`.
func extract(t *testing.T, archive *txtar.Archive, dir string) (want string) {
	t.Helper()
	for _, f := range archive.Files {
		if f.Name == "want" {
			want = string(f.Data)
			continue
		}
		path := filepath.Join(dir, filepath.FromSlash(f.Name))
		must(t, os.MkdirAll(filepath.Dir(path), 0o755))
		must(t, os.WriteFile(path, f.Data, 0o644))
	}
	return want
}

func rewriteWant(t *testing.T, path string, archive *txtar.Archive, got string) {
	t.Helper()
	var files []txtar.File
	for _, f := range archive.Files {
		if f.Name != "want" {
			files = append(files, f)
		}
	}
	archive.Files = append(files, txtar.File{Name: "want", Data: []byte(got)})
	must(t, os.WriteFile(path, txtar.Format(archive), 0o644))
}

// dump is all that Load said, as text.
func dump(w *Workspace, problems []Problem, dir string) string {
	var b bytes.Buffer
	for _, p := range w.Packages {
		dumpPackage(&b, w, p, dir)
	}
	for _, f := range w.Files {
		fmt.Fprintf(&b, "file %s", display(f.Path, dir))
		if f.Loose {
			b.WriteString(" loose")
		} else {
			fmt.Fprintf(&b, " of %s", w.Packages[f.Package].Name)
		}
		if f.Context {
			b.WriteString(" context")
		}
		if c := w.ConfigOf(f); c != nil {
			fmt.Fprintf(&b, " config %s", display(c.Path, dir))
		}
		b.WriteString("\n")
	}
	for _, c := range w.Configs {
		dumpConfig(&b, c, dir)
	}
	for _, p := range problems {
		fmt.Fprintf(&b, "%s: %s:%d:%d: %s\n",
			[]string{"warning", "error"}[p.Severity], display(p.Path, dir), p.Line, p.Column, p.Message)
	}
	return b.String()
}

func dumpPackage(b *bytes.Buffer, w *Workspace, p *Package, dir string) {
	if p.Loose {
		fmt.Fprintf(b, "loose files, edition %d\n", p.Edition)
		return
	}
	fmt.Fprintf(b, "package %s at %s, edition %d", p.Name, display(p.Root, dir), p.Edition)
	if p.WorkspaceRoot != "" {
		fmt.Fprintf(b, ", workspace %s", display(p.WorkspaceRoot, dir))
	}
	if p.RustVersion != "" {
		fmt.Fprintf(b, ", rust %s by %s", p.RustVersion, p.RustVersionFrom)
	}
	if p.Broken {
		b.WriteString(", broken")
	}
	if p.Config >= 0 {
		fmt.Fprintf(b, ", config %s", display(w.Configs[p.Config].Path, dir))
	}
	b.WriteString("\n")
	for _, t := range p.Targets {
		fmt.Fprintf(b, "  %s %s %s", t.Kind, t.Name, display(t.Root, dir))
		if t.ProcMacro {
			b.WriteString(" proc-macro")
		}
		if t.RequiredFeatures != nil {
			fmt.Fprintf(b, " requires %v", t.RequiredFeatures)
		}
		b.WriteString("\n")
	}
	for _, d := range p.Dependencies {
		fmt.Fprintf(b, "  %s %s", []string{"uses", "dev-uses", "build-uses"}[d.Kind], d.Name)
		for _, part := range []struct{ name, value string }{
			{"package", d.Package}, {"version", d.Version}, {"for", d.Target}, {"git", d.Git},
		} {
			if part.value != "" && part.value != d.Name {
				fmt.Fprintf(b, " %s %s", part.name, part.value)
			}
		}
		if d.Path != "" {
			fmt.Fprintf(b, " path %s", display(d.Path, dir))
		}
		if d.Features != nil {
			fmt.Fprintf(b, " features %v", d.Features)
		}
		if !d.DefaultFeatures {
			b.WriteString(" no-default")
		}
		if d.Optional {
			b.WriteString(" optional")
		}
		b.WriteString("\n")
	}
	for _, f := range p.Features {
		fmt.Fprintf(b, "  feature %s %v\n", f.Name, f.Enables)
	}
	for _, l := range p.Lints {
		fmt.Fprintf(b, "  lint %s %s %s %d\n", l.Tool, l.Name, l.Level, l.Priority)
	}
}

func dumpConfig(b *bytes.Buffer, c *Config, dir string) {
	fmt.Fprintf(b, "config %s\n", display(c.Path, dir))
	for _, l := range c.Levels {
		fmt.Fprintf(b, "  %d: level %s %s\n", l.Line, l.Rule, l.Level)
	}
	for _, o := range c.Overrides {
		fmt.Fprintf(b, "  %d: overrides %s\n", o.Line, strings.Join(o.Paths, " "))
		for _, l := range o.Levels {
			fmt.Fprintf(b, "    %d: level %s %s\n", l.Line, l.Rule, l.Level)
		}
	}
	for _, g := range c.Exclude {
		fmt.Fprintf(b, "  exclude %s\n", g)
	}
	for _, s := range c.Stubs {
		fmt.Fprintf(b, "  stubs %s\n", display(s, dir))
	}
	for _, e := range c.Blocking {
		fmt.Fprintf(b, "  %d: blocking %s %q\n", e.Line, e.Path, e.Reason)
	}
	for _, g := range c.Guards {
		fmt.Fprintf(b, "  %d: guard %s %s\n", g.Line, g.Type, g.Kind)
	}
	for _, t := range c.Thresholds {
		fmt.Fprintf(b, "  %d: threshold %s %d\n", t.Line, t.Name, t.Value)
	}
}
