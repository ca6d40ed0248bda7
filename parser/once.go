package parser

// #include "shim.h"
import "C"

import (
	"context"
	"runtime"
	"sync"
	"time"
)

// arenas hold memory for parses of which nothing stays in C. Getting a small
// thing out of one is several times cheaper than malloc and free, and the tree
// need not be taken apart node by node.
var arenas = sync.Pool{New: func() any {
	a := &arena{C.wk_arena_new()}
	runtime.AddCleanup(a, func(c *C.struct_wk_arena) { C.wk_arena_delete(c) }, a.c)
	return a
}}

type arena struct{ c *C.struct_wk_arena }

// parseOnce parses b and exports the tree, whose spans point into text; b is
// text or as long.
func parseOnce(ctx context.Context, b, text []byte, limit time.Duration) (*Tree, error) {
	grammar := language()
	a := arenas.Get().(*arena)
	defer arenas.Put(a)
	defer C.wk_arena_reset(a.c)
	c, err := inTime(ctx, b, limit, func(text *C.char, n C.uint32_t, stop *C.size_t) *C.TSTree {
		return C.wk_arena_parse(a.c, grammar, text, n, stop)
	})
	if err != nil {
		return nil, err
	}
	return (&exportWalk{}).export(c, text, int(C.wk_node_count(c)))
}
