package parser

// #include "shim.h"
import "C"

// GiveBack returns memory that C has freed to the system, as far as its
// allocator can. It is the counterpart of debug.FreeOSMemory, and as costly.
func GiveBack() { C.wk_give_back() }
