package semantic

import (
	"bytes"

	"github.com/wakeful-rs/wakeful/parser"
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/source"
)

// StrayAwait is an `.await` where no future runs: rustc rejects it.
type StrayAwait struct {
	Span  source.Span // the keyword
	Whole source.Span // the whole expression
	In    AwaitPlace
	// Around is what would have to be async: the fn's name, or the closure from
	// its first word to its body. Empty for a constant.
	Around source.Span
	Name   string // of the fn, or of the constant
	// Body is a closure's body.
	Body source.Span
	// Fn is the fn that could be made async; nil for closures and constants.
	Fn *StrayFn

	macro int // where the outermost macro around it starts, -1 for none
}

// StrayFn is a fn that awaits without being async.
type StrayFn struct {
	Keyword int  // where `async ` goes
	Main    bool // the program's entry point
	Test    bool // run by the test harness
	Fixed   bool // its signature is a trait's

	body *Body
}

// AwaitPlace is where an await stands that may not stand there.
type AwaitPlace int

// The places.
const (
	InFn       AwaitPlace = iota // in a fn that is not async
	InClosure                    // in a closure that is not async
	InConstant                   // in a const block, an array's length, a const or a static
)

// StrayAwaits are the awaits of the file that stand in no async code, in source
// order. What macros read is left out, and so is code that an attribute may
// rewrite, that a cfg may take away, or that does not parse.
func (f *File) StrayAwaits() []StrayAwait {
	nf := f.workspace.world.files[f.path]
	if nf == nil || nf.Crate.Edition < 2018 || !bytes.Contains(f.Text().Bytes(), []byte("await")) {
		return nil // before 2018 it is a name like any other
	}
	var out []StrayAwait
	for b := range f.Bodies() {
		out = append(out, b.strayAwaits()...)
	}
	out = append(out, f.constantAwaits(f.items.Items)...)
	sortBySpan(out, func(s StrayAwait) source.Span { return s.Span })
	return out
}

func (b *Body) strayAwaits() []StrayAwait {
	if b.hir.Broken || len(b.body.Errors) > 0 || b.body.Root == nil || b.fn == b.fn.File.Script {
		return nil
	}
	found := unlessNone(b, strays, b.findStrays)
	if len(found) == 0 || !b.plain() || b.afterWord() {
		return nil
	}
	var out []StrayAwait
	for _, x := range found {
		if b.file.underCfgBut(x.Span.Start, x.macro) {
			continue
		}
		if x.In == InFn {
			x.Fn = b.strayFn()
		}
		out = append(out, x)
	}
	return out
}

func (b *Body) findStrays() []StrayAwait {
	s := straySearch{at: b.at, standard: b.standardMacro}
	if b.body.Async {
		s.walk(b.body.Root, nil)
	} else {
		s.walk(b.body.Root, &StrayAwait{In: InFn, Around: b.at(b.nameSpan()), Name: b.hir.Name, macro: -1})
	}
	return s.found
}

// nameSpan is the fn's name, relative to the body.
func (b *Body) nameSpan() source.Span {
	return b.hir.NameSpan.Shift(-b.hir.Base)
}

// afterWord says that a word stands right before the fn in its line, one that
// is no part of it: a half-typed `async`, perhaps.
func (b *Body) afterWord() bool {
	before := bytes.TrimRight(b.file.Text().Bytes()[:b.base], " \t")
	return len(before) > 0 && isWordByte(before[len(before)-1])
}

func (b *Body) strayFn() *StrayFn {
	return &StrayFn{
		Keyword: b.asyncPlace(),
		Main:    b.hir.Name == "main" && b.fn.Impl == nil && b.fn.Trait == nil && b.fn.Module.Parent == nil,
		Test:    isTestFn(b.hir.Attrs),
		Fixed:   b.fn.Trait != nil || b.fn.Impl != nil && b.fn.Impl.Hir.Trait != nil || b.hir.Const || b.hir.Extern,
		body:    b,
	}
}

// asyncPlace is where the word `async` goes: before `unsafe`, or before `fn`.
func (b *Body) asyncPlace() int {
	fn, _ := b.hir.Syntax()
	for c := range fn.Children() {
		if c.Kind() == parser.KindFunctionModifiers || c.Kind() == parser.TokFn {
			return b.base + c.Start() - fn.Start()
		}
	}
	return b.base
}

