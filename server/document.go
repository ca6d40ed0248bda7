package server

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"strings"
	"sync"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/lint/project"
	"github.com/wakeful-rs/wakeful/parser"
	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/source"
	"github.com/wakeful-rs/wakeful/workspace"
)

// document is one open file or buffer: its newest snapshot, the C tree that
// makes the next parse cheap, and the goroutine that publishes its findings.
type document struct {
	session *session
	uri     string // as the client spells it
	name    string // as the layers below know it
	opening string // unlike that of any other document, were it the same file
	ctx     context.Context
	cancel  context.CancelFunc
	ready   <-chan struct{} // closed when the packages around the file are known
	wake    chan struct{}   // holds one token when there is something to diagnose

	// analysed: it is Rust or Markdown. Anything else is only kept in step.
	analysed, markdown bool
	config             bool // a wakeful.toml, which is checked by itself

	around       *view // set by world.surroundings, which has a lock for it
	lookedAround bool
	parsingLate  *source.Text // by world.parseLate, which has the world's lock

	mu      sync.Mutex
	current *snapshot

	parsing sync.Mutex
	syntax  syntax       // of some version
	refused *source.Text // the last that could not be parsed
	reason  error        // why not; it took as long as may be to find out

	diagnosing sync.Mutex
	publishing sync.Mutex
	told       published
}

// A snapshot is one version of one open document. It never changes, so any
// number of handlers may read it at once, and one that outlives its version is
// harmless.
type snapshot struct {
	doc     *document
	version int32
	text    *source.Text
	loaded  bool // made after the packages around the document were read
	// view is the workspace in which the document has exactly this text;
	// computed on first use, then shared.
	view func() (*view, error)
	// findings are the document's; likewise.
	findings func() ([]lint.Finding, error)
}

// unparsed says why there is nothing to say of a document: it is too large, no
// text, or takes too long. That is no failure of a request about it, of which
// editors would tell at every keystroke.
type unparsed struct {
	uri string
	err error
}

func (u unparsed) Error() string { return fmt.Sprintf("parse %s: %v", u.uri, u.err) }
func (u unparsed) Unwrap() error { return u.err }

var errNotAnalysed = errors.New("the document is neither Rust nor Markdown")

func newDocument(s *session, uri, language string) *document {
	name, _ := nameOf(uri)
	ctx, cancel := context.WithCancel(s.ctx)
	markdown := language == "markdown" || workspace.IsMarkdown(name)
	return &document{
		session:  s,
		uri:      uri,
		name:     name,
		opening:  fmt.Sprintf("%d:", s.openings.Add(1)),
		ctx:      ctx,
		cancel:   cancel,
		wake:     make(chan struct{}, 1),
		analysed: markdown || language == "rust" || strings.HasSuffix(name, ".rs"),
		markdown: markdown,
		syntax:   syntax{markdown: markdown},
		config:   filepath.Base(name) == workspace.ConfigName,
		ready:    closedChannel,
	}
}

// diagnosed says that there may be something to tell of the document.
func (d *document) diagnosed() bool { return d.analysed || d.config }

// set makes text the document's newest. The old snapshot stays what it was.
func (d *document) set(version int32, text *source.Text) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.current = d.newSnapshot(version, text)
}

// touch makes a snapshot of the same text, for something else has changed.
func (d *document) touch() {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.current = d.newSnapshot(d.current.version, d.current.text)
}

func (d *document) newSnapshot(version int32, text *source.Text) *snapshot {
	snap := &snapshot{doc: d, version: version, text: text, loaded: isClosed(d.ready)}
	snap.view = sync.OnceValues(func() (*view, error) { return d.session.world.at(snap) })
	snap.findings = sync.OnceValues(func() ([]lint.Finding, error) {
		view, err := snap.view()
		if err != nil {
			return nil, err
		}
		if view.partial {
			d.session.world.early.RLock()
			defer d.session.world.early.RUnlock()
		}
		return view.findings(d.name), nil
	})
	return snap
}

func (d *document) snapshot() *snapshot {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.current
}

// file is what is known of the document, nil when that is nothing: it could not
// be parsed, or is gone from its workspace.
func (snap *snapshot) file() (*semantic.File, error) {
	v, err := snap.view()
	if err != nil {
		return nil, err
	}
	return v.work.File(snap.doc.name), nil
}

// settled is the snapshot, or one of the same text, once the packages around
// the document are known.
func (snap *snapshot) settled(ctx context.Context) (*snapshot, error) {
	doc := snap.doc
	if !doc.analysed || snap.loaded {
		return snap, nil
	}
	select {
	case <-doc.ready:
		return doc.newSnapshot(snap.version, snap.text), nil
	case <-ctx.Done():
		return nil, ctx.Err()
	case <-doc.ctx.Done():
		return nil, doc.ctx.Err()
	}
}

// rouse lets the document be diagnosed, once, however often it is called.
func (d *document) rouse() {
	select {
	case d.wake <- struct{}{}:
	default:
	}
}

// parse is the syntax of text, which is some version of the document's.
func (d *document) parse(text *source.Text) (*parser.File, error) {
	d.parsing.Lock()
	defer d.parsing.Unlock()
	if err := d.ctx.Err(); err != nil {
		return nil, err
	}
	if d.refused == text {
		return nil, d.reason
	}
	parsed, err := d.read(text)
	if err != nil {
		d.refused, d.reason = text, err
	}
	return parsed, err
}

// soonParsed is how many bytes are parsed before anybody would notice.
const soonParsed = 256 << 10

// parsesSoon says that parse has an answer for text at once, or nearly so.
func (d *document) parsesSoon(text *source.Text) bool {
	if text.Len() <= soonParsed {
		return true
	}
	if !d.parsing.TryLock() {
		return false
	}
	defer d.parsing.Unlock()
	return d.refused == text || d.syntax.latest != nil && d.syntax.latest.Text == text
}

func (d *document) read(text *source.Text) (*parser.File, error) {
	if err := project.Readable(text); err != nil {
		return nil, err
	}
	return d.syntax.of(d.ctx, text)
}

// parseWith is the syntax of text with an edit that nobody made. It is no
// version of the document's.
func (d *document) parseWith(text *source.Text, edit source.Edit) (*parser.File, error) {
	if _, err := d.parse(text); err != nil {
		return nil, err
	}
	changed, err := text.Apply([]source.Edit{edit})
	if err != nil {
		return nil, err
	}
	d.parsing.Lock()
	defer d.parsing.Unlock()
	return d.syntax.aside(d.ctx, changed)
}

// stop ends the document's work and frees its C tree.
func (d *document) stop() {
	d.cancel()
	d.parsing.Lock()
	defer d.parsing.Unlock()
	d.syntax.close()
}
