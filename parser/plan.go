package parser

import "github.com/wakeful-rs/wakeful/source"

// plan says how one macro is written as Rust, and how the expansion is read
// back from what the parser makes of it: one statement of a block a part.
type plan struct {
	x       Expansion
	inPlace bool // the macro's tokens are expressions already
	parts   []part
}

type part struct {
	write func(*synth)
	read  func(x *Expansion, statement Node)
}

// call plans `m(a, b, c);`, whose arguments are expressions. Values such as
// `return x` or `a = b` are expressions there too.
func (p *plan) call(args []source.Span, read func(x *Expansion, args []Node)) {
	p.parts = append(p.parts, part{
		write: func(s *synth) {
			s.glue("m(\n")
			for _, a := range args {
				s.copy(a)
				s.glue("\n,")
			}
			s.glue(");\n")
		},
		read: func(x *Expansion, n Node) { read(x, callArguments(n)) },
	})
}

// match plans `match (scrutinee) { pattern => {} };`. The pattern may have a
// guard.
func (p *plan) match(scrutinee, pattern source.Span, read func(x *Expansion, value, pattern, guard Node)) {
	p.parts = append(p.parts, part{
		write: func(s *synth) {
			s.glue("match (\n")
			s.copy(scrutinee)
			s.glue("\n) {\n")
			s.copy(pattern)
			s.glue("\n=> {} };\n")
		},
		read: func(x *Expansion, n Node) {
			m := firstNamed(n)
			arm := m.Child(FieldBody).ChildOf(KindMatchArm).Child(FieldPattern)
			read(x, firstNamed(m.Child(FieldValue)), firstChild(arm), arm.Child(FieldCondition))
		},
	})
}

// block plans the statements of a token_tree as a block.
func (p *plan) block(tree Node, read func(x *Expansion, block Node)) {
	p.parts = append(p.parts, part{
		write: func(s *synth) {
			if delimiter(tree) == TokLBRACE {
				s.copy(tree.Span())
			} else {
				s.glue("{\n")
				s.copy(source.Span{Start: tree.Start() + 1, End: tree.End() - 1})
				s.glue("\n}")
			}
			s.glue(";\n")
		},
		read: func(x *Expansion, n Node) { read(x, firstNamed(n)) },
	})
}

// write appends the planned block.
func (p *plan) write(s *synth) {
	s.glue("{\n")
	for _, part := range p.parts {
		part.write(s)
	}
	s.glue("}\n")
}

// read takes the expansion from the block that was parsed; false when the
// block has not one statement for each part.
func (p *plan) read(block Node) (Expansion, bool) {
	x, i := p.x, 0
	for n := range block.NamedChildren() {
		if n.Kind() == KindEmptyStatement {
			continue
		}
		if i == len(p.parts) {
			return Expansion{}, false
		}
		p.parts[i].read(&x, n)
		i++
	}
	return x, i == len(p.parts)
}

// callArguments are the arguments of the call in an expression statement.
func callArguments(statement Node) []Node {
	var args []Node
	for n := range firstNamed(statement).Child(FieldArguments).NamedChildren() {
		if n.Kind() != KindAttributeItem {
			args = append(args, n)
		}
	}
	return args
}

func firstNamed(n Node) Node {
	for c := range n.NamedChildren() {
		return c
	}
	return Node{}
}

// firstChild is n's first child that is not a comment; a token, as the pattern
// `_` is one, counts.
func firstChild(n Node) Node {
	for c := range n.Children() {
		if !c.Extra() {
			return c
		}
	}
	return Node{}
}
