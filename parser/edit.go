package parser

import (
	"bytes"
	"slices"

	"github.com/wakeful-rs/wakeful/source"
)

// inputEdit is one replaced range as tree-sitter wants to hear of it.
type inputEdit struct {
	start, oldEnd, newEnd                int
	startPoint, oldEndPoint, newEndPoint point
}

// point is a row and column of tree-sitter: rows end at LF, columns are bytes.
type point struct{ row, column int }

func (p point) after(text []byte) point {
	if n := bytes.Count(text, []byte{'\n'}); n > 0 {
		return point{p.row + n, len(text) - bytes.LastIndexByte(text, '\n') - 1}
	}
	return point{p.row, p.column + len(text)}
}

// editedTree is a copy of f's C tree in which the edits are marked, or nil
// when next must be parsed from nothing.
func (f *File) editedTree(next *source.Text, edits []source.Edit) *cTree {
	if f.c == nil || hasFrontmatter(f.Text.Bytes()) || hasFrontmatter(next.Bytes()) {
		return nil
	}
	old := f.Text.Bytes()
	size := len(old)
	for _, e := range edits {
		if e.Span.Start < 0 || e.Span.End > len(old) || e.Span.Start > e.Span.End {
			return nil
		}
		size += len(e.Text) - e.Span.Len()
	}
	if size != next.Len() {
		return nil // these edits did not make next
	}
	tree := f.c.copy()
	if tree == nil {
		return nil
	}
	// From the last to the first, so that offsets before an edit are still
	// those of the old text.
	for _, e := range slices.Backward(edits) {
		start := point{}.after(old[:e.Span.Start])
		tree.edit(inputEdit{
			start:       e.Span.Start,
			oldEnd:      e.Span.End,
			newEnd:      e.Span.Start + len(e.Text),
			startPoint:  start,
			oldEndPoint: start.after(old[e.Span.Start:e.Span.End]),
			newEndPoint: start.after([]byte(e.Text)),
		})
	}
	return tree
}
