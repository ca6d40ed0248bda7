package semantic

import (
	"bytes"
	"slices"

	"github.com/wakeful-rs/wakeful/parser"
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
	"github.com/wakeful-rs/wakeful/source"
)

// StrayAwait is an `.await` where no future runs: rustc rejects it.
type StrayAwait struct {
	Span  source.Span // the keyword, or the macro
	Whole source.Span // the whole expression
	Macro string      // the name of a macro that awaits: "select"; "" for the keyword
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
	if nf == nil || nf.Crate.Edition < 2018 || !mayAwait(f.Text().Bytes()) {
		return nil // before 2018 it is a name like any other
	}
	var out []StrayAwait
	for b := range f.Bodies() {
		out = append(out, b.strayAwaits()...)
	}
	out = append(out, f.constantAwaits(f.items.Items, 0)...)
	sortBySpan(out, func(s StrayAwait) source.Span { return s.Span })
	return out
}

// mayAwait says that the text has the word, or a macro that awaits.
func mayAwait(text []byte) bool {
	return bytes.Contains(text, []byte("await")) || mayAwaitByMacro(text)
}

func mayAwaitByMacro(text []byte) bool {
	return slices.ContainsFunc([]string{"join!", "select!", "select_biased!"}, func(name string) bool {
		return bytes.Contains(text, []byte(name))
	})
}

func (b *Body) strayAwaits() []StrayAwait {
	if b.hir.Broken || len(b.body.Errors) > 0 || b.body.Root == nil || b.fn == b.fn.File.Script {
		return nil
	}
	found := unlessNone(b, strays, b.findStrays)
	out := b.constantsInside()
	if len(found) == 0 || !b.plain() || b.afterWord() {
		return out
	}
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

// constantsInside are the stray awaits in the values of the constants that the
// body declares.
func (b *Body) constantsInside() []StrayAwait {
	var out []StrayAwait
	for _, scope := range b.body.Items {
		out = append(out, b.file.constantAwaits(scope.Items, b.base)...)
	}
	return out
}

func (b *Body) findStrays() []StrayAwait {
	s := straySearch{at: b.at, standard: b.standardMacro, awaits: b.awaitingMacro}
	if b.body.Async {
		s.walk(b.body.Root, nil)
	} else {
		s.walk(b.body.Root, &StrayAwait{In: InFn, Around: b.at(b.nameSpan()), Name: b.hir.Name})
	}
	return s.found
}

// awaitingMacro says that a macro awaits where it stands, as select! and join! do.
func (b *Body) awaitingMacro(macro *hir.Path) bool {
	def := b.fn.Module.NamedMacro(macro)
	return def != nil && names.HasAttr(def.Hir.Attrs, "wakeful::awaits")
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
	standard func(macro string) bool    // nil where no macro is looked into
	awaits   func(macro *hir.Path) bool // nil as well
	found    []StrayAwait
	macros   []int // where those around start, from the outside in
}

func (s *straySearch) walk(e hir.Expr, in *StrayAwait) {
	switch e := e.(type) {
	case *hir.Async:
		in = nil
	case *hir.Closure:
		in = s.closure(e)
	case *hir.Block:
		if e.Kind == hir.ConstBlock {
			in = &StrayAwait{In: InConstant}
		}
	case *hir.Repeat:
		s.walk(e.Elem, in)
		if !e.Vec {
			in = &StrayAwait{In: InConstant}
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
	case *hir.Join:
		s.awaiting(e, e.Macro, in)
		return
	case *hir.Select:
		s.awaiting(e, e.Macro, in)
		return
	case *hir.MacroValue:
		s.awaiting(e, e.Macro, in)
		return // the macro may be another of that name
	case *hir.Stream, *hir.Matches:
		return // the macro may be another of that name
	case *hir.Await:
		s.add(StrayAwait{Span: s.at(e.AwaitSpan), Whole: s.at(e.Span())}, in)
	}
	s.parts(e, in)
}

// awaiting looks at a macro that awaits, if it is one of those that are known to.
// What it is given may await itself, as the macro may run it elsewhere; a closure
// in there may not.
func (s *straySearch) awaiting(e hir.Expr, macro *hir.Path, in *StrayAwait) {
	if s.awaits == nil || !s.awaits(macro) {
		return
	}
	defer s.enter(e)()
	s.add(StrayAwait{Span: s.at(e.Span()), Whole: s.at(e.Span()), Macro: macro.Last().Name}, in)
	s.parts(e, nil)
}

// add adds an await that stands in something, nil for async code.
func (s *straySearch) add(x StrayAwait, in *StrayAwait) {
	if in == nil {
		return
	}
	x.In, x.Around, x.Name, x.Body, x.macro = in.In, in.Around, in.Name, in.Body, -1
	if len(s.macros) > 0 {
		x.macro = s.macros[0]
	}
	s.found = append(s.found, x)
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
	defer s.enter(e)()
	s.parts(e, in)
	if len(s.found) > before && !s.standard(name) {
		s.found = s.found[:before]
	}
}

// enter goes into the macro e; what it gives leaves it again.
func (s *straySearch) enter(e hir.Expr) (leave func()) {
	s.macros = append(s.macros, s.at(e.Span()).Start)
	return func() { s.macros = s.macros[:len(s.macros)-1] }
}

func (s *straySearch) closure(e *hir.Closure) *StrayAwait {
	if e.Async {
		return nil
	}
	whole := e.Span()
	return &StrayAwait{
		In: InClosure, Body: s.at(e.Body.Span()),
		Around: s.at(source.Span{Start: whole.Start, End: e.Body.Span().Start}),
	}
}

// constantAwaits are those in the values of the consts and statics among items,
// which are relative to base.
func (f *File) constantAwaits(items []hir.Item, base int) []StrayAwait {
	var out []StrayAwait
	for _, it := range items {
		switch it := it.(type) {
		case *hir.Module:
			out = append(out, f.constantAwaits(it.Items, base)...)
		case *hir.Impl:
			out = append(out, f.constantAwaits(it.Members, base)...)
		case *hir.Const:
			if bytes.Contains(it.Value.Bytes(), []byte("await")) && !it.Broken {
				out = append(out, f.constantAwait(it, base)...)
			}
		}
	}
	return out
}

func (f *File) constantAwait(c *hir.Const, base int) []StrayAwait {
	body := hir.LowerConst(c)
	if body.Root == nil || len(body.Errors) > 0 {
		return nil
	}
	s := straySearch{at: func(at source.Span) source.Span { return at.Shift(base + c.Base) }}
	s.walk(body.Root, &StrayAwait{In: InConstant, Name: c.Name})
	var out []StrayAwait
	for _, x := range s.found {
		if f.allPlain(c.Attrs) && (c.Macro != "" || f.plain(x.Span.Start)) {
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
