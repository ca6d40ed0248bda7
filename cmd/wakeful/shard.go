package main

import (
	"fmt"

	"github.com/wakeful-rs/wakeful/lint/report"
)

// shard is the part of the files that one of several machines checks; the zero
// value is all of them. Every machine reads all files, since what is wrong with
// one may stand in another.
type shard report.Shard

// asked is a file that is to be checked.
type asked struct {
	path  string
	known bool // it could be read
	size  int  // in bytes
}

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
		return usageError("--shard parts files; standard input is one")
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

// of are the files of the shard: neighbours, which ask for the same facts, and
// about as many bytes as in every other shard.
func (s shard) of(all []asked) []asked {
	if s.Of == 0 {
		return all
	}
	total := 0
	for _, file := range all {
		total += file.size
	}
	var own []asked
	before := 0
	for _, file := range all {
		if index := before * s.Of / max(total, 1); min(index, s.Of-1) == s.Index-1 {
			own = append(own, file)
		}
		before += file.size
	}
	return own
}
