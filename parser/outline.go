package parser

import (
	"bytes"
	"context"
	"slices"
	"sync"
	"weak"

	"github.com/wakeful-rs/wakeful/source"
)

// ParseOutline is ParseOnce for a file of which only a part will be looked
// into. Most bodies of fns are left out of the tree until Whole asks for them:
// their blocks are Deferred. So are comments, which cost the grammar as much
// as code, unless they suppress something or start an item, and long arrays of
// literals in consts. A file with syntax errors is parsed as a whole.
func ParseOutline(ctx context.Context, text *source.Text, limits Limits) (*File, error) {
	limits = limits.orDefault()
	if err := limits.admit(text); err != nil {
		return nil, err
	}
	s := newSynth(withoutFrontmatter(text.Bytes()))
	defer s.spare()
	s.outline(source.Span{End: text.Len()})
	tree, err := parseOnce(ctx, s.text, s.text, limits.Time)
	if err != nil {
		return nil, limits.explain(err)
	}
	if tree.Root().HasError() {
		return ParseOnce(ctx, text, limits)
	}
	s.remap(tree)
	tree.widenRoot(text.Bytes())
	tree.over(text.Bytes())
	if !tree.deferAll(s.cuts) || !tree.tellMacros(s.lists) {
		return ParseOnce(ctx, text, limits)
	}
	file := &File{Text: text, Tree: tree}
	if len(s.text) < text.Len() || len(s.lists) > 0 {
		file.outline = &outline{limits: limits}
	}
	return file, nil
}

// widenRoot lets the root cover the comments before and after the code.
func (t *Tree) widenRoot(text []byte) {
	blank := len(text) - len(bytes.TrimLeft(bytes.TrimPrefix(text, []byte("\ufeff")), " \t\r\n"))
	t.starts[0] = min(t.starts[0], uint32(blank))
	t.ends[0] = uint32(len(text))
}

// outline is what a file needs that was not parsed as a whole.
type outline struct {
	limits Limits
	once   sync.Once
	whole  *File
}

// Whole is the file with nothing left out.
func (f *File) Whole() *File {
	if f.outline == nil {
		return f
	}
	o := f.outline
	o.once.Do(func() {
		whole, err := ParseOnce(context.Background(), f.Text, o.limits)
		if err != nil {
			whole = f // it took too long: what is there must do
		}
		o.whole = whole
	})
	return o.whole
}

// deferAll marks the nodes between whose braces the cuts were; false when one
// of them is no body and no macro, or not alone.
func (t *Tree) deferAll(cuts []cut) bool {
	for _, c := range cuts {
		id, ok := t.around(c)
		if !ok {
			return false
		}
		t.flags[id] |= flagDeferred
	}
	return true
}

// around is the node whose braces are all that is left of it around a cut.
func (t *Tree) around(c cut) (id int32, ok bool) {
	open := uint32(c.start - 1)
	i, _ := slices.BinarySearch(t.starts, open)
	for ; i < len(t.starts) && t.starts[i] == open; i++ {
		if t.ends[i] != uint32(c.end+1) {
			continue
		}
		switch n := (Node{t, int32(i)}); n.Kind() {
		case KindBlock:
			if n.Parent().Kind() == KindFunctionItem && n.Field() == FieldBody {
				return n.id, t.size[i] == 3
			}
		case KindTokenTree:
			return n.id, t.size[i] == 3
		}
	}
	return t.macroRules(open)
}

// macroRules is the macro_rules! definition whose brace opens there: its braces
// have no node of their own.
func (t *Tree) macroRules(open uint32) (id int32, ok bool) {
	i, found := slices.BinarySearch(t.starts, open)
	if !found {
		return 0, false
	}
	n := Node{t, int32(i)}.Parent()
	return n.id, n.Kind() == KindMacroDefinition
}

// Deferred says that what stands between the braces of n was left out of the
// tree.
func (n Node) Deferred() bool { return n.has(flagDeferred) }

// wholeFn is a fn that was parsed for itself, as long as someone has a node of
// it: it is asked for when a body is looked at and then lowered, and rarely
// again.
type wholeFn struct {
	mu   sync.Mutex
	tree weak.Pointer[Tree]
	id   int32
}

func (w *wholeFn) get(parse func() Node) Node {
	w.mu.Lock()
	defer w.mu.Unlock()
	if t := w.tree.Value(); t != nil {
		return Node{t, w.id}
	}
	n := parse()
	w.tree, w.id = weak.Make(n.tree), n.id
	return n
}

// Whole is the function_item n with its body, in a tree of its own unless
// nothing was left out of n: the spans are right, but there is no node above.
func (n Node) Whole() Node {
	if !n.Child(FieldBody).Deferred() {
		return n
	}
	return n.tree.memo.fn(n).get(n.parseWhole)
}

func (m *memo) fn(n Node) *wholeFn {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.fns == nil {
		m.fns = map[int32]*wholeFn{}
	}
	w := m.fns[n.id]
	if w == nil {
		w = &wholeFn{}
		m.fns[n.id] = w
	}
	return w
}

// parseWhole is n by itself. Where the text is no fn by itself, or takes too
// long, its body is an error.
func (n Node) parseWhole() Node {
	s := newSynth(n.tree.text)
	defer s.spare()
	s.function(n.Span())
	t, err := parseOnce(context.Background(), s.text, s.text, DefaultLimits.Time)
	if err != nil {
		return n.unread()
	}
	s.remap(t)
	t.depth, t.origin = n.tree.depth, n.tree.origin
	fn := t.Root().ChildOf(KindFunctionItem)
	if fn.Span() != n.Span() || !t.tellMacros(s.lists) {
		return n.unread()
	}
	return fn
}

// unread is the fn n with an error for what is in its body.
func (n Node) unread() Node {
	block := n.Child(FieldBody).id
	t := n.tree.graft([]graft{{id: block, from: n.tree.unreadBlock(block)}})
	t.over(n.tree.text)
	t.depth, t.origin = n.tree.depth, n.tree.origin
	return Node{t, n.id}
}
