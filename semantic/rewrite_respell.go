package semantic

import (
	"bytes"
	"slices"
	"strings"

	"github.com/wakeful-rs/wakeful/parser"
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
	"github.com/wakeful-rs/wakeful/semantic/types"
	"github.com/wakeful-rs/wakeful/source"
)

// Respelling is what it takes to give all values of one type of a library, such
// as Mutex<Cache>, another type in the whole workspace.
type Respelling struct {
	Names  []Place // paths that end in the type's name, or in that of a fn that makes one
	Makes  []Place // calls of such a fn that lack an argument, up to the closing parenthesis
	Awaits []Place // what is to be replaced by `.await`, empty behind a call
	Drops  []Place // what has nothing to do any more
}

// Place is a span of a file.
type Place struct {
	File *File
	Span source.Span
}

// respeller looks for all places that are concerned. Where it does not know
// what one of them means, nothing can be changed.
type respeller struct {
	work    *Workspace
	adts    []string    // the paths of the types
	arg     *types.Type // their first argument
	names   []string    // words that have to be accounted for, the types' own among them
	methods []string    // words that have to be where they follow a dot
	// types looks at each written type, fits at a body, and calls at a method call
	// or the path of a value that none of the types is in. The last two say false
	// where nothing can be changed. nil is for what need not be looked at.
	types func(m *names.Module, t hir.TypeRef, shift int)
	fits  func(b *Body) bool
	calls func(b *Body, p parentMap, e hir.Expr) bool

	out  Respelling
	seen map[int]bool // in the file that is looked at, offsets of words with known meaning
	file *File
}

// respelled is an answer of run.
type respelled struct {
	Respelling
	ok bool
}

// run is the respelling. ok is false when something stands in the way: one of
// the words in `but`, or one of its own in a place that is not known. The answer
// is remembered, as each guard of a mutex asks.
func (r *respeller) run(but ...string) (Respelling, bool) {
	if !sameType(r.arg, r.arg) {
		return Respelling{}, false // generic, or not known
	}
	key := r.adts[0] + " of " + r.arg.String()
	if have, ok := r.work.respellings.Load(key); ok {
		return have.(*respelled).Respelling, have.(*respelled).ok
	}
	found := r.find(but) && len(r.out.Names) > 0
	r.work.respellings.Store(key, &respelled{r.out, found})
	return r.out, found
}

func (r *respeller) find(but []string) bool {
	for _, path := range r.work.Paths() {
		f := r.work.File(path)
		if slices.ContainsFunc(but, f.spells) || r.anyWord(f.spells) && !r.inFile(f) {
			return false
		}
	}
	return true
}

func (r *respeller) anyWord(is func(string) bool) bool {
	return slices.ContainsFunc(r.names, is) || slices.ContainsFunc(r.methods, is)
}

func (r *respeller) inFile(f *File) bool {
	nf := r.work.world.files[f.path]
	if nf == nil {
		return false
	}
	r.file, r.seen = f, map[int]bool{}
	if !r.items(nf.Root, f.items.Items) {
		return false
	}
	mentions := func(_ *names.Fn, h *hir.Fn) bool {
		return r.anyWord(func(w string) bool { return bytes.Contains(h.Block.Bytes(), []byte(w)) })
	}
	for b := range f.bodies(mentions) {
		if len(b.body.Errors) > 0 || !r.body(b) || r.fits != nil && !r.fits(b) {
			return false
		}
	}
	return r.accounted()
}

// items looks at the types that are written in declarations.
func (r *respeller) items(m *names.Module, items []hir.Item) bool {
	for _, it := range items {
		ok := true
		switch it := it.(type) {
		case *hir.Module:
			if sub := childModule(m, it); sub != nil {
				ok = r.items(sub, it.Items)
			}
		case *hir.Fn:
			for _, p := range it.Params() {
				ok = ok && r.written(m, p.Type, 0)
			}
			ok = ok && r.written(m, it.Ret(), 0)
		case *hir.Adt:
			ok = r.adt(m, it)
		case *hir.Impl:
			ok = r.written(m, it.Self, 0) && r.items(m, it.Members)
		case *hir.Trait:
			ok = r.items(m, it.Members)
		case *hir.TypeAlias:
			ok = r.written(m, it.Type, 0)
		}
		if !ok {
			return false
		}
	}
	return true
}

// adt looks at the fields. What a stranger derives may ask more of their types.
func (r *respeller) adt(m *names.Module, it *hir.Adt) bool {
	before := len(r.out.Names)
	for _, v := range it.Variants {
		for _, field := range v.Fields {
			if !r.written(m, field.Type, 0) {
				return false
			}
		}
	}
	return len(r.out.Names) == before || !slices.ContainsFunc(it.Attrs, func(a hir.Attr) bool {
		return a.Path == "derive" && slices.ContainsFunc(bytes.Split([]byte(a.Args), []byte(",")), func(d []byte) bool {
			return !slices.Contains([]string{"Debug", "Default", "Clone", ""}, string(bytes.TrimSpace(d)))
		})
	})
}

// written looks at a written type and the types in it.
func (r *respeller) written(m *names.Module, t hir.TypeRef, shift int) bool {
	if t == nil {
		return true
	}
	for t := range hir.TypeRefs(t) {
		if r.types != nil {
			r.types(m, t, shift)
		}
		p, ok := t.(*hir.PathType)
		if !ok || p.Path.QSelf != nil || !slices.Contains(r.names, p.Path.Last().Name) {
			continue
		}
		def, n := m.ResolveType(p.Path)
		if def == nil || n != len(p.Path.Segments) {
			return false
		}
		meant := r.work.env.Written(t, m)
		if !r.spelled(p.Path, n-1, def, meant, shift) {
			return false
		}
	}
	return true
}

