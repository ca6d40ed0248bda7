package source

import (
	"errors"
	"fmt"
	"slices"
	"sort"
)

// Edit replaces the bytes of Span in the file at Path by Text. Path is empty
// where the file is understood.
type Edit struct {
	Path string
	Span Span
	Text string
}

// Errors of Apply; test with errors.Is.
var (
	ErrBounds  = errors.New("edit outside the text")
	ErrOverlap = errors.New("edits overlap or are not sorted")
)

// Apply makes the text with edits carried out. They must be sorted by
// position and disjoint; two may touch, and insertions at one place keep their
// order. The line table is updated only where the text changed.
func (t *Text) Apply(edits []Edit) (*Text, error) {
	size, err := t.check(edits)
	if err != nil {
		return nil, err
	}
	if len(edits) == 0 {
		return t, nil
	}
	b := make([]byte, 0, size)
	at := 0
	for _, e := range edits {
		b = append(b, t.bytes[at:e.Span.Start]...)
		b = append(b, e.Text...)
		at = e.Span.End
	}
	b = append(b, t.bytes[at:]...)
	next := &Text{bytes: b, ascii: t.ascii && !slices.ContainsFunc(edits, func(e Edit) bool { return !isASCII(e.Text) })}
	next.relines(t, edits[0].Span.Start, at)
	return next, nil
}

// check returns the length of the text after edits.
func (t *Text) check(edits []Edit) (int, error) {
	size, at := len(t.bytes), 0
	for _, e := range edits {
		if e.Span.Start < 0 || e.Span.End > len(t.bytes) || e.Span.Start > e.Span.End {
			return 0, fmt.Errorf("%w: bytes %d to %d of %d", ErrBounds, e.Span.Start, e.Span.End, len(t.bytes))
		}
		if e.Span.Start < at {
			return 0, fmt.Errorf("%w: bytes %d to %d start before %d", ErrOverlap, e.Span.Start, e.Span.End, at)
		}
		at = e.Span.End
		size += len(e.Text) - e.Span.Len()
	}
	return size, nil
}

// relines builds the line table from the one of old, of which the bytes from
// start to end were replaced.
func (t *Text) relines(old *Text, start, end int) {
	delta := len(t.bytes) - len(old.bytes)
	// The line before is read again too: an LF put behind its lone CR joins it.
	keep := max(old.LineOf(start)-1, 0)
	tail := sort.SearchInts(old.lines, end+1)
	stop := len(t.bytes)
	if tail < len(old.lines) {
		stop = old.lines[tail] + delta
	}
	lines := slices.Clone(old.lines[:keep+1])
	lines, lone := appendLines(lines, t.bytes, lines[keep], stop)
	if lines[len(lines)-1] == stop && tail < len(old.lines) {
		lines = lines[:len(lines)-1] // it is the first line of the tail
	}
	for _, l := range old.lines[tail:] {
		lines = append(lines, l+delta)
	}
	t.lines, t.loneCR = lines, old.loneCR || lone
}
