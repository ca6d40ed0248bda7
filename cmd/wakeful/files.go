package main

import (
	"context"
	"iter"

	"github.com/wakeful-rs/wakeful/lint/project"
	"github.com/wakeful-rs/wakeful/parser"
	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/source"
)

// files are what findings are about, by path; both functions return nil for a
// file that there is not.
type files struct {
	text   func(path string) *source.Text
	syntax func(path string) *parser.File // with nothing left out
}

// filesRead are files that read gives the content of, nil for one that there is
// not. Each is parsed when it is first asked for.
func filesRead(ctx context.Context, read func(path string) []byte) files {
	texts, trees := map[string]*source.Text{}, map[string]*parser.File{}
	text := func(path string) *source.Text {
		if known, ok := texts[path]; ok {
			return known
		}
		if content := read(path); content != nil {
			texts[path] = source.NewText(content)
		}
		return texts[path]
	}
	return files{text: text, syntax: func(path string) *parser.File {
		if known, ok := trees[path]; ok {
			return known
		}
		if text := text(path); text != nil {
			if parsed, err := project.Parse(ctx, path, text, parser.Limits{}); err == nil {
				trees[path] = parsed.Whole()
			}
		}
		return trees[path]
	}}
}

// textsOf are the texts of all files of a version.
func textsOf(work *semantic.Workspace) iter.Seq[[]byte] {
	return func(yield func([]byte) bool) {
		for _, path := range work.Paths() {
			if !yield(work.File(path).Text().Bytes()) {
				return
			}
		}
	}
}

func filesOf(work *semantic.Workspace) files {
	return files{
		text: func(path string) *source.Text {
			if file := work.File(path); file != nil {
				return file.Text()
			}
			return nil
		},
		syntax: func(path string) *parser.File {
			if file := work.File(path); file != nil {
				return file.Syntax()
			}
			return nil
		},
	}
}
