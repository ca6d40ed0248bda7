package main

import (
	"cmp"
	"context"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/lint/cache"
	"github.com/wakeful-rs/wakeful/lint/project"
	"github.com/wakeful-rs/wakeful/lint/report"
	"github.com/wakeful-rs/wakeful/parser"
	"github.com/wakeful-rs/wakeful/workspace"
)

// cacheVariable names the folder of --cache where there is no flag.
const cacheVariable = "WAKEFUL_CACHE"

// understandCache leaves the cache to checks of files that only report.
func (f *checkFlags) understandCache(o *checkOptions) error {
	if !o.stdin && o.mode == showFindings {
		o.cache = cache.Folder(cmp.Or(f.cache, os.Getenv(cacheVariable)))
	}
	return nil
}

// memory is what the cache knows of a check, or what it needs to know it later.
type memory struct {
	key    cache.Key
	inputs project.Inputs
	found  *remembered // nil when the check was never made
}

// remembered is all that follows from what a check reads, before it is told.
type remembered struct {
	Findings []lint.Finding
	Summary  report.Summary
	Paths    []string
	Skipped  []skipped
}

type skipped struct{ Path, Reason string }

// recall asks the cache for the check of what lies on disk. It is nil where the
// cache cannot help. The error is that of ctx.
func (c check) recall(ctx context.Context, disk *workspace.Workspace) (*memory, error) {
	inputs, ok, err := project.Reader{Jobs: c.options.jobs}.ReadInputs(ctx, disk)
	if err != nil {
		return nil, err
	}
	if !ok || c.options.sources {
		c.complain("--cache: not used, since findings depend on the sources of dependencies too")
		return nil, nil
	}
	key, err := c.cacheKey(inputs)
	if err != nil {
		c.complain("--cache: %v", err)
		return nil, nil
	}
	if found := (remembered{}); c.options.cache.Load(key, &found) {
		return &memory{key, inputs, &found}, nil
	}
	return &memory{key: key, inputs: project.Inputs{Sum: inputs.Sum}}, nil // the texts are read again, one by one
}

// remember is the check as it was when it was made.
func (c check) remember(ctx context.Context, m *memory, disk found) result {
	r := result{
		findings: m.found.Findings,
		summary:  m.found.Summary,
		shard:    c.options.shard.reported(),
		paths:    m.found.Paths,
		told:     disk.told,
		crate:    crates(disk.Workspace),
		files:    filesRead(ctx, m.inputs.Text),
		read:     sizeOf(m.inputs.Texts()),
	}
	var skips []project.Skip
	for _, s := range m.found.Skipped {
		skips = append(skips, project.Skip{Path: s.Path, Reason: errors.New(s.Reason)})
	}
	r.take(c.tellSkipped(disk.Workspace, skips)...)
	return r
}

// memorize keeps the check for later, unless what it read has changed meanwhile,
// or it could come to something else another time.
func (c check) memorize(ctx context.Context, m *memory, r result, skips []project.Skip) {
	made := remembered{Summary: r.summary, Paths: r.paths}
	if r.summary.Files == 0 {
		return // where nothing was found a person is told so
	}
	for _, f := range r.findings {
		if f.Rule == lint.Internal {
			return
		}
		f.Fixes, f.More = f.Offers(), nil
		made.Findings = append(made.Findings, f)
	}
	for _, s := range skips {
		if errors.Is(s.Reason, parser.ErrTimeout) {
			return
		}
		made.Skipped = append(made.Skipped, skipped{s.Path, s.Reason.Error()})
	}
	disk, _ := c.find(ctx, c.options.paths)
	if now, ok, err := (project.Reader{Jobs: c.options.jobs}).ReadInputs(ctx, disk); err != nil || !ok || now.Sum != m.inputs.Sum {
		return
	}
	if err := c.options.cache.Save(m.key, made); err != nil {
		c.complain("--cache: %v", err)
	}
}

// cacheKey stands for what a check depends on: this very program, its rules,
// the options and what was read.
func (c check) cacheKey(in project.Inputs) (cache.Key, error) {
	program, err := programSum()
	if err != nil {
		return cache.Key{}, fmt.Errorf("tell which program this is: %w", err)
	}
	options, err := json.Marshal(struct {
		Rules, Only         []string
		Levels              map[string]lint.Level
		Hints, Docs, Config bool
		Shard               shard
	}{
		c.ruleNames(), slices.Sorted(slices.Values(c.options.only)), c.options.levels,
		c.options.asksHints(), c.options.docs, c.options.noConfig, c.options.shard,
	})
	if err != nil {
		return cache.Key{}, fmt.Errorf("sum up the options: %w", err)
	}
	return sha256.Sum256(slices.Concat(program, in.Sum[:], options)), nil
}

// programSum is the checksum of the running program. A version would not do:
// two builds of a changed checkout have the same.
func programSum() ([]byte, error) {
	path, err := os.Executable()
	if err != nil {
		return nil, err
	}
	file, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	sum := sha256.New()
	if _, err := io.Copy(sum, file); err != nil {
		return nil, err
	}
	return sum.Sum(nil), nil
}
