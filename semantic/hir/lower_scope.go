package hir

import (
	"github.com/wakeful-rs/wakeful/parser"
)

// bindings are the names in sight while a body is lowered, innermost last.
type bindings struct {
	stack  []binding
	latest map[string]int // index into stack of the binding that a name means
}

type binding struct {
	name  string
	local LocalID
	outer int // the binding of the same name that this one shadows, -1 for none
}

func (s *bindings) mark() int { return len(s.stack) }

// restore forgets what was bound since the mark.
func (s *bindings) restore(mark int) {
	for i := len(s.stack) - 1; i >= mark; i-- {
		b := s.stack[i]
		if b.outer < 0 {
			delete(s.latest, b.name)
		} else {
			s.latest[b.name] = b.outer
		}
	}
	s.stack = s.stack[:mark]
}

func (s *bindings) bind(name string, id LocalID) {
	outer, ok := s.latest[name]
	if !ok {
		outer = -1
	}
	s.latest[name] = len(s.stack)
	s.stack = append(s.stack, binding{name, id, outer})
}

// lookup is what name meant when there were so many bindings.
func (s *bindings) lookup(name string, below int) (LocalID, bool) {
	i, ok := s.latest[name]
	for ok && i >= below {
		i = s.stack[i].outer
	}
	if !ok || i < 0 {
		return -1, false
	}
	return s.stack[i].local, true
}

// since is the local that name was bound to after the mark, if any.
func (s *bindings) since(mark int, name string) (LocalID, bool) {
	if i, ok := s.latest[name]; ok && i >= mark {
		return s.stack[i].local, true
	}
	return -1, false
}

// declare makes a local of the name n and brings it into sight.
func (b *bodyLowerer) declare(n parser.Node) *Local {
	name := ident(n)
	local := &Local{ID: LocalID(len(b.body.Locals)), Name: name, Span: b.span(n), Param: b.params, Owner: b.owner}
	b.body.Locals = append(b.body.Locals, local)
	b.names.bind(scoped(name, n.Context()), local.ID)
	return local
}

// lookup is the local that the name n means.
func (b *bodyLowerer) lookup(n parser.Node) (LocalID, bool) { return b.local(ident(n), n.Context()) }

// local is the local that a name means which was written in that context: one
// of the same context or, in a macro that the body declares, one that was in
// sight of its definition, of which contexts has the number of bindings.
func (b *bodyLowerer) local(name string, context int) (LocalID, bool) {
	for below := b.names.mark(); ; {
		if id, ok := b.names.lookup(scoped(name, context), below); ok || context == 0 {
			return id, ok
		}
		below = min(below, b.own.contexts[context-1])
		context = 0
	}
}

// mentions are the locals whose names occur below n: as words, or in the
// braces of a string that may be a format string.
func (b *bodyLowerer) mentions(n parser.Node) []LocalID {
	var found []LocalID
	seen := map[LocalID]bool{}
	mention := func(name string, n parser.Node) {
		if id, ok := b.local(name, n.Context()); ok && !seen[id] {
			seen[id] = true
			found = append(found, id)
		}
	}
	for c := range n.Descendants() {
		switch c.Kind() {
		case parser.KindIdentifier, parser.KindSelf, parser.KindShorthandFieldIdentifier:
			mention(ident(c), c)
		case parser.KindStringContent:
			for name := range formatCaptures(c.Text()) {
				mention(name, c)
			}
		}
	}
	return found
}

// formatCaptures are the names that text, as a format string, would capture.
func formatCaptures(text string) func(yield func(string) bool) {
	return func(yield func(string) bool) {
		for i := 0; i < len(text); i++ {
			if text[i] != '{' {
				continue
			}
			end := i + 1
			for end < len(text) && nameByte(text[end]) {
				end++
			}
			if end > i+1 && end < len(text) && (text[end] == '}' || text[end] == ':') && !yield(text[i+1:end]) {
				return
			}
		}
	}
}

func nameByte(c byte) bool {
	return c == '_' || c >= 0x80 || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9'
}
