package semantic

import (
	"bytes"
	"cmp"
	"slices"
	"strings"

	"github.com/wakeful-rs/wakeful/parser"
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
	"github.com/wakeful-rs/wakeful/source"
)

// ManualAsync is a fn that could be written `async fn`: it returns
// `impl Future` and its body is one async block.
type ManualAsync struct {
	Name    string
	Span    source.Span // from the fn's first word to its name
	Keyword int         // where `async ` goes
	Return  source.Span // from behind the parameters to the end of the result's type
	Output  source.Span // the type of the future's output; empty for ()
	Block   source.Span // the fn's whole block
	Inner   source.Span // the async block's own block
	// Takes: the block takes all parameters with it, as an async fn does.
	Takes bool
	// Bare: nothing but the async block stands in the fn's block, no comment either.
	Bare bool
	// Send: the result promises that the future is Send, as no async fn does.
	Send bool
}

// Manual says whether the body's fn is one.
func (b *Body) Manual() (ManualAsync, bool) {
	h := b.hir
	block, ok := b.body.Root.(*hir.Block)
	if h.Async || h.Const || h.Extern || h.Broken || h.Name == "main" || isTestFn(h.Attrs) || !ok || len(b.body.Errors) > 0 || b.fn.Trait != nil || len(block.Stmts) > 0 {
		return ManualAsync{}, false
	}
	inner, ok := block.Tail.(*hir.Async)
	output, send, future := b.futureReturned()
	if !ok || !future || inner.Body == nil || !b.capturesAll() || names.Twin(b.fn) || !b.plain() {
		return ManualAsync{}, false
	}
	fn, _ := h.Syntax()
	params, ret := fn.Child(parser.FieldParameters), fn.Child(parser.FieldReturnType)
	shift := b.base - fn.Start()
	m := ManualAsync{
		Name: h.Name, Keyword: b.asyncPlace(), Output: output, Takes: b.takesAll(inner), Send: send,
		Span:   source.Span{Start: b.base, End: b.at(b.nameSpan()).End},
		Return: source.Span{Start: params.End(), End: ret.End()}.Shift(shift),
		Block:  b.at(block.Span()), Inner: b.at(inner.Body.Span()),
	}
	m.Bare = b.bare(m.Return, m.Block, b.at(inner.Span()))
	return m, true
}

// futureReturned is the output's type in `-> impl Future<Output = T>`, and
// whether the future has to be Send. ok is false when more is asked of it.
func (b *Body) futureReturned() (output source.Span, send, ok bool) {
	im, ok := b.hir.Ret().(*hir.ImplType)
	if !ok {
		return source.Span{}, false, false
	}
	for _, bound := range im.Bounds {
		switch {
		case bound.Use, bound.Maybe:
			return source.Span{}, false, false
		case bound.Path == nil:
			continue
		}
		d, whole := resolvePlain(b.fn.Module, bound.Path)
		t, isTrait := d.(*names.Trait)
		if isTrait && whole && t.Lang == "send" {
			send = true
			continue
		}
		args := bound.Path.Last().Args
		if !whole || !isTrait || t.Lang != "future" || args == nil || len(args.Bindings) != 1 || !output.Empty() {
			return source.Span{}, false, false
		}
		written := args.Bindings[0].Type
		if written == nil {
			return source.Span{}, false, false
		}
		output = written.TypeSpan().Shift(b.base - b.hir.Base)
	}
	return output, send, !output.Empty()
}

// capturesAll says that the future may keep all references that go in, as an
// async fn's does. Before edition 2024 the type has to say so, but in a trait; and
// what promises to be 'static keeps none.
func (b *Body) capturesAll() bool {
	var out []string
	for _, bound := range b.hir.Ret().(*hir.ImplType).Bounds {
		if bound.Lifetime != "" {
			out = append(out, bound.Lifetime)
		}
	}
	inTrait := b.fn.Impl != nil && b.fn.Impl.Hir.Trait != nil
	if (b.edition() >= 2024 || inTrait) && !slices.Contains(out, "'static") {
		return true
	}
	refs, named := b.lifetimesIn()
	for t := range hir.TypeRefs(b.hir.Ret()) {
		if ref, ok := t.(*hir.RefType); ok {
			out = append(out, cmp.Or(ref.Lifetime, "'_"))
		}
	}
	switch {
	case refs == 0 && len(named) == 0:
		return true
	case refs == 1 && len(named) == 0:
		return slices.Contains(out, "'_")
	}
	return refs == 0 && len(named) == 1 && slices.Contains(out, named[0])
}

// lifetimesIn counts the references in the parameters that name no lifetime, nor 'static,
// and lists the lifetimes that the fn, or its impl, declares.
func (b *Body) lifetimesIn() (refs int, named []string) {
	fn, _ := b.hir.Syntax()
	params := fn.Child(parser.FieldParameters)
	refs = strings.Count(params.Text(), "&") + strings.Count(params.Text(), "'_") - strings.Count(params.Text(), "&'static")
	generics := []hir.Generics{b.hir.Generics}
	if b.fn.Impl != nil {
		generics = append(generics, b.fn.Impl.Hir.Generics)
	}
	for _, g := range generics {
		for _, p := range g.Params {
			if p.Kind == hir.LifetimeParam {
				named = append(named, p.Name)
				refs -= strings.Count(params.Text(), "&"+p.Name)
			}
		}
	}
	return refs, named
}

