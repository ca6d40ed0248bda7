package parser

// #include "shim.h"
import "C"

import (
	"errors"
	"runtime"
	"slices"
	"sort"
	"unsafe"
)

// records say which subtrees of a C tree became which nodes, in the order of
// the nodes. They hold as long as the C tree lives.
type records struct {
	keys []uint64
	ids  []int32
}

// previous is an exported tree of which parts may stand in the next one.
type previous struct {
	tree    *Tree
	records records
	c       *cTree // keeps the subtrees' addresses from being used again
}

// export copies the C tree into Go arrays whose spans point into text. What it
// shares with old, if there is one, is copied from its arrays.
func (t *cTree) export(text []byte, old *previous) (*Tree, error) {
	n := int(C.wk_node_count(t.c))
	// Recording is worth while for large subtrees only; what finds no room is
	// merely walked again.
	room := n/4 + 1
	w := exportWalk{
		records: records{make([]uint64, room), make([]int32, room)},
		known:   old.index(),
		reused:  make([]int32, 2*room),
	}
	out, err := w.export(t.c, text, n)
	runtime.KeepAlive(t)
	if err != nil {
		return nil, err
	}
	if len(w.reused) > 0 {
		t.records = out.reuse(old, w.reused, w.records)
	} else {
		t.records.keys, t.records.ids = slices.Clone(w.records.keys), slices.Clone(w.records.ids)
	}
	return out, nil
}

// exportWalk is what one pass over a C tree compares with and finds.
type exportWalk struct {
	known   records // of the version before, as a hash table
	records records // room for those of this one; cut to what was recorded
	reused  []int32 // room for the pairs of reuse; cut likewise
}

func (w *exportWalk) export(c *C.TSTree, text []byte, n int) (*Tree, error) {
	out := newArrays(text, n)
	count, reuses := C.uint32_t(len(w.records.keys)), C.uint32_t(len(w.reused)/2)
	mask := C.uint32_t(max(len(w.known.keys), 1) - 1)
	got := C.wk_export(c,
		(*C.uint16_t)(unsafe.Pointer(&out.kinds[0])),
		(*C.uint8_t)(unsafe.Pointer(&out.fields[0])),
		(*C.uint8_t)(unsafe.Pointer(&out.flags[0])),
		(*C.uint32_t)(unsafe.Pointer(&out.starts[0])),
		(*C.uint32_t)(unsafe.Pointer(&out.ends[0])),
		int32s(out.parent), int32s(out.size), C.uint32_t(n),
		uint64s(w.records.keys), int32s(w.records.ids), &count,
		uint64s(w.known.keys), int32s(w.known.ids), mask,
		int32s(w.reused), &reuses)
	if got != C.uint32_t(n) {
		return nil, errors.New("export syntax tree: wrong node count")
	}
	w.records = records{w.records.keys[:count:count], w.records.ids[:count:count]}
	w.reused = w.reused[:2*reuses]
	return out, nil
}

// index is old's records as a hash table, empty when there is no old.
func (old *previous) index() records {
	if old == nil {
		return records{}
	}
	size := 2
	for size < 2*len(old.records.keys)+2 {
		size *= 2
	}
	table := records{make([]uint64, size), make([]int32, size)}
	if n := len(old.records.keys); n > 0 {
		C.wk_index(uint64s(old.records.keys), int32s(old.records.ids), C.uint32_t(n),
			uint64s(table.keys), int32s(table.ids), C.uint32_t(size-1))
	}
	return table
}

// reuse fills in the descendants of the reused nodes, given as pairs of the
// number here and in old, and returns the records of the whole tree.
func (t *Tree) reuse(old *previous, pairs []int32, made records) records {
	var all records
	at := 0
	for ; len(pairs) > 0; pairs = pairs[2:] {
		id, from := pairs[0], pairs[1]
		t.copyBelow(id, old.tree, from)
		for at < len(made.ids) && made.ids[at] < id {
			all.add(made.keys[at], made.ids[at])
			at++
		}
		all.addBelow(old.records, from, from+t.size[id], id-from)
	}
	all.keys = append(all.keys, made.keys[at:]...)
	all.ids = append(all.ids, made.ids[at:]...)
	return all
}

// copyBelow copies the descendants of node from of old below node id, which
// is the same subtree at another place.
func (t *Tree) copyBelow(id int32, old *Tree, from int32) {
	n := t.size[id]
	shift := t.starts[id] - old.starts[from] // wraps around when negative
	copy(t.kinds[id+1:id+n], old.kinds[from+1:])
	copy(t.fields[id+1:id+n], old.fields[from+1:])
	copy(t.flags[id+1:id+n], old.flags[from+1:])
	copy(t.size[id+1:id+n], old.size[from+1:])
	for i := int32(1); i < n; i++ {
		t.starts[id+i] = old.starts[from+i] + shift
		t.ends[id+i] = old.ends[from+i] + shift
		t.parent[id+i] = old.parent[from+i] + id - from
	}
}

func (r *records) add(key uint64, id int32) {
	r.keys = append(r.keys, key)
	r.ids = append(r.ids, id)
}

// addBelow adds old's records of the nodes in [from, to), moved by shift.
func (r *records) addBelow(old records, from, to, shift int32) {
	i := sort.Search(len(old.ids), func(i int) bool { return old.ids[i] >= from })
	for ; i < len(old.ids) && old.ids[i] < to; i++ {
		r.add(old.keys[i], old.ids[i]+shift)
	}
}

func int32s(s []int32) *C.int32_t    { return (*C.int32_t)(unsafe.Pointer(unsafe.SliceData(s))) }
func uint64s(s []uint64) *C.uint64_t { return (*C.uint64_t)(unsafe.Pointer(unsafe.SliceData(s))) }

func newArrays(text []byte, n int) *Tree {
	return &Tree{
		text:   text,
		kinds:  make([]Kind, n),
		fields: make([]Field, n),
		flags:  make([]nodeFlags, n),
		starts: make([]uint32, n),
		ends:   make([]uint32, n),
		parent: make([]int32, n),
		size:   make([]int32, n),
		memo:   &memo{},
	}
}
