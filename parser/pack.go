package parser

import (
	"encoding/binary"
	"errors"

	"github.com/wakeful-rs/wakeful/source"
)

// errPacked says that bytes are no packed tree, or that of another text.
var errPacked = errors.New("not the packed tree of this text")

// Pack writes the file's tree in a form that Unpack reads many times faster
// than the text could be parsed. It holds for one version of the grammar.
func (f *File) Pack() []byte {
	t := f.Whole().Tree
	out := binary.AppendUvarint(nil, uint64(t.Len()))
	at := uint32(0)
	for i := range t.kinds {
		out = binary.AppendUvarint(out, uint64(t.kinds[i]))
		out = append(out, byte(t.fields[i]), byte(t.flags[i]))
		out = binary.AppendUvarint(out, uint64(t.starts[i]-at))
		out = binary.AppendUvarint(out, uint64(t.ends[i]-t.starts[i]))
		out = binary.AppendUvarint(out, uint64(t.size[i]))
		at = t.starts[i]
	}
	return out
}

// Unpack is the file that was packed. The text must be the one it was packed
// from; the error says only that it cannot be.
func Unpack(text *source.Text, packed []byte) (*File, error) {
	r := packReader{bytes: packed}
	n := r.number()
	if r.failed || n == 0 || n > uint64(len(packed)) {
		return nil, errPacked
	}
	t := newArrays(text.Bytes(), int(n))
	t.over(text.Bytes())
	at := uint32(0)
	for i := range t.kinds {
		t.kinds[i] = Kind(r.number())
		t.fields[i], t.flags[i] = Field(r.byte()), nodeFlags(r.byte())
		at += uint32(r.number())
		t.starts[i] = at
		t.ends[i] = at + uint32(r.number())
		t.size[i] = int32(r.number())
		if uint64(t.ends[i]) > uint64(text.Len()) || t.size[i] < 1 || int(t.size[i]) > t.Len()-i {
			return nil, errPacked
		}
	}
	if r.failed || len(r.bytes) > 0 {
		return nil, errPacked
	}
	t.linkParents()
	return &File{Text: text, Tree: t}, nil
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

// packReader takes numbers off the front of bytes. After a failure it gives
// zeros.
type packReader struct {
	bytes  []byte
	failed bool
}

func (r *packReader) number() uint64 {
	if len(r.bytes) > 0 && r.bytes[0] < 0x80 {
		return uint64(r.byte())
	}
	v, n := binary.Uvarint(r.bytes)
	if n <= 0 {
		r.bytes, r.failed = nil, true
		return 0
	}
	r.bytes = r.bytes[n:]
	return v
}

func (r *packReader) byte() byte {
	if len(r.bytes) == 0 {
		r.failed = true
		return 0
	}
	b := r.bytes[0]
	r.bytes = r.bytes[1:]
	return b
}
