package semantic

import (
	"slices"

	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/types"
	"github.com/wakeful-rs/wakeful/source"
)

// Swap is what it takes to make a body's Rc values of one type into Arc
// values: the places that spell `Rc` and the import that they leave unused.
type Swap struct {
	Names    []source.Span // each spells a path that ends in Rc
	Arc      string        // how Arc is spelled in their place
	Import   source.Span   // the import of Rc to replace, empty if it stays
	Imported string        // the new import
}

// SwapRc plans Rc to Arc for the value that keeps n from being Send. ok is
// false when the value leaves the body as an Rc, when what it holds is not
// Send and Sync itself, or when anything about it is not known.
func (b *Body) SwapRc(n NotSend) (Swap, bool) {
	rc := n.Witness.Culprit()
	if rc == nil || !rc.IsLang("rc") || len(rc.Args) == 0 || !b.holdsAll(rc.Args[0]) {
		return Swap{}, false
	}
	f := rcFlow{body: b, rc: rc.String()}
	for _, e := range b.body.Exprs {
		if f.isRc(b.result.Expr(e)) && !f.stays(e) {
			return Swap{}, false
		}
	}
	if !f.lets(b.body.Root) || len(f.names) == 0 {
		return Swap{}, false
	}
	return b.spellSwap(f.names), true
}

func (b *Body) holdsAll(t *types.Type) bool {
	send, _ := b.env().AutoHolds(t, types.Send, b.result.Env)
	sync, _ := b.env().AutoHolds(t, types.Sync, b.result.Env)
	return send == types.Yes && sync == types.Yes
}

// rcFlow follows the Rc values of one type through a body.
type rcFlow struct {
	body  *Body
	rc    string
	names []source.Span
}

func (f *rcFlow) isRc(t *types.Type) bool {
	t = behindRefs(t)
	return t.IsLang("rc") && t.String() == f.rc
}

// stays says that the value of e is only made, cloned, looked at through Deref
// or bound to a local: all that Arc can do as well.
func (f *rcFlow) stays(e hir.Expr) bool {
	switch e := e.(type) {
	case *hir.Call:
		if !f.constructor(e) {
			return false
		}
	case *hir.Field, *hir.Index:
		return false // others made it
	}
	switch p := f.body.parents().of(e).(type) {
	case nil: // the body itself
		return true
	case *hir.MethodCall:
		return p.Recv == e
	case *hir.Call:
		return f.constructor(p)
	case *hir.Borrow, *hir.Format, *hir.Deref, *hir.Field, *hir.Index:
		return true
	case *hir.Block: // bound by a let, or a statement of its own
		return p.Tail != e
	}
	return false
}

// constructor says that the call is `Rc::new(…)` or `Rc::clone(…)`, and notes
// where it spells Rc.
func (f *rcFlow) constructor(c *hir.Call) bool {
	callee := f.body.result.Fn(c)
	if callee == nil {
		return false
	}
	path, ok := c.Fn.(*hir.PathRef)
	if !ok || path.Path.QSelf != nil {
		return false
	}
	switch callee.Hir.Name {
	case "new", "clone", "from", "default":
	default:
		return false
	}
	return f.spelled(path.Path, len(path.Path.Segments)-2)
}

// spelled notes a path up to its segment i, which must be Rc.
func (f *rcFlow) spelled(p *hir.Path, i int) bool {
	if i < 0 || p.Segments[i].Name != "Rc" {
		return false
	}
	at := f.body.at(source.Span{Start: p.Segments[0].Span.Start, End: p.Segments[i].Span.Start + len("Rc")})
	if p.Global {
		at.Start = f.body.at(p.Span).Start
	}
	for _, have := range f.names {
		if have == at {
			return true
		}
	}
	f.names = append(f.names, at)
	return true
}

// lets notes the types written on bindings of Rc values, and refuses types
// that hide one deeper.
func (f *rcFlow) lets(root hir.Expr) bool {
	ok := true
	hir.Walk(root, func(e hir.Expr) bool {
		if b, is := e.(*hir.Block); is {
			for l := range b.Lets() {
				ok = ok && (l.Type == nil || f.letType(l))
			}
		}
		return ok
	})
	for _, p := range f.body.body.Params {
		if mentionsRc(f.body.result.Pat(p), f.rc) {
			return false
		}
	}
	return ok
}

func (f *rcFlow) letType(l *hir.LetStmt) bool {
	if !mentionsRc(f.body.result.Pat(l.Pat), f.rc) {
		return true
	}
	p, ok := l.Type.(*hir.PathType)
	return ok && p.Path.QSelf == nil && f.spelled(p.Path, len(p.Path.Segments)-1)
}

func mentionsRc(t *types.Type, rc string) bool {
	if t.IsLang("rc") && t.String() == rc {
		return true
	}
	for _, a := range t.Args {
		if mentionsRc(a, rc) {
			return true
		}
	}
	return false
}

// spellSwap decides how to spell Arc and what becomes of the import of Rc.
func (b *Body) spellSwap(at []source.Span) Swap {
	s := Swap{Names: at, Arc: "std::sync::Arc"}
	module := b.fn.Module
	seen := module.ResolvesTo("Arc", "std::sync::Arc")
	plain := !slices.ContainsFunc(at, func(name source.Span) bool { return name.End-name.Start != len("Rc") })
	if seen || plain && module.Crate.Loose && !module.ResolvesTo("Rc", "std::rc::Rc") {
		s.Arc = "Arc" // imported, or a snippet that imports neither
	}
	imp, ok := b.file.importOf("std", "rc", "Rc")
	if !ok || seen || b.file.countName("Rc") != len(at)+1 {
		return s
	}
	s.Import, s.Imported, s.Arc = imp, "std::sync::Arc", "Arc"
	return s
}

// importOf is the span of an ungrouped `use` leaf at the file's top level.
func (f *File) importOf(path ...string) (source.Span, bool) {
	for _, it := range f.items.Items {
		u, ok := it.(*hir.Use)
		if !ok || u.Vis.Pub || u.Vis.In != "" {
			continue
		}
		for _, imp := range u.Imports {
			if !imp.Glob && !imp.Group && imp.Alias == path[len(path)-1] && sameStrings(imp.Path, path) {
				return imp.Span, true
			}
		}
	}
	return source.Span{}, false
}

func sameStrings(a, b []string) bool {
	return len(a) == len(b) && samePath(a, b)
}

// countName counts how often an identifier is spelled in the file.
func (f *File) countName(name string) int {
	n := 0
	for node := range f.Syntax().Tree.Root().Descendants() {
		if node.End()-node.Start() == len(name) && !node.Extra() && node.Named() && node.Text() == name {
			n++
		}
	}
	return n
}
