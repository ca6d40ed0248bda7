package main

import (
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
				return file.Syntax().Whole()
			}
			return nil
		},
	}
}
