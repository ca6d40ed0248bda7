package server

import (
	"errors"
	"os"
	"path/filepath"
	"slices"
	"sync"
	"sync/atomic"

	"github.com/wakeful-rs/wakeful/lint/project"
	"github.com/wakeful-rs/wakeful/parser"
	"github.com/wakeful-rs/wakeful/source"
	"github.com/wakeful-rs/wakeful/workspace"
)

// world holds the newest version of everything that a session knows: the
// client's folders, as they are on disk, with the open documents' texts over
// them.
//
// A version is made when somebody asks, not when something changes: a
// thousand keystrokes between two questions cost one parse.
type world struct {
	session *session
	greeted chan struct{} // closed when the client may be asked something
	greet   sync.Once

	mu      sync.Mutex
	version *view                // nil until a load is done
	stale   map[string]*document // open, with a text that version doesn't have
	folders []string             // the client's
	beside  []string             // of packages outside of them, of which files were opened
	loading chan struct{}        // closed when the newest load is done
	next    chan struct{}        // the same of the load that must follow it, or nil

	disk atomic.Pointer[disk] // as the newest load found it, for clients that don't watch

	around sync.Mutex   // one file's surroundings are read at a time
	early  sync.RWMutex // held for reading while somebody works for an early answer
}

var errUnread = errors.New("the workspace was not read")

func newWorld(s *session) *world {
	return &world{session: s, greeted: make(chan struct{}), stale: map[string]*document{}}
}

// clientReady lets the world tell the client what it is doing.
func (w *world) clientReady() { w.greet.Do(func() { close(w.greeted) }) }

// opened says when questions about the document may be answered: when the
// packages that it may belong to are loaded. A file below a Cargo.toml outside
// of the client's folders has that package loaded too.
func (w *world) opened(name string) <-chan struct{} {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.reachesOut(name) {
		return w.schedule()
	}
	return w.loading
}

// reachesOut notes the package around a file outside of all folders, and says that
// there is one which is not read yet. The caller holds the lock.
func (w *world) reachesOut(name string) bool {
	if belowOne(name, w.folders) || belowOne(name, w.beside) {
		return false
	}
	folder := packageFolder(name)
	if folder == "" {
		return false
	}
	w.beside = append(w.beside, folder)
	return true
}

// worksOn says that the client works on the file: it lies in one of its folders,
// if it has any.
func (w *world) worksOn(name string) bool {
	w.mu.Lock()
	defer w.mu.Unlock()
	return len(w.folders) == 0 || belowOne(name, w.folders)
}

func belowOne(name string, dirs []string) bool {
	return slices.ContainsFunc(dirs, func(dir string) bool { return below(name, dir) })
}

func below(name, dir string) bool {
	rel, err := filepath.Rel(dir, name)
	return err == nil && filepath.IsLocal(rel)
}

// packageFolder is the nearest folder above the file that has a Cargo.toml, ""
// if there is none.
func packageFolder(name string) string {
	if !filepath.IsAbs(name) {
		return ""
	}
	manifest := workspace.NearestManifest(filepath.Dir(name))
	if manifest == "" {
		return ""
	}
	return filepath.Dir(manifest)
}

// changed says that the newest version doesn't have the document's text.
func (w *world) changed(doc *document) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.stale[doc.name] = doc
}

// closed gives a closed document's file back to the disk.
func (w *world) closed(doc *document) {
	w.mu.Lock()
	defer w.mu.Unlock()
	delete(w.stale, doc.name)
	if w.version != nil {
		w.version = w.version.with(doc.name, w.fromDisk(doc.name))
	}
}

// manyFiles is how many changed files are cheaper to read with all others than
// one by one, since each makes a version.
const manyFiles = 16

// reread takes over what changed on disk, except for open documents.
func (w *world) reread(names []string) {
	if len(names) > manyFiles {
		w.reload()
		return
	}
	for _, name := range names {
		if w.session.isOpen(name) {
			continue
		}
		w.mu.Lock()
		if !isClosed(w.loading) {
			w.schedule() // the load may have read the file before it changed
		} else if w.version != nil && w.version.lists(name) {
			w.version = w.version.with(name, w.fromDisk(name))
		}
		w.mu.Unlock()
	}
}

