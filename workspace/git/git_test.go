package git_test

import (
	"context"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/wakeful-rs/wakeful/workspace/git"
)

// tree is a repository that a test works in.
type tree struct {
	*testing.T
	dir string
}

func newTree(t *testing.T) tree {
	t.Helper()
	if _, err := exec.LookPath("git"); err != nil {
		t.Skip("no git here")
	}
	t.Setenv("GIT_CONFIG_GLOBAL", os.DevNull)
	t.Setenv("GIT_CONFIG_SYSTEM", os.DevNull)
	tr := tree{t, t.TempDir()}
	tr.git("init", "-q", "-b", "main")
	tr.git("config", "user.name", "t")
	tr.git("config", "user.email", "t@example.org")
	return tr
}

func (t tree) git(args ...string) {
	t.Helper()
	cmd := exec.Command("git", args...)
	cmd.Dir = t.dir
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("git %v: %v\n%s", args, err, out)
	}
}

func (t tree) path(name string) string { return filepath.Join(t.dir, filepath.FromSlash(name)) }

func (t tree) write(name, text string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(t.path(name)), 0o777); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(t.path(name), []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
}

func (t tree) commit() {
	t.Helper()
	t.git("add", "-A")
	t.git("commit", "-qm", "x")
}

// touched are the lines of the file among the first nine that changed.
func touched(lines git.Lines, path string) string {
	var b strings.Builder
	for line := 1; line < 10; line++ {
		if lines.Touch(path, line, line) {
			b.WriteByte(byte('0' + line))
		}
	}
	return b.String()
}

const nine = "a\nb\nc\nd\ne\nf\ng\nh\ni\n"

func TestSince(t *testing.T) {
	tr := newTree(t)
	for _, name := range []string{"kept.rs", "edited.rs", "moved.rs", "staged.rs", "gone.rs", "ours.rs"} {
		tr.write(name, nine)
	}
	tr.write(".gitignore", "ignored.rs\n")
	tr.commit()
	tr.git("checkout", "-qb", "topic")
	tr.write("edited.rs", "a\nB\nc\nd\nnew\ne\nf\ng\nh") // less a line, one more, one without its end
	tr.write("a folder/.keep", "")
	tr.git("mv", "moved.rs", "a folder/moved ü.rs")
	if err := os.Remove(tr.path("gone.rs")); err != nil {
		t.Fatal(err)
	}
	tr.commit()
	tr.git("checkout", "-q", "main")
	tr.write("ours.rs", "other\n"+nine) // on main only: not a change of topic
	tr.commit()
	tr.git("checkout", "-q", "topic")
	tr.write("a folder/moved ü.rs", strings.Replace(nine, "c", "C", 1))
	tr.write("staged.rs", strings.Replace(nine, "d", "D", 1))
	tr.git("add", "staged.rs")
	tr.write("sub/new.rs", nine)
	tr.write("ignored.rs", nine)
	// What a repository says of how to show differences is not ours to follow.
	tr.git("config", "diff.noprefix", "true")
	tr.git("config", "diff.external", "false")
	tr.git("config", "diff.interHunkContext", "9")
	t.Setenv("GIT_DIR", filepath.Join(tr.dir, "elsewhere"))

	repository := git.Repository{Top: tr.dir}
	for rev, want := range map[string]map[string]string{
		"main": {
			"kept.rs": "", "edited.rs": "259", "a folder/moved ü.rs": "3", "staged.rs": "4", "sub/new.rs": "123456789",
			"gone.rs": "", "ours.rs": "", "ignored.rs": "",
		},
		"HEAD": {"edited.rs": "", "a folder/moved ü.rs": "3", "staged.rs": "4", "sub/new.rs": "123456789"},
	} {
		lines, err := repository.Since(context.Background(), rev)
		if err != nil {
			t.Fatal(err)
		}
		for name, want := range want {
			if got := touched(lines, tr.path(name)); got != want {
				t.Errorf("since %s, %s changed in lines %q, not %q", rev, name, got, want)
			}
		}
		if !lines.Touch(tr.path("staged.rs"), 1, 9) || lines.Touch(tr.path("staged.rs"), 5, 9) {
			t.Error("a span of lines is touched where one of them is")
		}
	}
}

