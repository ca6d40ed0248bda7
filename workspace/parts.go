package workspace

import (
	"path/filepath"
	"regexp"
	"runtime"
	"slices"
	"strings"

	"golang.org/x/sync/errgroup"
)

// Parts divides the workspace into parts that know nothing of each other: what
// is true of the code in one does not depend on any other. Each has at least as
// many files as asked for, but for the last, and the packages and configurations
// of all; together they have every file once.
func (w *Workspace) Parts(least int) []*Workspace {
	if len(w.Files) <= least || len(w.Packages) <= 1 {
		return []*Workspace{w}
	}
	groups := w.groups()
	members := make([][]FileInfo, len(w.Packages)) // by group
	for _, f := range w.Files {
		g := groups.of(f.Package)
		members[g] = append(members[g], f)
	}
	var parts []*Workspace
	var files []FileInfo
	for g, more := range members {
		files = append(files, more...)
		if len(files) >= least || g == len(members)-1 && len(files) > 0 {
			parts = append(parts, w.part(files))
			files = nil
		}
	}
	return parts
}

// With is the workspace in which only those of its files are checked that check
// says so of; the others are Context.
func (w *Workspace) With(check func(FileInfo) bool) *Workspace {
	files := slices.Clone(w.Files)
	for i := range files {
		files[i].Context = files[i].Context || !check(files[i])
	}
	out := *w
	out.Files = files
	return &out
}

// part is the workspace with some of its files.
func (w *Workspace) part(files []FileInfo) *Workspace {
	slices.SortFunc(files, func(a, b FileInfo) int { return strings.Compare(a.Path, b.Path) })
	p := *w
	p.Files, p.files = files, make(map[string]int, len(files))
	for i, f := range files {
		p.files[f.Path] = i
	}
	return &p
}

// groups are the packages that may know of each other: that depend on each
// other, or whose files are modules of each other.
func (w *Workspace) groups() groups {
	g := make(groups, len(w.Packages))
	for i := range g {
		g[i] = i
	}
	share := func(i int, path string) {
		if f, ok := w.File(path); ok {
			g.join(i, f.Package)
		}
	}
	for i, p := range w.Packages {
		for _, d := range p.Dependencies {
			if j, ok := w.folders[d.Path]; ok {
				g.join(i, j)
			}
		}
		for _, t := range p.Targets {
			share(i, t.Root)
		}
	}
	for _, f := range w.Files {
		if home := w.packageAbove(f.Path); home >= 0 {
			g.join(f.Package, home)
		}
	}
	for i, paths := range w.modulesElsewhere() {
		for _, path := range paths {
			share(w.Files[i].Package, path)
		}
	}
	return g
}

// modulesElsewhere are the modules of each file that may lie in other folders
// than where modules lie.
func (w *Workspace) modulesElsewhere() [][]string {
	out := make([][]string, len(w.Files))
	var group errgroup.Group
	group.SetLimit(runtime.GOMAXPROCS(0))
	for i, f := range w.Files {
		group.Go(func() error {
			if text, err := readSmall(f.Path); err == nil { // else it will be passed over
				out[i] = modulesByPath(f.Path, text)
			}
			return nil
		})
	}
	_ = group.Wait()
	return out
}

var pathAttribute = regexp.MustCompile(`path\s*=\s*"([^"\n]*)"`)

// HasPathAttribute says that the text of a file may have a `#[path]` in it.
func HasPathAttribute(text []byte) bool { return pathAttribute.Match(text) }

// modulesByPath are the paths that `#[path]` in a file may mean, of those that
// lead out of its folder.
func modulesByPath(path string, text []byte) (out []string) {
	dir, name := filepath.Split(path)
	inside := strings.TrimSuffix(name, filepath.Ext(name)) // where modules inside the file's own modules lie
	for _, m := range pathAttribute.FindAllSubmatch(text, -1) {
		target := filepath.FromSlash(string(m[1]))
		if filepath.IsAbs(target) {
			out = append(out, target)
		} else if strings.Contains(target, "..") {
			out = append(out, filepath.Join(dir, target), filepath.Join(dir, inside, target))
		}
	}
	return out
}

// groups is a set of disjoint sets of packages: each names one that is nearer to
// the one that stands for all.
type groups []int

func (g groups) of(i int) int {
	for g[i] != i {
		g[i] = g[g[i]]
		i = g[i]
	}
	return i
}

// join lets the first of the packages stand for both sets.
func (g groups) join(i, j int) {
	i, j = g.of(i), g.of(j)
	g[max(i, j)] = min(i, j)
}
