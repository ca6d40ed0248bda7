package server

import (
	"context"
	"io"
	"log/slog"
	"testing"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/source"
)

// TestSnapshotAskedEarly: what is asked of a snapshot is answered for its text,
// also before the world has heard of it.
func TestSnapshotAskedEarly(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	s := newSession(ctx, Options{
		Rules: []lint.Rule{badName}, pages: testPages, Log: slog.New(slog.NewTextHandler(io.Discard, nil)),
	})
	s.world.load(nil)
	doc := newDocument(s, memory, "rust")
	for _, text := range []string{"fn good() {}", "fn bad() {}", "fn fine() {}"} {
		doc.set(1, source.NewText([]byte(text)))
		doc.ready = s.world.opened(doc.name)
		findings, err := doc.snapshot().findings()
		if err != nil {
			t.Fatal(err)
		}
		if (len(findings) == 1) != (text == "fn bad() {}") {
			t.Errorf("%q has %d findings", text, len(findings))
		}
		s.world.changed(doc)
		doc.touch()
		if _, err := doc.snapshot().findings(); err != nil { // now it has
			t.Fatal(err)
		}
	}
}
