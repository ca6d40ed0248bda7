package server

import (
	"flag"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/aymanbagabas/go-udiff"
	protocol316 "github.com/tliron/glsp/protocol_3_16"
	"golang.org/x/tools/txtar"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/lint/rules"
	"github.com/wakeful-rs/wakeful/source"
)

var update = flag.Bool("update", false, "rewrite the answers in testdata/lsp")

// answers are the sections of a case that hold what the server says. All other
// sections are files; the one with `$0` is open, with the cursor there.
var answers = map[string]func(*goldenCase) string{
	"diagnostics": (*goldenCase).renderDiagnostics,
	"hover":       (*goldenCase).renderHover,
	"actions":     func(g *goldenCase) string { return g.renderActions() },
	"completion":  (*goldenCase).renderCompletion,
	"rewrites":    func(g *goldenCase) string { return g.renderActions("refactor.rewrite") },
	"fixAll":      func(g *goldenCase) string { return g.renderActions("source.fixAll") },
	"hints":       (*goldenCase).renderHints,
	"lenses":      (*goldenCase).renderLenses,
	"links":       (*goldenCase).renderLinks,
	"marks":       (*goldenCase).renderMarks,
}

// TestGolden holds the server, with all rules and pages, to the cases in
// testdata/lsp. To make one, write the files, name the empty sections that you
// want to see, and run it with -update.
func TestGolden(t *testing.T) {
	paths, err := filepath.Glob("../testdata/lsp/*.txtar")
	if err != nil || len(paths) == 0 {
		t.Fatalf("no cases: %v", err)
	}
	for _, path := range paths {
		t.Run(strings.TrimSuffix(filepath.Base(path), ".txtar"), func(t *testing.T) { runGolden(t, path) })
	}
}

func runGolden(t *testing.T, path string) {
	archive, err := txtar.ParseFile(path)
	if err != nil {
		t.Fatal(err)
	}
	g := openCase(t, archive)
	asked := false
	for i, section := range archive.Files {
		render, ok := answers[section.Name]
		if !ok {
			continue
		}
		asked = true
		got := render(g)
		if !*update && got != string(section.Data) {
			t.Errorf("%s:\n%s", section.Name, udiff.Unified("want", "got", string(section.Data), got))
		}
		archive.Files[i].Data = []byte(got)
	}
	if !asked {
		t.Fatal("nothing is asked; name a section", slices.Sorted(maps.Keys(answers)))
	}
	if *update {
		if err := os.WriteFile(path, txtar.Format(archive), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// goldenCase is a case with its document open.
type goldenCase struct {
	t      *testing.T
	c      *client
	dir    string
	uri    string
	cursor protocol316.Position
	texts  map[string]*source.Text // by URI
}

func openCase(t *testing.T, archive *txtar.Archive) *goldenCase {
	g := &goldenCase{t: t, texts: map[string]*source.Text{}}
	files := map[string]string{}
	var open string
	for _, f := range archive.Files {
		if answers[f.Name] != nil {
			continue
		}
		text := string(f.Data)
		if before, after, ok := strings.Cut(text, "$0"); ok {
			open, text = f.Name, before+after
			at := source.NewText([]byte(text)).OffsetPosition(len(before), source.UTF16)
			g.cursor = protocol316.Position{Line: uint32(at.Line), Character: uint32(at.Column)}
		}
		files[f.Name] = text
	}
	if open == "" {
		t.Fatal("no file has a $0")
	}
	g.dir = tree(t, files)
	for name, text := range files {
		g.texts[uriOf(filepath.Join(g.dir, filepath.FromSlash(name)))] = source.NewText([]byte(text))
	}
	g.uri = uriOf(filepath.Join(g.dir, filepath.FromSlash(open)))
	g.c = startServer(t, Options{Rules: rules.All, pages: lint.PageOf})
	g.c.initialize(g.dir, object{
		"workspace": object{"workspaceEdit": object{"documentChanges": true}},
		"textDocument": object{
			"hover":      object{"contentFormat": []string{"markdown"}},
			"completion": object{"completionItem": editorItems},
		},
	}, commandShowAnatomy)
	g.c.open(g.uri, files[open])
	return g
}

func (g *goldenCase) renderDiagnostics() string {
	var report struct{ Items []protocol316.Diagnostic }
	g.ask("textDocument/diagnostic", &report) // what is told unasked may come before all is read
	var b strings.Builder
	for _, d := range report.Items {
		severity := [...]string{"", "error", "warning", "info", "hint"}[*d.Severity]
		if slices.Contains(d.Tags, protocol316.DiagnosticTagUnnecessary) {
			severity = "faded " + severity
		}
		fmt.Fprintf(&b, "%s %s %v: %s\n", span(d.Range), severity, d.Code.Value, d.Message)
		for _, info := range d.RelatedInformation {
			fmt.Fprintf(&b, "  %s%s: %s\n", g.file(info.Location.URI), span(info.Location.Range), info.Message)
		}
	}
	return b.String()
}

// span is a range as people count: from 1.
func span(r protocol316.Range) string {
	return fmt.Sprintf("%d:%d-%d:%d", r.Start.Line+1, r.Start.Character+1, r.End.Line+1, r.End.Character+1)
}

// file names a file that is not the open one.
func (g *goldenCase) file(uri string) string {
	if uri == g.uri {
		return ""
	}
	name, _ := nameOf(uri)
	rel, _ := filepath.Rel(g.dir, name)
	return filepath.ToSlash(rel) + ":"
}

func (g *goldenCase) renderHover() string {
	var hover *struct {
		Contents protocol316.MarkupContent
		Range    protocol316.Range
	}
	g.c.must("textDocument/hover", object{"textDocument": object{"uri": g.uri}, "position": g.cursor}, &hover)
	if hover == nil {
		return "nothing\n"
	}
	return fmt.Sprintf("%s %s\n%s\n", span(hover.Range), hover.Contents.Kind, strings.TrimSuffix(hover.Contents.Value, "\n"))
}

// renderActions shows each action at the cursor as what it changes.
func (g *goldenCase) renderActions(only ...string) string {
	var b strings.Builder
	for _, action := range g.c.actions(g.uri, protocol316.Range{Start: g.cursor, End: g.cursor}, only...) {
		fmt.Fprintf(&b, "%s: %s", *action.Kind, action.Title)
		if is(action.IsPreferred) {
			b.WriteString(" [preferred]")
		}
		b.WriteString("\n")
		for _, change := range action.Edit.DocumentChanges {
			b.WriteString(g.renderChange(change.(protocol316.TextDocumentEdit)))
		}
	}
	return b.String()
}

func (g *goldenCase) renderChange(change protocol316.TextDocumentEdit) string {
	uri := change.TextDocument.URI
	text := g.texts[uri]
	var edits []source.Edit
	for _, e := range change.Edits {
		e := e.(protocol316.TextEdit)
		edits = append(edits, source.Edit{Span: positions{text, source.UTF16}.toSpan(e.Range), Text: e.NewText})
	}
	changed, err := text.Apply(edits)
	if err != nil {
		g.t.Fatalf("%s: %v", uri, err)
	}
	name, _ := nameOf(uri)
	diff := udiff.Unified(filepath.Base(name), filepath.Base(name), text.String(), changed.String())
	// The lines of a diff begin as those of a txtar header may not.
	return "  " + strings.TrimSuffix(strings.ReplaceAll(diff, "\n", "\n  "), "  ")
}
