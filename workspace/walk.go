package workspace

import (
	"context"
	"os"
	"path/filepath"
	"strings"
)

// walker collects files and manifests. It enters each folder once, however
// many of the asked paths lead there.
type walker struct {
	ctx        context.Context
	extensions map[string]bool
	entered    map[string]bool
	files      map[string]bool // path to "is to be checked"
	manifests  map[string]bool // folders with a Cargo.toml
	links      []link
	problems   []Problem
}

// link is a symbolic link to a folder that the walk passed by.
type link struct {
	path  string
	rules *ignoreRules
}

// walkMode says what one walk is for.
type walkMode struct {
	check bool // the files are to be checked, else they are context
	// ownOnly keeps the walk inside one package: it stops at the manifests of
	// others.
	ownOnly bool
	// linked says that the walk came through a symbolic link. It follows no
	// second one, which is what ends loops.
	linked bool
}

// stopsAt says that a walk from above leaves out the folder with these entries:
// a build folder, a vendored crate, or another package than the walk's own.
func (m walkMode) stopsAt(names map[string]bool) bool {
	return names["CACHEDIR.TAG"] || names[checksumName] || m.ownOnly && names[ManifestName]
}

type walkFolder struct {
	dir   string
	rules *ignoreRules // of the folders above
}

func newWalker(ctx context.Context, extensions []string) *walker {
	w := &walker{
		ctx:        ctx,
		extensions: map[string]bool{},
		entered:    map[string]bool{},
		files:      map[string]bool{},
		manifests:  map[string]bool{},
	}
	for _, e := range extensions {
		w.extensions[e] = true
	}
	return w
}

// walk collects what is below root. Ignore files of the folders above count,
// up to the top of the repository.
func (w *walker) walk(root string, mode walkMode) {
	w.walkFrom(walkFolder{root, w.rulesAbove(root)}, mode)
}

func (w *walker) walkFrom(start walkFolder, mode walkMode) {
	stack := []walkFolder{start}
	for len(stack) > 0 {
		if w.ctx.Err() != nil {
			return
		}
		next := stack[len(stack)-1]
		stack = stack[:len(stack)-1]
		if w.entered[next.dir] {
			continue
		}
		stack = append(stack, w.enter(next, next.dir == start.dir, mode)...)
	}
}

// enter notes the files of one folder and returns the folders below that are
// to be entered.
func (w *walker) enter(f walkFolder, isStart bool, mode walkMode) []walkFolder {
	entries, err := os.ReadDir(f.dir)
	if err != nil {
		w.entered[f.dir] = true
		problem := unreadable(f.dir, err)
		if !mode.check {
			problem = asWarning(problem)
		}
		w.problems = append(w.problems, problem)
		return nil
	}
	names := make(map[string]bool, len(entries))
	for _, e := range entries {
		names[e.Name()] = true
	}
	if !isStart && mode.stopsAt(names) {
		return nil
	}
	w.entered[f.dir] = true
	if names[ManifestName] {
		w.manifests[f.dir] = true
	}
	rules, problems := readIgnoreRules(f.dir, func(n string) bool { return names[n] }, f.rules)
	w.problems = append(w.problems, problems...)

	var below []walkFolder
	for i := len(entries) - 1; i >= 0; i-- { // the stack turns the order round
		e := entries[i]
		path := filepath.Join(f.dir, e.Name())
		switch {
		case strings.HasPrefix(e.Name(), "."):
		case e.IsDir():
			if !skippedFolder(e.Name(), names) && !rules.ignored(path, true) {
				below = append(below, walkFolder{path, rules})
			}
		case e.Type()&os.ModeSymlink != 0:
			w.passLink(path, names, rules, mode)
		case e.Type().IsRegular() && w.extensions[filepath.Ext(e.Name())]:
			// A file that is ignored may still be a module of the package.
			w.note(path, mode.check && !mode.linked && !rules.ignored(path, false))
		}
	}
	return below
}

