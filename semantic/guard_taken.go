package semantic

import (
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/types"
)

// namesIn are the plain names that a let binds or mentions.
func (h *home) namesIn(l *homeLine) map[string]bool {
	out := map[string]bool{}
	for _, local := range l.binds() {
		out[h.body.localName(local)] = true
	}
	l.walk(func(e hir.Expr) bool {
		switch e := e.(type) {
		case *hir.LocalRef:
			out[h.body.localName(e.Local)] = true
		case *hir.PathRef:
			if len(e.Path.Segments) == 1 {
				out[e.Path.Last().Name] = true
			}
		}
		return true
	})
	return out
}

// takes says that the line moves or assigns one of the locals, or may.
func (h *home) takes(l *homeLine, locals map[hir.LocalID]bool) bool {
	t := takeSearch{body: h.body, locals: locals}
	l.walk(func(e hir.Expr) bool {
		t.visit(e)
		return true
	})
	if l.let != nil {
		t.value(l.let.Init)
	}
	t.value(l.expr)
	return t.found
}

// takeSearch looks for uses that move a local or assign to it.
type takeSearch struct {
	body   *Body
	locals map[hir.LocalID]bool
	found  bool
}

// visit looks at the children of e that e uses by value.
func (t *takeSearch) visit(e hir.Expr) {
	switch e := e.(type) {
	case *hir.Borrow, *hir.Field, *hir.Index, *hir.Deref, *hir.Format, *hir.LocalRef:
		return
	case *hir.OpaqueMacro, *hir.Missing:
		out := map[hir.LocalID]bool{}
		mentionsOf(e, out)
		t.found = t.found || meets(out, t.locals)
		return
	case *hir.Assign:
		if x, ok := e.L.(*hir.LocalRef); ok && t.locals[x.Local] {
			t.found = true
		}
		t.value(e.R)
		return
	case *hir.Async:
		if e.Move {
			t.captured(e)
		}
		return
	case *hir.Closure:
		if e.Move {
			t.captured(e)
		}
		return
	}
	for c := range hir.Children(e) {
		t.value(c)
	}
}

// value is a use of e by value: it moves a local or a part of it, unless that
// is Copy, or the use borrows it in passing.
func (t *takeSearch) value(e hir.Expr) {
	a := types.Adjust{}
	if e != nil {
		a = t.body.result.Adjust(e)
	}
	if a.AutoRef != types.NoRef || len(a.Derefs) > 0 {
		return
	}
	switch x := e.(type) {
	case *hir.LocalRef:
		if t.locals[x.Local] {
			t.moved(x.Local)
		}
	case *hir.Field:
		root, ok := rootOf(x)
		if ok && t.locals[root] && t.body.result.Local(root).Kind != types.KindRef && t.body.copies(e) != types.Yes {
			t.found = true
		}
	}
}

// rootOf is the local that a field is part of.
func rootOf(f *hir.Field) (hir.LocalID, bool) {
	for {
		switch x := f.X.(type) {
		case *hir.Field:
			f = x
		case *hir.LocalRef:
			return x.Local, true
		default:
			return 0, false
		}
	}
}

func (t *takeSearch) moved(l hir.LocalID) {
	if t.body.env().Copy(t.body.result.Local(l), t.body.result.Env) != types.Yes {
		t.found = true
	}
}

func (t *takeSearch) captured(e hir.Expr) {
	hir.Walk(e, func(x hir.Expr) bool {
		if ref, ok := x.(*hir.LocalRef); ok && t.locals[ref.Local] {
			t.moved(ref.Local)
		}
		return !t.found
	})
}
