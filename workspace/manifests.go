package workspace

import (
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"

	"github.com/bmatcuk/doublestar/v4"
	"golang.org/x/sync/errgroup"
)

// manifests reads each Cargo.toml once and knows which workspace each package
// is in.
type manifests struct {
	read     map[string]*manifest       // by folder; nil where there is no Cargo.toml
	members  map[string]map[string]bool // folders of the members, by the workspace's folder
	folders  map[string][]string        // those that its globs match, likewise
	problems []Problem
}

func newManifests() *manifests {
	return &manifests{read: map[string]*manifest{}, members: map[string]map[string]bool{}, folders: map[string][]string{}}
}

// in is the manifest in the folder, nil when there is none.
func (ms *manifests) in(dir string) *manifest {
	if m, ok := ms.read[dir]; ok {
		return m
	}
	m, problems := readManifest(dir)
	ms.read[dir] = m
	ms.problems = append(ms.problems, problems...)
	return m
}

// prefetch reads the manifests of many folders side by side.
func (ms *manifests) prefetch(dirs []string) {
	type result struct {
		m        *manifest
		problems []Problem
	}
	results := make([]result, len(dirs))
	var g errgroup.Group
	g.SetLimit(runtime.GOMAXPROCS(0))
	for i, dir := range dirs {
		if _, ok := ms.read[dir]; ok {
			continue
		}
		g.Go(func() error {
			m, problems := readManifest(dir)
			results[i] = result{m, problems}
			return nil
		})
	}
	_ = g.Wait() // the functions return no error
	for i, dir := range dirs {
		if _, ok := ms.read[dir]; !ok {
			ms.read[dir] = results[i].m
			ms.problems = append(ms.problems, results[i].problems...)
		}
	}
}

// enclosing is the nearest manifest in dir or above it that defines a package,
// nil when there is none.
func (ms *manifests) enclosing(dir string) *manifest {
	for _, d := range ancestors(dir) {
		if m := ms.definedIn(d); m != nil {
			return m
		}
	}
	return nil
}

// definedIn is the manifest in the folder if it defines a package, else nil.
func (ms *manifests) definedIn(dir string) *manifest {
	if m := ms.in(dir); m != nil && m.definesPackage() {
		return m
	}
	return nil
}

// rootOf is the manifest of the workspace around the package, by Cargo's
// rules: the one `package.workspace` points at, or the nearest above that does
// not exclude it. It is nil when there is none.
func (ms *manifests) rootOf(m *manifest) *manifest {
	if m.workspaceSection() != nil {
		return m
	}
	if pointer := m.section().text("workspace"); pointer != "" {
		return ms.in(join(m.dir, pointer))
	}
	for _, dir := range ancestors(m.dir)[1:] {
		above := ms.in(dir)
		if above == nil {
			continue
		}
		if above.broken {
			return above // as likely as not the root, and the typo in it hides that
		}
		if above.workspaceSection() != nil {
			if !above.excludes(m.dir) {
				return above
			}
			continue
		}
		// A member on the way up may say where its workspace is.
		if pointer := above.section().text("workspace"); pointer != "" {
			return ms.in(join(dir, pointer))
		}
	}
	return nil
}

// excludes says that the workspace leaves the folder out: it is below an
// excluded path and not below one that is spelled out as a member.
func (m *manifest) excludes(dir string) bool {
	below := func(paths []string) bool {
		for _, p := range paths {
			if within(dir, join(m.dir, p)) {
				return true
			}
		}
		return false
	}
	section := m.workspaceSection()
	return below(section.texts("exclude")) && !below(section.texts("members"))
}

// isMember says that the package is one of the workspace's. Where the globs
// match it, nobody else's manifest has to be read for that.
func (ms *manifests) isMember(root, m *manifest) bool {
	if slices.Contains(ms.memberFolders(root), m.dir) {
		return true
	}
	return ms.membersOf(root)[m.dir]
}

// membersOf are the folders of the workspace's members: the root package, what
// the globs match, and path dependencies inside the root folder.
func (ms *manifests) membersOf(root *manifest) map[string]bool {
	if found, ok := ms.members[root.dir]; ok {
		return found
	}
	members := map[string]bool{}
	ms.members[root.dir] = members
	var queue []string
	add := func(dir string) {
		if ms.definedIn(dir) != nil && !members[dir] {
			members[dir] = true
			queue = append(queue, dir)
		}
	}
	add(root.dir)
	for _, dir := range ms.memberFolders(root) {
		add(dir)
	}
	for len(queue) > 0 {
		m := ms.in(queue[0])
		queue = queue[1:]
		for _, d := range m.dependencies(root) {
			if d.Path != "" && within(d.Path, root.dir) && !root.excludes(d.Path) {
				add(d.Path)
			}
		}
	}
	return members
}

// memberFolders is manifest.memberFolders of the root, asked once.
func (ms *manifests) memberFolders(root *manifest) []string {
	dirs, ok := ms.folders[root.dir]
	if !ok {
		dirs = root.memberFolders()
		ms.folders[root.dir] = dirs
	}
	return dirs
}

// memberFolders are the folders that the members globs match, sorted.
func (m *manifest) memberFolders() []string {
	var dirs []string
	for _, pattern := range m.workspaceSection().texts("members") {
		if !strings.ContainsAny(pattern, "*?[") {
			dirs = append(dirs, join(m.dir, pattern))
			continue
		}
		// Cargo's globs go up as well: `../*`. The fixed part is resolved first.
		base, glob := doublestar.SplitPattern(filepath.ToSlash(pattern))
		base = join(m.dir, base)
		if strings.Contains(glob, "**") && !within(base, m.dir) {
			continue // would search the disk
		}
		matches, err := doublestar.Glob(os.DirFS(base), glob, doublestar.WithNoFollow())
		if err != nil {
			continue
		}
		for _, match := range matches {
			dir := join(base, match)
			if isDir(dir) && !m.excludes(dir) {
				dirs = append(dirs, dir)
			}
		}
	}
	slices.Sort(dirs)
	return dirs
}

// packageOf builds the package that the manifest defines.
func (ms *manifests) packageOf(m *manifest) *Package {
	root := ms.rootOf(m)
	p := &Package{
		Name:         m.section().text("name"),
		Root:         m.dir,
		ManifestPath: m.path,
		Broken:       m.broken,
		Config:       -1,
	}
	if p.Name == "" {
		p.Name = filepath.Base(m.dir)
	}
	if root != nil && ms.isMember(root, m) {
		p.WorkspaceRoot = root.dir
	}
	var problems []Problem
	p.Edition, problems = m.edition(root)
	ms.problems = append(ms.problems, problems...)
	p.Version, _ = m.inherited(root, "version").(string)
	p.RustVersion, _ = m.inherited(root, "rust-version").(string)
	p.Targets = m.targets(p.Name, p.Edition)
	p.Features = m.features()
	p.Lints = m.lints(root)
	p.Dependencies = m.dependencies(root)
	for i := range p.Dependencies {
		p.Dependencies[i].Name = ms.libraryName(p.Dependencies[i])
	}
	return p
}

// libraryName is the name by which code knows a dependency. Without a rename
// that is the name of its library, which a package on disk tells.
func (ms *manifests) libraryName(d Dependency) string {
	if d.Path == "" || d.renamed() {
		return d.Name
	}
	m := ms.in(d.Path)
	if m == nil || m.broken {
		return d.Name
	}
	if name := m.doc.table("lib").text("name"); name != "" {
		return crateName(name)
	}
	return d.Name
}
