//go:build editors

package editors

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// unpacked is a folder with packages of a suite of Debian and everything that
// they depend on, C library included: they run beside the machine's own and
// are not installed.
type unpacked string

// unpack fetches packages once and keeps them in the user's cache; delete the
// folder to have newer ones. It needs apt, but not root. Where the packages
// cannot be had, the test is skipped.
func unpack(t *testing.T, suite string, packages ...string) unpacked {
	t.Helper()
	cache, err := os.UserCacheDir()
	if err != nil {
		t.Fatal(err)
	}
	folder := filepath.Join(cache, "wakeful", "editors", suite+"-"+strings.Join(packages, "-"))
	if _, err := os.Stat(folder); err == nil {
		return unpacked(folder)
	}
	t.Logf("fetching %s of Debian %s into %s", strings.Join(packages, " "), suite, folder)
	if err := fetch(t.TempDir(), folder, suite, packages); err != nil {
		t.Skipf("the editor cannot be had from Debian, so this is not tested here: %v", err)
	}
	return unpacked(folder)
}

func fetch(scratch, folder, suite string, packages []string) error {
	apt, err := newApt(scratch, suite)
	if err != nil {
		return err
	}
	if err := apt.run("update"); err != nil {
		return err
	}
	if err := apt.run(append([]string{"install", "--yes", "--download-only", "--no-install-recommends"}, packages...)...); err != nil {
		return err
	}
	archives, err := filepath.Glob(filepath.Join(scratch, "cache", "archives", "*.deb"))
	if err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(folder), 0o755); err != nil {
		return err
	}
	partial, err := os.MkdirTemp(filepath.Dir(folder), ".partial-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(partial)
	for _, archive := range archives {
		if err := run(exec.Command("dpkg-deb", "--extract", archive, partial)); err != nil {
			return err
		}
	}
	return os.Rename(partial, folder)
}

// apt is an apt-get that knows of nothing but one suite, and believes that no
// package is installed.
type apt struct{ options []string }

func newApt(scratch, suite string) (apt, error) {
	mirror, err := mirror()
	if err != nil {
		return apt{}, err
	}
	const keyring = "/usr/share/keyrings/debian-archive-keyring.gpg"
	if _, err := os.Stat(keyring); err != nil {
		return apt{}, fmt.Errorf("the package debian-archive-keyring is not installed: %w", err)
	}
	for _, dir := range []string{"state/lists/partial", "cache/archives/partial"} {
		if err := os.MkdirAll(filepath.Join(scratch, dir), 0o755); err != nil {
			return apt{}, err
		}
	}
	for name, text := range map[string]string{
		"sources.list": fmt.Sprintf("deb [signed-by=%s] %s %s main\n", keyring, mirror, suite),
		"state/status": "",
	} {
		if err := os.WriteFile(filepath.Join(scratch, name), []byte(text), 0o644); err != nil {
			return apt{}, err
		}
	}
	settings := []string{
		"Dir::Etc::SourceList=" + filepath.Join(scratch, "sources.list"),
		"Dir::Etc::SourceParts=/dev/null",
		"Dir::Etc::Preferences=/dev/null",
		"Dir::Etc::PreferencesParts=/dev/null",
		"Dir::State=" + filepath.Join(scratch, "state"),
		"Dir::State::status=" + filepath.Join(scratch, "state", "status"),
		"Dir::Cache=" + filepath.Join(scratch, "cache"),
		"Binary::apt-get::APT::Keep-Downloaded-Packages=true",
		"Acquire::Languages=none",
		"Acquire::IndexTargets::deb::DEP-11::DefaultEnabled=false",
		"APT::Sandbox::User=", // its user could not read the scratch folder
	}
	var options []string
	for _, s := range settings {
		options = append(options, "-o", s)
	}
	return apt{options}, nil
}

func (a apt) run(args ...string) error {
	return run(exec.Command("apt-get", append(append([]string{"-qq"}, a.options...), args...)...))
}

// mirror is the one that the machine's own packages come from, or the one that
// DEBIAN_MIRROR names.
func mirror() (string, error) {
	if named := os.Getenv("DEBIAN_MIRROR"); named != "" {
		return named, nil
	}
	out, err := exec.Command("apt-get", "indextargets", "--format", "$(REPO_URI)", "Created-By: Packages").Output()
	if err != nil {
		return "", fmt.Errorf("ask apt-get for its mirror: %w", err)
	}
	for _, uri := range strings.Fields(string(out)) {
		if strings.HasSuffix(uri, "/debian/") {
			return uri, nil
		}
	}
	return "", fmt.Errorf("apt-get here has no mirror of Debian; DEBIAN_MIRROR can name one")
}

// run runs a command; its output is part of the error.
func run(cmd *exec.Cmd) error {
	if out, err := cmd.CombinedOutput(); err != nil {
		return fmt.Errorf("%s: %w\n%s", filepath.Base(cmd.Path), err, out)
	}
	return nil
}

// find lists what there is by the patterns, as filepath.Match has them.
func (u unpacked) find(patterns ...string) []string {
	var all []string
	for _, pattern := range patterns {
		found, _ := filepath.Glob(filepath.Join(string(u), pattern)) // the patterns are well-formed
		all = append(all, found...)
	}
	return all
}

// file is the one file there is by the patterns.
func (u unpacked) file(t *testing.T, patterns ...string) string {
	t.Helper()
	found := u.find(patterns...)
	if len(found) != 1 {
		t.Fatalf("%s: want one of %q, found %q", u, patterns, found)
	}
	return found[0]
}

// command is a command line that runs a program of the folder, by the loader
// and with the libraries of its own suite.
func (u unpacked) command(t *testing.T, program string, args ...string) []string {
	t.Helper()
	loader := u.file(t, "lib/*-linux-gnu/ld-linux-*.so.?", "usr/lib/*-linux-gnu/ld-linux-*.so.?")
	libraries := u.find("lib/*-linux-gnu", "usr/lib/*-linux-gnu")
	program = u.file(t, program)
	command := []string{loader, "--library-path", strings.Join(libraries, ":"), "--argv0", program, program}
	return append(command, args...)
}
