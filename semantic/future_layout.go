package semantic

import (
	"bytes"
	"slices"

	"github.com/wakeful-rs/wakeful/semantic/flow"
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/types"
	"github.com/wakeful-rs/wakeful/source"
)

// measured is the layout of a future, and the largest value in it.
type measured struct {
	Layout
	inner int // the size of the largest of the futures that it keeps
	name  string
	value source.Span
	file  *File
	most  int // the size of that value
}

// maxLooked bounds how many bodies one question may look into.
const maxLooked = 500

// future measures the future of an async fn or block, or of a fn that returns
// such a one as an `impl Future`. What a call's generics are is put into the
// place of the body's own.
func (m *measure) future(t *types.Type, depth int) measured {
	if t.Kind == types.KindOpaque {
		t = m.workspace.env.Hidden(t)
	}
	unknown := measured{Layout: unknownLayout}
	b, u := m.workspace.unitOf(t)
	if b == nil || depth > maxMeasureDepth || m.looked > maxLooked {
		return unknown
	}
	m.looked++
	s := b.substOf(t)
	if s.Empty() {
		if known, ok := m.futures[u]; ok {
			return known
		}
		m.futures[u] = unknown // of one that contains itself, which is an error
	}
	c := coroutine{measure: m, body: b, unit: u, subst: s, depth: depth}
	got := c.layout(t.Kind == types.KindAsyncFn)
	if s.Empty() {
		m.futures[u] = got
	}
	return got
}

// coroutine lays out one future as rustc does: arguments or captures, a tag
// that tells the states apart, and whatever several states keep have places of
// their own; behind these, each state puts what it alone keeps, over what the
// others put there.
type coroutine struct {
	*measure
	body  *Body
	unit  *flow.Unit
	subst types.Subst
	depth int
	out   measured
}

// slotKey tells apart the values of a unit.
type slotKey struct {
	local          hir.LocalID
	temp           hir.Expr
	capture, param int
	hidden         flow.Hidden
	ref            types.RefKind
	awaitee        bool
}

func keyOf(v *flow.Value) slotKey {
	return slotKey{v.Local, v.Temp, v.Capture, v.Param, v.Hidden, v.Ref, v.Awaitee}
}

func (c *coroutine) layout(fn bool) measured {
	c.out = measured{Layout: scalar(0, 0)}
	states, often := c.states()
	inputs := append(c.inputs(fn), scalar(tagSize(len(states)+3), 0)) // unresumed, returned, panicked
	c.note(structOf(inputs))
	for _, state := range states {
		for _, k := range state {
			c.note(k.Layout)
		}
	}
	c.out.Size = c.size(inputs, states, often)
	c.out.Exact = !c.rough && c.out.Exact && !c.unit.Skipped() && c.body.readWhole() && c.flagsFit(inputs, states, often)
	return c.out
}

// size is that of a future with these inputs and states.
func (c *coroutine) size(inputs []Layout, states [][]placedValue, often map[slotKey]int) int {
	alone := func(k placedValue) bool { return often[k.key] <= 1 }
	if !overlaps(states, alone) {
		alone = func(placedValue) bool { return false }
	}
	prefix := slices.Clone(inputs)
	var own [][]Layout
	placed := map[slotKey]bool{}
	for _, state := range states {
		var here []Layout
		for _, k := range state {
			switch {
			case alone(k):
				here = append(here, k.Layout)
			case !placed[k.key]:
				placed[k.key] = true
				prefix = append(prefix, k.Layout)
			}
		}
		own = append(own, here)
	}
	front := structOf(prefix).Size
	size := front
	for _, here := range own {
		size = max(size, behind(front, here))
	}
	return roundUp(size, c.out.Align)
}

// overlaps says that several states keep something that no other does. With
// one only, rustc gives everything a place of its own.
func overlaps(states [][]placedValue, alone func(placedValue) bool) bool {
	n := 0
	for _, state := range states {
		if slices.ContainsFunc(state, alone) {
			n++
		}
	}
	return n > 1
}

// flagsFit says that the flags which tell whether a value has been moved away
// find place in the padding, wherever rustc puts them, if it needs them.
func (c *coroutine) flagsFit(inputs []Layout, states [][]placedValue, often map[slotKey]int) bool {
	flags := slices.Repeat([]Layout{scalar(1, 0)}, c.unit.Moves)
	flagged := slices.Clone(states)
	for i := range flagged {
		flagged[i] = slices.Clone(flagged[i])
		for n, flag := range flags {
			key := slotKey{local: -1, capture: -1 - n, param: -1 - i} // of no value
			flagged[i] = append(flagged[i], placedValue{flag, key})
		}
	}
	return c.size(append(slices.Clone(inputs), flags...), states, often) == c.out.Size && c.size(inputs, flagged, often) == c.out.Size
}

