package semantic

import (
	"iter"

	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
	"github.com/wakeful-rs/wakeful/source"
)

// CallAt is the call whose fn or method name stands at offset, and the span of
// that name alone: of `spawn` in `tokio::spawn(f)`. ok is false where no such
// name stands, or when it is not known what it means.
func (f *File) CallAt(offset int) (call Call, name source.Span, ok bool) {
	for b := range f.bodiesAt(offset) {
		for _, c := range b.unplacedCalls() {
			span, named := calledName(c.expr)
			if named && span.Contains(offset-b.base) && !b.made(span) {
				span = b.at(span)
				return c.placed(b), span, c.fn != nil
			}
		}
	}
	return Call{}, source.Span{}, false
}

// bodiesAt are the bodies around offset, outer ones first.
func (f *File) bodiesAt(offset int) iter.Seq[*Body] {
	around := func(fn *names.Fn, h *hir.Fn) bool { return fn.Ordinal < 0 || h.Node.Span().Contains(offset) }
	return func(yield func(*Body) bool) {
		for b := range f.bodies(around) {
			if b.Span().Contains(offset) && !yield(b) {
				return
			}
		}
	}
}

// calledName is where a call names what it runs.
func calledName(e hir.Expr) (source.Span, bool) {
	switch e := e.(type) {
	case *hir.MethodCall:
		return e.NameSpan, true
	case *hir.Call:
		if p, ok := e.Fn.(*hir.PathRef); ok && len(p.Path.Segments) > 0 {
			return p.Path.Segments[len(p.Path.Segments)-1].Span, true
		}
	}
	return source.Span{}, false
}
