package hir

import (
	"bytes"
	"hash/maphash"

	"github.com/wakeful-rs/wakeful/parser"
)

// seed makes hashes differ from run to run: they are keys in memory, never
// on disk.
var seed = maphash.MakeSeed()

// SignatureHash sums up what other files can see of f: its items with their
// attributes, types and members. Bodies of functions, values of constants,
// comments, white space and places do not count, so an edit inside a body
// leaves it as it is. Items declared inside bodies do not count either.
func SignatureHash(f *File) uint64 {
	h := signatureHasher{text: f.Parsed.Text.Bytes()}
	h.hash.SetSeed(seed)
	for c := range f.Parsed.Tree.Root().Children() {
		if !statement(c.Kind()) || c.ChildOf(parser.KindMacroInvocation).Valid() {
			h.node(c, 0)
		}
	}
	return h.hash.Sum64()
}

// TextHash sums up the text of the item without its attributes: two functions
// with the same hash have equal bodies.
func (h *ItemHead) TextHash() uint64 {
	return maphash.Bytes(seed, h.file.Text.Bytes()[h.Node.Start():h.Node.End()])
}

// TextHash sums up the definition, once.
func (m *MacroRules) TextHash() uint64 {
	h := m.hash.Load()
	if h == 0 {
		h = m.ItemHead.TextHash()
		m.hash.Store(h)
	}
	return h
}

// Writes says that the definition has that text in it.
func (m *MacroRules) Writes(text string) bool {
	return bytes.Contains(m.file.Text.Bytes()[m.Node.Start():m.Node.End()], []byte(text))
}

// statement says that a node at the top level of a file is no item.
func statement(k parser.Kind) bool {
	return k == parser.KindLetDeclaration || k == parser.KindExpressionStatement
}

type signatureHasher struct {
	hash maphash.Hash
	text []byte
}

// node adds the tokens of n.
func (h *signatureHasher) node(n parser.Node, depth int) {
	if comment(n) {
		return
	}
	if n.Kind() == parser.KindMacroDefinition {
		h.declared(n)
	}
	leaf := true
	if depth < maxDepth {
		for c := range n.Children() {
			leaf = false
			if !hidden(n, c) {
				h.node(c, depth+1)
			}
		}
	}
	if leaf {
		h.hash.Write(h.text[n.Start():n.End()])
		h.hash.WriteByte(0)
	}
}

// declared adds the names that calls of the macro may declare, all that others see of
// its rules.
func (h *signatureHasher) declared(n parser.Node) {
	names, params := declaredIn(h.text[n.Start():n.End()])
	for _, name := range names {
		h.hash.WriteString(name)
		h.hash.WriteByte(0)
	}
	if params {
		h.hash.WriteByte(1)
	}
}

// hidden says that the part c of n is nobody's business outside of n.
func hidden(n, c parser.Node) bool {
	switch n.Kind() {
	case parser.KindFunctionItem:
		return c.Field() == parser.FieldBody
	case parser.KindConstItem:
		return c.Field() == parser.FieldValue && !unnamed(n) // see implsOf
	case parser.KindStaticItem, parser.KindEnumVariant:
		return c.Field() == parser.FieldValue
	case parser.KindMacroDefinition:
		return c.Kind() == parser.KindMacroRule
	}
	return false
}
