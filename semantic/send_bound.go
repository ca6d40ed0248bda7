package semantic

import (
	"github.com/wakeful-rs/wakeful/parser"
	"github.com/wakeful-rs/wakeful/semantic/names"
	"github.com/wakeful-rs/wakeful/semantic/types"
)

// SendBound is what a `Send` is asked of that stands beside Future.
type SendBound int

// What it is asked of.
const (
	OfNoFuture  SendBound = iota
	OfOpaque              // `impl Future + Send`
	OfObject              // `dyn Future + Send`
	OfParameter           // `F: Future + Send`
)

// SendBoundAt is what the `Send` at offset is asked of.
func (f *File) SendBoundAt(offset int) SendBound {
	bound := f.Syntax().Tree.At(offset)
	tr, ok := f.typeNamed(bound).(*names.Trait)
	if !ok || tr.Lang != string(types.Send) {
		return OfNoFuture
	}
	for bound.Kind() == parser.KindTypeIdentifier || bound.Kind() == parser.KindScopedTypeIdentifier {
		bound = bound.Parent()
	}
	for bound.Parent().Kind() == parser.KindBoundedType {
		bound = bound.Parent() // `impl A + B + C` is nested to the left
	}
	if !f.boundsFuture(bound) {
		return OfNoFuture
	}
	return boundKind(bound)
}

// boundKind is what the list of bounds n begins with.
func boundKind(n parser.Node) SendBound {
	for n.Kind() == parser.KindBoundedType {
		n = firstNamed(n)
	}
	switch n.Kind() {
	case parser.KindTraitBounds:
		return OfParameter
	case parser.KindAbstractType:
		return OfOpaque
	case parser.KindDynamicType:
		return OfObject
	}
	return OfNoFuture
}

func firstNamed(n parser.Node) parser.Node {
	for c := range n.NamedChildren() {
		return c
	}
	return parser.Node{}
}

// boundsFuture says that Future is among the bounds that n lists.
func (f *File) boundsFuture(n parser.Node) bool {
	for todo := []parser.Node{n}; len(todo) > 0; {
		list := todo[0]
		todo = todo[1:]
		for b := range list.Children() {
			switch b.Kind() {
			case parser.KindBoundedType, parser.KindAbstractType, parser.KindDynamicType:
				todo = append(todo, b)
			}
			if tr, ok := f.typeNamed(lastName(b)).(*names.Trait); ok && tr.Lang == "future" {
				return true
			}
		}
	}
	return false
}
