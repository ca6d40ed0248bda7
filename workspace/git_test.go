package workspace

import (
	"context"
	"os/exec"
	"slices"
	"strings"
	"testing"
)

// compareWithGit fails where Load checks a file that git ignores, or the other
// way round. Without git, the golden file alone says what is right.
func compareWithGit(t *testing.T, dir string) {
	t.Helper()
	if _, err := exec.LookPath("git"); err != nil {
		t.Log("no git here")
		return
	}
	git := func(args ...string) string {
		cmd := exec.Command("git", append([]string{"-c", "core.excludesFile="}, args...)...)
		cmd.Dir = dir
		out, err := cmd.CombinedOutput()
		if err != nil {
			t.Fatalf("git %v: %v\n%s", args, err, out)
		}
		return string(out)
	}
	git("init", "-q")
	var want []string
	for _, name := range strings.Split(git("ls-files", "-z", "--others", "--exclude-standard"), "\x00") {
		if strings.HasSuffix(name, ".rs") {
			want = append(want, name)
		}
	}
	slices.Sort(want)
	var got []string
	w, _ := Load(context.Background(), nil, Options{Dir: dir})
	for _, f := range w.Checked() {
		got = append(got, display(f.Path, dir))
	}
	slices.Sort(got)
	if !slices.Equal(got, want) {
		t.Errorf("git thinks otherwise\n%s", difference(want, got))
	}
}
