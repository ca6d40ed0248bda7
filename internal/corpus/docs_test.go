//go:build cargo

package main

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/wakeful-rs/wakeful/internal/built"
	"github.com/wakeful-rs/wakeful/internal/scratch"
	"github.com/wakeful-rs/wakeful/parser"
	"github.com/wakeful-rs/wakeful/source"
)

// TestDocumentationOfTokio reads the examples in tokio's documentation, which
// all compile: none of them may be called wrong.
func TestDocumentationOfTokio(t *testing.T) {
	tokio := scratch.Crate{Name: "tokio", Version: "1.47.1"}
	folders, err := scratch.Fetch(tokio)
	if err != nil {
		t.Fatal(err)
	}
	doc, err := built.Check(filepath.Join(folders[tokio], "src"), nil, "--doc-comments", ".")
	if err != nil {
		t.Fatal(err)
	}
	examples, found := 0, 0
	texts := map[string]*source.Text{}
	err = filepath.WalkDir(filepath.Join(folders[tokio], "src"), func(path string, _ os.DirEntry, err error) error {
		if err != nil || filepath.Ext(path) != ".rs" {
			return err
		}
		content, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		text := source.NewText(content)
		parsed, err := parser.ParseOutline(context.Background(), text, parser.Limits{})
		if err != nil {
			return err
		}
		relative, err := filepath.Rel(filepath.Join(folders[tokio], "src"), path)
		texts[filepath.ToSlash(relative)] = text
		examples += len(parsed.Fragments())
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range doc.Findings {
		text := texts[f.Path]
		line := text.Slice(text.Line(text.LineOf(f.Start.Offset)))
		if !strings.HasPrefix(strings.TrimSpace(line), "//") {
			continue // the library's own code
		}
		found++
		if f.Level == "error" {
			t.Errorf("%s:%d: %s: %s\n%s", f.Path, f.Start.Line, f.Rule, f.Message, line)
		}
	}
	if examples < 500 || found < 20 {
		t.Errorf("only %d findings in %d examples: they are not read", found, examples)
	}
	t.Logf("%d findings, none an error, in %d examples", found, examples)
}
