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

// editedTree is a copy of f's C tree in which the edits are marked, and f's
// own; nil when next must be parsed from nothing. The caller closes both.
func (f *File) editedTree(next *source.Text, edits []source.Edit) (*cTree, *previous) {
	if f.c == nil || hasFrontmatter(f.Text.Bytes()) || hasFrontmatter(next.Bytes()) {
		return nil, nil
	}
	old := f.Text.Bytes()
	size := len(old)
	for _, e := range edits {
		if e.Span.Start < 0 || e.Span.End > len(old) || e.Span.Start > e.Span.End {
			return nil, nil
		}
		size += len(e.Text) - e.Span.Len()
	}
	if size != next.Len() {
		return nil, nil // these edits did not make next
	}
	// Another goroutine may close f meanwhile, and what was f's alone would be
	// freed and its addresses taken by new subtrees: a copy prevents that.
	own := f.c.copy()
	if own == nil {
		return nil, nil
	}
	tree := own.copy()
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
	return tree, &previous{tree: f.Tree, records: f.c.records, c: own}
}
