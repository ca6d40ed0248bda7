package parser

// #cgo CFLAGS: -std=c11
// #include <stdlib.h>
// #include "shim.h"
import "C"

import (
	"context"
	"runtime"
	"sync"
	"sync/atomic"
	"time"
	"unsafe"

	_ "github.com/smacker/go-tree-sitter" // the C runtime that shim.c is linked with
	rust "github.com/tree-sitter/tree-sitter-rust/bindings/go"
)

// language is the Rust grammar as the linked runtime can read it.
var language = sync.OnceValue(func() *C.TSLanguage {
	C.wk_allow_arenas()
	l := C.wk_language(rust.Language())
	if l == nil {
		panic("parser: the linked grammar does not fit the linked tree-sitter runtime")
	}
	return l
})

// machines holds parsers that are not in use. A parser is not safe for two
// goroutines, and costs about as much as parsing a small file.
var machines = sync.Pool{New: func() any {
	m := &machine{C.ts_parser_new()}
	C.ts_parser_set_language(m.c, language())
	runtime.AddCleanup(m, func(c *C.TSParser) { C.ts_parser_delete(c) }, m.c)
	return m
}}

// machine is one C parser.
type machine struct{ c *C.TSParser }

// cTree owns one C tree. It frees it on close, or when nobody refers to it
// any more.
type cTree struct {
	mu      sync.Mutex
	c       *C.TSTree // nil when closed
	cleanup runtime.Cleanup
	records records // set before the tree is shared, then never changed
}

// liveTrees counts C trees that were not freed, for the leak test.
var liveTrees atomic.Int64

func newTree(c *C.TSTree) *cTree {
	t := &cTree{c: c}
	liveTrees.Add(1)
	t.cleanup = runtime.AddCleanup(t, deleteTree, c)
	return t
}

func deleteTree(c *C.TSTree) {
	C.ts_tree_delete(c)
	liveTrees.Add(-1)
}

// close frees the tree; it may be called twice.
func (t *cTree) close() {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.c != nil {
		t.cleanup.Stop()
		deleteTree(t.c)
		t.c = nil
	}
}

// copy is a tree that shares all nodes with t and may be edited; nil when t
// is closed.
func (t *cTree) copy() *cTree {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.c == nil {
		return nil
	}
	return newTree(C.ts_tree_copy(t.c))
}

// edit tells a tree that this goroutine owns what changes in its text.
func (t *cTree) edit(e inputEdit) {
	C.ts_tree_edit(t.c, &C.TSInputEdit{
		start_byte:    C.uint32_t(e.start),
		old_end_byte:  C.uint32_t(e.oldEnd),
		new_end_byte:  C.uint32_t(e.newEnd),
		start_point:   e.startPoint.c(),
		old_end_point: e.oldEndPoint.c(),
		new_end_point: e.newEndPoint.c(),
	})
}

func (p point) c() C.TSPoint { return C.TSPoint{C.uint32_t(p.row), C.uint32_t(p.column)} }

// parse runs the C parser over b, from the edited tree old if there is one.
func parse(ctx context.Context, old *cTree, b []byte, limit time.Duration) (*cTree, error) {
	m := machines.Get().(*machine)
	defer machines.Put(m)
	var oldC *C.TSTree
	if old != nil {
		oldC = old.c
	}
	c, err := inTime(ctx, b, limit, func(text *C.char, n C.uint32_t, stop *C.size_t) *C.TSTree {
		return C.wk_parse(m.c, oldC, text, n, stop)
	})
	if err != nil {
		// Otherwise the next text would be read as the rest of this one.
		C.ts_parser_reset(m.c)
		return nil, err
	}
	runtime.KeepAlive(old)
	return newTree(c), nil
}

// inTime calls step with the address and length of b. It makes step stop when
// the time is over or ctx ends.
func inTime(ctx context.Context, b []byte, limit time.Duration, step func(text *C.char, n C.uint32_t, stop *C.size_t) *C.TSTree) (*C.TSTree, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	text := b
	if len(text) == 0 {
		text = []byte{0} // only its address is used
	}
	a, putOff := setAlarm(ctx, limit)
	defer putOff()
	if c := step((*C.char)(unsafe.Pointer(&text[0])), C.uint32_t(len(b)), a.flag); c != nil {
		return c, nil
	}
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	return nil, ErrTimeout
}
