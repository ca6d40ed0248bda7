package main

import (
	"fmt"
	"os"

	"github.com/wakeful-rs/wakeful/lint/report"
	"github.com/wakeful-rs/wakeful/workspace"
)

// shard is the part of the files that one of several machines checks; the zero
// value is all of them. A machine also reads what these may know of, since what
// is wrong with one file may stand in another.
type shard report.Shard

func (f *checkFlags) understandShard(o *checkOptions) error {
	if f.shard == "" {
		return nil
	}
	s := shard{}
	if n, err := fmt.Sscanf(f.shard+"\n", "%d/%d\n", &s.Index, &s.Of); n != 2 || err != nil || s.Index < 1 || s.Index > s.Of {
		return usageError("--shard %q: write I/N, such as 2/4 for the second of four parts", f.shard)
	}
	switch {
	case o.stdin:
		return usageError("--shard divides files among machines, and standard input is a single one")
	case o.mode != showFindings:
		return usageError("--shard takes no --fix and no --diff: fixes of several parts may meet")
	case o.baseline != "":
		return usageError("--shard takes no --baseline: a finding may have moved to another part; give it to `wakeful merge`")
	}
	o.shard = s
	return nil
}

// reported is the shard as reports name it, nil for all files.
func (s shard) reported() *report.Shard {
	if s.Of == 0 {
		return nil
	}
	return (*report.Shard)(&s)
}

// of is the workspace in which the files of the shard are checked: neighbours,
// which ask for the same facts, and about as many bytes as in every other shard.
func (s shard) of(disk *workspace.Workspace) *workspace.Workspace {
	if s.Of == 0 {
		return disk
	}
	before, total := map[string]int64{}, int64(0)
	for _, file := range disk.Checked() {
		before[file.Path] = total
		if info, err := os.Stat(file.Path); err == nil { // else it will be passed over
			total += info.Size()
		}
	}
	return disk.With(func(file workspace.FileInfo) bool {
		index := before[file.Path] * int64(s.Of) / max(total, 1)
		return int(min(index, int64(s.Of)-1)) == s.Index-1
	})
}
