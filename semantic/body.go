package semantic

import (
	"hash/maphash"
	"iter"
	"slices"
	"sync"

	"github.com/wakeful-rs/wakeful/semantic/flow"
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
	"github.com/wakeful-rs/wakeful/semantic/types"
	"github.com/wakeful-rs/wakeful/source"
)

// analysed is everything known of one body. It depends on the body's text, on
// that of the macros in it and of short fns that are read, and on declarations, not
// on other bodies nor on where the body stands.
type analysed struct {
	fn     *names.Fn
	hash   uint64
	body   *hir.Body
	macros []*names.MacroDef // by the place in body.Macros, nil for others' macros
	result *types.Result
	units  []*flow.Unit
	nested []*names.Fn // fns declared in its blocks
	read   []readBody  // other fns, whose bodies it depends on

	effects summary // made when asked for
	facts   facts   // likewise
}

var textSeed = maphash.MakeSeed()

// Body is the body of one fn in one version of a file.
type Body struct {
	file *File
	fn   *names.Fn
	hir  *hir.Fn
	base int // offset of the fn in the file: its spans are relative to it
	*analysed

	awaitsOnce sync.Once
	awaits     []Await // by Awaits()
	callsOnce  sync.Once
	calls      []Call // by Calls()
	testOnce   sync.Once
	test       bool // by InTest()
}

// current is the fn as the version has it: declarations are shared between
// versions, places are not.
func (w *Workspace) current(fn *names.Fn) (file *File, h *hir.Fn, base int) {
	if fn.Module.Crate.Library() {
		return nil, nil, 0
	}
	file = w.File(fn.File.Path)
	if file == nil {
		return nil, nil, 0
	}
	if fn == fn.File.Script {
		return file, file.items.Script, file.items.Script.Base
	}
	if fn.Ordinal >= 0 {
		if fns := file.fns(); fn.Ordinal < len(fns) {
			h = fns[fn.Ordinal]
			return file, h, h.Base
		}
		return nil, nil, 0
	}
	if fn.Outer == nil {
		return nil, nil, 0
	}
	_, _, base = w.current(fn.Outer)
	return file, fn.Hir, base + fn.Hir.Base
}

// body analyses a fn, or finds that it already has been. nil when the fn has
// no body here.
func (w *Workspace) body(fn *names.Fn) *Body {
	file, h, base := w.current(fn)
	if h == nil || !h.Block.Valid() {
		return nil
	}
	a := w.analyse(fn, h)
	return &Body{file: file, fn: fn, hir: h, base: base, analysed: a}
}

// bodyOf is the body that was analysed, nil when its text is gone.
func (w *Workspace) bodyOf(a *analysed) *Body {
	file, h, base := w.current(a.fn)
	if h == nil || !w.fresh(a, textHash(h)) {
		return nil
	}
	return &Body{file: file, fn: a.fn, hir: h, base: base, analysed: a}
}

func textHash(h *hir.Fn) uint64 { return maphash.Bytes(textSeed, h.Node.Bytes()) }

func (w *Workspace) analyse(fn *names.Fn, h *hir.Fn) *analysed {
	hash := textHash(h)
	if have, ok := w.world.bodies.Load(fn); ok {
		if w.fresh(have.(*analysed), hash) {
			return have.(*analysed)
		}
		w.world.forget(have.(*analysed).nested)
	}
	a := &analysed{fn: fn, hash: hash}
	a.body, a.macros = w.lower(fn, h, hash)
	a.result = w.world.env.Infer(types.Subject{Body: a.body, Fn: fn, Module: fn.Module})
	a.units = flow.Analyse(a.body, a.result, oracle{w.world.env, a.result.Env, w.reader(a)}, flow.Edition(fn.Module.Crate.Edition))
	a.result.Above = a
	a.nested = nestedFns(a)
	for _, n := range a.nested {
		n.Outer = fn
	}
	if have, raced := w.world.bodies.LoadOrStore(fn, a); raced {
		if w.fresh(have.(*analysed), hash) {
			return have.(*analysed) // made meanwhile: there is one of each text
		}
		w.world.bodies.Store(fn, a)
	}
	return a
}

// fresh says that a is of the text with that hash, and of the macros and of the
// methods that the version has.
func (w *Workspace) fresh(a *analysed, hash uint64) bool {
	return a.hash == hash && w.sameMacros(a.macros, a.body) && !slices.ContainsFunc(a.read, w.differs)
}

