package semantic

import (
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
	"github.com/wakeful-rs/wakeful/source"
)

// CalleeAt is the absolute path of what a call runs whose fn or method name
// stands at offset, "tokio::task::spawn", and the name's span. ok is false
// where no such name stands, or when it is not known what it means.
func (f *File) CalleeAt(offset int) (path string, name source.Span, ok bool) {
	around := func(fn *names.Fn, h *hir.Fn) bool { return fn.Ordinal < 0 || h.Node.Span().Contains(offset) }
	for b := range f.bodies(around) {
		if !b.Span().Contains(offset) {
			continue
		}
		for _, e := range b.body.Exprs {
			span, called := calledName(e)
			if name = b.at(span); !called || !name.Contains(offset) {
				continue
			}
			if c := b.result.Fn(e); c != nil {
				return names.Path(c), name, true
			}
		}
	}
	return "", source.Span{}, false
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
