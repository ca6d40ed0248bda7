package fuzz

import "strings"

// Kind is what a piece of a program stands for. Two pieces of a kind can stand
// in each other's place, as far as types go.
type Kind string

const (
	Statement Kind = "statement"
	Block     Kind = "block" // statements in a row, and perhaps a last expression
	Number    Kind = "usize"
	Condition Kind = "bool"
	Place     Kind = "place" // a D, or what derefs to one
	Item      Kind = "item"
)

// Node is a piece of a program: text with other pieces between.
type Node struct {
	Kind  Kind
	text  []string // one more than parts
	parts []*Node
}

// node makes a piece from a format in which each $ stands for the next part.
func node(kind Kind, format string, parts ...*Node) *Node {
	text := strings.Split(format, "$")
	if len(text) != len(parts)+1 {
		panic("wrong number of parts for " + format)
	}
	return &Node{Kind: kind, text: text, parts: parts}
}

// row puts pieces below each other.
func row(kind Kind, parts []*Node) *Node {
	return node(kind, strings.Repeat("$\n", len(parts)), parts...)
}

func (n *Node) String() string {
	var b strings.Builder
	n.write(&b)
	return b.String()
}

func (n *Node) write(b *strings.Builder) {
	for i, part := range n.parts {
		b.WriteString(n.text[i])
		part.write(b)
	}
	b.WriteString(n.text[len(n.parts)])
}

// simplest is what a piece of a kind can always be replaced with, if anything.
var simplest = map[Kind]string{
	Statement: "", Block: "", Item: "", Number: "1", Condition: "c()",
	"step": "", "own step": "", "use": "", "sync use": "", "placing": "", "member": "", "object": "", "helper": "", "declaration": "",
	"type": "usize", "future": "f(1)", "value": "String::new()", "derived": "1", "attribute": "", "super": "",
}

// simpler are the programs that differ from n by one piece that was taken out
// or replaced with a part of itself, the biggest steps first.
func (n *Node) simpler() []*Node {
	out := n.replacements()
	for i, part := range n.parts {
		for _, s := range part.simpler() {
			parts := append([]*Node(nil), n.parts...)
			parts[i] = s
			out = append(out, &Node{n.Kind, n.text, parts})
		}
	}
	return out
}

// replacements are the simpler pieces that n itself may become.
func (n *Node) replacements() []*Node {
	var out []*Node
	if text, ok := simplest[n.Kind]; ok && n.String() != text {
		out = append(out, node(n.Kind, text))
	}
	if n.Kind == Block && len(n.parts) > 3 {
		half := len(n.parts) / 2
		out = append(out, row(Block, n.parts[:half]), row(Block, n.parts[half:]))
	}
	for _, part := range n.parts {
		out = part.nearest(n.Kind, out)
	}
	return out
}

// nearest appends the outermost pieces in n that can stand for a kind.
func (n *Node) nearest(kind Kind, out []*Node) []*Node {
	if n.Kind == kind || kind == Statement && n.Kind == Block && len(n.parts) > 0 {
		return append(out, n)
	}
	for _, part := range n.parts {
		out = part.nearest(kind, out)
	}
	return out
}
