package workspace

import (
	"os"
	"path/filepath"
	"strings"
)

// lockName is the file in which Cargo notes the versions it chose.
const lockName = "Cargo.lock"

// maxLockSize bounds a Cargo.lock, in bytes. Those of large workspaces have a
// tenth of it.
const maxLockSize = 4 << 20

// lock is a Cargo.lock: each package's version, and that of all it depends on.
type lock struct {
	packages []*locked
	byName   map[string][]*locked
}

// locked is one package of a lock.
type locked struct {
	name, version string
	source        string   // "" for packages of the workspace
	dependencies  []string // "name", "name version" or "name version (source)", as few words as are clear
	distance      int      // from the workspace's packages, which have 0
}

// readLock reads the Cargo.lock of the folder; nil when there is none that can
// be read.
func readLock(dir string) *lock {
	path := filepath.Join(dir, lockName)
	info, err := os.Stat(path)
	if err != nil || !info.Mode().IsRegular() || info.Size() > maxLockSize {
		return nil
	}
	data, err := os.ReadFile(path)
	if err != nil {
		return nil
	}
	doc, err := parseTOML(data)
	if err != nil {
		return nil
	}
	l := &lock{byName: map[string][]*locked{}}
	for _, t := range doc.tables("package") {
		p := &locked{
			name: t.text("name"), version: t.text("version"), source: t.text("source"),
			dependencies: t.texts("dependencies"), distance: -1,
		}
		l.packages = append(l.packages, p)
		l.byName[p.name] = append(l.byName[p.name], p)
	}
	l.measure()
	return l
}

// measure finds how far each package is from the workspace.
func (l *lock) measure() {
	var queue []*locked
	for _, p := range l.packages {
		if p.source == "" {
			p.distance = 0
			queue = append(queue, p)
		}
	}
	for len(queue) > 0 {
		p := queue[0]
		queue = queue[1:]
		for _, entry := range p.dependencies {
			if d := l.entry(entry); d != nil && d.distance < 0 {
				d.distance = p.distance + 1
				queue = append(queue, d)
			}
		}
	}
}

// entry is the package that a line of a dependency list means.
func (l *lock) entry(text string) *locked {
	words := strings.Fields(text)
	if len(words) == 0 {
		return nil
	}
	var found *locked
	for _, p := range l.byName[words[0]] {
		if len(words) > 1 && p.version != words[1] || len(words) > 2 && "("+p.source+")" != words[2] {
			continue
		}
		if found != nil {
			return nil
		}
		found = p
	}
	return found
}

// dependency is the package of that name that p got. It is nil when p depends
// on two of that name: they are told apart by what they are renamed to, which
// a lock does not say.
func (l *lock) dependency(p *locked, name string) *locked {
	var found *locked
	for _, text := range p.dependencies {
		if words := strings.Fields(text); len(words) == 0 || words[0] != name {
			continue
		}
		if found != nil {
			return nil
		}
		if found = l.entry(text); found == nil {
			return nil
		}
	}
	return found
}

// member is a package of the workspace by its name.
func (l *lock) member(name string) *locked {
	for _, p := range l.byName[name] {
		if p.source == "" {
			return p
		}
	}
	return nil
}
