package hir

import "sync/atomic"

// Memo is room at a file or a declaration for what a layer above works out about it from
// declarations alone, so that it lives as long as the declaration does. The
// zero Memo is empty; any goroutine may use it.
type Memo struct{ value atomic.Value }

// Value is what was kept, nil for nothing yet.
func (m *Memo) Value() any { return m.value.Load() }

// Keep keeps v unless something is kept already, and gives what is. All values
// of one Memo have the same type.
func (m *Memo) Keep(v any) any {
	if m.value.CompareAndSwap(nil, v) {
		return v
	}
	return m.value.Load()
}