// takesAll says that the block captures each of the fn's parameters.
func (b *Body) takesAll(block *hir.Async) bool {
	captured := map[hir.LocalID]bool{}
	for _, u := range b.units {
		if u.Root == hir.Expr(block) {
			for _, c := range u.Captures {
				captured[c.Local] = true
			}
		}
	}
	for _, p := range b.body.Params {
		bind, ok := p.(*hir.Bind)
		if !ok || !captured[bind.Local] {
			return false
		}
	}
	return true
}

// bare says that between the two blocks stand blanks only, and that no comment
// is next to the result's type.
func (b *Body) bare(ret, outer, inner source.Span) bool {
	text := b.file.Text().Bytes()
	blank := func(from, to int) bool { return len(bytes.TrimSpace(text[from:to])) == 0 }
	return blank(outer.Start+1, inner.Start) && blank(inner.End, outer.End-1) && !bytes.Contains(text[ret.Start:ret.End], []byte("/"))
}

// UnusedAsync is an async fn that never waits.
type UnusedAsync struct {
	Name    string
	Span    source.Span // from the fn's first word to its name
	Keyword source.Span // `async` and the blanks behind it
	Uses    []FnUse
}

// Unwaiting says whether the body's fn is async without need: nothing in it can
// wait, and all that uses it awaits its calls on the spot. What is spawned or
// given away has to be a future, and what a trait asks for, or other crates may
// call, has its reasons.
func (b *Body) Unwaiting() (UnusedAsync, bool) {
	h := b.hir
	if !h.Async || h.Broken || b.body.Root == nil || len(b.body.Errors) > 0 || b.fn == b.fn.File.Script {
		return UnusedAsync{}, false
	}
	if h.Extern || b.fn.Trait != nil || b.fn.Impl != nil && b.fn.Impl.Hir.Trait != nil || h.Name == "main" && b.fn.Module.Parent == nil {
		return UnusedAsync{}, false
	}
	if _, test := testAttr(h.Attrs); test {
		return UnusedAsync{}, false // which cannot be async, whatever is in it
	}
	if b.mayWait() || b.blocks() || names.Twin(b.fn) || b.offered() || !b.plain() {
		return UnusedAsync{}, false
	}
	uses, complete := b.file.workspace.usesOf(b.fn)
	if !complete || slices.ContainsFunc(uses, func(u FnUse) bool { return u.Await.Empty() }) {
		return UnusedAsync{}, false
	}
	async, ok := b.asyncWord()
	return UnusedAsync{Name: h.Name, Span: source.Span{Start: b.base, End: b.at(b.nameSpan()).End}, Keyword: async, Uses: uses}, ok
}

// asyncWord is `async` before the fn, and the blanks behind it.
func (b *Body) asyncWord() (source.Span, bool) {
	fn, _ := b.hir.Syntax()
	async := fn.ChildOf(parser.KindFunctionModifiers).ChildOf(parser.TokAsync)
	if !async.Valid() {
		return source.Span{}, false
	}
	at := async.Span().Shift(b.base - fn.Start())
	for text := b.file.Text().Bytes(); at.End < len(text) && text[at.End] == ' '; {
		at.End++
	}
	return at, true
}

// blocks says that the fn's own code calls something that blocks, of which an
// await is to be made before anything else.
func (b *Body) blocks() bool {
	for range b.BlockingCalls() {
		return true
	}
	return false
}

// offered says that code outside of the workspace may call the fn.
func (b *Body) offered() bool {
	p := b.file.Package()
	return b.hir.Vis.Pub && !p.Loose && slices.ContainsFunc(p.Targets, func(t Target) bool { return t.Kind == "lib" })
}

// mayWait says that the fn's own code waits somewhere, or has something in it
// that is not read and may wait. A body that is still to be written will.
func (b *Body) mayWait() bool {
	f := &b.facts
	f.waitsOnce.Do(func() { f.waits = b.findMayWait() })
	return f.waits
}

func (b *Body) findMayWait() bool {
	waits := false
	hir.Walk(b.body.Root, func(e hir.Expr) bool {
		switch e := e.(type) {
		case *hir.Await, *hir.Join, *hir.Select, *hir.OpaqueMacro, *hir.Missing:
			waits = true
		case *hir.MacroValue: // futures' own, or others of their names
			name := e.Macro.Last().Name
			waits = waits || name == "poll" || name == "pending"
		case *hir.Format:
			name := e.Macro.Last().Name
			waits = waits || name == "todo" || name == "unimplemented"
		case *hir.Closure:
			waits = waits || !e.Async && awaitsItself(e.Body)
			return false
		case *hir.Async:
			return false
		}
		return !waits
	})
	return waits || b.unwritten()
}

// awaitsItself says that a closure which is not async has an await of its own. It
// may have none; whoever wrote it means the fn to wait.
func awaitsItself(body hir.Expr) bool {
	found := false
	hir.Walk(body, func(e hir.Expr) bool {
		switch e := e.(type) {
		case *hir.Await:
			found = true
		case *hir.Async:
			return false
		case *hir.Closure:
			return !e.Async
		}
		return !found
	})
	return found
}

// unwritten says that the body stands for one: `{ .. }`, or `{}` where a value
// is to be returned, as texts about code have them.
func (b *Body) unwritten() bool {
	block, ok := b.body.Root.(*hir.Block)
	if !ok || len(block.Stmts) > 0 {
		return false
	}
	if r, ok := block.Tail.(*hir.Range); ok {
		return r.Lo == nil && r.Hi == nil
	}
	return block.Tail == nil && b.hir.Ret() != nil
}
