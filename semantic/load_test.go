package semantic_test

import (
	"context"
	"os"
	"testing"

	"github.com/wakeful-rs/wakeful/parser"
	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/source"
)

// load reads files as loose ones of edition 2024.
func load(t *testing.T, paths ...string) *semantic.Workspace {
	t.Helper()
	in := semantic.Input{Packages: []semantic.Package{{Edition: 2024, Loose: true}}}
	for _, p := range paths {
		text, err := os.ReadFile(p)
		if err != nil {
			t.Fatal(err)
		}
		parsed, err := parser.ParseOnce(context.Background(), source.NewText(text), parser.Limits{})
		if err != nil {
			t.Fatal(err)
		}
		in.Files = append(in.Files, semantic.InputFile{Path: p, Parsed: parsed})
	}
	return semantic.New(in)
}
