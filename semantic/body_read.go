package semantic

import (
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
	"github.com/wakeful-rs/wakeful/semantic/types"
)

// readBody is a fn whose body another one depends on, such as a method that a condition
// calls, and of which text it was when that was analysed.
type readBody struct {
	fn   *names.Fn
	hash uint64
}

// reader reads the bodies of other fns while one is analysed, each of them once.
type reader struct {
	workspace *Workspace
	of        *analysed
	have      map[*names.Fn]inferred
}

type inferred struct {
	body   *hir.Body
	result *types.Result
}

func (w *Workspace) reader(a *analysed) *reader { return &reader{workspace: w, of: a} }

// maxRead bounds the text of a fn that is read.
const maxRead = 400

// Body is the body that call c of a fn of the program runs, with its inference; nil
// where the call may run something else.
func (r *reader) Body(c *types.Callee) (*hir.Body, *types.Result) {
	if c.Fn == nil || c.Fn.Trait != nil {
		return nil, nil
	}
	have, ok := r.have[c.Fn]
	if !ok {
		if r.have == nil {
			r.have = map[*names.Fn]inferred{}
		}
		have = r.read(c.Fn)
		r.have[c.Fn] = have
	}
	return have.body, have.result
}

func (r *reader) read(fn *names.Fn) inferred {
	w := r.workspace
	file, h, base := w.current(fn)
	if h == nil || !h.Block.Valid() {
		return inferred{}
	}
	hash := textHash(h)
	r.of.read = append(r.of.read, readBody{fn, hash})
	if h.Async || len(h.Node.Bytes()) > maxRead {
		return inferred{}
	}
	a := &analysed{fn: fn, hash: hash}
	if have, ok := w.world.bodies.Load(fn); ok && w.fresh(have.(*analysed), hash) {
		a = have.(*analysed) // it may have been analysed for its own sake
	} else {
		a.body, _ = w.lower(fn, h, hash)
	}
	b := &Body{file: file, fn: fn, hir: h, base: base, analysed: a}
	if len(a.body.Macros) > 0 || !b.asWritten() {
		return inferred{}
	}
	if a.result == nil {
		a.result = w.world.env.Infer(types.Subject{Body: a.body, Fn: fn, Module: fn.Module})
	}
	return inferred{a.body, a.result}
}

// differs says that the fn has another text in this version.
func (w *Workspace) differs(r readBody) bool {
	_, h, _ := w.current(r.fn)
	return h == nil || textHash(h) != r.hash
}
