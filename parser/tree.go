package parser

import (
	"iter"
	"unsafe"

	"github.com/wakeful-rs/wakeful/source"
)

// Tree is a syntax tree in flat Go arrays, one entry a node, in pre-order.
// It is immutable and safe for any goroutine; nothing of tree-sitter is in it.
type Tree struct {
	text   []byte // the bytes that spans point into
	chars  string // the same memory, which nobody writes to; "" when it is no file's
	kinds  []Kind
	fields []Field
	flags  []nodeFlags
	starts []uint32
	ends   []uint32
	parent []int32
	size   []int32 // number of nodes in the subtree, the node included
	depth  int     // 0 for a file's tree, n for the body of a macro n levels deep
	origin *origin // where the text was written, nil for a file's
	memo   *memo   // expansions of macros in this tree, and fns parsed for themselves
}

type nodeFlags uint8

const (
	flagNamed nodeFlags = 1 << iota
	flagMissing
	flagExtra
	flagHasError // the node is or contains an ERROR or MISSING node
	flagDeferred // what is between the node's braces was not parsed yet
	flagInPlace  // a token_tree that holds expressions
)

// Node is one node of a Tree. The zero Node is "no node": it has KindEnd, an
// empty span, no children, and every method is safe on it.
type Node struct {
	tree *Tree
	id   int32
}

// over says which text the spans point into. A source.Text never changes, so its
// memory can be a string as it is.
func (t *Tree) over(text []byte) {
	t.text, t.chars = text, unsafe.String(unsafe.SliceData(text), len(text))
}

// Root is the tree's source_file node.
func (t *Tree) Root() Node { return Node{t, 0} }

// Len is the number of nodes.
func (t *Tree) Len() int { return len(t.kinds) }

// Valid says that n is a node.
func (n Node) Valid() bool { return n.tree != nil }

// ID is the pre-order index of the node in its tree.
func (n Node) ID() int { return int(n.id) }

// Kind is the grammar symbol; KindEnd for the zero Node.
func (n Node) Kind() Kind {
	if n.tree == nil {
		return KindEnd
	}
	return n.tree.kinds[n.id]
}

// Field is the name by which the parent holds this node, 0 if none.
func (n Node) Field() Field {
	if n.tree == nil {
		return 0
	}
	return n.tree.fields[n.id]
}

// Start is the byte offset of the node's first byte in the file.
func (n Node) Start() int {
	if n.tree == nil {
		return 0
	}
	return int(n.tree.starts[n.id])
}

// End is the byte offset just behind the node's last byte.
func (n Node) End() int {
	if n.tree == nil {
		return 0
	}
	return int(n.tree.ends[n.id])
}

// Span is the node's range of bytes in the file.
func (n Node) Span() source.Span { return source.Span{Start: n.Start(), End: n.End()} }

// Text is the source of the node.
func (n Node) Text() string {
	if n.tree == nil {
		return ""
	}
	if n.tree.chars == "" {
		return string(n.tree.text[n.Start():n.End()])
	}
	return n.tree.chars[n.Start():n.End()]
}

// Bytes is Text without a copy; callers only read it.
func (n Node) Bytes() []byte {
	if n.tree == nil {
		return nil
	}
	return n.tree.text[n.Start():n.End():n.End()]
}

// Named says that the node is a named symbol and not a bare token.
func (n Node) Named() bool { return n.has(flagNamed) }

// Missing says that the parser invented the node to go on.
func (n Node) Missing() bool { return n.has(flagMissing) }

// Extra says that the node may stand anywhere (a comment).
func (n Node) Extra() bool { return n.has(flagExtra) }

// HasError says that the node is, or has below it, an ERROR or MISSING node.
func (n Node) HasError() bool { return n.has(flagHasError) }

func (n Node) has(f nodeFlags) bool { return n.tree != nil && n.tree.flags[n.id]&f != 0 }

// Parent is the enclosing node, or the zero Node at the root.
func (n Node) Parent() Node {
	if n.tree == nil || n.id == 0 {
		return Node{}
	}
	return Node{n.tree, n.tree.parent[n.id]}
}

// Children are all direct children, tokens and comments included, in order.
func (n Node) Children() iter.Seq[Node] {
	return func(yield func(Node) bool) {
		if n.tree == nil {
			return
		}
		for c, end := n.id+1, n.id+n.tree.size[n.id]; c < end; c += n.tree.size[c] {
			if !yield(Node{n.tree, c}) {
				return
			}
		}
	}
}

// NamedChildren are the direct named children without comments, in order.
func (n Node) NamedChildren() iter.Seq[Node] {
	return func(yield func(Node) bool) {
		for c := range n.Children() {
			if c.Named() && !c.Extra() && !yield(c) {
				return
			}
		}
	}
}

// Child is the first child held by the field f, or the zero Node.
func (n Node) Child(f Field) Node {
	for c := range n.Children() {
		if c.Field() == f {
			return c
		}
	}
	return Node{}
}

// ChildOf is the first child of kind k, or the zero Node.
func (n Node) ChildOf(k Kind) Node {
	for c := range n.Children() {
		if c.Kind() == k {
			return c
		}
	}
	return Node{}
}

// Has says that a direct child of kind k exists; for tokens such as TokMove.
func (n Node) Has(k Kind) bool { return n.ChildOf(k).Valid() }

// Descendants are all nodes below n in pre-order, n not included. To skip a
// subtree use Tree-level walking by size; most callers want Children.
func (n Node) Descendants() iter.Seq[Node] {
	return func(yield func(Node) bool) {
		if n.tree == nil {
			return
		}
		for c, end := n.id+1, n.id+n.tree.size[n.id]; c < end; c++ {
			if !yield(Node{n.tree, c}) {
				return
			}
		}
	}
}
