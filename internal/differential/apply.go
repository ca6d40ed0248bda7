package differential

import (
	"fmt"
	"slices"

	"github.com/wakeful-rs/wakeful/internal/built"
)

// Apply is text, the file at path, with the edits of fix that are in it.
// It is deliberately not the product's own code: it checks that one too.
func Apply(text, path string, fix built.Fix) (string, error) {
	edits := slices.Clone(fix.Edits)
	slices.SortStableFunc(edits, func(a, b built.Edit) int { return a.Start.Offset - b.Start.Offset })
	slices.Reverse(edits) // insertions at one place keep their order
	last := len(text)
	for _, e := range edits {
		if e.Path != path {
			continue
		}
		if e.Start.Offset < 0 || e.End.Offset < e.Start.Offset || e.End.Offset > last {
			return "", fmt.Errorf("edit %d..%d of %s overlaps another or leaves the file", e.Start.Offset, e.End.Offset, path)
		}
		last = e.Start.Offset
		text = text[:e.Start.Offset] + e.Text + text[e.End.Offset:]
	}
	return text, nil
}
