package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/wakeful-rs/wakeful/lint/project"
	"github.com/wakeful-rs/wakeful/parser"
	"github.com/wakeful-rs/wakeful/source"
	"github.com/wakeful-rs/wakeful/workspace"
)

// stdinName is the path of standard input without --stdin-path.
const stdinName = "<stdin>"

// openStdin reads standard input. With --stdin-path it stands for that file,
// and the package around it is read too.
func (c check) openStdin(ctx context.Context) (*material, error) {
	content, err := c.readStdin()
	if err != nil {
		return nil, exit{exitFailed, fmt.Errorf("read standard input: %w", err)}
	}
	text := source.NewText(content)
	name := stdinName
	disk := found{Workspace: &workspace.Workspace{}}
	if c.options.stdinPath != "" {
		if name, err = filepath.Abs(c.options.stdinPath); err != nil {
			return nil, usageError("--stdin-path: %w", err)
		}
		if disk, err = c.load(ctx, []string{existingFolder(name)}); err != nil {
			return nil, err
		}
	}
	if err := project.Readable(text); err != nil {
		return nil, exit{exitFailed, fmt.Errorf("standard input: %w", err)}
	}
	parsed, err := project.Parse(ctx, name, text, parser.Limits{})
	if err != nil {
		return nil, exit{exitFailed, fmt.Errorf("standard input: %w", err)}
	}
	reader := project.Reader{
		Jobs: c.options.jobs, DependencySources: c.options.sources, Overlay: map[string]*source.Text{name: text},
	}
	disk.AddLoose(c.options.edition)
	work, _, err := reader.Read(ctx, disk.Workspace)
	if err != nil {
		return nil, err
	}
	return &material{
		work:   work.WithFile(name, parsed, disk.PackageOf(name)),
		paths:  []string{name},
		total:  1,
		runner: c.runner(disk.Workspace),
		input:  text,
		disk:   disk.Workspace,
	}, nil
}

// existingFolder is the nearest folder above path that exists.
func existingFolder(path string) string {
	for dir := filepath.Dir(path); ; dir = filepath.Dir(dir) {
		if info, err := os.Stat(dir); (err == nil && info.IsDir()) || dir == filepath.Dir(dir) {
			return dir
		}
	}
}

// readStdin reads no more than could be parsed.
func (c check) readStdin() ([]byte, error) {
	limit := int64(parser.DefaultLimits.Bytes)
	b, err := io.ReadAll(io.LimitReader(c.stdin, limit+1))
	if err == nil && int64(len(b)) > limit {
		return nil, fmt.Errorf("%w: the limit is %d bytes", parser.ErrTooLarge, limit)
	}
	return b, err
}
