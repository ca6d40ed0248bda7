//go:build editors

package editors

import (
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/wakeful-rs/wakeful/internal/built"
)

// neighbourArgument makes the test's own binary a second language server.
const neighbourArgument = "neighbour"

func TestMain(m *testing.M) {
	if len(os.Args) == 2 && os.Args[1] == neighbourArgument {
		serveNeighbour()
		return
	}
	os.Exit(m.Run())
}

// patience is for one run of an editor, on a machine that has other work.
const patience = 3 * time.Minute

// home is a folder for one run of an editor: a small crate in crate, and all
// that the editor would keep in the user's own folders.
type home string

func newHome(t *testing.T) home {
	t.Helper()
	h := home(t.TempDir())
	if err := os.CopyFS(h.crate(), os.DirFS("testdata/crate")); err != nil {
		t.Fatal(err)
	}
	return h
}

func (h home) crate() string { return filepath.Join(string(h), "crate") }

// bin is a folder that is first on PATH.
func (h home) bin() string { return filepath.Join(string(h), "bin") }

// environment is what an editor sees: none of the user's own settings, and the
// wakeful of this tree first on PATH.
func (h home) environment(t *testing.T) []string {
	t.Helper()
	wakeful, err := built.Binary()
	if err != nil {
		t.Fatal(err)
	}
	path := []string{h.bin(), filepath.Dir(wakeful), os.Getenv("PATH")}
	neighbour, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	env := []string{
		"PATH=" + strings.Join(path, string(os.PathListSeparator)),
		"HOME=" + string(h),
		"LANG=C.UTF-8",
		"TERM=xterm-256color",
		"CRATE=" + h.crate(),
		"NEIGHBOUR=" + neighbour,
	}
	for _, name := range []string{"CONFIG", "DATA", "STATE", "CACHE"} {
		env = append(env, "XDG_"+name+"_HOME="+filepath.Join(string(h), name))
	}
	return env
}

// run runs a command line in the crate until it ends, and all that it
// started with it.
func (h home) run(t *testing.T, command, env []string) (output string, err error) {
	t.Helper()
	ctx, stop := context.WithTimeout(t.Context(), patience)
	defer stop()
	cmd := exec.CommandContext(ctx, command[0], command[1:]...)
	cmd.Dir = h.crate()
	cmd.Env = append(h.environment(t), env...)
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	cmd.Cancel = func() error { return syscall.Kill(-cmd.Process.Pid, syscall.SIGKILL) }
	out, err := cmd.CombinedOutput()
	return string(out), err
}