// spelled accounts for segment i of a path, which names def; t is the type that
// is meant.
func (r *respeller) spelled(p *hir.Path, i int, def names.Def, t *types.Type, shift int) bool {
	at := p.Segments[i].Span.Start + shift
	r.seen[at] = true
	if adt, ok := def.(*names.Adt); !ok || !slices.Contains(r.adts, names.Path(adt)) {
		return true // something else of that name
	}
	if !t.Known() || len(t.Args) == 0 {
		return false
	}
	if sameType(t.Args[0], r.arg) {
		start := p.Segments[0].Span.Start + shift
		if p.Global {
			start = p.Span.Start + shift
		}
		r.out.Names = append(r.out.Names, Place{r.file, source.Span{Start: start, End: at + len(p.Segments[i].Name)}})
	}
	return true
}

// body looks at the types that are written in a body, and at its calls.
func (r *respeller) body(b *Body) bool {
	p := b.parents()
	for let := range b.body.Lets() {
		if !r.written(b.fn.Module, let.Type, b.base) {
			return false
		}
	}
	for _, e := range b.body.Exprs {
		ok := true
		switch e := e.(type) {
		case *hir.Closure:
			for _, t := range append(slices.Clone(e.Types), e.Ret) {
				ok = ok && r.written(b.fn.Module, t, b.base)
			}
		case *hir.Cast:
			ok = r.written(b.fn.Module, e.Type, b.base)
		case *hir.MethodCall:
			ok = r.arguments(b, e.Generics) && (r.calls == nil || r.calls(b, p, e))
		case *hir.PathRef:
			for _, s := range e.Path.Segments {
				ok = ok && r.arguments(b, s.Args)
			}
			ok = ok && r.path(b, p, e)
		}
		if !ok {
			return false
		}
	}
	return true
}

func (r *respeller) arguments(b *Body, args *hir.GenericArgs) bool {
	if args == nil {
		return true
	}
	return !slices.ContainsFunc(args.Types, func(t hir.TypeRef) bool { return !r.written(b.fn.Module, t, b.base) })
}

// path looks at `Mutex::new` and its like.
func (r *respeller) path(b *Body, p parentMap, e *hir.PathRef) bool {
	segments := e.Path.Segments
	i := slices.IndexFunc(segments, func(s hir.Segment) bool { return slices.Contains(r.names, s.Name) })
	if i < 0 || i == len(segments)-1 && !r.namesType(segments[i].Name) {
		return r.calls == nil || r.calls(b, p, e)
	}
	if e.Path.QSelf != nil {
		return false
	}
	def, n := b.fn.Module.ResolveType(&hir.Path{Global: e.Path.Global, Segments: segments[:i+1]})
	call, called := p.of(e).(*hir.Call)
	if def == nil || n != i+1 || !called || call.Fn != hir.Expr(e) {
		return false
	}
	return r.spelled(e.Path, i, def, r.owner(b, call), b.base)
}

// namesType says that a name is that of one of the types.
func (r *respeller) namesType(name string) bool {
	return slices.ContainsFunc(r.adts, func(path string) bool { return strings.HasSuffix(path, "::"+name) })
}

// owner is the type whose fn a call runs, unknown for that of any other.
func (r *respeller) owner(b *Body, call hir.Expr) *types.Type {
	c := b.result.Callee(call)
	switch {
	case c == nil || c.Fn == nil:
		return types.UnknownType
	case c.Fn.Trait != nil:
		return behindRefs(orUnknown(c.Subst.Of(b.env().GenericsOf(c.Fn.Trait).Params[0])))
	case c.Fn.Impl != nil:
		return c.Subst.Apply(b.env().SelfOf(c.Fn.Impl))
	}
	return types.UnknownType
}

func orUnknown(t *types.Type) *types.Type {
	if t == nil {
		return types.UnknownType
	}
	return t
}

// concerns says that a method call is one on the types that are respelled. known
// is false when it may be.
func (r *respeller) concerns(b *Body, e *hir.MethodCall) (concerns, known bool) {
	c := b.result.Callee(e)
	if c == nil || c.Fn == nil {
		return false, b.result.Expr(e.Recv).Known()
	}
	r.seen[b.at(e.NameSpan).Start] = true
	t := r.owner(b, e)
	if t.Kind != types.KindAdt || !slices.Contains(r.adts, names.Path(t.Adt)) {
		return false, true
	}
	return len(t.Args) > 0 && sameType(t.Args[0], r.arg), t.Known()
}

// accounted says that each of the words in the file that may be about the types
// is known.
func (r *respeller) accounted() bool {
	text := r.file.Text().Bytes()
	for n := range r.file.Syntax().Tree.Root().Descendants() {
		switch n.Kind() {
		case parser.KindIdentifier, parser.KindFieldIdentifier, parser.KindTypeIdentifier:
		default:
			continue
		}
		if r.seen[n.Start()] || declares(n) {
			continue
		}
		dotted := bytes.HasSuffix(bytes.TrimSpace(text[:n.Start()]), []byte("."))
		if word := n.Text(); slices.Contains(r.names, word) || dotted && slices.Contains(r.methods, word) {
			return false
		}
	}
	return true
}

// awaits puts `.await` in the place of what stands from an offset of the body to
// another. ok is false where nothing can be awaited, or a task would not be Send
// any more.
func (r *respeller) awaits(b *Body, p parentMap, call hir.Expr, end int) bool {
	s := section{b, []hir.Expr{call}, call.Span(), p.around(call)}
	unit, async := s.unit()
	if !async || s.keepsSend(unit) == types.No {
		return false
	}
	r.out.Awaits = append(r.out.Awaits, Place{r.file, b.at(source.Span{Start: call.Span().End, End: end})})
	return true
}