// fromDisk parses a file of the workspace; nil if it is none, or is gone.
func (w *world) fromDisk(name string) *parser.File {
	if !w.version.lists(name) {
		return nil
	}
	content, err := os.ReadFile(name)
	if err != nil {
		return nil
	}
	text := source.NewText(content)
	if err := project.Readable(text); err != nil {
		w.session.log.Warn("read", "file", name, "error", err)
		return nil
	}
	parsed, err := parser.ParseOutline(w.session.ctx, text, parser.Limits{})
	if err != nil {
		w.session.log.Warn("parse", "file", name, "error", err)
		return nil
	}
	return parsed
}

// at is the version in which the snapshot's document has the snapshot's text,
// and everything else is as new as can be. While the packages around the
// document are not read, that is what stands around it.
func (w *world) at(snap *snapshot) (*view, error) {
	doc := snap.doc
	if !doc.analysed {
		return nil, errNotAnalysed
	}
	if v := w.surroundings(doc); v != nil {
		parsed, err := doc.parse(snap.text)
		if err != nil {
			return nil, unparsed{doc.uri, err}
		}
		return v.under(w.session.options, w.session.settings()).with(doc.name, parsed), nil
	}
	select {
	case <-doc.ready:
	case <-doc.ctx.Done():
		return nil, doc.ctx.Err()
	}
	parsed, err := doc.parse(snap.text)
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.version == nil {
		return nil, errUnread
	}
	w.refresh()
	if err != nil {
		return nil, unparsed{doc.uri, err}
	}
	if w.version.text(doc.name) != snap.text {
		return w.version.with(doc.name, parsed), nil // a question about the past, or sooner than the news of a change
	}
	return w.version, nil
}

// surroundings are what is known of a document whose packages are not read yet,
// or were not because the user would not wait; nil for others, and where that
// is not enough to say anything.
func (w *world) surroundings(doc *document) *view {
	if w.knows(doc) {
		return nil
	}
	w.around.Lock()
	defer w.around.Unlock()
	if w.knows(doc) || doc.ctx.Err() != nil { // by now
		return nil
	}
	if !doc.lookedAround {
		doc.lookedAround = true
		w.early.RLock()
		defer w.early.RUnlock()
		doc.around = readAround(doc.ctx, doc.name, w.session.options)
	}
	return doc.around
}

// giveWay waits while somebody works for an answer about an open file.
func (w *world) giveWay() {
	w.early.Lock()
	defer w.early.Unlock()
}

// knows says that the packages that the document may belong to are read.
func (w *world) knows(doc *document) bool {
	w.mu.Lock()
	defer w.mu.Unlock()
	return isClosed(doc.ready) && w.version != nil
}

// refresh takes the open documents' newest texts over, but for those that it
// would have to wait for: until they are parsed, their texts before answer. The
// caller holds the lock.
func (w *world) refresh() {
	for name, doc := range w.stale {
		text := doc.snapshot().text
		if !doc.parsesSoon(text) {
			w.parseLate(doc, text)
			continue
		}
		parsed, err := doc.parse(text)
		if err != nil {
			if doc.ctx.Err() == nil {
				w.session.log.Warn("parse", "uri", doc.uri, "error", err)
			}
			parsed = nil
		}
		w.version = w.version.with(name, parsed)
		delete(w.stale, name)
	}
}

// parseLate parses a large text beside everything else, and then has the others
// looked at again. The caller holds the lock.
func (w *world) parseLate(doc *document, text *source.Text) {
	if doc.parsingLate == text {
		return
	}
	doc.parsingLate = text
	w.session.background("parse "+doc.uri, func() {
		if _, err := doc.parse(text); err == nil {
			w.session.touchOthers(doc)
			w.session.rouseOthers(doc)
		}
	})
}

func isClosed(c <-chan struct{}) bool {
	select {
	case <-c:
		return true
	default:
		return false
	}
}
