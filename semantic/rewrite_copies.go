package semantic

import (
	"slices"

	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
	"github.com/wakeful-rs/wakeful/semantic/types"
	"github.com/wakeful-rs/wakeful/source"
)

// Copy is a value that a closure can own in the place of one that it cannot
// take along.
type Copy struct {
	Name  string        // of the local that holds it
	Value string        // the expression that makes it, in the code before the closure
	Of    string        // what it is a copy of, as the code writes it
	Uses  []source.Edit // name the copy where the call names the other
}

// Copies are what a closure must own beside what it can take along, to run the
// call on another thread. ok is false when that is not known or there is
// something that nobody can copy.
func (c Call) Copies() (copies []Copy, ok bool) {
	s := c.section()
	if !s.sendable(c.body.result.Expr(c.expr)) {
		return nil, false
	}
	return s.copies()
}

// copies is Copies for a section.
func (s section) copies() (copies []Copy, ok bool) {
	if s.changesCopies() {
		return nil, false
	}
	m := copyMaker{section: s, parents: s.body.parents()}
	for _, l := range s.mentioned() {
		switch s.gives(l) {
		case types.Unknown:
			return nil, false
		case types.No:
			if !m.replaces(l) {
				return nil, false
			}
		}
	}
	return m.copies, len(m.copies) > 0
}

// copyMaker puts copies in the place of what a section borrows.
type copyMaker struct {
	section
	parents parentMap
	copies  []Copy
}

// replaces puts copies in the place of a local and of its fields, wherever the
// section names them.
func (m *copyMaker) replaces(l hir.LocalID) bool {
	ok := true
	m.walk(func(e hir.Expr) bool {
		if ref, named := e.(*hir.LocalRef); named && ref.Local == l {
			ok = ok && m.replace(m.place(ref))
		}
		return ok
	})
	return ok
}

// place is the field of a field of … that a local's name begins, or the value
// that is copied from behind a reference in it.
func (m *copyMaker) place(ref hir.Expr) hir.Expr {
	for {
		switch up := m.parents.of(ref).(type) {
		case *hir.Field:
			ref = up
			continue
		case *hir.Deref:
			if m.body.env().Copy(m.body.result.Expr(up), m.body.result.Env) == types.Yes {
				return up
			}
		}
		return ref
	}
}

func (m *copyMaker) replace(place hir.Expr) bool {
	b, t := m.body, m.body.result.Expr(place)
	making, ok := m.making(t)
	prefix, fits := m.fits(place, t)
	if !ok || !fits {
		return false
	}
	text := b.file.Text().Slice(b.at(place.Span()))
	i := slices.IndexFunc(m.copies, func(c Copy) bool { return c.Of == text })
	if i < 0 {
		i = len(m.copies)
		m.copies = append(m.copies, Copy{Name: m.name(place), Value: text + making, Of: text})
	}
	if c := &m.copies[i]; prefix+c.Name != text {
		c.Uses = append(c.Uses, source.Edit{Span: b.at(place.Span()), Text: prefix + c.Name})
	}
	return true
}

// name is that of the copy of a place: the local's own for a local.
func (m *copyMaker) name(place hir.Expr) string {
	if deref, ok := place.(*hir.Deref); ok {
		place = deref.X
	}
	if ref, ok := place.(*hir.LocalRef); ok {
		if m.body.body.Locals[ref.Local].Self {
			return m.body.freeName("this")
		}
		return m.body.localName(ref.Local)
	}
	name := m.body.freeName(nameFor(place))
	for slices.ContainsFunc(m.copies, func(c Copy) bool { return c.Name == name }) {
		name += "_too"
	}
	return name
}

// making is the call behind a place of type t that makes a value which owns all
// that it has and may go to another thread; "" for what is copied as it is.
func (m *copyMaker) making(t *types.Type) (call string, ok bool) {
	env, preds := m.body.env(), m.body.result.Env
	whole := t
	if t.Kind == types.KindRef {
		whole = t.Args[0]
	}
	send, _ := env.AutoHolds(whole, types.Send, preds)
	switch {
	case send != types.Yes || anyType(whole, 0, mayBorrow) || anyType(whole, 0, borrows):
		return "", false
	case t.Kind == types.KindRef && hasOwned(whole) && (whole.Kind != types.KindSlice || env.Clone(whole.Args[0], preds) == types.Yes):
		return ".to_owned()", true
	case t.Kind != types.KindRef && env.Copy(whole, preds) == types.Yes:
		return "", true
	}
	return ".clone()", env.Clone(whole, preds) == types.Yes
}

// hasOwned says that a value of the type lies behind a reference only, and that
// another type owns one.
func hasOwned(t *types.Type) bool {
	return unsized(t) || t.Kind == types.KindAdt && slices.Contains([]string{"std::path::Path", "std::ffi::OsStr", "std::ffi::CStr"}, names.Path(t.Adt))
}

// fits says whether a value of its own can stand where a place of type t does,
// and what before it makes it the same. What is there may only be read.
func (m *copyMaker) fits(place hir.Expr, t *types.Type) (prefix string, ok bool) {
	reference := t.Kind == types.KindRef
	up := m.parents.of(place)
	switch up := up.(type) {
	case *hir.MethodCall:
		if up.Recv == place {
			return "", m.reads(up, reference)
		}
	case *hir.Call:
		if up.Fn == place {
			return "", false
		}
	case *hir.Borrow:
		if up.Mut || up.Raw {
			return "", false
		}
	case *hir.Index:
		copied := m.body.env().Copy(m.body.result.Expr(up), m.body.result.Env) == types.Yes
		return "", up.X == place && copied
	case *hir.Tuple, *hir.Array, *hir.Binary:
	case *hir.Format:
		return "", true
	default:
		return "", false
	}
	switch {
	case !reference:
		return "", true
	case hasOwned(t.Args[0]) && !m.coerces(up, place):
		return "&*", true
	}
	return "&", true
}

// reads says that a method only reads its receiver, and finds one that is no
// reference as well.
func (m *copyMaker) reads(call *hir.MethodCall, reference bool) bool {
	fn, adjust := m.body.result.Fn(call), m.body.result.Adjust(call.Recv)
	if fn == nil || fn.Hir.SelfKind != hir.SelfRef || mutDeref(adjust) {
		return false
	}
	return !reference || len(adjust.Derefs) > 0 || adjust.AutoRef == types.NoRef
}

// coerces says that an argument may as well be a reference to what owns a value
// as one to the value itself: to a String in the place of a str.
func (m *copyMaker) coerces(call, arg hir.Expr) bool {
	fn := m.body.result.Fn(call)
	if fn == nil {
		return false
	}
	i, params := slices.Index(argsOf(call), arg)-selfArgs(call, fn), fn.Hir.Params()
	if i < 0 || i >= len(params) {
		return false
	}
	_, reference := params[i].Type.(*hir.RefType)
	return reference || bounded(fn.Hir, params[i].Type, func(b hir.Bound) bool { return b.Path != nil && b.Path.Last().Name == "AsRef" })
}
