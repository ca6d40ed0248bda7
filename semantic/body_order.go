package semantic

import (
	"cmp"
	"slices"

	"github.com/wakeful-rs/wakeful/source"
)

// sortBySpan puts facts into source order.
func sortBySpan[T any](list []T, span func(T) source.Span) {
	slices.SortStableFunc(list, func(a, b T) int {
		x, y := span(a), span(b)
		return cmp.Or(cmp.Compare(x.Start, y.Start), cmp.Compare(x.End, y.End))
	})
}
