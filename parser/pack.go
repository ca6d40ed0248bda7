package parser

import (
	"encoding/binary"
	"errors"

	"github.com/wakeful-rs/wakeful/source"
)

// errPacked says that bytes are no packed tree, or that of another text.
var errPacked = errors.New("not the packed tree of this text")

// Pack writes the file's tree in a form that Unpack reads many times faster
// than the text could be parsed: column by column, in the order of the nodes. It
// holds for one version of the grammar.
func (f *File) Pack() []byte {
	t := f.Whole().Tree
	out := binary.AppendUvarint(nil, uint64(t.Len()))
	for _, k := range t.kinds {
		out = binary.AppendUvarint(out, uint64(k))
	}
	at := uint32(0)
	for _, start := range t.starts {
		out = binary.AppendUvarint(out, uint64(start-at))
		at = start
	}
	for i, end := range t.ends {
		out = binary.AppendUvarint(out, uint64(end-t.starts[i]))
	}
	for _, size := range t.size {
		out = binary.AppendUvarint(out, uint64(size))
	}
	for _, field := range t.fields {
		out = append(out, byte(field))
	}
	for _, flags := range t.flags {
		out = append(out, byte(flags))
	}
	return out
}

// Unpack is the file that was packed. The text must be the one it was packed
// from; the error says only that it cannot be.
func Unpack(text *source.Text, packed []byte) (*File, error) {
	n, head := binary.Uvarint(packed)
	if head <= 0 || n == 0 || n > uint64(len(packed)) {
		return nil, errPacked
	}
	t := newArrays(text.Bytes(), int(n))
	t.over(text.Bytes())
	if !t.unpack(packed[head:]) || !t.within(text.Len()) {
		return nil, errPacked
	}
	t.linkParents()
	return &File{Text: text, Tree: t}, nil
}

// unpack fills in what Pack wrote behind the number of nodes.
func (t *Tree) unpack(b []byte) bool {
	b = column(b, t.kinds)
	b = column(b, t.starts)
	b = column(b, t.ends)
	b = column(b, t.size)
	n := t.Len()
	if len(b) != 2*n {
		return false
	}
	for i, field := range b[:n] {
		t.fields[i] = Field(field)
	}
	for i, flags := range b[n:] {
		t.flags[i] = nodeFlags(flags)
	}
	at := uint32(0)
	for i, delta := range t.starts {
		at += delta
		t.starts[i] = at
		t.ends[i] += at
	}
	return true
}

// column takes a number for each of into off the front of b. It gives nil where
// b has not that many.
func column[T Kind | uint32 | int32](b []byte, into []T) []byte {
	for i := range into {
		if len(b) > 0 && b[0] < 0x80 { // most are small
			into[i] = T(b[0])
			b = b[1:]
			continue
		}
		v, n := binary.Uvarint(b)
		if n <= 0 {
			return nil
		}
		into[i] = T(v)
		b = b[n:]
	}
	return b
}

// within says that the spans lie in a text of that many bytes, and that each node
// has all its descendants in the tree.
func (t *Tree) within(length int) bool {
	for i, end := range t.ends {
		if end < t.starts[i] || uint64(end) > uint64(length) || t.size[i] < 1 || int(t.size[i]) > t.Len()-i {
			return false
		}
	}
	return true
}

// linkParents works the parents out from the sizes.
func (t *Tree) linkParents() {
	var open []int32 // the nodes around the current one
	for i := range int32(t.Len()) {
		for len(open) > 0 && i >= open[len(open)-1]+t.size[open[len(open)-1]] {
			open = open[:len(open)-1]
		}
		t.parent[i] = -1
		if len(open) > 0 {
			t.parent[i] = open[len(open)-1]
		}
		if t.size[i] > 1 {
			open = append(open, i)
		}
	}
}
