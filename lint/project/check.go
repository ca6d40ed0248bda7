package project

import (
	"context"
	"maps"
	"path/filepath"
	"slices"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/parser"
	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/workspace"
)

// Check runs the rules over the files at paths, several at once (jobs; 0 means
// one for each processor), and puts what they say in order. Paths that the
// workspace doesn't have are passed over. progress may be nil; it is called
// from any goroutine. The error is that of ctx.
func Check(ctx context.Context, runner *lint.Runner, w *semantic.Workspace, paths []string, jobs int, progress func(done, total int)) (lint.Outcome, error) {
	outcomes := make([]lint.Outcome, len(paths))
	w.Prepare(paths)
	order := largestFirst(w, paths)
	err := each(ctx, len(paths), jobs, progress, func(i int) {
		i = order[i]
		if file := w.File(paths[i]); file != nil {
			outcomes[i] = runner.Inspect(file)
		}
	})
	if err != nil {
		return lint.Outcome{}, err
	}
	var all lint.Outcome
	for _, o := range outcomes {
		all.Add(o)
	}
	slices.SortStableFunc(all.Findings, lint.Compare)
	return all, nil
}

// largestFirst are the numbers of the paths in the order in which their files are checked:
// at the end, when some processors have nothing left to do, only small ones are under way.
func largestFirst(w *semantic.Workspace, paths []string) []int {
	sizes, order := make([]int, len(paths)), make([]int, len(paths))
	for i, path := range paths {
		order[i] = i
		if file := w.File(path); file != nil {
			sizes[i] = file.Text().Len()
		}
	}
	slices.SortStableFunc(order, func(a, b int) int { return sizes[b] - sizes[a] })
	return order
}

// Fixer repairs what runner finds, at least as safe as least, over files that
// are checked several at once; progress is as in Check.
func Fixer(runner *lint.Runner, least lint.Safety, jobs int, limits parser.Limits, progress func(done, total int)) *lint.Fixer {
	return &lint.Fixer{
		Runner: runner,
		Least:  least,
		Limits: limits,
		Next: func(_ context.Context, w *semantic.Workspace, changed map[string]*parser.File) (*semantic.Workspace, error) {
			for path, parsed := range changed {
				w = w.WithFile(path, parsed, w.File(path).PackageIndex())
			}
			return w, nil
		},
		Check: func(ctx context.Context, w *semantic.Workspace, paths []string) (lint.Outcome, error) {
			return Check(ctx, runner, w, paths, jobs, progress)
		},
	}
}

// Configure gives the runner what lies on disk beside the code: the levels of
// the lint tables of Cargo.toml, and over them wakeful's own configuration.
// docComments says whether doc comments are checked where that leaves it open.
func Configure(runner *lint.Runner, disk *workspace.Workspace, docComments bool) {
	lints := map[int]map[string]lint.Level{}
	for i, pkg := range disk.Packages {
		lints[i] = FromLints(runner, pkg)
	}
	place := func(path string) workspace.FileInfo {
		file, ok := disk.File(path)
		if !ok {
			file.Path, file.Config, file.Package = path, nearestConfig(disk, path), disk.PackageOf(path)
		}
		return file
	}
	runner.Configured = func(path string) map[string]lint.Level {
		file := place(path)
		return configured(disk.ConfigOf(file), path, lints[file.Package])
	}
	runner.ConfiguredInside = func(path string) map[string]lint.Level {
		return configured(disk.ConfigOf(place(path)), path, nil) // lint tables do not reach examples
	}
	runner.DocComments = func(path string) bool {
		if config := disk.ConfigOf(place(path)); config != nil && config.DocComments != nil {
			return *config.DocComments
		}
		return docComments
	}
}

// FromLints are the levels that the lint tables of a package's manifest give.
func FromLints(runner *lint.Runner, pkg *workspace.Package) map[string]lint.Level {
	var settings []lint.LintSetting
	for _, l := range pkg.Lints {
		name := l.Tool + "::" + l.Name
		if l.Tool == "rust" {
			name = l.Name
		}
		settings = append(settings, lint.LintSetting{Lint: name, Level: l.Level})
	}
	return runner.FromLints(settings)
}

// configured are the levels in the file at path: what config says, over what
// the lint tables do.
func configured(config *workspace.Config, path string, lints map[string]lint.Level) map[string]lint.Level {
	own := config.LevelsOf(path)
	if len(own) == 0 {
		return lints
	}
	levels := make(map[string]lint.Level, len(lints)+len(own))
	maps.Copy(levels, lints)
	for _, l := range own {
		if level, err := lint.ParseLevel(l.Level); err == nil {
			levels[l.Rule] = level
		}
	}
	return levels
}

// nearestConfig is the configuration that would apply to a file that is not on
// disk, -1 for the defaults.
func nearestConfig(disk *workspace.Workspace, path string) int {
	for dir := filepath.Dir(path); ; dir = filepath.Dir(dir) {
		for i, config := range disk.Configs {
			if config.Dir == dir {
				return i
			}
		}
		if dir == filepath.Dir(dir) {
			return -1
		}
	}
}
