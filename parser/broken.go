package parser

import (
	"context"
	"slices"
	"time"

	"github.com/wakeful-rs/wakeful/source"
)

// ParseBroken reads a text with syntax errors so that an error in one fn
// reaches no other: the items are parsed with empty bodies, and each fn by
// itself. The grammar's own recovery would take an unfinished statement for the
// end of the impl around it. What it makes depends on the text alone; before, an
// earlier version or nil, only saves parsing its fns again.
//
// ok is false when the text should be parsed as one: it has no errors, its
// braces don't tell where fns end, or that takes too long.
func ParseBroken(ctx context.Context, text *source.Text, before *File, limits Limits) (f *File, ok bool) {
	limits = limits.orDefault()
	if limits.admit(text) != nil {
		return nil, false
	}
	file := withoutFrontmatter(text.Bytes())
	m := &mender{ctx: ctx, file: file, until: time.Now().Add(limits.Time), fns: map[string]*Tree{}}
	if before != nil {
		m.before = before.fns
	}
	tree := m.mend()
	if tree == nil || !tree.Root().HasError() {
		return nil, false
	}
	tree.over(text.Bytes())
	return &File{Text: text, Tree: tree, fns: m.fns}, true
}

// mender puts the tree of a broken text together.
type mender struct {
	ctx         context.Context
	file        []byte
	until       time.Time
	before, fns map[string]*Tree // by their text: what a fn is by itself; nil for no fn
}

func (m *mender) mend() *Tree {
	bodies, heads, ok := fnsOf(m.file)
	if !ok || len(bodies) == 0 {
		return nil
	}
	s := &synth{file: m.file}
	ends := s.emptied(bodies, heads)
	items, err := parseOnce(m.ctx, s.text, s.text, time.Until(m.until))
	if err != nil {
		return nil
	}
	items.miss(ends)
	s.remap(items)
	var grafts []graft
	for _, body := range bodies {
		block, ok := items.around(body)
		if !ok || items.kinds[block] != KindBlock {
			continue // its head is broken, and nothing is known of what it is
		}
		g, ok := m.fn(items, items.parent[block], block)
		if !ok {
			return nil
		}
		grafts = append(grafts, g)
	}
	return items.graft(grafts)
}

// emptied appends the file without the bodies, and a semicolon behind each of
// the heads. It gives the places of these semicolons in the text.
func (s *synth) emptied(bodies []cut, heads []int) (ends []int) {
	at := 0
	upTo := func(place int) {
		s.copyExact(source.Span{Start: at, End: place})
		at = place
	}
	for _, body := range append(bodies, cut{len(s.file), len(s.file)}) {
		for ; len(heads) > 0 && heads[0] <= body.start; heads = heads[1:] {
			upTo(heads[0])
			ends = append(ends, len(s.text))
			s.glue(";")
		}
		upTo(body.start)
		at = body.end
	}
	return ends
}

// miss marks the semicolons at these places as missing.
func (t *Tree) miss(ends []int) {
	for id, kind := range t.kinds {
		if _, found := slices.BinarySearch(ends, int(t.starts[id])); found && kind == TokSEMI {
			t.flags[id] |= flagMissing | flagHasError
		}
	}
}

// fn is the fn at id by itself, or its body as one error; false when that takes
// too long.
func (m *mender) fn(items *Tree, id, block int32) (graft, bool) {
	span := Node{items, id}.Span()
	text := string(m.file[span.Start:span.End])
	tree, known := m.before[text]
	if !known {
		parsed, err := parseOnce(m.ctx, []byte(text), []byte(text), time.Until(m.until))
		if err != nil {
			return graft{}, false
		}
		if fn := parsed.Root().ChildOf(KindFunctionItem); fn.Span() == (source.Span{End: len(text)}) {
			tree = parsed
		}
	}
	m.fns[text] = tree
	if tree == nil {
		return graft{id: block, from: items.unreadBlock(block)}, true
	}
	return graft{id: id, from: tree, root: tree.Root().ChildOf(KindFunctionItem).id, shift: uint32(span.Start)}, true
}

// unreadBlock is the tree of a block of which all that stands between the
// braces is an error.
func (t *Tree) unreadBlock(block int32) *Tree {
	open, closing := block+1, block+2
	b := newArrays(t.text, 4)
	b.put(0, t, block, -1)
	b.put(1, t, open, 0)
	b.put(3, t, closing, 0)
	b.flags[0] &^= flagDeferred
	b.kinds[2], b.parent[2], b.flags[2] = KindError, 0, flagNamed|flagHasError
	b.starts[2], b.ends[2] = t.ends[open], t.starts[closing]
	copy(b.size, []int32{4, 1, 1, 1})
	return b
}

// put copies node from of old.
func (t *Tree) put(id int32, old *Tree, from, parent int32) {
	t.kinds[id], t.fields[id], t.flags[id] = old.kinds[from], old.fields[from], old.flags[from]
	t.starts[id], t.ends[id], t.parent[id] = old.starts[from], old.ends[from], parent
}

// graft is a subtree that takes a node's place.
type graft struct {
	id    int32 // the node
	from  *Tree
	root  int32 // in from
	shift uint32
}

// graft is the tree with other subtrees in the place of some nodes, which are
// in order and not within each other.
func (t *Tree) graft(grafts []graft) *Tree {
	size := t.Len()
	for _, g := range grafts {
		size += int(g.from.size[g.root] - t.size[g.id])
	}
	out := newArrays(t.text, size)
	at := make([]int32, t.Len()) // of each node, in out
	next := int32(0)
	for id := int32(0); id < int32(t.Len()); {
		parent := t.parent[id]
		if id > 0 {
			parent = at[parent]
		}
		at[id] = next
		out.put(next, t, id, parent)
		if len(grafts) == 0 || grafts[0].id != id {
			next, id = next+1, id+1
			continue
		}
		g := grafts[0]
		grafts = grafts[1:]
		n := g.from.size[g.root]
		out.size[next], out.flags[next] = n, g.from.flags[g.root]
		for i := g.root; i < g.root+n; i++ {
			if i > g.root {
				out.put(next+i-g.root, g.from, i, g.from.parent[i]-g.root+next)
			}
			out.starts[next+i-g.root] = g.from.starts[i] + g.shift
			out.ends[next+i-g.root] = g.from.ends[i] + g.shift
		}
		next, id = next+n, id+t.size[id]
	}
	out.sumUp()
	return out
}

// sumUp works out what nodes know of those below them.
func (t *Tree) sumUp() {
	for id := range t.size {
		t.size[id] = 1
	}
	for id := len(t.size) - 1; id > 0; id-- {
		up := t.parent[id]
		t.size[up] += t.size[id]
		t.flags[up] |= t.flags[id] & flagHasError
	}
}
