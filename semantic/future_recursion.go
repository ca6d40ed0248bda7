package semantic

import (
	"slices"
	"strings"

	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
	"github.com/wakeful-rs/wakeful/semantic/types"
	"github.com/wakeful-rs/wakeful/source"
)

// Recursion is a fn whose future contains another of its own kind, with
// nothing on the heap between: rustc rejects it, as its size has no end.
type Recursion struct {
	// Span is from an async fn's first word to its name; in a fn that returns
	// an async block as its `impl Future`, it is the block's first words.
	Span source.Span
	Name string
	// Way is how the future comes to contain itself, from the value that the fn
	// stores to the fn again.
	Way []Contained
	// Calls are the calls in the fn that make the future of the first step, where
	// boxes break the circle; none when the value isn't made by a call there.
	Calls []source.Span
	// Awaited: they are awaited on the spot.
	Awaited bool
}

// Contained is a future that an async fn's future contains.
type Contained struct {
	File string
	Span source.Span // the value
	Name string      // of the fn whose future it is
}

const (
	// maxContained bounds how many futures are looked into.
	maxContained = 400
	// maxComing bounds how many fns are passed on the way back to one, which costs
	// next to nothing for each.
	maxComing = 2000
)

// Recursions are the fns of the file whose futures contain themselves. Of a circle
// of several fns only the first is one, by path and place, as for rustc.
func (f *File) Recursions() []Recursion {
	var out []Recursion
	for b := range f.Bodies() {
		if r, ok := b.recursion(); ok {
			out = append(out, r)
		}
	}
	return out
}

func (b *Body) recursion() (Recursion, bool) {
	if !b.mayComeBack() || b.madeFuture() == nil {
		return Recursion{}, false
	}
	s := containment{body: b, seen: map[instance]bool{}}
	s.look(b.fn)
	if s.way == nil || s.open || b.file.underCfg(b.base) {
		return Recursion{}, false
	}
	r := Recursion{Name: b.hir.Name, Way: s.way, Span: source.Span{Start: b.base, End: b.at(b.nameSpan()).End}}
	if block := b.returnedBlock(); block != nil {
		r.Span = b.at(source.Span{Start: block.Span().Start, End: block.Body.Span().Start})
	}
	r.Calls, r.Awaited = b.callsLike(s.way[0].Span)
	return r, true
}

// unboxed says that a call of the fn gives the very future of its body, as far
// as is known: nothing on or around it may be a macro that boxes it.
func (b *Body) unboxed() bool {
	return b.body.Async && b.asWritten() && !b.env().Boxes(b.fn)
}

// asWritten says that the fn is what its text says: no macro is on or around it.
func (b *Body) asWritten() bool {
	return b.fn != b.fn.File.Script && !b.hir.Broken && len(b.body.Errors) == 0 && !names.Twin(b.fn) && b.plain()
}

// madeFuture is the very future that a call of the fn gives, nil where the body
// does not tell.
func (b *Body) madeFuture() *types.Type {
	if b.unboxed() {
		return b.env().FutureOf(b.fn)
	}
	if block := b.returnedBlock(); block != nil && b.asWritten() {
		return b.result.Expr(block)
	}
	return nil
}

// returnedBlock is the async block at the end of a fn that returns `impl Trait`.
func (b *Body) returnedBlock() *hir.Async {
	if block, ok := b.opaqueTail().(*hir.Async); ok && block.Body != nil {
		return block
	}
	return nil
}

// returnedCall is the call at the end of such a fn, if that makes the future.
func (b *Body) returnedCall() hir.Expr {
	if tail := b.opaqueTail(); isCall(tail) && makesFuture(b.result.Expr(tail)) && b.asWritten() {
		return tail
	}
	return nil
}

// opaqueTail is what a fn that returns `impl Trait` ends with; nil for others.
func (b *Body) opaqueTail() hir.Expr {
	root, ok := b.body.Root.(*hir.Block)
	if _, opaque := b.hir.Ret().(*hir.ImplType); !ok || !opaque || b.body.Async {
		return nil
	}
	return root.Tail
}

// inlinesFns are the fns of the workspace of whose futures the body makes one,
// that it may store. They depend on the body alone.
func (b *Body) inlinesFns() []*names.Fn {
	f := &b.facts
	f.inlinesOnce.Do(func() {
		for _, e := range b.body.Exprs {
			t := b.result.Expr(e)
			if makesFuture(t) && !t.Fn.Module.Crate.Library() && !slices.Contains(f.inlines, t.Fn) {
				f.inlines = append(f.inlines, t.Fn)
			}
		}
	})
	return f.inlines
}

