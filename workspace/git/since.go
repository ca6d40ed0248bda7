package git

import (
	"bytes"
	"cmp"
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/bluekeyes/go-gitdiff/gitdiff"
)

// UnknownRevision says that a repository has no such revision, or that it
// shares no history with what is checked out.
type UnknownRevision struct {
	Name    string
	Shallow bool     // the clone has only a part of the history
	Known   []string // branches and tags
}

func (u UnknownRevision) Error() string { return fmt.Sprintf("git knows no revision %q", u.Name) }

// Lines are the lines of files that changed.
type Lines struct {
	whole map[string]bool // files all of which is new
	added map[string]map[int]bool
}

// Touch says that one of the lines from first to last, which count from 1,
// changed in the file at path. A line next to one that went away did not.
func (l Lines) Touch(path string, first, last int) bool {
	if l.whole[path] {
		return true
	}
	added := l.added[path]
	for line := first; line <= last && len(added) > 0; line++ {
		if added[line] {
			return true
		}
	}
	return false
}

// Since are the lines of the working tree that are not as they were where the
// history of what is checked out left that of rev: what a pull request against
// rev shows, with all that is not committed yet. Files that git does not track
// are new as a whole, and a renamed file is compared with what it was. The error
// may be an UnknownRevision.
func (r Repository) Since(ctx context.Context, rev string) (Lines, error) {
	out := Lines{whole: map[string]bool{}, added: map[string]map[int]bool{}}
	base, err := r.base(ctx, rev)
	if err != nil {
		return out, err
	}
	diff, err := r.run(ctx, "diff", "--no-color", "--no-ext-diff", "--no-textconv", "--find-renames", "--ignore-submodules",
		"--unified=0", "--src-prefix=a/", "--dst-prefix=b/", base, "--")
	if err != nil {
		return out, fmt.Errorf("compare with %s: %w", rev, err)
	}
	files, _, err := gitdiff.Parse(bytes.NewReader(diff))
	if err != nil {
		return out, fmt.Errorf("read what git says of %s: %w", rev, err)
	}
	for _, file := range files {
		out.added[r.path(file.NewName)] = addedBy(file.TextFragments)
	}
	others, err := r.run(ctx, "ls-files", "--others", "--exclude-standard", "-z")
	if err != nil {
		return out, fmt.Errorf("list the files that git does not track: %w", err)
	}
	for _, name := range names(others) {
		out.whole[r.path(name)] = true
	}
	return out, nil
}

func addedBy(fragments []*gitdiff.TextFragment) map[int]bool {
	added := map[int]bool{}
	for _, f := range fragments {
		line := int(f.NewPosition)
		for _, l := range f.Lines {
			if l.Op == gitdiff.OpAdd {
				added[line] = true
			}
			if l.Op != gitdiff.OpDelete {
				line++
			}
		}
	}
	return added
}

// base is the commit at which the history of HEAD left that of rev. Where they
// have none in common although all of it is here, it is rev.
func (r Repository) base(ctx context.Context, rev string) (string, error) {
	out, err := r.run(ctx, "rev-parse", "--verify", "--quiet", rev+"^{commit}")
	if saysNo(err) || strings.HasPrefix(rev, "-") {
		return "", r.unknown(ctx, rev)
	}
	if err != nil {
		return "", fmt.Errorf("look for %s: %w", rev, err)
	}
	commit := strings.TrimSpace(string(out))
	out, err = r.run(ctx, "merge-base", commit, "HEAD")
	if err == nil {
		return strings.TrimSpace(string(out)), nil
	}
	if !saysNo(err) {
		return "", fmt.Errorf("look for where the history left %s: %w", rev, err)
	}
	if shallow, err := r.shallow(ctx); shallow || err != nil {
		return "", cmp.Or(err, r.unknown(ctx, rev))
	}
	return commit, nil
}

// saysNo says that git had an answer, which was no.
func saysNo(err error) bool {
	exited := failure{}
	return errors.As(err, &exited) && exited.code == 1
}

// unknown is the UnknownRevision for rev.
func (r Repository) unknown(ctx context.Context, rev string) error {
	shallow, err := r.shallow(ctx)
	if err != nil {
		return err
	}
	refs, err := r.run(ctx, "for-each-ref", "--format=%(refname:short)")
	if err != nil {
		return fmt.Errorf("list branches and tags: %w", err)
	}
	return UnknownRevision{rev, shallow, strings.Fields(string(refs))}
}

// shallow says that the clone has only a part of the history.
func (r Repository) shallow(ctx context.Context) (bool, error) {
	out, err := r.run(ctx, "rev-parse", "--is-shallow-repository")
	if err != nil {
		return false, fmt.Errorf("look whether the clone is shallow: %w", err)
	}
	return strings.TrimSpace(string(out)) == "true", nil
}
