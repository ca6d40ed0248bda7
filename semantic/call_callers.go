package semantic

import (
	"bytes"
	"slices"
	"strings"

	"github.com/wakeful-rs/wakeful/parser"
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
	"github.com/wakeful-rs/wakeful/source"
)

// FnUse is a call of a fn, or its name as a value.
type FnUse struct {
	File  *File
	Whole source.Span // the call, or the path
	Value bool        // it is not called there
	// Await is what stands between the call and the end of its `.await`, empty
	// when it is not awaited on the spot.
	Await source.Span
	// CanAwait: `.await` may stand behind the call.
	CanAwait bool
}

// usesOf are the uses of a fn in the workspace. complete is false when its name
// stands in places of which it is not known what they mean.
func (w *Workspace) usesOf(fn *names.Fn) (uses []FnUse, complete bool) {
	complete = true
	for _, f := range w.spelling(fn.Hir.Name) {
		if !f.sees(fn.Module.Crate) {
			continue
		}
		s := useSearch{file: f, fn: fn, seen: map[int]bool{}}
		s.run()
		uses = append(uses, s.uses...)
		complete = complete && s.accounted()
	}
	return uses, complete
}

// sees says that code of the file may name what a crate of the workspace
// declares. No other crate can name a loose file's, but pieces of one text are
// meant together.
func (f *File) sees(c *names.Crate) bool {
	nf := f.workspace.world.files[f.path]
	return !c.Loose || f.Package().pieces || nf == nil || nf.Crate == c
}

// spelling are the files whose text has the word, by path.
func (w *Workspace) spelling(word string) []*File {
	var files []*File
	for path, c := range w.contents {
		if c.spells(word) {
			files = append(files, w.File(path))
		}
	}
	slices.SortFunc(files, func(a, b *File) int { return strings.Compare(a.path, b.path) })
	return files
}

// useSearch is the search for uses in one file.
type useSearch struct {
	file *File
	fn   *names.Fn
	uses []FnUse
	seen map[int]bool // offsets of the name of which it is known what they mean
}

func (s *useSearch) run() {
	name := []byte(s.fn.Hir.Name)
	for b := range s.file.bodies(func(_ *names.Fn, h *hir.Fn) bool { return bytes.Contains(h.Block.Bytes(), name) }) {
		s.body(b)
	}
}

func (s *useSearch) body(b *Body) {
	for _, l := range b.body.Locals {
		s.seen[b.at(l.Span).Start] = true // it may have the fn's name, and is something else
	}
	parents := b.parents()
	for _, e := range b.body.Exprs {
		switch e := e.(type) {
		case *hir.LocalRef:
			s.seen[b.at(e.Span()).Start] = true
		case *hir.Field:
			s.seen[b.at(e.NameSpan).Start] = true
		case *hir.MethodCall:
			if e.Name == s.fn.Hir.Name {
				s.method(b, parents, e)
			}
		case *hir.PathRef:
			if e.Path.Last().Name == s.fn.Hir.Name {
				s.path(b, parents, e)
			}
		}
	}
}

func (s *useSearch) method(b *Body, parents parentMap, e *hir.MethodCall) {
	c := b.result.Callee(e)
	if c == nil || c.Fn == nil {
		return
	}
	s.seen[b.at(e.NameSpan).Start] = true
	if b.env().Target(c) == s.fn || c.Fn == s.fn {
		s.add(b, parents, e)
	}
}

func (s *useSearch) path(b *Body, parents parentMap, e *hir.PathRef) {
	at := b.at(e.Path.Last().Span).Start
	if call, ok := parents.of(e).(*hir.Call); ok && call.Fn == hir.Expr(e) {
		if c := b.result.Callee(call); c != nil && (c.Fn != nil || c.Adt != nil) {
			s.seen[at] = true
			if c.Fn == s.fn || c.Fn != nil && b.env().Target(c) == s.fn {
				s.add(b, parents, call)
			}
		}
		return
	}
	t := b.result.Expr(e)
	if t.Fn == s.fn {
		s.seen[at] = true
		s.uses = append(s.uses, FnUse{File: s.file, Whole: b.at(e.Span()), Value: true})
	}
}

func (s *useSearch) add(b *Body, parents parentMap, call hir.Expr) {
	u := FnUse{File: s.file, Whole: b.at(call.Span()), CanAwait: b.body.Async}
	if a, ok := parents.of(call).(*hir.Await); ok {
		u.Await = b.at(source.Span{Start: call.Span().End, End: a.AwaitSpan.End})
	}
	for up := parents.of(call); up != nil; up = parents.of(up) {
		closure, isClosure := up.(*hir.Closure)
		if _, block := up.(*hir.Async); block || isClosure {
			u.CanAwait = !isClosure || closure.Async
			break
		}
	}
	s.uses = append(s.uses, u)
}

// accounted says that everywhere else in the file the name only declares or
// imports something.
func (s *useSearch) accounted() bool {
	name := []byte(s.fn.Hir.Name)
	for n := range s.file.Syntax().Tree.Root().Descendants() {
		switch n.Kind() {
		case parser.KindIdentifier, parser.KindFieldIdentifier:
			if bytes.Equal(n.Bytes(), name) && !s.seen[n.Start()] && !declares(n) {
				return false
			}
		}
	}
	return true
}

// declares says that the identifier n names an item, a field or a parameter and
// no fn, or stands in an import that does not rename it.
func declares(n parser.Node) bool {
	up := n.Parent()
	switch up.Kind() {
	case parser.KindFunctionItem, parser.KindFunctionSignatureItem, parser.KindModItem, parser.KindFieldDeclaration, parser.KindFieldPattern:
		return n.Field() == parser.FieldName
	case parser.KindFieldInitializer:
		return n.Field() == parser.FieldField
	case parser.KindParameter:
		return n.Field() == parser.FieldPattern
	}
	for ; up.Valid(); up = up.Parent() {
		switch up.Kind() {
		case parser.KindUseAsClause:
			return false
		case parser.KindUseDeclaration:
			return true
		}
	}
	return false
}
