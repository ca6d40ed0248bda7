package fuzz

import (
	"fmt"
	"slices"
	"strings"
)

// expand writes a rule out. In it stand
//
//	@n @b @p @m  a number, a truth, a place that can be read, one that can be written
//	@G @T        a value of the rule's own kind, and that kind's type
//	@s @N        statements; statements and then a number
//	~1 ~2        new names
//	@+g1         from here on ~1 is a variable of the rule's kind (o: in an Option, t: a tuple, w: a Wrap)
//	#k #s        the numbers of an await and of a lock
//	@l @L        a label around, a new one
//	%( %| %)     what happens on one of several ways
//	%[ %]        a loop's body    %< %>  a closure's    %{ %}  an async block's
func (g *generator) expand(kind Kind, text string, depth int, own *value) *Node {
	e := expansion{generator: g, depth: depth, own: own, names: map[byte]string{}}
	if own == nil {
		e.own = g.value()
	}
	before, labels := len(g.vars), g.labels
	e.shadows = strings.Contains(text, "@+")
	for i := 0; i < len(text); i++ {
		sign := text[i]
		if i+1 == len(text) || !e.signed(sign, text[i+1]) {
			e.literal.WriteByte(sign)
			continue
		}
		i++
		if sign == '@' && text[i] == '+' {
			e.declare(shape(text[i+1]), text[i+2])
			i += 2
			continue
		}
		e.write(sign, text[i])
	}
	g.labels = labels
	if kind != Statement {
		g.vars = g.vars[:min(before, len(g.vars))]
	}
	e.text = append(e.text, e.literal.String())
	return &Node{Kind: kind, text: e.text, parts: e.parts}
}

// expansion is one rule on its way to become a node.
type expansion struct {
	*generator
	depth   int
	own     *value
	names   map[byte]string
	shadows bool // a name of its own may be one that is in use
	literal strings.Builder
	text    []string
	parts   []*Node
	around  []surrounding
}

// surrounding is what the generator comes back to after a part of a rule.
type surrounding struct {
	state        generator
	moved, union []bool
}

func (e *expansion) signed(sign, next byte) bool {
	switch sign {
	case '@':
		return next != ' '
	case '~':
		return true
	case '#':
		return next == 'k' || next == 's'
	case '%':
		return strings.IndexByte("(|)[]<>{}", next) >= 0
	}
	return false
}

func (e *expansion) part(n *Node) {
	e.text = append(e.text, e.literal.String())
	e.literal.Reset()
	e.parts = append(e.parts, n)
}

func (e *expansion) write(sign, what byte) {
	switch {
	case sign == '~':
		e.literal.WriteString(e.name(what))
	case sign == '#' && what == 'k':
		e.literal.WriteString(e.await())
	case sign == '#':
		e.literal.WriteString(e.site())
	case sign == '%':
		e.surround(what)
	default:
		e.sub(what)
	}
}

// sub writes the part that an @ stands for.
func (e *expansion) sub(what byte) {
	g, below := e.generator, e.depth-1
	switch what {
	case 'n':
		e.part(g.number(below))
	case 'b':
		e.part(g.truth(below))
	case 'p', 'm':
		e.part(g.place(what == 'm', below))
	case 'G':
		e.part(g.make(e.own, below))
	case 'T':
		e.literal.WriteString(e.own.name)
	case 's':
		before := len(g.vars)
		e.part(g.block(below))
		g.vars = g.vars[:before]
	case 'N':
		before := len(g.vars)
		e.part(g.block(below))
		e.part(g.number(below))
		g.vars = g.vars[:before]
	case 'l':
		e.literal.WriteString(g.labels[g.random.IntN(len(g.labels))])
	case 'L':
		g.labels = append(slices.Clone(g.labels), e.name('L'))
		e.literal.WriteString(e.name('L'))
	default:
		panic("unknown sign @" + string(what))
	}
}

// name is the rule's name of a number; now and then one that is in use, which
// is shadowed.
func (e *expansion) name(which byte) string {
	if e.names[which] == "" {
		e.generator.names++
		e.names[which] = fmt.Sprint("x", e.generator.names)
		if v := e.find(func(*variable) bool { return true }); v != nil && e.shadows && which == '1' && e.random.IntN(8) == 0 {
			e.names[which] = v.name
		}
		if which == 'L' {
			e.names[which] = fmt.Sprint("'l", e.generator.names)
		}
	}
	return e.names[which]
}

func (e *expansion) declare(s shape, which byte) {
	name := e.name(which)
	for _, v := range e.vars {
		v.moved = v.moved || v.name == name
	}
	e.vars = append(e.vars, &variable{name: name, value: e.own, shape: s, loops: e.loops})
}

// surround begins and ends the parts of a rule that run elsewhere or not always.
func (e *expansion) surround(sign byte) {
	g := e.generator
	switch sign {
	case '(', '[', '<', '{':
		e.around = append(e.around, surrounding{state: *g, moved: g.moves(), union: g.moves()})
		g.begin(sign)
	case '|':
		last := &e.around[len(e.around)-1]
		last.join(g)
		for i, moved := range last.moved {
			g.vars[i].moved = moved
		}
	default:
		last := e.around[len(e.around)-1]
		e.around = e.around[:len(e.around)-1]
		last.join(g)
		for i, moved := range last.union {
			g.vars[i].moved = moved
		}
		last.state.names, last.state.calls = g.names, g.calls
		*g = last.state
	}
}

// begin changes the state for a part of a rule.
func (g *generator) begin(sign byte) {
	switch sign {
	case '[':
		g.loops, g.inLoop = g.loops+1, true
	case '<':
		g.loops, g.sync, g.try, g.inLoop, g.labels = g.loops+1, true, false, false, nil
	case '{':
		g.enter(g.unit)
		g.loops, g.sync, g.try, g.inLoop, g.labels = g.loops+1, false, false, false, nil
	}
}

// moves are which variables are moved now.
func (g *generator) moves() []bool {
	out := make([]bool, len(g.vars))
	for i, v := range g.vars {
		out[i] = v.moved
	}
	return out
}

// join ends one of several ways: what it moved may be gone.
func (s *surrounding) join(g *generator) {
	g.vars = g.vars[:len(s.moved)]
	for i := range s.union {
		s.union[i] = s.union[i] || g.vars[i].moved
	}
}
