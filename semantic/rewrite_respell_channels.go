package semantic

import (
	"slices"

	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
	"github.com/wakeful-rs/wakeful/source"
)

// Bounded is what it takes to bound a channel of tokio, and all others of what it
// carries: the calls that make them, their types, and an await behind each send,
// all of which stand in async code.
func (c Call) Bounded() (Respelling, bool) {
	made := c.body.result.Expr(c.expr)
	if c.Path() != unboundedChannel || len(made.Args) != 2 || len(made.Args[0].Args) != 1 {
		return Respelling{}, false
	}
	r := &respeller{work: c.body.file.workspace, arg: made.Args[0].Args[0]}
	r.adts = []string{"tokio::sync::mpsc::UnboundedSender", "tokio::sync::mpsc::UnboundedReceiver"}
	r.names = []string{"UnboundedSender", "UnboundedReceiver", "unbounded_channel"}
	r.methods = senderMethods
	r.calls = func(b *Body, p parentMap, e hir.Expr) bool {
		if path, ok := e.(*hir.PathRef); ok {
			return path.Path.Last().Name != "unbounded_channel" || r.channelMade(b, p, path)
		}
		return r.sendCall(b, p, e)
	}
	return r.run("UnboundedReceiverStream", "WeakUnboundedSender")
}

const unboundedChannel = "tokio::sync::mpsc::unbounded_channel"

// senderMethods are those of an UnboundedSender that a Sender has not, or not in
// the same way.
var senderMethods = []string{"send", "downgrade"}

func (r *respeller) channelMade(b *Body, p parentMap, path *hir.PathRef) bool {
	call, ok := p.of(path).(*hir.Call)
	if !ok || call.Fn != hir.Expr(path) {
		return false
	}
	callee := b.result.Fn(call)
	if callee == nil {
		return false
	}
	last := path.Path.Last()
	r.seen[b.at(last.Span).Start] = true
	if names.Path(callee) != unboundedChannel {
		return true
	}
	made := b.result.Expr(call)
	if len(made.Args) != 2 || !made.Known() {
		return false
	}
	if sameType(made.Args[0].Args[0], r.arg) {
		name := source.Span{Start: path.Path.Span.Start, End: last.Span.Start + len(last.Name)}
		r.out.Names = append(r.out.Names, Place{r.file, b.at(name)})
		r.out.Makes = append(r.out.Makes, Place{r.file, b.at(source.Span{Start: name.Start, End: call.Span().End - 1})})
	}
	return true
}

func (r *respeller) sendCall(b *Body, p parentMap, e hir.Expr) bool {
	m, ok := e.(*hir.MethodCall)
	if !ok || !slices.Contains(senderMethods, m.Name) {
		return true
	}
	ours, known := r.concerns(b, m)
	if !ours || !known {
		return known
	}
	return m.Name == "send" && r.awaits(b, p, m, m.Span().End)
}
