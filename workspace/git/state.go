package git

import (
	"context"
	"fmt"
)

// State is what git could bring back of a file that is written over.
type State int

// The states of a file, the safest first.
const (
	Committed State = iota // all of it is in the last commit
	Staged                 // all of it is in the index
	Dirty                  // some of it is nowhere but on disk
)

// States are those of the files at paths, which lie in the working tree, less
// those that are Committed. The error may be ErrNone.
func (r Repository) States(ctx context.Context, paths []string) (map[string]State, error) {
	args := []string{"--literal-pathspecs", "status", "--porcelain=v1", "-z", "--no-renames", "--untracked-files=all", "--ignored=traditional", "--"}
	out, err := r.run(ctx, append(args, paths...)...)
	if err != nil {
		return nil, fmt.Errorf("ask git what is committed: %w", err)
	}
	states := map[string]State{}
	for _, entry := range names(out) {
		if len(entry) < 4 {
			return nil, fmt.Errorf("ask git what is committed: it says %q", entry)
		}
		state := Dirty
		if entry[1] == ' ' { // as in the index
			state = Staged
		}
		states[r.path(entry[3:])] = state
	}
	return states, nil
}
