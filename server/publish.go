package server

import (
	"encoding/json"
	"time"

	protocol316 "github.com/tliron/glsp/protocol_3_16"

	"github.com/wakeful-rs/wakeful/source"
)

// published is what the client was told last about a document.
type published struct {
	text      *source.Text
	params    string // as JSON, of what it was told unasked
	id        string // of what it was told on asking
	retracted bool   // the document is closed: nothing may follow
}

// diagnose publishes the document's findings, one run for whatever changed
// since the last, until the document is closed. The first change after a
// pause is looked at at once. After a run it rests for as long as the run
// took: findings that are made in milliseconds follow every keystroke, and
// those that take longer wait for a pause without keeping a core busy.
func (d *document) diagnose() {
	for {
		select {
		case <-d.wake:
		case <-d.ctx.Done():
			return
		}
		d.headStart()
		d.session.awaitSettings(d.ctx)
		start := time.Now()
		d.diagnoseOnce()
		rest(d.ctx, time.Since(start))
	}
}

// headStart waits a little for the workspace: a small one is read by then, and
// nothing has to be said twice. Meanwhile it is seen what stands around the file.
func (d *document) headStart() {
	if isClosed(d.ready) {
		return
	}
	d.session.background("look around "+d.uri, func() { _, _ = d.snapshot().view() })
	select {
	case <-d.ready:
	case <-d.ctx.Done():
	case <-time.After(20 * time.Millisecond):
	}
}

func (d *document) diagnoseOnce() {
	d.diagnosing.Lock() // what was found later is told later
	defer d.diagnosing.Unlock()
	defer d.session.recovered("diagnose " + d.uri)
	snap := d.snapshot()
	items, err := snap.diagnostics()
	if d.ctx.Err() != nil || d.snapshot().text != snap.text {
		return // the next run tells
	}
	if err != nil {
		d.session.log.Warn("diagnose", "uri", d.uri, "error", err)
	}
	if d.publish(snap, items) {
		d.session.rouseOthers(d)
	}
}

// publish tells the client, unless it knows already or the document is closed
// by now. It says whether the text is one that was not told about before.
func (d *document) publish(snap *snapshot, items []protocol316.Diagnostic) (fresh bool) {
	params := protocol316.PublishDiagnosticsParams{URI: d.uri, Diagnostics: items}
	if snap.version >= 0 { // the protocol's type for it here knows no others
		version := protocol316.UInteger(snap.version)
		params.Version = &version
	}
	body, err := json.Marshal(params)
	if err != nil {
		d.session.log.Error("encode diagnostics", "error", err)
		return false
	}
	d.publishing.Lock()
	defer d.publishing.Unlock()
	if d.told.retracted {
		return false
	}
	fresh = d.told.text != snap.text
	if d.told.params != string(body) {
		d.session.notify(protocol316.ServerTextDocumentPublishDiagnostics, json.RawMessage(body))
	}
	d.told.text, d.told.params = snap.text, string(body)
	return fresh
}

// retract takes back what was published. A closed document has no findings:
// nobody would remove them from the list when its file is deleted.
func (d *document) retract() {
	d.publishing.Lock()
	defer d.publishing.Unlock()
	d.told.retracted = true
	if d.told.params != "" {
		d.session.notify(protocol316.ServerTextDocumentPublishDiagnostics,
			protocol316.PublishDiagnosticsParams{URI: d.uri, Diagnostics: []protocol316.Diagnostic{}})
	}
}
