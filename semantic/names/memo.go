package names

import "github.com/wakeful-rs/wakeful/semantic/hir"

// Memo is room at a declaration for what a layer above works out about it.
type Memo = hir.Memo
