package semantic

import (
	"strings"

	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
	"github.com/wakeful-rs/wakeful/semantic/types"
	"github.com/wakeful-rs/wakeful/source"
)

// StreamLoop is a `for` loop over something that is a Stream, or the receiver of a
// channel, and no Iterator.
type StreamLoop struct {
	Head     source.Span // from `for` to the end of Iter
	Pattern  source.Span
	Iter     source.Span
	Stmt     source.Span // the loop with its label; empty where it is no statement
	Type     *types.Type
	CanAwait bool
	// Place is an expression in Iter on which `next` can be called as it
	// stands; empty when the stream has to be bound or pinned first.
	Place source.Span
	// Name is the local that Iter is, "" for all else.
	Name string
	// Unpin says whether the stream can be moved between two calls of next.
	Unpin types.Verdict
	// Fresh is a name that the body does not use.
	Fresh string
	// Messages is the variant in which a receiver's `recv` gives a message: Some, or
	// Ok; "" for a stream.
	Messages string
}

// StreamLoops are the body's `for` loops that rustc rejects because they go
// over a Stream, or over a receiver that is none.
func (b *Body) StreamLoops() []StreamLoop { return unlessNone(b, streamLoops, b.findStreamLoops) }

func (b *Body) findStreamLoops() []StreamLoop {
	var out []StreamLoop
	for _, e := range b.body.Exprs {
		loop, ok := e.(*hir.For)
		if !ok || loop.Iter == nil {
			continue
		}
		t := b.result.Expr(loop.Iter)
		if b.awaitsItems(loop) {
			continue
		}
		stream, messages := b.env().Streams(behindRefs(t), b.result.Env), ""
		if stream == types.No {
			messages = messagesOf(behindRefs(t))
		}
		if stream != types.Yes && messages == "" || b.env().Iterates(t, b.result.Env) != types.No {
			continue
		}
		found := b.streamLoop(loop)
		found.Messages = messages
		out = append(out, found)
	}
	sortBySpan(out, func(l StreamLoop) source.Span { return l.Head })
	return out
}

// messagesOf is the variant in which the `recv` of a library's receiver gives the
// message that it awaits: Some, or Ok. "" where t is no such receiver.
func messagesOf(t *types.Type) string {
	recv := ownMethod(t, "recv")
	if recv == nil || !recv.Hir.Async || !has(recv, "wakeful::takes") {
		return ""
	}
	ret, _ := recv.Hir.Ret().(*hir.PathType)
	if ret == nil {
		return ""
	}
	return map[string]string{"Option": "Some", "Result": "Ok"}[ret.Path.Last().Name]
}

// awaitsItems says that more stands before the pattern than `for`: the macros of
// async_stream give `for await` a meaning.
func (b *Body) awaitsItems(loop *hir.For) bool {
	s := b.at(source.Span{Start: loop.Span().Start, End: loop.Pat.Span().Start})
	return !strings.HasSuffix(strings.TrimRight(string(b.file.Text().Bytes()[s.Start:s.End]), " \t\r\n"), "for")
}

func behindRefs(t *types.Type) *types.Type {
	for t.Kind == types.KindRef {
		t = t.Args[0]
	}
	return t
}

func (b *Body) streamLoop(loop *hir.For) StreamLoop {
	out := StreamLoop{
		Pattern: b.at(loop.Pat.Span()), Iter: b.at(loop.Iter.Span()), Type: b.result.Expr(loop.Iter),
		CanAwait: b.asyncAt(loop), Fresh: b.freeName("stream"),
	}
	start := b.at(loop.Span()).Start
	head := string(b.file.Text().Bytes()[start:out.Pattern.Start])
	out.Head = source.Span{Start: start + max(0, strings.LastIndex(head, "for")), End: out.Iter.End}
	if line, ok := b.parents().statementOf(loop); ok && line.Start == loop.Span().Start {
		out.Stmt = b.at(line)
	}
	if ref, ok := loop.Iter.(*hir.LocalRef); ok {
		out.Name = b.localName(ref.Local)
	}
	stream := out.Type
	if stream.Kind == types.KindRef && stream.Mut {
		stream = stream.Args[0]
	}
	out.Unpin, _ = b.env().AutoHolds(stream, types.Unpin, b.result.Env)
	if place := b.mutablePlace(loop.Iter); place != nil && out.Unpin == types.Yes {
		out.Place = b.at(place.Span())
	}
	return out
}

// mutablePlace is what of e a method that borrows mutably can be called on as it stands:
// a local that is mutable or refers mutably, or the local in `&mut local`; else nil.
func (b *Body) mutablePlace(e hir.Expr) hir.Expr {
	switch e := e.(type) {
	case *hir.LocalRef:
		if t := b.result.Expr(e); t.Kind == types.KindRef && t.Mut || b.body.Locals[e.Local].Mut {
			return e
		}
	case *hir.Borrow:
		if _, local := e.X.(*hir.LocalRef); local && e.Mut {
			return e.X
		}
	}
	return nil
}

// StreamExt is the path of the extension trait that gives streams their `next`,
// as the file's package has it, and whether it has to be imported in the body's
// module. ok is false when the package has no crate with one.
func (b *Body) StreamExt() (path string, imported, ok bool) {
	for _, t := range b.fn.Module.TraitsInScope() {
		if t.Hir.Name == "StreamExt" && t.Fns["next"] != nil {
			return names.Path(t), true, true
		}
	}
	for _, crate := range []string{"futures", "futures_util", "tokio_stream", "futures_lite"} {
		if b.file.CanName(crate) {
			return crate + "::StreamExt", false, true
		}
	}
	return "", false, false
}