// mayComeBack says that the futures which the body makes, and those which their
// bodies make, may lead to one of its own: most bodies are done with here.
func (b *Body) mayComeBack() bool {
	seen := map[*names.Fn]bool{}
	next := slices.Clone(b.inlinesFns())
	for len(next) > 0 && len(seen) < maxComing {
		fn := next[len(next)-1]
		next = next[:len(next)-1]
		if fn == b.fn || fn.Trait != nil {
			return true // a trait's method may be any impl's
		}
		if seen[fn] {
			continue
		}
		seen[fn] = true
		if inner := b.file.workspace.body(fn); inner != nil {
			next = append(next, inner.inlinesFns()...)
		}
	}
	return len(seen) >= maxComing
}

// containment is a search for a way from a fn's future to itself.
type containment struct {
	body *Body
	seen map[instance]bool
	// inside are the instances of generic fns that are being looked into.
	inside []instance
	// path is the way to the future that is being looked into; way is it where the
	// search ended.
	path, way []Contained
	// open: one of the futures stores what has no size before a type parameter
	// has a type. rustc stops there, and finds no circle in the fn itself.
	open bool
}

// instance is a fn with the types that a call chose for its parameters, "" for
// the fn itself.
type instance struct {
	fn   *names.Fn
	args string
}

func instanceOf(fn *names.Fn, args []*types.Type) instance {
	words := make([]string, len(args))
	for i, a := range args {
		words[i] = a.String()
	}
	return instance{fn, strings.Join(words, ", ")}
}

func (s *containment) look(fn *names.Fn) {
	b := s.body.file.workspace.body(fn)
	if s.way != nil || len(s.seen) > maxContained || b == nil {
		return
	}
	if call := b.returnedCall(); call != nil {
		s.seen[instance{fn: fn}] = true
		s.part(b, types.Part{Type: b.result.Expr(call), Span: b.at(call.Span()), File: b.file.path}, 0)
		return
	}
	future := b.madeFuture()
	if future == nil || fn != s.body.fn && b.precedes(s.body) {
		return
	}
	s.seen[instance{fn: fn}] = true
	s.parts(b, future, 0)
}

// parts looks at the futures that a future of b stores.
func (s *containment) parts(b *Body, t *types.Type, depth int) {
	parts, ok := b.file.workspace.parts(t)
	if !ok || depth > maxInlineDepth {
		return
	}
	for _, p := range parts {
		s.open = s.open || p.What != types.Captured && openSize(p.Type, 0)
	}
	for _, p := range parts {
		if len(inlined(b.env(), p.Type, 0)) > 0 && !b.perhapsOff(p.Span) {
			s.part(b, p, depth)
		}
	}
}

// future looks into a future of fn, which has the type t. A generic fn is in a
// circle when it comes back with the types that it was called with.
func (s *containment) future(fn *names.Fn, t *types.Type, depth int) {
	in, unit := instance{fn: fn}, slices.ContainsFunc(t.Args, isUnit)
	if s.body.hasTypeParams(fn) && (unit || slices.ContainsFunc(t.Args, isChosen)) {
		in = instanceOf(fn, t.Args)
	}
	switch {
	case fn == s.body.fn && (in.args == "" || unit || slices.Contains(s.inside, in)):
		s.way = slices.Clone(s.path)
	case s.seen[in] && !unit:
	case in.args == "":
		s.look(fn)
	default:
		s.given(in, t, depth)
	}
}

// given looks into the future of a generic async fn that has known types as its
// type arguments: it contains the futures among them, and what calling a closure
// or a trait's method makes.
func (s *containment) given(in instance, t *types.Type, depth int) {
	b := s.body.file.workspace.body(in.fn)
	if b == nil || !b.unboxed() || len(s.seen) > maxContained {
		return
	}
	s.seen[in] = true
	s.inside = append(s.inside, in)
	s.parts(b, t, depth+1)
	s.inside = s.inside[:len(s.inside)-1]
}

// hasTypeParams says that the fn, its impl or its trait has type parameters.
func (b *Body) hasTypeParams(fn *names.Fn) bool {
	return slices.ContainsFunc(b.env().GenericsOf(fn).All(), func(p *types.Param) bool { return !p.Const })
}

