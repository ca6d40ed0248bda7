// Package git asks the git command which lines changed and which files have
// changes that were not committed. It changes nothing in the repository, and
// has git run no program that a repository's configuration names.
package git

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"

	"github.com/wakeful-rs/wakeful/workspace"
)

// ErrNone says that a file lies in no repository, or that there is no git.
var ErrNone = errors.New("no git repository")

// Repository is the working tree around some files.
type Repository struct {
	Top string // its folder, as the paths of the files spell it
}

// Around are the repositories of the files at the absolute paths, each with its
// files. Files outside of any are those of the Repository without a Top.
func Around(paths []string) map[Repository][]string {
	tops := map[string]string{} // by folder
	out := map[Repository][]string{}
	for _, path := range paths {
		dir := filepath.Dir(path)
		top, known := tops[dir]
		if !known {
			top = workspace.RepositoryTop(dir)
			tops[dir] = top
		}
		out[Repository{top}] = append(out[Repository{top}], path)
	}
	return out
}

// path is where the working tree has what git calls name.
func (r Repository) path(name string) string { return filepath.Join(r.Top, filepath.FromSlash(name)) }

// failure is git's own complaint.
type failure struct {
	code     int
	complain string
}

func (f failure) Error() string { return f.complain }

// run is what git prints. The error is ErrNone without a repository or without
// git, and else a failure.
func (r Repository) run(ctx context.Context, args ...string) ([]byte, error) {
	if r.Top == "" {
		return nil, ErrNone
	}
	// A file system monitor would be a program of the repository's choice.
	cmd := exec.CommandContext(ctx, "git", append([]string{"-C", r.Top, "-c", "core.fsmonitor=false"}, args...)...)
	cmd.Env = append(slices.DeleteFunc(os.Environ(), ofAnother), "GIT_OPTIONAL_LOCKS=0", "LC_ALL=C")
	var out, complaints bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &complaints
	err := cmd.Run()
	exited := (*exec.ExitError)(nil)
	switch {
	case err == nil:
		return out.Bytes(), nil
	case ctx.Err() != nil:
		return nil, ctx.Err()
	case errors.Is(err, exec.ErrNotFound):
		return nil, fmt.Errorf("%w: there is no git command", ErrNone)
	case errors.As(err, &exited):
		return nil, failure{exited.ExitCode(), strings.TrimSpace(complaints.String())}
	}
	return nil, fmt.Errorf("run git: %w", err)
}

// ofAnother says that a variable tells git of a certain repository, as it does
// for its hooks. Here it is the folder that counts.
func ofAnother(variable string) bool {
	name, _, _ := strings.Cut(variable, "=")
	return slices.Contains([]string{"GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_COMMON_DIR"}, name)
}

// names splits a list that ends each of its names with NUL.
func names(list []byte) []string {
	return strings.FieldsFunc(string(list), func(r rune) bool { return r == 0 })
}
