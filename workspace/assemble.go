package workspace

import (
	"maps"
	"path/filepath"
	"slices"
)

// assemble puts what was found in order.
func (l *loader) assemble() *Workspace {
	w := &Workspace{files: map[string]int{}, folders: map[string]int{}}
	for i, dir := range slices.Sorted(maps.Keys(l.packages)) {
		w.Packages = append(w.Packages, l.packages[dir])
		w.folders[dir] = i
	}
	for _, path := range slices.Sorted(maps.Keys(l.walker.files)) {
		w.Files = append(w.Files, l.place(w, path))
		w.files[path] = len(w.Files) - 1
	}
	if slices.ContainsFunc(w.Files, func(f FileInfo) bool { return f.Loose }) {
		w.AddLoose(l.opts.Edition)
	}
	l.attachConfigs(w)
	return w
}

// place finds the package of a file. The package of loose files will be the
// one after all others.
func (l *loader) place(w *Workspace, path string) FileInfo {
	f := FileInfo{Path: path, Config: -1, Context: !l.walker.files[path]}
	owner, ok := l.claimed[path]
	if !ok {
		owner = l.ownerByPlace(path)
	}
	if owner == "" {
		for _, dir := range ancestors(filepath.Dir(path)) {
			if owner = l.adopted[dir]; owner != "" {
				break
			}
		}
	}
	if owner == "" {
		f.Package, f.Loose = len(l.packages), true
		return f
	}
	f.Package = w.folders[owner]
	return f
}

// attachConfigs finds each file's and package's configuration, and turns
// excluded files into context.
func (l *loader) attachConfigs(w *Workspace) {
	files := make([]*Config, len(w.Files))
	for i, f := range w.Files {
		files[i] = l.configs.nearest(filepath.Dir(f.Path))
	}
	packages := make([]*Config, len(w.Packages))
	for i, p := range w.Packages {
		if !p.Loose {
			packages[i] = l.configs.nearest(p.Root)
			p.Clippy = l.configs.clippy(p.Root)
			l.configs.findRustVersion(p)
		}
	}
	w.Configs = l.configs.all()
	index := map[*Config]int{nil: -1}
	for i, c := range w.Configs {
		index[c] = i
	}
	for i, c := range packages {
		w.Packages[i].Config = index[c]
	}
	for i, c := range files {
		f := &w.Files[i]
		f.Config = index[c]
		if (c.Excludes(f.Path) || c.isStub(f.Path)) && !l.askedInside(c, f.Path) {
			f.Context = true
		}
	}
}

// askedInside says that someone asked for the file, or for a folder around it,
// in spite of the exclusion.
func (l *loader) askedInside(c *Config, path string) bool {
	if l.asked[path] {
		return true
	}
	for _, dir := range l.folders {
		if within(path, dir) && c.excludesFolder(dir) {
			return true
		}
	}
	return false
}
