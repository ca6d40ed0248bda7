package hir

import (
	"slices"
	"strconv"

	"github.com/wakeful-rs/wakeful/parser"
	"github.com/wakeful-rs/wakeful/semantic/mbe"
)

// maxMade bounds the bytes that macros may make for one body.
const maxMade = 1 << 17

// expanded lowers the call n of the program's own macro, whose value is used.
func (b *bodyLowerer) expanded(n parser.Node, m ownMacro) Expr {
	value, ok := b.transcribe(n, m, true)
	if !ok {
		return b.unread(n, m)
	}
	e := b.expr(value)
	b.leave()
	return e
}

// expanded adds the statements that the call n of the program's own macro
// stands for. It is false where n is a value, or cannot be read.
func (s *statements) expanded(n parser.Node, m ownMacro, semi bool) bool {
	if !semi && !n.ChildOf(parser.KindTokenTree).Has(parser.TokLBRACE) {
		return false
	}
	block, ok := s.b.transcribe(n, m, false)
	if !ok {
		return false
	}
	for c := range block.Children() {
		if c.Kind() != parser.TokLBRACE && c.Kind() != parser.TokRBRACE {
			s.add(c)
		}
	}
	if semi {
		s.flush(true)
	}
	s.b.leave()
	return true
}

// unread is a call of the program's own macro that could not be read. One that
// a body declares may use the locals that its definition names.
func (b *bodyLowerer) unread(n parser.Node, m ownMacro) Expr {
	e := b.opaque(n)
	if m.Rules == nil || m.use >= 0 {
		return e
	}
	for _, id := range b.mentions(m.Rules.Node) {
		if !slices.Contains(e.Mentions, id) {
			e.Mentions = append(e.Mentions, id)
		}
	}
	return e
}

// transcribe parses what a call stands for. A true answer wants a call of leave.
func (b *bodyLowerer) transcribe(n parser.Node, m ownMacro, value bool) (parser.Node, bool) {
	if m.Rules == nil || b.own.opaque[n] || !b.enter() {
		return parser.Node{}, false
	}
	if out, ok := b.transcript(n, m, value); ok {
		return out, true
	}
	b.leave()
	if b.own.opaque == nil {
		b.own.opaque = map[parser.Node]bool{}
	}
	b.own.opaque[n] = true
	return parser.Node{}, false
}

func (b *bodyLowerer) transcript(n parser.Node, m ownMacro, value bool) (parser.Node, bool) {
	args := n.ChildOf(parser.KindTokenTree)
	if b.own.made > maxMade || args.HasError() || args.Span().Len() < 2 {
		return parser.Node{}, false
	}
	call := mbe.Call{Text: n.TreeText(), Body: args.Span(), Captured: args.Captured(), Crate: m.Crate}
	call.Body.Start++
	call.Body.End--
	x, ok := m.Rules.definition(m.Edition).Expand(call)
	b.own.made += len(x.Text)
	if !ok {
		return parser.Node{}, false
	}
	b.own.contexts = append(b.own.contexts, m.bindings)
	out, ok := n.ParseTranscript(x, value, len(b.own.contexts))
	if !ok || !b.readable(out, value) {
		return parser.Node{}, false
	}
	e := Expansion{Call: b.span(n), Name: m.Rules.Name, Use: m.use, Def: m.def}
	for _, f := range x.Free {
		if place, ok := n.Written(f); ok {
			e.Free = append(e.Free, place.Shift(-b.base))
		}
	}
	b.body.Expansions = append(b.body.Expansions, e)
	return out, true
}

// readable says that all of what a macro made can be lowered in the middle of a
// body: it declares nothing that has a body of its own, nothing in it stands under
// a cfg, which nobody would see at the call, and it jumps to no label that the
// definition saw around itself.
func (b *bodyLowerer) readable(out parser.Node, value bool) bool {
	if !value {
		for c := range out.Children() {
			if declaresItem(c.Kind()) {
				return false
			}
		}
	}
	labels := map[string]bool{}
	for c := range out.Descendants() {
		switch c.Kind() {
		case parser.KindFunctionItem, parser.KindImplItem, parser.KindTraitItem, parser.KindModItem, parser.KindMacroDefinition,
			parser.KindConstItem, parser.KindStaticItem, parser.KindForeignModItem, parser.KindExternCrateDeclaration:
			return false
		case parser.KindMacroInvocation:
			if x, ok := b.file.Expand(c); ok && x.Kind == parser.MacroItems {
				return false
			}
		case parser.KindIdentifier:
			if name := string(c.Bytes()); (name == "cfg" || name == "cfg_attr") && c.Parent().Kind() != parser.KindMacroInvocation {
				return false
			}
		case parser.KindLabel:
			if c.Context() == len(b.own.contexts) && !reaches(c, labels) {
				return false
			}
		}
	}
	return true
}

// reaches says that a label stands before a loop or block, and adds it to those
// that do, or jumps to one of them.
func reaches(label parser.Node, labels map[string]bool) bool {
	switch label.Parent().Kind() {
	case parser.KindBreakExpression, parser.KindContinueExpression:
		return labels[label.Text()]
	}
	labels[label.Text()] = true
	return true
}

// scoped is a name as those of its context know it.
func scoped(name string, context int) string {
	if context == 0 || name == "" {
		return name
	}
	return name + "#" + strconv.Itoa(context)
}
