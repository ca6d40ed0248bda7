package packaging

import (
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
)

// tree is what is installed below a prefix, beside the program.
var tree = []string{
	"share/bash-completion/completions/wakeful",
	"share/fish/vendor_completions.d/wakeful.fish",
	"share/man/man1/wakeful.1",
	"share/zsh/site-functions/_wakeful",
}

// checkProgram runs the program that was installed in a folder, under both
// names.
func checkProgram(t *testing.T, bin string) {
	t.Helper()
	contains(t, must(t, bin, "./wakeful", "--version"), "wakeful ")
	contains(t, must(t, bin, "./cargo-wakeful", "wakeful", "--help"), "cargo wakeful [command]")
}

// checkCompletions lets each shell that is here read its file.
func checkCompletions(t *testing.T, files map[string]string) {
	t.Helper()
	for shell, path := range files {
		if out, code := (command{dir: ".", argv: []string{"sh", "-c", `command -v "$1" >/dev/null || exit 0; "$1" -n "$2"`, "sh", shell, path}}).run(t); code != 0 {
			t.Errorf("%s cannot read %s:\n%s", shell, path, out)
		}
	}
}

func TestInstall(t *testing.T) {
	prefix := t.TempDir()
	for range 2 { // an update finds the files of the version before
		must(t, ".", script(t, "install.sh"), binary(t), prefix)
	}
	checkProgram(t, filepath.Join(prefix, "bin"))
	for _, name := range tree {
		if len(read(t, filepath.Join(prefix, name))) < 1000 {
			t.Errorf("%s is nearly empty", name)
		}
	}
	contains(t, read(t, filepath.Join(prefix, "share/man/man1/wakeful.1")), ".TH", "--baseline")
	checkCompletions(t, map[string]string{
		"bash": filepath.Join(prefix, tree[0]), "fish": filepath.Join(prefix, tree[1]), "zsh": filepath.Join(prefix, tree[3]),
	})
}

func TestArchive(t *testing.T) {
	need(t, "tar")
	out := t.TempDir()
	must(t, ".", script(t, "archive.sh"), binary(t), out)
	platform := strings.TrimSpace(must(t, ".", script(t, "platform.sh")))
	must(t, out, "tar", "-xzf", "wakeful-"+platform+".tar.gz")
	checkProgram(t, filepath.Join(out, "wakeful-"+platform, "bin"))
}

func TestChecksums(t *testing.T) {
	need(t, "sha256sum")
	out := t.TempDir()
	write(t, filepath.Join(out, "a.tar.gz"), "a")
	write(t, filepath.Join(out, "b.deb"), "b")
	for range 2 { // its own file is not summed up
		must(t, ".", script(t, "checksums.sh"), out)
	}
	if sums := read(t, filepath.Join(out, "SHA256SUMS")); strings.Count(sums, "\n") != 2 {
		t.Errorf("not two lines:\n%s", sums)
	}
	must(t, out, "sha256sum", "--check", "--quiet", "SHA256SUMS")
}

// linuxPackage makes the package of a kind, "deb" or "rpm", and returns its path.
func linuxPackage(t *testing.T, kind string) string {
	t.Helper()
	if runtime.GOOS != "linux" {
		t.Skip("the packages are for Linux")
	}
	out := t.TempDir()
	printed, code := command{dir: ".", argv: []string{script(t, "linux/pack.sh"), binary(t), out, kind}}.run(t)
	if strings.Contains(printed, "dial tcp") {
		t.Skipf("nfpm cannot be fetched: %s", printed)
	}
	found, err := filepath.Glob(filepath.Join(out, "*."+kind))
	if err != nil || code != 0 || len(found) != 1 {
		t.Fatalf("made %q: exit code %d\n%s", found, code, printed)
	}
	return found[0]
}

func TestDebianPackage(t *testing.T) {
	need(t, "dpkg-deb", "gzip")
	deb, root := linuxPackage(t, "deb"), t.TempDir()
	contains(t, must(t, ".", "dpkg-deb", "--info", deb), "Package: wakeful\n", "Architecture: "+runtime.GOARCH, "Recommends: git\n")
	must(t, ".", "dpkg-deb", "--extract", deb, root)
	checkProgram(t, filepath.Join(root, "usr/bin"))
	must(t, filepath.Join(root, "usr/share/man/man1"), "gzip", "--test", "wakeful.1.gz", "cargo-wakeful.1.gz")
	contains(t, read(t, filepath.Join(root, "usr/share/doc/wakeful/copyright")), "License: Expat", "Permission is hereby granted")
	checkCompletions(t, map[string]string{
		"bash": filepath.Join(root, "usr", tree[0]), "fish": filepath.Join(root, "usr", tree[1]),
		"zsh": filepath.Join(root, "usr/share/zsh/vendor-completions/_wakeful"),
	})
}

// TestDebianPackageInstalls lets dpkg install and purge it, in a root of its own.
func TestDebianPackageInstalls(t *testing.T) {
	need(t, "dpkg")
	if os.Getuid() != 0 {
		t.Skip("dpkg installs for root alone")
	}
	deb, root := linuxPackage(t, "deb"), t.TempDir()
	write(t, filepath.Join(root, "var/lib/dpkg/status"), "")
	must(t, root, "mkdir", "-p", "var/lib/dpkg/info", "var/lib/dpkg/updates", "var/lib/dpkg/triggers")
	must(t, root, "dpkg", "--root="+root, "--log=/dev/null", "--install", deb)
	checkProgram(t, filepath.Join(root, "usr/bin"))
	must(t, root, "dpkg", "--root="+root, "--log=/dev/null", "--purge", "wakeful")
	if _, err := os.Stat(filepath.Join(root, "usr/bin/wakeful")); err == nil {
		t.Error("the program is left behind")
	}
}

func TestRPMPackage(t *testing.T) {
	linuxPackage(t, "rpm")
}
