package server

import (
	"path/filepath"
	"sync"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/parser"
	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/source"
	"github.com/wakeful-rs/wakeful/workspace"
)

// view is one version of everything that a session knows. It never changes,
// and any goroutine may read it.
type view struct {
	work   *semantic.Workspace
	disk   *workspace.Workspace // what lay on disk when the folders were read
	runner *lint.Runner
	// partial: of the workspace only some files are known, around one that is
	// open. What it takes the others to know is unknown.
	partial bool

	problems []workspace.Problem // with what was read there

	// fetched remembers for all versions which files are workspace.Fetched: by path.
	fetched *sync.Map
}

// with is the view in which the file has new syntax, or is gone if nil.
func (v *view) with(name string, parsed *parser.File) *view {
	next := *v
	next.work = v.work.WithFile(name, parsed, v.packageOf(name))
	return &next
}

// packageOf is the index of the package that the file belongs to, or would.
// The last one is for files without a Cargo.toml and for unsaved buffers.
func (v *view) packageOf(name string) int {
	if filepath.IsAbs(name) {
		return v.disk.PackageOf(name)
	}
	return len(v.disk.Packages) - 1
}

// findings are those of one file, sorted; none if it is not known or not to be
// checked.
func (v *view) findings(name string) []lint.Finding {
	file := v.work.File(name)
	if file == nil || !v.checks(name) {
		return nil
	}
	found := v.runner.Check(file)
	if v.partial {
		return v.certain(name, found)
	}
	return found
}

// checks says that somebody may want to change a file: the configuration does not
// exclude it, and it is not one that a jump to a definition leads to.
func (v *view) checks(name string) bool {
	return !v.config(name).Excludes(name) && !v.isFetched(name)
}

// isFetched is workspace.Fetched, which looks at the disk, and is asked at every
// keystroke.
func (v *view) isFetched(name string) bool {
	if known, ok := v.fetched.Load(name); ok {
		return known.(bool)
	}
	known, _ := v.fetched.LoadOrStore(name, workspace.Fetched(name))
	return known.(bool)
}

// text is a file's text in this view, nil if it is not known.
func (v *view) text(name string) *source.Text {
	file := v.work.File(name)
	if file == nil {
		return nil
	}
	return file.Text()
}

// size is how many files are known; none of nil.
func (v *view) size() int {
	if v == nil {
		return 0
	}
	return len(v.work.Paths())
}

// lists says that the file is one of the workspace's on disk.
func (v *view) lists(name string) bool {
	if !filepath.IsAbs(name) {
		return false
	}
	_, ok := v.disk.File(name)
	return ok
}

// config is the configuration for a file, nil for the defaults. A file that is
// new since the folders were read has its package's.
func (v *view) config(name string) *workspace.Config {
	if !filepath.IsAbs(name) {
		return nil
	}
	if file, ok := v.disk.File(name); ok {
		return v.disk.ConfigOf(file)
	}
	i := v.disk.PackageOf(name)
	if i < 0 || v.disk.Packages[i].Config < 0 {
		return nil
	}
	return v.disk.Configs[v.disk.Packages[i].Config]
}
