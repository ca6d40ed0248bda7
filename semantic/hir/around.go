package hir

import (
	"cmp"
	"iter"
	"slices"
)

// Around are the items among items that the offset lies in, the outermost
// first. Those of a fn's body are not among them.
func Around(items []Item, offset int) iter.Seq[Item] {
	return func(yield func(Item) bool) {
		for {
			i := around(items, offset)
			if i < 0 || !yield(items[i]) {
				return
			}
			items = Members(items[i])
		}
	}
}

// around is the index of the item that the offset lies in, -1 for none. Items
// are in the order in which they end; those in the block of a `const _` come
// before it.
func around(items []Item, offset int) int {
	i, _ := slices.BinarySearchFunc(items, offset+1, func(it Item, after int) int {
		return cmp.Compare(it.Head().Span.End, after)
	})
	for ; i < len(items); i++ {
		switch h := items[i].Head(); {
		case h.Span.Contains(offset):
			return i
		case i+1 == len(items) || items[i+1].Head().Span.Start > h.Span.Start:
			return -1
		}
	}
	return -1
}

// Members are the items that stand directly in a module, an impl or a trait.
func Members(it Item) []Item {
	switch it := it.(type) {
	case *Module:
		return it.Items
	case *Impl:
		return it.Members
	case *Trait:
		return it.Members
	}
	return nil
}
