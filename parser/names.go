package parser

// #include "shim.h"
import "C"

import "sync"

// symbolNames are the names of the linked grammar's symbols, by Kind. An alias
// has a number above the symbols that the runtime counts.
var symbolNames = sync.OnceValue(func() []string {
	names := make([]string, C.ts_language_symbol_count(language()))
	for i := range names {
		names[i] = C.GoString(C.ts_language_symbol_name(language(), C.TSSymbol(i)))
	}
	return names
})

var fieldNames = sync.OnceValue(func() []string {
	names := make([]string, C.ts_language_field_count(language())+1)
	for i := range names {
		if c := C.ts_language_field_name_for_id(language(), C.TSFieldId(i)); c != nil {
			names[i] = C.GoString(c)
		}
	}
	return names
})

// String is the grammar's name of the symbol: "identifier", "=>".
func (k Kind) String() string {
	if names := symbolNames(); int(k) < len(names) {
		return names[k]
	}
	if k == KindError {
		return "ERROR"
	}
	return ""
}

// String is the grammar's name of the field, "" for none.
func (f Field) String() string {
	if names := fieldNames(); int(f) < len(names) {
		return names[f]
	}
	return ""
}
