package semantic

import "github.com/wakeful-rs/wakeful/semantic/types"

// Pulling is a call that asks for a stream which may be moved, such as `next`.
type Pulling struct {
	Stream *types.Type // references, pins and pinned boxes taken off
	// Unpin says whether the stream may be moved.
	Unpin types.Verdict
	// Pinned: the call has a Pin of the stream, which may be moved anyhow.
	Pinned bool
}

// Pulling is what the call asks of the stream it is made on; ok is false for
// any other call, and when the stream's type is not known.
func (c Call) Pulling() (p Pulling, ok bool) {
	if c.fn == nil || c.fn.Trait == nil || c.Recv.Empty() {
		return Pulling{}, false
	}
	b := c.body
	asks := b.unpinPreds(b.result.Callee(c.expr))
	if len(asks) == 0 || b.env().Streams(asks[0].Type, b.result.Env) != types.Yes {
		return Pulling{}, false
	}
	p.Stream = asks[0].Type
	p.Unpin, _ = b.env().AutoHolds(p.Stream, types.Unpin, b.result.Env)
	for p.Stream.Kind == types.KindRef || p.Stream.IsLang("pin") || p.Pinned && p.Stream.IsLang("owned_box") {
		p.Pinned = p.Pinned || p.Stream.IsLang("pin")
		p.Stream = p.Stream.Args[0]
	}
	return p, p.Stream.Known()
}