// forget drops what is known of fns that were declared in a text that is gone.
func (w *world) forget(nested []*names.Fn) {
	for _, n := range nested {
		if have, ok := w.bodies.LoadAndDelete(n); ok {
			w.forget(have.(*analysed).nested)
		}
	}
}

func nestedFns(a *analysed) []*names.Fn {
	var out []*names.Fn
	for _, s := range a.body.Items {
		if m := a.result.Blocks[s]; m != nil {
			out = append(out, m.BlockFns()...)
		}
	}
	return out
}

// oracle answers flow's questions about types under a body's bounds.
type oracle struct {
	env   *types.Env
	preds []types.Pred
	*reader
}

func (o oracle) Fields(t *types.Type) []*types.Type { return o.env.Fields(t) }

func (o oracle) NeedsDrop(t *types.Type) types.Verdict { return o.env.NeedsDrop(t, o.preds) }

func (o oracle) Copy(t *types.Type) types.Verdict { return o.env.Copy(t, o.preds) }

func (o oracle) Derefs(t *types.Type) bool { return o.env.Derefs(t, o.preds) }

func (o oracle) Pointee(t *types.Type) (*types.Type, flow.Pointer) {
	switch t.Kind {
	case types.KindRef:
		if t.Mut {
			return t.Args[0], flow.MutPointer
		}
		return t.Args[0], flow.SharedPointer
	case types.KindPtr:
		return t.Args[0], flow.RawPointer
	case types.KindAdt:
		if t.IsLang("owned_box") && len(t.Args) > 0 {
			return t.Args[0], flow.BoxPointer
		}
	}
	return types.UnknownType, flow.NotPointer
}

// Bodies are the bodies of the file's fns that async code may be in, or that
// make a future which nobody takes, in source order; a fn inside a body comes
// right after it.
func (f *File) Bodies() iter.Seq[*Body] {
	f.known.Do(func() {
		f.list = slices.Collect(f.bodies(func(fn *names.Fn, h *hir.Fn) bool {
			return fn.Ordinal < 0 || fn.Module.Crate.Loose || f.workspace.world.wanted().body(fn.File, h) ||
				callsMacro(h.Block.Bytes(), f.workspace.telling())
		}))
	})
	return slices.Values(f.list)
}

// bodies are those of the fns that are asked for, and of the fns inside them.
func (f *File) bodies(ask func(*names.Fn, *hir.Fn) bool) iter.Seq[*Body] {
	return func(yield func(*Body) bool) {
		nf := f.workspace.world.files[f.path]
		if nf == nil {
			return
		}
		for _, fn := range nf.Fns {
			if !f.visit(fn, ask, yield) {
				return
			}
		}
		if nf.Script != nil {
			f.visit(nf.Script, ask, yield)
		}
	}
}

func (f *File) visit(fn *names.Fn, ask func(*names.Fn, *hir.Fn) bool, yield func(*Body) bool) bool {
	_, h, _ := f.workspace.current(fn)
	if h == nil || !h.Block.Valid() || !ask(fn, h) {
		return true
	}
	b := f.workspace.body(fn)
	if b == nil {
		return true
	}
	if !yield(b) {
		return false
	}
	for _, n := range b.nested {
		if !f.visit(n, ask, yield) {
			return false
		}
	}
	return true
}

// Name is the fn's name, "" for a snippet's bare statements.
func (b *Body) Name() string { return b.hir.Name }

// Async says that the body runs as part of a future: an async fn's.
func (b *Body) Async() bool { return b.body.Async }

// InTest says that only tests run the fn; without it single statements may still be
// theirs, see File.InTest.
func (b *Body) InTest() bool {
	b.testOnce.Do(func() { b.test = b.file.ofTests() || testItem(b.file.items.Items, b.base) })
	return b.test
}

// Span is the whole fn in its file.
func (b *Body) Span() source.Span {
	return source.Span{Start: b.base, End: b.base + b.hir.Node.Span().Len()}
}

// File is the file the body stands in.
func (b *Body) File() *File { return b.file }

// at moves a span of the body to its place in the file.
func (b *Body) at(s source.Span) source.Span { return s.Shift(b.base) }

// result of a fn, for what its `impl Trait` hides.
func (w *Workspace) inferred(fn *names.Fn) *types.Result {
	if b := w.body(fn); b != nil {
		return b.result
	}
	return nil
}
