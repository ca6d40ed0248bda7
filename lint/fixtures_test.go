package lint_test

import (
	"context"
	"testing"

	"github.com/wakeful-rs/wakeful/parser"
	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/source"
)

// looseFile is a workspace of one file.
func looseFile(t *testing.T, code string) *semantic.File {
	t.Helper()
	return looseFiles(t, map[string]string{"code.rs": code}).File("code.rs")
}

func looseFiles(t *testing.T, files map[string]string) *semantic.Workspace {
	t.Helper()
	in := semantic.Input{Packages: []semantic.Package{{Edition: 2024, Loose: true}}}
	for path, code := range files {
		parsed, err := parser.ParseOnce(context.Background(), source.NewText([]byte(code)), parser.Limits{})
		if err != nil {
			t.Fatal(err)
		}
		in.Files = append(in.Files, semantic.InputFile{Path: path, Parsed: parsed})
	}
	return semantic.New(in)
}
