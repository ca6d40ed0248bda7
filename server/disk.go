package server

import (
	"hash/maphash"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/wakeful-rs/wakeful/workspace"
)

const (
	// looksAtOnce is how many files and folders are looked at in one go, which
	// takes some ten milliseconds. Of a larger workspace the rest is next.
	looksAtOnce = 5_000
	// looksApart is how long a look is good for.
	looksApart = time.Second
	// unsettled is how long before a load a file may have changed and yet be
	// read as it was, on disks that tell time in seconds.
	unsettled = 2 * time.Second
)

// disk remembers how the workspace's files and folders looked when they were
// read. It is for clients that cannot watch them: when the user turns to
// another file, or opens or saves one, a look tells what has changed.
type disk struct {
	mu     sync.Mutex
	paths  []string // sorted
	looks  map[string]look
	next   int // in paths
	looked time.Time
}

// look is what one file or folder shows from outside. The zero look is that of
// what is not there.
type look struct {
	modified time.Time
	size     int64
	listing  uint64 // of what a folder holds that matters
}

var listingSeed = maphash.MakeSeed()

// lookAt takes down how everything looks that a load has read that began then.
// What has changed since will be seen as changed at the next look.
func lookAt(w *workspace.Workspace, began time.Time) *disk {
	paths := map[string]bool{}
	for _, f := range w.Files {
		paths[f.Path], paths[filepath.Dir(f.Path)] = true, true
	}
	for _, p := range w.Packages {
		for _, root := range []string{p.Root, p.WorkspaceRoot} {
			if root != "" {
				paths[root], paths[filepath.Join(root, workspace.ManifestName)] = true, true
			}
		}
	}
	for _, c := range w.Configs {
		paths[c.Path] = true
	}
	d := &disk{looks: make(map[string]look, len(paths)), looked: time.Now()}
	for path := range paths {
		d.paths = append(d.paths, path)
		d.looks[path] = lookOf(path)
		if d.looks[path].modified.After(began.Add(-unsettled)) {
			d.looks[path] = look{size: -1} // as nothing looks
		}
	}
	slices.Sort(d.paths)
	return d
}

func lookOf(path string) look {
	info, err := os.Stat(path)
	switch {
	case err != nil:
		return look{}
	case info.IsDir():
		return look{listing: listing(path)}
	}
	return look{modified: info.ModTime(), size: info.Size()}
}

// listing is a hash over the names in a folder that may be of Rust or decide
// about it. Editors save by way of temporary files, which don't count.
func listing(path string) uint64 {
	entries, err := os.ReadDir(path)
	if err != nil {
		return 0
	}
	var hash maphash.Hash
	hash.SetSeed(listingSeed)
	for _, e := range entries {
		if e.IsDir() && !strings.HasPrefix(e.Name(), ".") || strings.HasSuffix(e.Name(), ".rs") || isManifest(e.Name()) {
			hash.WriteString(e.Name() + "/")
		}
	}
	return hash.Sum64()
}

// changes looks again. layout says that which files belong to what may have
// changed; files are those of Rust with another text.
func (d *disk) changes() (files []string, layout bool) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if time.Since(d.looked) < looksApart {
		return nil, false
	}
	d.looked = time.Now()
	for range min(looksAtOnce, len(d.paths)) {
		path := d.paths[d.next]
		d.next = (d.next + 1) % len(d.paths)
		now := lookOf(path)
		switch {
		case now == d.looks[path]:
			continue
		case strings.HasSuffix(path, ".rs") && now != look{}:
			files = append(files, path)
		default:
			layout = true
		}
		d.looks[path] = now
	}
	return files, layout
}

// lookAgain takes over what has changed on disk, for a client that cannot say.
func (s *session) lookAgain() {
	if s.features.watch {
		return
	}
	s.background("look at the disk", func() { // which must not keep the next keystroke waiting
		if d := s.world.disk.Load(); d != nil {
			s.diskChanged(d.changes())
		}
	})
}

// turnedTo says that the user is in the document now. Coming from another one
// is as much as the protocol tells of an editor that gets the focus.
func (s *session) turnedTo(doc *document) {
	s.mu.Lock()
	same := s.turned == doc
	s.turned = doc
	s.mu.Unlock()
	if !same {
		s.lookAgain()
	}
}