// note adds a file; a file that is to be checked stays so. Markdown has no
// names that others need.
func (w *walker) note(path string, check bool) {
	if !check && IsMarkdown(path) {
		return
	}
	w.files[path] = w.files[path] || check
}

// skippedFolder names the folders that hold no sources of the workspace.
// `target` is Cargo's only beside a manifest: it is a fine name for a module.
func skippedFolder(name string, siblings map[string]bool) bool {
	return name == "node_modules" || name == "target" && siblings[ManifestName]
}

// passLink notes a symbolic link. Its target is context at most: what it leads
// to is checked under its own path, and what lies outside is not ours.
func (w *walker) passLink(path string, siblings map[string]bool, rules *ignoreRules, mode walkMode) {
	info, err := os.Stat(path)
	switch {
	case err != nil: // dangling, or a loop of links
	case info.Mode().IsRegular():
		if w.extensions[filepath.Ext(path)] {
			w.note(path, false)
		}
	case info.IsDir() && !mode.linked && !skippedFolder(filepath.Base(path), siblings) && !rules.ignored(path, true):
		w.links = append(w.links, link{path, rules})
	}
}

// followLinks enters the linked folders whose target is inside the same
// repository or workspace, as context: a crate may share the sources of
// another that way.
func (w *walker) followLinks() {
	links := w.links
	w.links = nil
	for _, l := range links {
		holder := realPath(filepath.Dir(l.path))
		target := realPath(l.path)
		top := topOf(holder)
		if top != "" && within(target, top) && !within(holder, target) && !isFile(filepath.Join(target, ManifestName)) {
			w.walkFrom(walkFolder{l.path, l.rules}, walkMode{ownOnly: true, linked: true})
		}
	}
}

// realPath is path without symbolic links, or path where that cannot be told.
func realPath(path string) string {
	if real, err := filepath.EvalSymlinks(path); err == nil {
		return real
	}
	return path
}

// rulesAbove are the ignore rules of the folders above dir, up to the top of
// the repository, or to the outermost manifest where there is no repository.
func (w *walker) rulesAbove(dir string) *ignoreRules {
	top := topOf(dir)
	if top == "" {
		return nil
	}
	var chain []string
	for _, d := range ancestors(dir)[1:] {
		if !within(d, top) {
			break
		}
		chain = append(chain, d)
	}
	var rules *ignoreRules
	for i := len(chain) - 1; i >= 0; i-- {
		var problems []Problem
		rules, problems = readIgnoreRules(chain[i], func(n string) bool { return isFile(filepath.Join(chain[i], n)) }, rules)
		w.problems = append(w.problems, problems...)
	}
	return rules
}

// topOf is the top of the repository around dir, or the folder of the outermost
// manifest where there is no repository; "" when there is neither.
func topOf(dir string) string {
	if top := RepositoryTop(dir); top != "" {
		return top
	}
	return outermostManifest(dir)
}

// RepositoryTop is the folder with `.git` at or above dir, which is absolute, ""
// when there is none. In a worktree `.git` is a file.
func RepositoryTop(dir string) string {
	for _, d := range ancestors(dir) {
		if isRepositoryTop(d) {
			return d
		}
	}
	return ""
}

func isRepositoryTop(dir string) bool {
	_, err := os.Lstat(filepath.Join(dir, ".git"))
	return err == nil
}

// NearestManifest is the Cargo.toml in dir or in the nearest folder above, where
// cargo looks for it too; "" when there is none.
func NearestManifest(dir string) string {
	for _, d := range ancestors(absolute(dir)) {
		if path := filepath.Join(d, ManifestName); isFile(path) {
			return path
		}
	}
	return ""
}

// outermostManifest is the highest folder above dir with a Cargo.toml, "" when
// there is none.
func outermostManifest(dir string) string {
	top := ""
	for _, d := range ancestors(dir) {
		if isFile(filepath.Join(d, ManifestName)) {
			top = d
		}
	}
	return top
}
