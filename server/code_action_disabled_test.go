package server

import (
	"io"
	"log/slog"
	"strings"
	"testing"

	protocol316 "github.com/tliron/glsp/protocol_3_16"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/source"
)

// overFiles finds `bad` and would mend the other document too.
var overFiles = lint.Rule{Name: "bad_name", Run: func(p *lint.Pass) {
	at := strings.Index(p.File.Text().String(), "bad")
	if at < 0 {
		return
	}
	edits := []source.Edit{{Span: source.Span{Start: at, End: at + 3}, Text: "good"}}
	for _, path := range p.File.Workspace().Paths() {
		if path != p.File.Path() {
			edits = append(edits, source.Edit{Path: path, Text: "// mended\n"})
		}
	}
	p.Report(lint.Finding{Span: edits[0].Span, Message: "bad", Fixes: []lint.Fix{{Title: "Mend", Safety: lint.Safe, Edits: edits}}})
}}

// TestFixOfWhatHasChanged: an answer is about the texts of the moment at which
// it was asked for. A fix that would change a text which is older than that of
// the client is disabled, or left out for a client that shows no such thing.
func TestFixOfWhatHasChanged(t *testing.T) {
	for _, shown := range []bool{true, false} {
		s := newSession(t.Context(), Options{
			Rules: []lint.Rule{overFiles}, pages: testPages, Log: slog.New(slog.NewTextHandler(io.Discard, nil)),
		})
		s.features.actions.disabled = shown
		s.world.load(nil)
		open := func(uri, text string) *document {
			doc := newDocument(s, uri, "rust")
			doc.ready = s.world.opened(doc.name)
			doc.set(1, source.NewText([]byte(text)))
			s.mu.Lock()
			s.documents[doc.name] = doc
			s.mu.Unlock()
			s.changed(doc)
			return doc
		}
		one, two := open("untitled:one.rs", "fn bad() {}"), open("untitled:two.rs", "fn f() {}")
		<-one.ready
		<-two.ready
		snap := one.snapshot()
		fixes := func() []protocol316.CodeAction {
			actions, err := snap.actions(t.Context(), occasion{span: source.Span{Start: 4, End: 4}}, false)
			if err != nil {
				t.Fatal(err)
			}
			var fixes []protocol316.CodeAction
			for _, a := range actions {
				if a.Title == "Mend" {
					fixes = append(fixes, a)
				}
			}
			return fixes
		}
		if now := fixes(); len(now) != 1 || now[0].Edit == nil || !is(now[0].IsPreferred) {
			t.Fatalf("before: %+v", now)
		}
		two.set(2, source.NewText([]byte("fn g() {}")))
		late := fixes()
		if !shown {
			if len(late) != 0 {
				t.Errorf("left in: %+v", late)
			}
			continue
		}
		if len(late) != 1 || late[0].Disabled == nil || late[0].Edit != nil || late[0].IsPreferred != nil {
			t.Fatalf("after: %+v", late)
		}
		if !strings.Contains(late[0].Disabled.Reason, "two.rs") {
			t.Errorf("reason %q", late[0].Disabled.Reason)
		}
	}
}