// note lets a part count for the whole.
func (c *coroutine) note(l Layout) {
	c.out.Align = max(c.out.Align, l.Align)
	c.out.Exact = c.out.Exact && l.Exact
}

// readWhole says that all of the body was read as it is compiled.
func (b *Body) readWhole() bool {
	for _, e := range b.body.Exprs {
		switch e.(type) {
		case *hir.OpaqueMacro, *hir.Missing:
			return false
		}
	}
	return len(b.body.Errors) == 0 && !bytes.Contains(b.hir.Node.Bytes(), []byte("#[cfg"))
}

// inputs are what the future has from the start.
func (c *coroutine) inputs(fn bool) []Layout {
	ts := captureTypes(c.unit)
	if fn {
		ts = c.body.env().SigOf(c.body.fn).Params
	}
	var out []Layout
	for i, t := range ts {
		l := c.value(c.subst.Apply(t), c.body.fn.Module, c.depth)
		out = append(out, l)
		if fn && i < len(c.body.body.Params) {
			c.largest(l, c.body.patName(c.body.body.Params[i]), c.body.body.Params[i].Span())
		}
	}
	return out
}

// placedValue is a value that a state keeps beside the inputs.
type placedValue struct {
	Layout
	key slotKey
}

// states are what each suspension keeps beside the inputs, and how many of them
// keep each value.
func (c *coroutine) states() (states [][]placedValue, often map[slotKey]int) {
	often = map[slotKey]int{}
	for i := range c.unit.Awaits {
		s := &c.unit.Awaits[i]
		if !s.Reachable {
			continue
		}
		var state []placedValue
		for j := range s.Stored {
			v := &s.Stored[j]
			if v.Whole && !v.Twice || v.Hidden == flow.OtherOutput {
				continue
			}
			if v.Temp != nil && !v.Awaitee && v.Hidden == flow.NotHidden {
				c.out.Exact = false // waits half-way through an expression: with references to its parts
			}
			k := placedValue{c.stored(v), keyOf(v)}
			often[k.key]++
			state = append(state, k)
			c.largest(k.Layout, c.body.valueName(v), v.Span)
			if isUnit(v.Type) {
				c.out.inner = max(c.out.inner, k.Size)
			}
		}
		if _, plain := s.Expr.(*hir.Await); !plain || !c.rough && c.body.inCfg(s.Expr) {
			c.out.Exact = false // the macro keeps more
		}
		states = append(states, state)
	}
	return states, often
}

// stored is the place of one value. Of one that was moved in part it is not
// sure that all of it is kept.
func (c *coroutine) stored(v *flow.Value) Layout {
	t := c.subst.Apply(c.body.typeOf(v))
	switch {
	case v.Partial, v.Awaitee && !isUnit(t) && c.body.env().IsFuture(t, c.body.result.Env) != types.Yes:
		return unknownLayout
	case v.Ref != types.NoRef:
		return c.pointer(t, 1)
	}
	l := c.value(t, c.body.fn.Module, c.depth)
	switch v.Hidden {
	case flow.LoopItem:
		return optionOf(l)
	case flow.SelectOutput:
		l.Exact = false
	}
	return l
}

// typeOf is a stored value's own type, with an array's length.
func (b *Body) typeOf(v *flow.Value) *types.Type {
	if v.Hidden == flow.LoopIterator {
		return b.env().IntoIter(v.Type, b.result.Env)
	}
	if length := b.lengthOf(v); length != "" && v.Type.Name() == "" {
		return v.Type.WithLength(length)
	}
	return v.Type
}

func optionOf(l Layout) Layout {
	none := scalar(0, 0)
	return enumOf([]Layout{none, l}, [][]Layout{nil, {l}})
}

func (c *coroutine) largest(l Layout, name string, at source.Span) {
	if l.Size > c.out.most {
		c.out.most, c.out.name, c.out.value, c.out.file = l.Size, name, c.body.at(at), c.body.file
	}
}

// isUnit says that the type is a future or closure rather than plain data.
func isUnit(t *types.Type) bool {
	switch t.Kind {
	case types.KindClosure, types.KindAsyncBlock, types.KindAsyncFn, types.KindOpaque:
		return true
	}
	return false
}