// straySearch walks a body; in is what an await there would stand in, nil for
// async code.
type straySearch struct {
	at       func(source.Span) source.Span
	standard func(macro string) bool // nil where no macro is looked into
	found    []StrayAwait
}

func (s *straySearch) walk(e hir.Expr, in *StrayAwait) {
	switch e := e.(type) {
	case *hir.Async:
		in = nil
	case *hir.Closure:
		in = s.closure(e)
	case *hir.Block:
		if e.Kind == hir.ConstBlock {
			in = &StrayAwait{In: InConstant, macro: -1}
		}
	case *hir.Repeat:
		s.walk(e.Elem, in)
		if !e.Vec {
			in = &StrayAwait{In: InConstant, macro: -1}
		}
		s.walk(e.Len, in)
		return
	case *hir.Array:
		if e.Vec {
			s.macro(e, "vec", in)
			return
		}
	case *hir.Format:
		if len(e.Macro.Segments) == 1 {
			s.macro(e, e.Macro.Last().Name, in)
		}
		return
	case *hir.MacroValue, *hir.Join, *hir.Select, *hir.Stream, *hir.Matches:
		return // the macro may be another of that name
	case *hir.Await:
		if in != nil {
			x := *in
			x.Span, x.Whole = s.at(e.AwaitSpan), s.at(e.Span())
			s.found = append(s.found, x)
		}
	}
	s.parts(e, in)
}

func (s *straySearch) parts(e hir.Expr, in *StrayAwait) {
	for c := range hir.Children(e) {
		s.walk(c, in)
	}
}

// macro looks at what a macro is given. It counts where the macro is the
// standard one, which is asked last: the answer takes a look at all of the crate.
func (s *straySearch) macro(e hir.Expr, name string, in *StrayAwait) {
	if s.standard == nil {
		return
	}
	before := len(s.found)
	s.parts(e, s.inMacro(e, in))
	if len(s.found) > before && !s.standard(name) {
		s.found = s.found[:before]
	}
}

// inMacro is what an await in the macro e would stand in.
func (s *straySearch) inMacro(e hir.Expr, in *StrayAwait) *StrayAwait {
	if in == nil || in.macro >= 0 {
		return in
	}
	inside := *in
	inside.macro = s.at(e.Span()).Start
	return &inside
}

func (s *straySearch) closure(e *hir.Closure) *StrayAwait {
	if e.Async {
		return nil
	}
	whole := e.Span()
	return &StrayAwait{
		In: InClosure, Body: s.at(e.Body.Span()), macro: -1,
		Around: s.at(source.Span{Start: whole.Start, End: e.Body.Span().Start}),
	}
}

// constantAwaits are those in the values of the consts and statics among items.
func (f *File) constantAwaits(items []hir.Item) []StrayAwait {
	var out []StrayAwait
	for _, it := range items {
		switch it := it.(type) {
		case *hir.Module:
			out = append(out, f.constantAwaits(it.Items)...)
		case *hir.Impl:
			out = append(out, f.constantAwaits(it.Members)...)
		case *hir.Const:
			if bytes.Contains(it.Value.Bytes(), []byte("await")) && !it.Broken {
				out = append(out, f.constantAwait(it)...)
			}
		}
	}
	return out
}

func (f *File) constantAwait(c *hir.Const) []StrayAwait {
	body := hir.LowerConst(c)
	if body.Root == nil || len(body.Errors) > 0 {
		return nil
	}
	s := straySearch{at: func(at source.Span) source.Span { return at.Shift(c.Base) }}
	s.walk(body.Root, &StrayAwait{In: InConstant, Name: c.Name, macro: -1})
	var out []StrayAwait
	for _, x := range s.found {
		if f.allPlain(c.Attrs, x.Span.Start) && (c.Macro != "" || f.plain(x.Span.Start)) {
			out = append(out, x)
		}
	}
	return out
}

// Uses are the uses of the fn in the workspace. complete is false when there
// may be others: its name is seen elsewhere, or code of other packages may
// call it.
func (s *StrayFn) Uses() (uses []FnUse, complete bool) {
	return s.body.file.workspace.usesOf(s.body.fn)
}