func TestUnknownRevision(t *testing.T) {
	tr := newTree(t)
	tr.write("a.rs", nine)
	tr.commit()
	tr.write("a.rs", "")
	tr.commit()
	for _, rev := range []string{"mian", "-v", "no such", "HEAD~9", "main..HEAD"} {
		_, err := git.Repository{Top: tr.dir}.Since(context.Background(), rev)
		unknown := git.UnknownRevision{}
		if !errors.As(err, &unknown) || unknown.Shallow || strings.Join(unknown.Known, " ") != "main" {
			t.Errorf("%q: %#v", rev, err)
		}
	}
	clone := tree{t, t.TempDir()}
	clone.git("clone", "-q", "--depth", "1", "file://"+filepath.ToSlash(tr.dir), ".")
	_, err := git.Repository{Top: clone.dir}.Since(context.Background(), "HEAD~1")
	unknown := git.UnknownRevision{}
	if !errors.As(err, &unknown) || !unknown.Shallow {
		t.Errorf("in a shallow clone: %#v", err)
	}
}

func TestHistoriesWithNothingInCommon(t *testing.T) {
	tr := newTree(t)
	tr.write("a.rs", nine)
	tr.commit()
	tr.git("checkout", "-q", "--orphan", "other")
	tr.write("a.rs", strings.Replace(nine, "b", "B", 1))
	tr.commit()
	lines, err := git.Repository{Top: tr.dir}.Since(context.Background(), "main")
	if got := touched(lines, tr.path("a.rs")); err != nil || got != "2" {
		t.Errorf("lines %q, %v", got, err)
	}
}

func TestWorktree(t *testing.T) {
	tr := newTree(t)
	tr.write("a.rs", nine)
	tr.commit()
	other := tree{t, filepath.Join(t.TempDir(), "other")}
	tr.git("worktree", "add", "-q", other.dir)
	other.write("a.rs", strings.Replace(nine, "b", "B", 1))
	outside := filepath.Join(t.TempDir(), "loose.rs")
	around := git.Around([]string{other.path("a.rs"), tr.path("a.rs"), tr.path("sub/b.rs"), outside})
	if len(around) != 3 || len(around[git.Repository{Top: tr.dir}]) != 2 || len(around[git.Repository{}]) != 1 {
		t.Fatalf("the files lie in %v", around)
	}
	for repository, want := range map[git.Repository]string{{Top: other.dir}: "2", {Top: tr.dir}: ""} {
		lines, err := repository.Since(context.Background(), "HEAD")
		if got := touched(lines, repository.Top+string(filepath.Separator)+"a.rs"); err != nil || got != want {
			t.Errorf("%s: lines %q, %v", repository.Top, got, err)
		}
	}
}

func TestStates(t *testing.T) {
	tr := newTree(t)
	for _, name := range []string{"committed.rs", "staged.rs", "both.rs", "edited.rs", "other.rs", "[a]*.rs"} {
		tr.write(name, nine)
	}
	tr.write(".gitignore", "gen/\n")
	tr.commit()
	for _, name := range []string{"staged.rs", "both.rs", "added.rs"} {
		tr.write(name, "x\n")
	}
	tr.git("add", "-A")
	for _, name := range []string{"both.rs", "edited.rs", "other.rs", "deep/new.rs", "gen/a.rs"} {
		tr.write(name, "y\n")
	}
	var paths []string
	want := map[string]git.State{
		"staged.rs": git.Staged, "added.rs": git.Staged, "both.rs": git.Dirty, "edited.rs": git.Dirty, "deep/new.rs": git.Dirty, "gen/a.rs": git.Dirty,
	}
	for name := range want {
		paths = append(paths, tr.path(name))
	}
	paths = append(paths, tr.path("committed.rs"), tr.path("[a]*.rs"))
	got, err := git.Repository{Top: tr.dir}.States(context.Background(), paths)
	if err != nil || len(got) != len(want) {
		t.Fatalf("%v, %v", got, err)
	}
	for name, state := range want {
		if got[tr.path(name)] != state {
			t.Errorf("%s is %v, not %v", name, got[tr.path(name)], state)
		}
	}
}

func TestWithoutGit(t *testing.T) {
	t.Setenv("PATH", "")
	_, err := git.Repository{Top: t.TempDir()}.Since(context.Background(), "HEAD")
	if !errors.Is(err, git.ErrNone) {
		t.Errorf("got %v", err)
	}
}
