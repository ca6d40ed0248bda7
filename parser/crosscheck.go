package parser

// #include "shim.h"
import "C"

import (
	"runtime"
	"unsafe"
)

// exportByCursor is export by the public functions of the runtime. Tests hold
// export to it, as that one knows more of the runtime than its interface says.
func (t *cTree) exportByCursor(text []byte) *Tree {
	n := C.wk_node_count(t.c)
	out := newArrays(text, int(n))
	C.wk_export_by_cursor(t.c,
		(*C.uint16_t)(unsafe.Pointer(&out.kinds[0])),
		(*C.uint8_t)(unsafe.Pointer(&out.fields[0])),
		(*C.uint8_t)(unsafe.Pointer(&out.flags[0])),
		(*C.uint32_t)(unsafe.Pointer(&out.starts[0])),
		(*C.uint32_t)(unsafe.Pointer(&out.ends[0])),
		int32s(out.parent), int32s(out.size), n)
	runtime.KeepAlive(t)
	return out
}
