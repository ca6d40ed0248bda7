// Package source owns the text of one file: spans, the line table, positions
// in the three encodings editors speak, and the application of edits. It knows
// nothing of disk and nothing of syntax.
package source

// Span is a half-open range of bytes, [Start, End), in one file's text.
type Span struct {
	Start, End int
}

// Len is the number of bytes in the span.
func (s Span) Len() int { return s.End - s.Start }

// Empty says that the span covers no byte.
func (s Span) Empty() bool { return s.End <= s.Start }

// Contains says that offset lies in the span; the end is outside.
func (s Span) Contains(offset int) bool { return s.Start <= offset && offset < s.End }

// Covers says that every byte of t is in s.
func (s Span) Covers(t Span) bool { return s.Start <= t.Start && t.End <= s.End }

// Overlaps says that the spans share a byte.
func (s Span) Overlaps(t Span) bool { return s.Start < t.End && t.Start < s.End }

// Shift moves the span by delta bytes.
func (s Span) Shift(delta int) Span { return Span{s.Start + delta, s.End + delta} }
