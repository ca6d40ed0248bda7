package semantic

import (
	"slices"
	"strings"

	"github.com/wakeful-rs/wakeful/parser"
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
	"github.com/wakeful-rs/wakeful/semantic/types"
	"github.com/wakeful-rs/wakeful/source"
)

// Spot is a place at which a word is being typed, and what may stand there
// instead of it.
type Spot struct {
	Item       bool // an item of a module, or of a fn that has only items so far
	Main       bool // the `main` of a program that has none
	Statement  bool // with a dot: the receiver is a statement, but for what is being typed
	Expression bool // a part of a statement
	Async      bool // `.await` may be written
	Awaited    bool // and is, right behind
	// Receiver is what stands before the dot, nil where there is no dot.
	Receiver *Receiver

	file   *File
	module *names.Module
}

// Receiver is an expression with a dot behind it.
type Receiver struct {
	Span   source.Span // without the dot; in the file as it is
	Call   bool        // of a fn, method or closure: it can be written twice
	Borrow bool        // an async block that may borrow what it uses
	Future types.Verdict
	Lazy   bool // it is a future that does nothing by itself
	Stream types.Verdict
	Send   types.Verdict
	// Fallible: it is a future of a Result.
	Fallible bool
}

// Spot is what may stand in the place of a word. whole is the file's syntax
// after the word's edit Whole. ok is false where no code may stand: in a
// comment, a type, a pattern, a macro that nobody reads.
func (f *File) Spot(t Typing, whole *parser.File) (spot Spot, ok bool) {
	nf := f.workspace.world.files[f.path]
	if nf == nil || nf.Crate.Edition < 2018 || afterError(whole, t.Word.Start) {
		return Spot{}, false
	}
	if !t.Member && typedItem(whole.Tree.At(t.Word.Start)) {
		spot = Spot{Item: true, file: f, module: inlineModule(nf.Root, f.items.Items, t.Word.Start)}
		spot.Main = spot.module == nf.Root && f.isProgram() && nf.Root.Parent == nil && !f.hasMain()
		if f.items.Script == nil {
			return spot, true
		}
	}
	next := f.workspace.WithFile(f.path, whole, f.pkg).File(f.path)
	if inside, ok := next.spotInBody(t); ok {
		inside.Item, inside.Main = inside.Item || spot.Item, spot.Main
		return inside, true
	}
	return spot, spot.Item
}

// afterError says that something stands right before offset, in its line, that
// makes no sense there: a `pub` or `unsafe`, of which the word is to be a part.
func afterError(file *parser.File, offset int) bool {
	for e := range file.Tree.Errors() {
		if e.End() <= offset && strings.Trim(file.Text.Slice(source.Span{Start: e.End(), End: offset}), " \t") == "" {
			return true
		}
	}
	return false
}

// typedItem says that the stand-in for a word is an item of a module.
func typedItem(leaf parser.Node) bool {
	n := leaf.Parent()
	if leaf.Text() != typed || n.Kind() != parser.KindMacroInvocation {
		return false
	}
	if up := n.Parent(); up.Kind() == parser.KindExpressionStatement {
		n = up
	}
	switch up := n.Parent(); up.Kind() {
	case parser.KindSourceFile:
		return true
	case parser.KindDeclarationList:
		return up.Parent().Kind() == parser.KindModItem
	}
	return false
}

func (f *File) hasMain() bool {
	return slices.ContainsFunc(f.items.Items, func(it hir.Item) bool {
		fn, ok := it.(*hir.Fn)
		return ok && fn.Name == "main"
	})
}

// spotInBody is Spot in the body of a fn, in a version in which the stand-in is
// in place.
func (f *File) spotInBody(t Typing) (spot Spot, ok bool) {
	for b := range f.bodiesAt(t.Word.Start) {
		for _, e := range b.body.Exprs {
			if b.standsFor(e, t) {
				spot, ok = b.spot(e, t.Word.Start), true
			}
		}
	}
	return spot, ok
}

// standsFor says that e is the stand-in for the word, or has it for a field.
func (b *Body) standsFor(e hir.Expr, t Typing) bool {
	switch e := e.(type) {
	case *hir.OpaqueMacro:
		return !t.Member && b.at(e.Span()).Start == t.Word.Start
	case *hir.Field:
		return t.Member && e.Name == typed && b.at(e.NameSpan).Start == t.Word.Start
	}
	return false
}

// spot is what may stand at offset in the place of the stand-in e.
func (b *Body) spot(e hir.Expr, offset int) Spot {
	parents := b.parents()
	block, _ := parents.of(e).(*hir.Block)
	statement := block != nil && isStatement(block, e)
	spot := Spot{Statement: statement, Expression: !statement, Async: b.asyncAt(e), file: b.file, module: b.moduleAround(offset)}
	if field, ok := e.(*hir.Field); ok {
		_, spot.Awaited = parents.of(e).(*hir.Await)
		spot.Receiver = b.receiver(field)
		return spot
	}
	spot.Item = statement && parents.of(block) == nil && onlyItemsBefore(block, e)
	return spot
}

// isStatement says that e is a statement of the block, or its end.
func isStatement(block *hir.Block, e hir.Expr) bool {
	return block.Tail == e || slices.ContainsFunc(block.Stmts, func(s hir.Stmt) bool {
		x, ok := s.(*hir.ExprStmt)
		return ok && x.X == e
	})
}

// onlyItemsBefore says that no other statement stands before e in its block.
func onlyItemsBefore(block *hir.Block, e hir.Expr) bool {
	for _, s := range block.Before(e) {
		if _, item := s.(*hir.ItemStmt); !item {
			return false
		}
	}
	return true
}

func (b *Body) receiver(field *hir.Field) *Receiver {
	t, env := b.result.Expr(field.X), b.result.Env
	span := b.at(source.Span{Start: field.Span().Start, End: field.NameSpan.Start})
	text := strings.TrimSuffix(b.file.Text().Slice(span), ".")
	r := &Receiver{
		Span:   source.Span{Start: span.Start, End: span.Start + len(strings.TrimRight(text, " \t\r\n"))},
		Call:   isCall(field.X),
		Future: b.env().IsFuture(t, env), Lazy: b.env().Lazy(t, env), Stream: b.env().Streams(behindRefs(t), env),
	}
	block, _ := field.X.(*hir.Async)
	r.Borrow = block != nil && !block.Move
	r.Send, _ = b.env().AutoHolds(t, types.Send, env)
	r.Fallible = r.Future == types.Yes && b.env().Awaited(t, env).IsLang("result")
	return r
}

// Naming says what the last name of an absolute path to a type or trait means
// at the spot by itself.
func (s Spot) Naming(path string) names.Naming {
	if s.module == nil {
		return names.Taken
	}
	return s.module.Naming(path)
}

// CrateName is how code at the spot names a package's crate. ok is false when
// it is no dependency.
func (s Spot) CrateName(pkg string) (name string, ok bool) {
	if s.module == nil {
		return "", false
	}
	return s.file.crateNameIn(s.module, pkg)
}

// Lacks are the features of a package, of those given, that the file's package
// does not ask for itself.
func (f *File) Lacks(pkg string, features []string) []string {
	var out []string
	for _, feature := range features {
		if !f.hasFeature(pkg, feature) {
			out = append(out, feature)
		}
	}
	return out
}
