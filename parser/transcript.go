package parser

import (
	"bytes"
	"context"
	"sort"

	"github.com/wakeful-rs/wakeful/source"
)

// Transcript is what a macro by example makes of a call: Rust, and which pieces
// of it the call was given. The rest is the definition's.
type Transcript struct {
	Text     []byte
	Given    []Given    // in order
	Captured []Captured // in order, one before those inside of it
	// Free are the pieces of the call, in the text that its node points into,
	// that may be written otherwise: they are given once, and what they are stays
	// what the macro asks for.
	Free []source.Span
}

// Given is a piece of a transcript that stands in the call.
type Given struct {
	At, Len int
	From    int // offset in the text that the call's node points into
}

// Captured is a fragment that a macro matched as a whole, such as an expression.
// Another macro that it is handed to cannot look into it.
type Captured struct {
	Kind  string      // `expr`, `ty`, …
	Whole source.Span // in the transcript, with the parentheses around it
	Inner source.Span
}

// origin is where the text of a tree was written that a macro's transcript was
// parsed into.
type origin struct {
	call     source.Span // the macro's call, in the file
	context  int
	written  []written
	captured []Captured
}

// written is a piece of a transcript that was not written in its macro's
// definition: in the file, or, as the definition of another macro, in no place
// that the file knows of.
type written struct {
	at, n   int
	from    int // offset in the file, -1 for none
	context int
}

// Written is where the span of the text that the node points into stands in the
// file; false where it is not a piece of that.
func (n Node) Written(span source.Span) (source.Span, bool) {
	if n.tree.origin == nil {
		return span, true
	}
	w := n.tree.origin.around(span.Start)
	if w == nil || w.from < 0 || span.End > w.at+w.n {
		return source.Span{}, false
	}
	return span.Shift(w.from - w.at), true
}

// Place is where the node stands in the file. What a macro by example has in
// its definition stands at the call, and so does a node of which only a part
// was given to the macro.
func (n Node) Place() source.Span {
	if n.tree != nil && n.tree.origin != nil {
		return n.placeInCall()
	}
	return n.Span()
}

func (n Node) placeInCall() source.Span {
	if place, ok := n.Written(n.Span()); ok {
		return place
	}
	return n.tree.origin.call
}

// Context tells apart the places in which a node's first token may have been
// written: 0 is the file, others are the marks that ParseTranscript was given.
// A name means a local of its own context only.
func (n Node) Context() int {
	if n.tree == nil || n.tree.origin == nil {
		return 0
	}
	return n.tree.origin.contextAt(n.Start())
}

func (o *origin) contextAt(offset int) int {
	if w := o.around(offset); w != nil {
		return w.context
	}
	return o.context
}

// Captured are the fragments of a macro's transcript that lie in n, in order,
// one before those inside of it.
func (n Node) Captured() []Captured {
	if n.tree == nil || n.tree.origin == nil {
		return nil
	}
	all := n.tree.origin.captured
	from := sort.Search(len(all), func(i int) bool { return all[i].Whole.Start >= n.Start() })
	to := sort.Search(len(all), func(i int) bool { return all[i].Whole.Start >= n.End() })
	return all[from:to]
}

// TreeText is the text that the node's span points into: the file's or, in what
// a macro made, that of a transcript.
func (n Node) TreeText() []byte { return n.tree.text }

// around is the piece that the offset lies in, nil for none.
func (o *origin) around(offset int) *written {
	i := sort.Search(len(o.written), func(i int) bool { return o.written[i].at > offset }) - 1
	if i < 0 || offset >= o.written[i].at+o.written[i].n {
		return nil
	}
	return &o.written[i]
}

// ParseTranscript parses what a macro made of the call n, as the value of an
// expression or as the statements of a block: that expression, or that block.
// What is the definition's gets the mark as its context. ok is false where the text is no
// such thing, and where macros nest too deep.
func (n Node) ParseTranscript(x Transcript, value bool, mark int) (Node, bool) {
	if n.tree.depth >= maxNesting {
		return Node{}, false
	}
	before, after := "{\n", "\n}\n"
	attribute := bytes.HasPrefix(bytes.TrimSpace(x.Text), []byte("#"))
	if value && !attribute { // which the grammar wants before a statement
		before, after = "{\nlet _ =\n", "\n;\n}\n"
	}
	text := append(append([]byte(before), x.Text...), after...)
	t, err := parseOnce(context.Background(), text, text, expandTime)
	if err != nil || t.Root().HasError() {
		return Node{}, false
	}
	t.over(text)
	t.depth = n.tree.depth + 1
	t.origin = n.tree.transcribed(x, len(before), mark)
	t.origin.call = n.Place()
	block := sole(t.Root())
	if !value {
		return block, block.Kind() == KindBlock
	}
	out := sole(block)
	if let := out.Kind() == KindLetDeclaration; let == attribute {
		return Node{}, false
	} else if let {
		out = out.Child(FieldValue)
	}
	return out, block.Kind() == KindBlock && out.Valid()
}

// sole is what stands alone in n, attributes and semicolons aside; the zero Node
// if more does.
func sole(n Node) Node {
	var found Node
	for c := range n.NamedChildren() {
		switch c.Kind() {
		case KindAttributeItem, KindEmptyStatement:
			continue
		case KindExpressionStatement:
			c = firstNamed(c)
		}
		if found.Valid() {
			return Node{}
		}
		found = c
	}
	return found
}

// transcribed is where the text of a transcript of a call in t was written, if
// it stands shift bytes into that text.
func (t *Tree) transcribed(x Transcript, shift, mark int) *origin {
	o := &origin{context: mark}
	for _, g := range x.Given {
		t.given(o, g, shift)
	}
	for _, c := range x.Captured {
		o.captured = append(o.captured, Captured{c.Kind, c.Whole.Shift(shift), c.Inner.Shift(shift)})
	}
	return o
}

// given adds the pieces that g consists of: where t is a transcript itself, only
// some of it may be written in the file.
func (t *Tree) given(o *origin, g Given, shift int) {
	if t.origin == nil {
		o.written = append(o.written, written{g.At + shift, g.Len, g.From, 0})
		return
	}
	for at := g.From; at < g.From+g.Len; {
		w, end := t.origin.pieceFrom(at, g.From+g.Len)
		o.written = append(o.written, written{at - g.From + g.At + shift, end - at, w.from, w.context})
		at = end
	}
}

// pieceFrom is the piece of the text from the offset on, as far as it goes
// before end.
func (o *origin) pieceFrom(at, end int) (written, int) {
	if w := o.around(at); w != nil {
		from := w.from
		if from >= 0 {
			from += at - w.at
		}
		return written{from: from, context: w.context}, min(end, w.at+w.n)
	}
	next := sort.Search(len(o.written), func(i int) bool { return o.written[i].at > at })
	if next < len(o.written) {
		end = min(end, o.written[next].at)
	}
	return written{from: -1, context: o.context}, end
}