func (s *containment) part(b *Body, p types.Part, depth int) {
	for _, t := range inlined(s.body.env(), p.Type, 0) {
		step := Contained{File: p.File, Span: p.Span}
		switch {
		case makesFuture(t):
			fn := b.env().TargetOf(t)
			step.Name = fn.Hir.Name
			s.path = append(s.path, step)
			s.future(fn, t, depth)
			s.path = s.path[:len(s.path)-1]
		case t.Code() != nil && t.Code().Owner == b.result:
			s.parts(b, t, depth+1)
		}
		if s.way != nil {
			return
		}
	}
}

// isChosen says that a type argument is none that the caller got from its own.
func isChosen(t *types.Type) bool {
	switch t.Kind {
	case types.KindAdt, types.KindPrim, types.KindRef, types.KindTuple:
		return true
	}
	return false
}

// makesFuture says that the type is what a fn's call makes without saying more.
func makesFuture(t *types.Type) bool {
	return t.Kind == types.KindAsyncFn || t.Kind == types.KindOpaque
}

// inlined are the futures that are a value of the type, or a part of it with
// no pointer between, as far as that is certain.
func inlined(env *types.Env, t *types.Type, depth int) []*types.Type {
	parts := t.Args
	switch t.Kind {
	case types.KindAsyncFn, types.KindOpaque, types.KindAsyncBlock:
		return []*types.Type{t}
	case types.KindTuple, types.KindArray:
	case types.KindAdt:
		if !names.HasAttr(t.Adt.Hir.Attrs, inlineAttr) && !t.IsLang("option") {
			parts = inlineFields(env, t)
		}
	default:
		return nil
	}
	var out []*types.Type
	for _, p := range parts {
		if depth < maxInlineDepth {
			out = append(out, inlined(env, p, depth+1)...)
		}
	}
	return out
}

// inlineFields are the types of those fields of a type of the workspace that are
// certainly there; what a library's type is made of is not in its stub.
func inlineFields(env *types.Env, t *types.Type) []*types.Type {
	if len(t.Args) == 0 || t.Adt.Module.Crate.Library() || macroMade(t.Adt) || names.Twin(t.Adt) {
		return nil
	}
	var out []*types.Type
	for _, v := range t.Adt.Variants {
		for i, f := range env.PartsOf(t, v) {
			if i < len(v.Hir().Fields) && names.AllInert(v.Hir().Fields[i].Attrs) {
				out = append(out, f)
			}
		}
	}
	return out
}

const maxInlineDepth = 12

// openSize says that the size of a value of the type depends on a type
// parameter, or may.
func openSize(t *types.Type, depth int) bool {
	switch t.Kind {
	case types.KindParam, types.KindAssoc:
		return true
	case types.KindAsyncFn:
		if t.Fn.Trait == nil {
			return false // its own parts are looked at
		}
	case types.KindTuple, types.KindArray, types.KindOpaque:
	case types.KindAdt:
		if layout := names.AttrValue(t.Adt.Hir.Attrs, layoutAttr); layout != "" && !holdsParam(layout) {
			return false
		}
	default:
		return false
	}
	return depth < maxInlineDepth && slices.ContainsFunc(t.Args, func(a *types.Type) bool { return openSize(a, depth+1) })
}

// precedes orders bodies by path and place.
func (b *Body) precedes(other *Body) bool {
	if b.file != other.file {
		return b.file.path < other.file.path
	}
	return b.base < other.base
}

// callsLike is the call that a value at a place is, and with it the body's other
// calls of the same fn that are awaited, or joined, where they stand. awaited is
// whether all of them are awaited.
func (b *Body) callsLike(at source.Span) (calls []source.Span, awaited bool) {
	first := slices.IndexFunc(b.body.Exprs, func(e hir.Expr) bool { return b.at(e.Span()) == at && isCall(e) })
	if first < 0 {
		return nil, false
	}
	p, callee := b.parents(), b.result.Fn(b.body.Exprs[first])
	awaited = true
	for i, e := range b.body.Exprs {
		if !isCall(e) || i != first && (callee == nil || b.result.Fn(e) != callee) {
			continue
		}
		switch p.of(e).(type) {
		case *hir.Await:
		case *hir.Join:
			awaited = false
		default:
			if i != first {
				continue
			}
			awaited = false
		}
		calls = append(calls, b.at(e.Span()))
	}
	return calls, awaited
}
