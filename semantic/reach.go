package semantic

import (
	"sync"

	"github.com/wakeful-rs/wakeful/semantic/names"
)

// reach tells by words alone which fns may come to a call of a kind, so that
// only these are analysed: those that spell such a call, and those that spell
// the name of one of these.
type reach struct {
	words wordSet // names of the fns of stubs that are looked for
	once  sync.Once
	near  wordSet // names of the workspace's fns that spell one of the words
}

// mayReach says that fn may come to one of the calls. Loose files are small,
// and may name any crate.
func (w *Workspace) mayReach(r *reach, fn *names.Fn) bool {
	if fn.Module.Crate.Loose {
		return true
	}
	_, h, _ := w.current(fn)
	if h == nil || !h.Block.Valid() {
		return false
	}
	text := h.Block.Bytes()
	return r.words.mentions(text) || w.nearby(r).mentions(text)
}

// nearby is found anew in each version, as bodies change.
func (w *Workspace) nearby(r *reach) wordSet {
	r.once.Do(func() {
		r.near = wordSet{}
		for _, f := range w.files {
			if !r.words.mentions(f.Text().Bytes()) {
				continue
			}
			for _, h := range f.fns() {
				if !h.Async && h.Block.Valid() && r.words.mentions(h.Block.Bytes()) {
					r.near[h.Name] = true
				}
			}
		}
	})
	return r.near
}

// addEffects notes a fn of a stub, or one that a team has described.
func (w *wanted) addEffects(fn *names.Fn) {
	if blockOnOf(fn) == Panics {
		w.panics[fn.Hir.Name] = true
	}
	if has(fn, "wakeful::blocking") {
		w.blocks[fn.Hir.Name] = true
	}
}
