package packaging

import (
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"
)

// installed is a folder into which npm installed the packages of this platform.
func installed(t *testing.T) string {
	t.Helper()
	need(t, "npm", "npx", "node")
	out, project := t.TempDir(), t.TempDir()
	must(t, ".", script(t, "npm/pack.sh"), binary(t), out)
	packages, err := filepath.Glob(filepath.Join(out, "*.tgz"))
	if err != nil || len(packages) != 2 {
		t.Fatalf("packed %q", packages)
	}
	write(t, filepath.Join(project, "package.json"), `{"private": true}`)
	must(t, project, append([]string{"npm", "install", "--offline", "--no-audit", "--no-fund"}, packages...)...)
	return project
}

func TestNPM(t *testing.T) {
	project := installed(t)
	bin := filepath.Join(project, "node_modules", ".bin")
	contains(t, must(t, project, "npx", "--offline", "wakeful", "--version"), "wakeful ")
	contains(t, must(t, project, filepath.Join(bin, "cargo-wakeful"), "wakeful", "--help"), "cargo wakeful [command]")

	if out, code := (command{dir: demo(t), argv: []string{filepath.Join(bin, "wakeful"), "check"}}).run(t); code != 1 {
		t.Errorf("the exit code is %d, not that of the program\n%s", code, out)
	}
	checkSignal(t, filepath.Join(bin, "wakeful"))

	t.Run("without the platform's package", func(t *testing.T) {
		if err := os.RemoveAll(filepath.Join(project, "node_modules", "@wakeful-rs")); err != nil {
			t.Fatal(err)
		}
		out, code := command{dir: project, argv: []string{filepath.Join(bin, "wakeful"), "check"}}.run(t)
		if code != 3 {
			t.Errorf("the exit code is %d", code)
		}
		contains(t, out, "there is no program for ", "optional dependencies")
	})
}

// TestPublish publishes platforms before the package that wants them, and
// candidates under a tag of their own. npm is a stand-in that says what it is
// told.
func TestPublish(t *testing.T) {
	bin, packages := t.TempDir(), t.TempDir()
	write(t, filepath.Join(bin, "npm"), "#!/bin/sh\necho \"$5 $6 ${7##*/}\"\n")
	must(t, bin, "chmod", "+x", "npm")
	for _, name := range []string{"wakeful-0.3.0", "wakeful-0.3.1-rc.1", "wakeful-rs-linux-x64-0.3.0", "wakeful-rs-linux-x64-0.3.1-rc.1"} {
		write(t, filepath.Join(packages, name+".tgz"), "")
	}
	publish := command{dir: ".", argv: []string{script(t, "npm/publish.sh"), packages}, env: map[string]string{
		"PATH": bin + string(filepath.ListSeparator) + os.Getenv("PATH"),
	}}
	out, _ := publish.run(t)
	want := `--tag latest wakeful-rs-linux-x64-0.3.0.tgz
--tag next wakeful-rs-linux-x64-0.3.1-rc.1.tgz
--tag latest wakeful-0.3.0.tgz
--tag next wakeful-0.3.1-rc.1.tgz
`
	if out != want {
		t.Errorf("published\n%swanted\n%s", out, want)
	}
}

// checkSignal ends the launcher of a server, which must end with the server.
func checkSignal(t *testing.T, launcher string) {
	t.Helper()
	server := exec.Command(launcher, "server")
	stdin, err := server.StdinPipe() // left open: only the signal ends the server
	if err != nil {
		t.Fatal(err)
	}
	defer stdin.Close()
	stdout, err := server.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := server.Start(); err != nil {
		t.Fatal(err)
	}
	killer := time.AfterFunc(time.Minute, func() { _ = server.Process.Kill() })
	defer killer.Stop()

	const request = `{"jsonrpc": "2.0", "id": 1, "method": "shutdown"}`
	fmt.Fprintf(stdin, "Content-Length: %d\r\n\r\n%s", len(request), request)
	if _, err := io.ReadFull(stdout, make([]byte, 1)); err != nil {
		t.Fatalf("the server doesn't answer: %v", err)
	}
	if err := server.Process.Signal(syscall.SIGTERM); err != nil {
		t.Fatal(err)
	}
	if err := server.Wait(); err == nil || strings.Contains(err.Error(), "signal") {
		t.Errorf("the launcher ended with %v, not with an exit code", err)
	}
}
