package server

import (
	"github.com/wakeful-rs/wakeful/anatomy"
	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/source"
)

// suspension is a place where a future waits.
type suspension struct {
	anatomy.State
	span source.Span // of the keyword or macro, in the document
}

// suspensions are those at a span of the document, borders included.
func (snap *snapshot) suspensions(at source.Span) ([]suspension, error) {
	v, err := snap.view()
	if err != nil {
		return nil, err
	}
	var out []suspension
	for _, piece := range rustIn(v.work.File(snap.doc.name)) {
		for _, future := range anatomy.Of(piece.File) {
			for _, state := range future.States {
				span := piece.span(state.Place.Span)
				if waits(state) && touches(span, at) {
					out = append(out, suspension{state, span})
				}
			}
		}
	}
	return out, nil
}

// waits says that a state is neither the beginning nor the end.
func waits(s anatomy.State) bool { return s.Kind != "start" && s.Kind != "end" }

// piece is Rust that is a document or stands in one.
type piece struct {
	*semantic.File
	fragment *semantic.Fragment // nil for a document that is Rust itself
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
