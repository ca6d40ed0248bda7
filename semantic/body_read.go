package semantic

import (
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
	"github.com/wakeful-rs/wakeful/semantic/types"
)

// readBody is a method that a condition calls, and of which text it was when the body
// with the condition was analysed.
type readBody struct {
	fn   *names.Fn
	hash uint64
}

// maxRead bounds the text of a method that is read for a condition.
const maxRead = 400

// readFor is the body that call c of a method runs, with its inference, for the analysis
// of another one; nil where the call may run something else.
func (w *Workspace) readFor(a *analysed, c *types.Callee) (*hir.Body, *types.Result) {
	fn := c.Fn
	if fn == nil || fn.Trait != nil {
		return nil, nil
	}
	file, h, base := w.current(fn)
	if h == nil || !h.Block.Valid() {
		return nil, nil
	}
	hash := textHash(h)
	a.read = append(a.read, readBody{fn, hash})
	if h.Async || len(h.Node.Bytes()) > maxRead {
		return nil, nil
	}
	b := &Body{file: file, fn: fn, hir: h, base: base, analysed: &analysed{fn: fn, hash: hash}}
	if b.body, _ = w.lower(fn, h, hash); len(b.body.Macros) > 0 || !b.asWritten() {
		return nil, nil
	}
	return b.body, w.world.env.Infer(types.Subject{Body: b.body, Fn: fn, Module: fn.Module})
}

// differs says that the method has another text in this version.
func (w *Workspace) differs(r readBody) bool {
	_, h, _ := w.current(r.fn)
	return h == nil || textHash(h) != r.hash
}
