package project_test

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/lint/project"
	"github.com/wakeful-rs/wakeful/parser"
	"github.com/wakeful-rs/wakeful/source"
	"github.com/wakeful-rs/wakeful/workspace"
)

// everyFile reports the first byte of each file.
var everyFile = lint.Rule{Name: "every_file", Run: func(p *lint.Pass) {
	p.Report(lint.Finding{Span: source.Span{End: 1}, Message: "a file"})
}}

func load(t *testing.T, files map[string]string) (string, *workspace.Workspace) {
	t.Helper()
	dir := t.TempDir()
	for name, content := range files {
		path := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(content), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	disk, problems := workspace.Load(context.Background(), []string{dir}, workspace.Options{})
	for _, p := range problems {
		t.Fatal(p)
	}
	return dir, disk
}

func TestFilesThatCannotBeReadArePassedOver(t *testing.T) {
	dir, disk := load(t, map[string]string{
		"a.rs": "fn a() {}", "binary.rs": "\x00", "gone.rs": "fn gone() {}", "large.rs": "// a long comment", "z.rs": "fn z() {}",
	})
	if err := os.Remove(filepath.Join(dir, "gone.rs")); err != nil {
		t.Fatal(err)
	}
	reader := project.Reader{Limits: parser.Limits{Bytes: 12}}
	w, skipped, err := reader.Read(context.Background(), disk)
	if err != nil {
		t.Fatal(err)
	}
	want := map[string]error{"binary.rs": project.ErrBinary, "gone.rs": fs.ErrNotExist, "large.rs": parser.ErrTooLarge}
	for _, s := range skipped {
		name := filepath.Base(s.Path)
		if !errors.Is(s.Reason, want[name]) || want[name] == nil {
			t.Errorf("%s was passed over: %v", name, s.Reason)
		}
		delete(want, name)
	}
	for name := range want {
		t.Errorf("%s was not passed over", name)
	}
	if got := w.Paths(); len(got) != 2 {
		t.Errorf("read %v", got)
	}
}

func TestOverlayStandsForTheDisk(t *testing.T) {
	dir, disk := load(t, map[string]string{"a.rs": "fn a() {}"})
	path := filepath.Join(dir, "a.rs")
	reader := project.Reader{Overlay: map[string]*source.Text{path: source.NewText([]byte("fn b() {}"))}}
	w, _, err := reader.Read(context.Background(), disk)
	if err != nil {
		t.Fatal(err)
	}
	if got := w.File(path).Text().String(); got != "fn b() {}" {
		t.Errorf("read %q", got)
	}
}

func TestCheckIsSortedAndCounts(t *testing.T) {
	files := map[string]string{}
	for _, name := range []string{"d.rs", "b.rs", "a/mod.rs", "c.rs"} {
		files[name] = "fn f() {}"
	}
	files["off.rs"] = "#![allow(every_file)]"
	_, disk := load(t, files)
	w, _, err := project.Reader{Jobs: 1}.Read(context.Background(), disk)
	if err != nil {
		t.Fatal(err)
	}
	runner := &lint.Runner{Rules: []lint.Rule{everyFile}}
	last := 0
	outcome, err := project.Check(context.Background(), runner, w, w.Paths(), 4, func(done, total int) {
		if done != last+1 || total != 5 {
			t.Errorf("%d of %d after %d", done, total, last)
		}
		last = done
	})
	if err != nil {
		t.Fatal(err)
	}
	if !slices.IsSortedFunc(outcome.Findings, lint.Compare) || len(outcome.Findings) != 4 || outcome.Suppressed != 1 {
		t.Errorf("%d suppressed, found %v", outcome.Suppressed, outcome.Findings)
	}
}

func TestCancelling(t *testing.T) {
	_, disk := load(t, map[string]string{"a.rs": "fn a() {}"})
	w, _, err := project.Reader{}.Read(context.Background(), disk)
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, _, err := (project.Reader{}).Read(ctx, disk); !errors.Is(err, context.Canceled) {
		t.Errorf("reading: %v", err)
	}
	if _, err := project.Check(ctx, &lint.Runner{Rules: []lint.Rule{everyFile}}, w, w.Paths(), 1, nil); !errors.Is(err, context.Canceled) {
		t.Errorf("checking: %v", err)
	}
}
