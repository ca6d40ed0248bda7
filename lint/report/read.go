package report

import (
	"encoding/json"
	"fmt"
	"io"
	"slices"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/source"
)

// Shard says that a run looked at a part of the files only.
type Shard struct {
	Index int `json:"index"` // from 1
	Of    int `json:"of"`
}

// Document is what the json format wrote.
type Document struct {
	Findings []lint.Finding
	Summary  Summary
	Shard    *Shard   // nil for a run over all files
	Files    []string // that were analysed; of a shard, else only those with findings
	Notices  []Notice
}

// Reader reads what the json format wrote, beside the files that it is about.
type Reader struct {
	Path func(displayed string) string  // undoes Report.Display
	Text func(path string) *source.Text // of a file, nil when there is none
}

// Read reads one document. What it does not know is left out. The error is
// about a document that is of another version or none, and about files that are
// not as they were when it was written.
func (r Reader) Read(in io.Reader) (Document, error) {
	var read jsonDocument
	if err := json.NewDecoder(in).Decode(&read); err != nil {
		return Document{}, fmt.Errorf("not what --format json writes: %w", err)
	}
	if read.Schema != schemaVersion {
		return Document{}, fmt.Errorf("not what --format json writes: its schema is %d, and not %d", read.Schema, schemaVersion)
	}
	out := Document{Summary: read.Summary}
	for _, n := range read.Notices {
		n.Path = r.Path(n.Path)
		out.Notices = append(out.Notices, n)
	}
	for _, f := range read.Findings {
		finding, err := r.finding(f)
		if err != nil {
			return Document{}, err
		}
		out.Findings = append(out.Findings, finding)
		out.Files = append(out.Files, finding.Path)
	}
	if read.Shard != nil {
		out.Shard = &read.Shard.Shard
		for _, name := range read.Shard.Files {
			out.Files = append(out.Files, r.Path(name))
		}
	}
	slices.Sort(out.Files)
	out.Files = slices.Compact(out.Files)
	return out, nil
}

func (r Reader) finding(f jsonFinding) (lint.Finding, error) {
	out := lint.Finding{Rule: f.Rule, Message: f.Message}
	var err error
	if out.Level, err = lint.ParseLevel(f.Level); err != nil {
		return out, err
	}
	if out.Path, out.Span, err = r.place(f.jsonPlace); err != nil {
		return out, err
	}
	for _, n := range f.Notes {
		note := lint.Note{Message: n.Message}
		if note.Path, note.Span, err = r.place(n.jsonPlace); err != nil {
			return out, err
		}
		out.Notes = append(out.Notes, note)
	}
	for _, fix := range f.Fixes {
		read, err := r.fix(fix)
		if err != nil {
			return out, err
		}
		out.Fixes = append(out.Fixes, read)
	}
	return out, nil
}

func (r Reader) fix(f jsonFix) (lint.Fix, error) {
	out := lint.Fix{Title: f.Title}
	var err error
	if out.Safety, err = lint.ParseSafety(f.Safety); err != nil {
		return out, err
	}
	for _, e := range f.Edits {
		edit := source.Edit{Text: e.Text}
		if edit.Path, edit.Span, err = r.place(e.jsonPlace); err != nil {
			return out, err
		}
		out.Edits = append(out.Edits, edit)
	}
	return out, nil
}

// place finds a place by its offsets, which lines and columns bear out.
func (r Reader) place(p jsonPlace) (string, source.Span, error) {
	path := r.Path(p.Path)
	text := r.Text(path)
	if text == nil {
		return "", source.Span{}, fmt.Errorf("%s cannot be read here", p.Path)
	}
	if p.Start != position(text, p.Start.Offset) || p.End != position(text, p.End.Offset) || p.End.Offset > text.Len() {
		return "", source.Span{}, fmt.Errorf("%s is not as it was when it was checked", p.Path)
	}
	return path, source.Span{Start: p.Start.Offset, End: p.End.Offset}, nil
}
