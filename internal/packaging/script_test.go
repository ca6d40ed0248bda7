package packaging

import (
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"github.com/wakeful-rs/wakeful/internal/built"
)

// command is a program to run, with variables added to the environment.
type command struct {
	dir  string
	env  map[string]string
	argv []string
}

// run returns what the command printed, on both streams, and its exit code.
func (c command) run(t *testing.T) (output string, code int) {
	t.Helper()
	cmd := exec.Command(c.argv[0], c.argv[1:]...)
	cmd.Dir, cmd.Env = c.dir, os.Environ()
	for name, value := range c.env {
		cmd.Env = append(cmd.Env, name+"="+value)
	}
	out, err := cmd.CombinedOutput()
	if exit := (*exec.ExitError)(nil); err != nil && !errors.As(err, &exit) {
		t.Fatal(err)
	}
	return string(out), cmd.ProcessState.ExitCode()
}

// must is run for a command that has to succeed.
func must(t *testing.T, dir string, argv ...string) (output string) {
	t.Helper()
	output, code := command{dir: dir, argv: argv}.run(t)
	if code != 0 {
		t.Fatalf("%q: exit code %d\n%s", argv, code, output)
	}
	return output
}

// script is the path of a script in packaging.
func script(t *testing.T, name string) string {
	t.Helper()
	needShell(t)
	return filepath.Join(built.Root(), "packaging", filepath.FromSlash(name))
}

func needShell(t *testing.T) {
	t.Helper()
	if runtime.GOOS == "windows" {
		t.Skip("a Unix shell runs the scripts")
	}
}

// need skips the test on machines without one of the tools.
func need(t *testing.T, tools ...string) {
	t.Helper()
	for _, tool := range tools {
		if _, err := exec.LookPath(tool); err != nil {
			t.Skipf("%s is not on PATH", tool)
		}
	}
}

// binary is a built wakeful.
func binary(t *testing.T) string {
	t.Helper()
	path, err := built.Binary()
	if err != nil {
		t.Fatal(err)
	}
	return path
}

// withBinary is PATH with the built wakeful first.
func withBinary(t *testing.T) string {
	t.Helper()
	return filepath.Dir(binary(t)) + string(filepath.ListSeparator) + os.Getenv("PATH")
}

// demo is a copy of the demo, as a git repository with one commit.
func demo(t *testing.T) string {
	t.Helper()
	need(t, "git")
	dir := t.TempDir()
	if err := os.CopyFS(dir, os.DirFS(filepath.Join(built.Root(), "testdata", "demo"))); err != nil {
		t.Fatal(err)
	}
	must(t, dir, "git", "init", "--quiet", "--initial-branch=main")
	commit(t, dir, "Start")
	return dir
}

// commit commits everything in dir and returns the commit's name.
func commit(t *testing.T, dir, message string) string {
	t.Helper()
	must(t, dir, "git", "add", "--all")
	must(t, dir, "git", "-c", "user.name=demo", "-c", "user.email=demo@example.org", "commit", "--quiet", "--message", message)
	return strings.TrimSpace(must(t, dir, "git", "rev-parse", "HEAD"))
}

func write(t *testing.T, path, text string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}

func read(t *testing.T, path string) string {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

// contains checks that all parts stand in a text.
func contains(t *testing.T, text string, parts ...string) {
	t.Helper()
	for _, part := range parts {
		if !strings.Contains(text, part) {
			t.Errorf("no %q in\n%s", part, text)
		}
	}
}
