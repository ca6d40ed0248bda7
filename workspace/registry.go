package workspace

import (
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
)

// Sources finds the sources of dependencies that cargo has fetched, by the
// versions in a Cargo.lock: in cargo's registries and git checkouts, and in
// folders that `[source]` of a .cargo/config.toml puts in their place. It only
// looks at what is on disk. It is safe for any goroutine.
type Sources struct {
	root string // folder of Cargo.lock

	once     sync.Once
	lock     *lock
	home     string   // CARGO_HOME
	vendored []string // folders in place of registries

	mu    sync.Mutex
	found map[*locked]*Source
}

// Source is a dependency whose source lies on disk.
type Source struct {
	*Package
	Lib Target // its library

	locked  *locked
	sources *Sources
}

// The bounds of what is read as a dependency's source. A crate beyond them, as
// the bindings of whole operating systems are, stays unknown.
const (
	maxSourceFiles    = 2000
	maxSourceSize     = 20 << 20
	maxSourceDistance = 2
)

// NewSources are the sources of what the workspace in root, the folder of
// Cargo.lock, depends on. Nothing is read before somebody asks.
func NewSources(root string) *Sources {
	return &Sources{root: root, found: map[*locked]*Source{}}
}

func (s *Sources) open() *lock {
	s.once.Do(func() {
		if s.lock = readLock(s.root); s.lock == nil {
			return
		}
		s.home = cargoHome()
		s.vendored = vendoredFolders(s.root, s.home)
	})
	return s.lock
}

// Of is the source of a package's dependency; nil when it is not on disk, not
// clear, or too far away. pkg is the dependency's own name, as in Cargo.toml.
func (s *Sources) Of(p *Package, pkg string) *Source {
	l := s.open()
	if l == nil {
		return nil
	}
	return s.dependency(l.member(p.Name), pkg)
}

// Of is the source of a dependency of the dependency.
func (s *Source) Of(pkg string) *Source { return s.sources.dependency(s.locked, pkg) }

func (s *Sources) dependency(of *locked, pkg string) *Source {
	if of == nil {
		return nil
	}
	d := s.lock.dependency(of, pkg)
	if d == nil || d.source == "" || d.distance < 0 || d.distance > maxSourceDistance {
		return nil
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if have, ok := s.found[d]; ok {
		return have
	}
	found := s.read(d)
	s.found[d] = found
	return found
}

// read finds a locked package on disk and reads its manifest.
func (s *Sources) read(d *locked) *Source {
	ms := newManifests()
	m := s.manifest(ms, d)
	if m == nil || m.broken || m.section().text("name") != d.name {
		return nil
	}
	p := ms.packageOf(m)
	i := slices.IndexFunc(p.Targets, func(t Target) bool { return t.Kind == Lib })
	if i < 0 || p.Targets[i].ProcMacro {
		return nil
	}
	return &Source{Package: p, Lib: p.Targets[i], locked: d, sources: s}
}

func (s *Sources) manifest(ms *manifests, d *locked) *manifest {
	for _, dir := range s.vendored {
		for _, name := range []string{d.name + "-" + d.version, d.name} {
			if m := ms.in(filepath.Join(dir, name)); m != nil && m.section().text("version") == d.version {
				return m
			}
		}
	}
	if _, commit, ok := strings.Cut(d.source, "#"); ok && strings.HasPrefix(d.source, "git+") {
		return s.checkout(ms, d, commit)
	}
	for _, dir := range folders(filepath.Join(s.home, "registry", "src")) {
		if m := ms.in(filepath.Join(dir, d.name+"-"+d.version)); m != nil {
			return m
		}
	}
	return nil
}

// checkout finds a package in cargo's checkouts of git repositories. They lie
// in a folder for each repository, and below it by the start of the commit.
func (s *Sources) checkout(ms *manifests, d *locked, commit string) *manifest {
	for _, repository := range folders(filepath.Join(s.home, "git", "checkouts")) {
		for _, dir := range folders(repository) {
			if short := filepath.Base(dir); len(short) < 7 || !strings.HasPrefix(commit, short) {
				continue
			}
			if m := ms.packageBelow(dir, d.name); m != nil {
				return m
			}
		}
	}
	return nil
}

// packageBelow is the manifest of the package of that name in the folder or, if
// it is a workspace's, among the members; nil when there is none.
func (ms *manifests) packageBelow(dir, name string) *manifest {
	root := ms.in(dir)
	if root == nil || root.section().text("name") == name {
		return root
	}
	for _, member := range slices.Sorted(maps.Keys(ms.membersOf(root))) {
		if m := ms.in(member); m.section().text("name") == name {
			return m
		}
	}
	return nil
}

// Files are the Rust files around the library's root, sorted; none when they
// are more than anyone should read.
func (s *Source) Files() []string {
	var files []string
	size := int64(0)
	tooMuch := func() bool { return len(files) > maxSourceFiles || size > maxSourceSize }
	err := filepath.WalkDir(filepath.Dir(s.Lib.Root), func(path string, e fs.DirEntry, err error) error {
		if err != nil {
			return nil // what cannot be read is not known
		}
		if e.IsDir() && e.Name() == "target" {
			return fs.SkipDir
		}
		if !e.Type().IsRegular() || filepath.Ext(path) != ".rs" {
			return nil
		}
		if info, err := e.Info(); err == nil {
			size += info.Size()
		}
		if files = append(files, path); tooMuch() {
			return fs.SkipAll
		}
		return nil
	})
	if err != nil || tooMuch() {
		return nil
	}
	return files
}

// cargoHome is the folder of cargo's registries.
func cargoHome() string {
	if home := os.Getenv("CARGO_HOME"); home != "" {
		return absolute(home)
	}
	if home, err := os.UserHomeDir(); err == nil {
		return filepath.Join(home, ".cargo")
	}
	return ""
}

// vendoredFolders are the folders that cargo's configuration puts in place of
// other sources.
func vendoredFolders(root, home string) []string {
	var found []string
	places := []string{home}
	for _, dir := range ancestors(root) {
		places = append(places, filepath.Join(dir, ".cargo"))
	}
	for _, place := range places {
		sources := cargoConfig(place).table("source")
		for _, name := range sources.keys() {
			by := sources.table(sources.table(name).text("replace-with"))
			if dir := by.text("directory"); dir != "" {
				found = append(found, join(filepath.Dir(place), dir))
			}
		}
	}
	return found
}

// cargoConfig is the configuration in a .cargo folder, by either of its names.
func cargoConfig(dir string) table {
	for _, name := range []string{"config.toml", "config"} {
		data, err := readSmall(filepath.Join(dir, name))
		if err != nil {
			continue
		}
		doc, _ := parseTOML(data)
		return doc
	}
	return nil
}

// folders are the folders in dir, sorted.
func folders(dir string) []string {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return nil
	}
	var out []string
	for _, e := range entries {
		if e.IsDir() {
			out = append(out, filepath.Join(dir, e.Name()))
		}
	}
	return out
}
