package semantic

import (
	"github.com/wakeful-rs/wakeful/semantic/names"
	"github.com/wakeful-rs/wakeful/semantic/types"
)

// WaitingDrop is a value that a task drops, whose own destructor runs a future to its end.
type WaitingDrop struct {
	PanickingDrop
	Steps  []Step // from the destructor's call to the library's
	Panics bool   // it panics; else it keeps the thread
}

// WaitingDrops are the values that an async fn makes and certainly drops, and whose
// destructor comes to a call that panics in async code or keeps the thread there.
func (b *Body) WaitingDrops() []WaitingDrop {
	if len(unlessNone(b, ownDrops, b.findOwnDrops)) == 0 {
		return nil
	}
	var out []WaitingDrop
	for _, d := range b.dropped(b.ownDestructor) {
		steps, panics, ok := b.destructorWaits(b.env().Destructor(d.Type.Adt))
		if ok && (!panics || b.file.onlyTokio()) {
			out = append(out, WaitingDrop{PanickingDrop: d, Steps: steps, Panics: panics})
		}
	}
	return out
}

// findOwnDrops are the values that an async fn makes and certainly drops, of types with a
// destructor of the program, whatever that does.
func (b *Body) findOwnDrops() []PanickingDrop {
	return b.dropped(func(t *types.Type) *types.Type {
		return b.partDropped(t, func(a *names.Adt) bool { return b.destructor(a) != nil }, 0)
	})
}

// ownDestructor is the type, or that of a field, which is of the program and whose
// destructor waits.
func (b *Body) ownDestructor(t *types.Type) *types.Type {
	return b.partDropped(t, func(a *names.Adt) bool {
		_, _, waits := b.destructorWaits(b.destructor(a))
		return waits
	}, 0)
}

// destructor is the `drop` of a type of the program, nil where it has none.
func (b *Body) destructor(a *names.Adt) *names.Fn {
	if a.Module.Crate.Kind != names.Written {
		return nil
	}
	return b.env().Destructor(a)
}

func (b *Body) destructorWaits(fn *names.Fn) (steps []Step, panicking, ok bool) {
	if fn == nil {
		return nil, false, false
	}
	for _, kind := range []effectKind{panics, waitsOut} {
		if steps, _, ok = b.file.workspace.nearest(kind, fn); ok {
			return steps, kind == panics, true
		}
	}
	return nil, false, false
}
