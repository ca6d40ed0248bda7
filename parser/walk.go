package parser

import (
	"bytes"
	"iter"
)

// Next is the sibling behind n, or the zero Node.
func (n Node) Next() Node {
	p := n.Parent()
	if !p.Valid() {
		return Node{}
	}
	next := n.id + n.tree.size[n.id]
	if next >= p.id+p.tree.size[p.id] {
		return Node{}
	}
	return Node{n.tree, next}
}

// At is the innermost node that holds the byte at offset; the root when
// offset is in no other node. Of two nodes that meet there, it is the one
// that starts at offset.
func (t *Tree) At(offset int) Node {
	n := t.Root()
	for {
		inner := Node{}
		for c := range n.Children() {
			if c.Start() > offset {
				break
			}
			if offset < c.End() {
				inner = c
			}
		}
		if !inner.Valid() {
			return n
		}
		n = inner
	}
}

// Errors are the places that the parser could not read: ERROR nodes, and
// nodes it had to invent. It walks broken code only.
func (t *Tree) Errors() iter.Seq[Node] {
	return func(yield func(Node) bool) {
		for id, end := int32(0), int32(len(t.kinds)); id < end; {
			n := Node{t, id}
			if !n.HasError() && !n.Missing() {
				id += t.size[id]
				continue
			}
			if (n.Kind() == KindError || n.Missing()) && !yield(n) {
				return
			}
			id++
		}
	}
}

// ForAwait says that the for_expression n, inside stream!, is written `for
// await`: each turn awaits the next item. The tree does not show the keyword.
func (n Node) ForAwait() bool {
	if n.Kind() != KindForExpression {
		return false
	}
	keyword, pattern := n.ChildOf(TokFor), n.Child(FieldPattern)
	between := n.tree.text[keyword.End():max(pattern.Start(), keyword.End())]
	return bytes.Equal(bytes.TrimSpace(between), []byte("await"))
}
