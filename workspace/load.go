package workspace

import (
	"context"
	"maps"
	"os"
	"path/filepath"
	"slices"
)

// Options say how to load.
type Options struct {
	// Dir is the folder that relative paths start from, "" for the working
	// directory.
	Dir string
	// Edition is that of loose files, 0 for 2024.
	Edition Edition
	// Extensions of the files that a folder is searched for, with the dot; nil
	// for those of Rust and of Markdown. A file that is asked for by name is
	// taken whatever its name.
	Extensions []string
	// NoConfig leaves all configuration unread.
	NoConfig bool
	// Rules, GuardKinds and Thresholds are the names that a configuration may
	// use. Where one is nil, the names are not checked.
	Rules, GuardKinds, Thresholds []string
}

// Load finds what is at and around the paths: files, folders and Cargo.toml
// files; none means the current folder. A folder stands for all files below it
// that are not ignored, a manifest for its package and, if it is a workspace's
// root, for all members.
//
// The rest of each package that is touched, and the packages it depends on by
// path, come along as context.
//
// What cannot be done is told in the problems, sorted by place; everything else
// is done. When ctx is cancelled the result is incomplete.
func Load(ctx context.Context, paths []string, opts Options) (*Workspace, []Problem) {
	if opts.Edition == 0 {
		opts.Edition = 2024
	}
	if opts.Extensions == nil {
		opts.Extensions = sourceExtensions
	}
	if len(paths) == 0 {
		paths = []string{"."}
	}
	ms := newManifests()
	l := &loader{
		opts:     opts,
		ms:       ms,
		configs:  newConfigs(opts, ms),
		walker:   newWalker(ctx, opts.Extensions),
		asked:    map[string]bool{},
		packages: map[string]*Package{},
		claimed:  map[string]string{},
		adopted:  map[string]string{},
	}
	for _, path := range paths {
		if !filepath.IsAbs(path) {
			path = filepath.Join(opts.Dir, path)
		}
		l.ask(absolute(path))
	}
	l.collectPackages()
	l.claimTargets()
	return l.assemble(), l.problems()
}

// loader is one run of Load.
type loader struct {
	opts     Options
	ms       *manifests
	configs  *configs
	walker   *walker
	asked    map[string]bool     // files asked for by name
	folders  []string            // folders asked for
	starts   []string            // folders whose package is wanted, asked for or above what was
	packages map[string]*Package // by root folder
	claimed  map[string]string   // files that are a target's root, to the package's root
	adopted  map[string]string   // folders of such roots outside any package, to the package's root
	failed   []Problem
}

// ask takes in one path that was asked for.
func (l *loader) ask(path string) {
	info, err := os.Stat(path)
	switch {
	case os.IsNotExist(err):
		l.fail(MissingPath, path, "no such file or folder")
	case err != nil:
		l.failed = append(l.failed, unreadable(path, err))
	case info.IsDir():
		l.askFolder(path)
	case filepath.Base(path) == ManifestName:
		dir := filepath.Dir(path)
		l.askFolder(dir)
		if m := l.ms.in(dir); m != nil && m.workspaceSection() != nil {
			for member := range l.ms.membersOf(m) {
				l.askFolder(member)
			}
		}
	case info.Mode().IsRegular():
		l.asked[path] = true
		l.walker.note(path, true)
		l.starts = append(l.starts, filepath.Dir(path))
	default:
		l.fail(Unreadable, path, "neither a file nor a folder")
	}
}

func (l *loader) askFolder(dir string) {
	l.walker.walk(dir, walkMode{check: true})
	l.folders = append(l.folders, dir)
	l.starts = append(l.starts, dir)
}

func (l *loader) fail(kind ProblemKind, path, message string) {
	l.failed = append(l.failed, Problem{Kind: kind, Severity: SeverityError, Path: path, Message: message})
}

// collectPackages finds the packages that were walked over, those around what
// was asked for, and all they depend on by path.
func (l *loader) collectPackages() {
	walked := slices.Sorted(maps.Keys(l.walker.manifests))
	l.ms.prefetch(walked)
	var queue []*manifest
	for _, dir := range walked {
		if m := l.ms.definedIn(dir); m != nil {
			queue = append(queue, m)
		}
	}
	for _, dir := range l.starts {
		if m := l.ms.enclosing(dir); m != nil {
			queue = append(queue, m)
		}
	}
	for len(queue) > 0 {
		m := queue[0]
		queue = queue[1:]
		if l.packages[m.dir] != nil {
			continue
		}
		p := l.ms.packageOf(m)
		l.packages[m.dir] = p
		l.walker.walk(m.dir, walkMode{ownOnly: true})
		for _, d := range p.Dependencies {
			if d.Path == "" {
				continue
			}
			if dep := l.ms.definedIn(d.Path); dep != nil {
				queue = append(queue, dep)
			}
		}
	}
	l.walker.followLinks()
}

// claimTargets gives the root files that a manifest names to its package, also
// those outside its folder, and the modules beside these.
func (l *loader) claimTargets() {
	for _, dir := range slices.Sorted(maps.Keys(l.packages)) {
		p := l.packages[dir]
		for _, t := range p.Targets {
			if isFile(t.Root) {
				l.claim(t.Root, dir)
			}
		}
	}
}

// claim gives a target's root file to the package in dir. The package in whose
// folder it lies goes before others that name it.
func (l *loader) claim(root, dir string) {
	l.walker.note(root, false)
	owner := l.ownerByPlace(root)
	if claimant, ok := l.claimed[root]; !ok || claimant != owner {
		l.claimed[root] = dir
	}
	if owner != "" {
		return
	}
	folder := filepath.Dir(root)
	l.adopted[folder] = dir
	if !l.walker.entered[folder] {
		l.walker.walk(folder, walkMode{ownOnly: true})
	}
}

// ownerByPlace is the root of the package whose folder is nearest above the
// file, "" when there is none.
func (l *loader) ownerByPlace(path string) string {
	for _, dir := range ancestors(filepath.Dir(path)) {
		if l.packages[dir] != nil {
			return dir
		}
	}
	return ""
}

func (l *loader) problems() []Problem {
	var all []Problem
	all = append(all, l.failed...)
	all = append(all, l.walker.problems...)
	all = append(all, l.ms.problems...)
	all = append(all, l.configs.problems...)
	return sortProblems(all)
}
