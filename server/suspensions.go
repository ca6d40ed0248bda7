package server

import (
	"strings"

	"github.com/wakeful-rs/wakeful/anatomy"
	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/source"
)

// suspension is a place where a future waits.
type suspension struct {
	anatomy.State
	span source.Span // of the `await`, or of a macro's name, in the document
}

// suspensions are those at a span of the document, borders included.
func (snap *snapshot) suspensions(at source.Span) ([]suspension, error) {
	file, err := snap.file()
	if err != nil {
		return nil, err
	}
	var out []suspension
	for _, piece := range rustIn(file) {
		for _, future := range piece.futures(at) {
			for _, state := range future.States {
				span := piece.span(piece.head(state))
				if state.Waits() && touches(span, at) {
					out = append(out, suspension{state, span})
				}
			}
		}
	}
	return out, nil
}

// piece is Rust that is a document or stands in one.
type piece struct {
	*semantic.File
	fragment *semantic.Fragment // nil for a document that is Rust itself
}

// futures are those of the bodies at a span of the document.
func (p piece) futures(at source.Span) []anatomy.Future {
	if p.fragment != nil {
		return anatomy.Of(p.File) // a fence is short
	}
	return anatomy.Within(p.File, at)
}

// head is the `await` of a state, or the name of the macro that waits.
func (p piece) head(s anatomy.State) source.Span {
	span := s.Place.Span
	if s.Kind == anatomy.MacroState {
		if name, _, ok := strings.Cut(p.Text().Slice(span), "!"); ok {
			span.End = span.Start + len(name) + len("!")
		}
	}
	return span
}

// span is a span of the piece in its document.
func (p piece) span(s source.Span) source.Span {
	if p.fragment == nil {
		return s
	}
	return p.fragment.Span(s)
}

// rustIn is the Rust that a document is about: itself, or the fences of
// Markdown. What stands in doc comments is told of in findings and hovers only.
func rustIn(file *semantic.File) []piece {
	if file == nil {
		return nil
	}
	if !file.Markdown() {
		return []piece{{File: file}}
	}
	var out []piece
	for _, fragment := range file.Fragments() {
		out = append(out, piece{fragment.File, fragment})
	}
	return out
}
