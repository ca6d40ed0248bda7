package semantic

import (
	"slices"

	"github.com/wakeful-rs/wakeful/semantic/flow"
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/types"
	"github.com/wakeful-rs/wakeful/source"
)

// Machine is a body that runs as a future, seen as what the compiler makes of
// it: a state for the start, one for each suspension that control can reach, and
// the end.
type Machine struct {
	Kind    MachineKind
	Name    string      // of the fn that it is, or is in
	Span    source.Span // the whole fn, block or closure
	Keyword source.Span // its `async`; empty where none is written
	Inputs  []Kept      // the arguments of a fn, the captures of anything else
	// First is where control may come to first: indices into States, in source
	// order, then flow.Early, then flow.End.
	First  []int
	States []State
	// Skipped: it is too large to be looked into, and no states are known.
	Skipped bool
	Layout  Layout // of the future
	Send    types.Verdict
	// Why it is not Send; when that is unknown for a type parameter that need not
	// be, why that would make it so.
	Why types.Witness
}

// MachineKind is what is written that becomes a future.
type MachineKind int

const (
	AsyncFn MachineKind = iota
	AsyncBlock
	AsyncClosure // what calling it gives
	AsyncScript  // a snippet's bare statements
)

// State is a suspension: an await, or a join! or select! macro.
type State struct {
	Span   source.Span // the keyword, or the macro
	Future source.Span // what is awaited, or the macro
	Macro  bool
	Keeps  []Kept
	Next   []int // as Machine.First
}

// Kept is a value that a future has in it.
type Kept struct {
	Name   string      // the local's; "" for a temporary
	Span   source.Span // the binding, the expression that makes it, or the capturing use
	Type   *types.Type
	Role   Role
	Guard  Guard
	Layout Layout
	// Gone: it was moved away or dropped, and the compiler keeps its place.
	Gone bool
	// Lent: it was borrowed before the suspension.
	Lent bool
	Send types.Verdict
	Why  types.Witness // as Machine.Why
}

// Role says what a kept value is to the future.
type Role int

const (
	RoleLocal Role = iota
	RoleArgument
	RoleCapture
	RoleBorrow // a captured reference to a local outside
	RoleTemporary
	RoleAwaited  // a future that is being polled
	RoleIterator // what a for loop iterates with
	RoleItem     // what a turn of a for loop got
)

// Machines are the futures that the body's fn is or makes itself, in source
// order.
func (b *Body) Machines() []Machine { return b.machines(true) }

// BareMachines are the same without inputs and states, which are most of the
// work: what each of many states keeps of many values.
func (b *Body) BareMachines() []Machine { return b.machines(false) }

func (b *Body) machines(states bool) []Machine {
	var out []Machine
	for _, u := range b.units {
		if !u.Async || u.Root == nil && !b.suspends() {
			continue
		}
		maker := machineMaker{body: b, unit: u, measure: b.file.workspace.measure(false)}
		m := maker.machine()
		if states {
			maker.states(&m)
		}
		out = append(out, m)
	}
	sortBySpan(out, func(m Machine) source.Span { return m.Span })
	return out
}

// machine is all of it but for inputs and states.
func (m *machineMaker) machine() Machine {
	b, u := m.body, m.unit
	out := Machine{Name: b.Name(), Span: b.Span(), Layout: m.layout(), Skipped: u.Skipped()}
	switch root := u.Root.(type) {
	case *hir.Async:
		out.Kind, out.Span = AsyncBlock, b.at(root.Span())
	case *hir.Closure:
		out.Kind, out.Span = AsyncClosure, b.at(root.Span())
	default:
		if b.fn == b.fn.File.Script {
			out.Kind = AsyncScript
		}
	}
	out.Keyword = b.asyncKeyword(out)
	if !out.Skipped {
		out.Send, out.Why = m.send(out)
	}
	return out
}

// states fills in the inputs and states.
func (m *machineMaker) states(out *Machine) {
	u := m.unit
	out.Inputs = m.inputs()
	index := map[int]int{} // of the suspensions that are reached
	for i := range u.Awaits {
		if s := &u.Awaits[i]; s.Reachable {
			index[i] = len(index)
			out.States = append(out.States, m.state(s))
		}
	}
	out.First = renumbered(u.First, index)
	for i, to := range index {
		out.States[to].Next = renumbered(u.Awaits[i].Next, index)
	}
}

func renumbered(next []int, index map[int]int) []int {
	var out []int
	for _, n := range next {
		if n < 0 {
			out = append(out, n)
		} else if i, ok := index[n]; ok {
			out = append(out, i)
		}
	}
	return out
}

func (b *Body) asyncKeyword(m Machine) source.Span {
	start := m.Span.Start
	switch m.Kind {
	case AsyncScript:
		return source.Span{}
	case AsyncFn:
		start = b.asyncPlace()
	}
	span := source.Span{Start: start, End: start + len("async")}
	if span.End > m.Span.End || b.file.Text().Slice(span) != "async" {
		return source.Span{} // a block that a macro makes
	}
	return span
}

// machineMaker collects what is known of one unit.
type machineMaker struct {
	body    *Body
	unit    *flow.Unit
	measure *measure
}

func (m *machineMaker) coroutine() *coroutine {
	return &coroutine{measure: m.measure, body: m.body, unit: m.unit}
}

// layout is that of the future. What a macro on the fn makes of it, such as a
// box, is not known.
func (m *machineMaker) layout() Layout {
	fn := m.unit.Root == nil
	l := m.coroutine().layout(fn).Layout
	if fn && !m.body.unboxed() {
		l.Exact = false
	}
	return l
}

func (m *machineMaker) inputs() []Kept {
	var out []Kept
	b := m.body
	if m.unit.Root == nil {
		sig := b.env().SigOf(b.fn).Params
		for i, p := range b.body.Params {
			if i < len(sig) {
				k := Kept{Name: b.patName(p), Span: b.at(p.Span()), Type: sig[i], Role: RoleArgument}
				out = append(out, m.judged(k))
			}
		}
	}
	for _, c := range m.unit.Captures {
		k := Kept{Name: b.captureName(c), Span: b.at(c.Use), Type: captureType(c), Role: RoleCapture}
		if c.Mode == types.BindRef || c.Mode == types.BindRefMut {
			k.Role = RoleBorrow
		}
		out = append(out, m.judged(k))
	}
	return out
}

// captureName is a captured place as one would write it.
func (b *Body) captureName(c flow.Capture) string {
	name := b.localName(c.Local)
	for _, step := range c.Path {
		if step != "*" {
			name += "." + step
		}
	}
	return name
}

// judged fills in what follows from a value's type.
func (m *machineMaker) judged(k Kept) Kept {
	if k.Layout.Align == 0 {
		k.Layout = m.measure.value(k.Type, m.body.fn.Module, 0)
	}
	k.Send, k.Why = m.sendOf(k.Type, k.Span)
	return k
}

func (m *machineMaker) state(s *flow.Suspend) State {
	b := m.body
	out := State{Span: b.at(awaitSpan(s)), Future: b.at(s.Span)}
	if await, ok := s.Expr.(*hir.Await); ok {
		out.Future = b.at(await.X.Span())
	} else {
		out.Macro = true
	}
	held, _ := b.held(s)
	alive := make(map[slotKey]*Held, len(held))
	for i := range slices.Backward(held) { // the first of a key counts
		alive[keyOf(&held[i].value)] = &held[i]
	}
	for i := range s.Stored {
		v := &s.Stored[i]
		h := alive[keyOf(v)]
		if v.Whole && !v.Twice && h == nil || v.Hidden == flow.OtherOutput {
			continue // an input, of which nobody asks any more, or what is not there
		}
		out.Keeps = append(out.Keeps, m.kept(s, v, h))
	}
	for i := range s.Held {
		if v := &s.Held[i]; v.Outer {
			out.Keeps = append(out.Keeps, m.borrowed(v, held[i]))
		}
	}
	return out
}

// kept is one value at a suspension, h what is known of it when it is alive.
func (m *machineMaker) kept(s *flow.Suspend, v *flow.Value, h *Held) Kept {
	part := m.body.storedPart(s, v)
	k := Kept{
		Name: part.Name, Span: part.Span, Type: part.Type, Role: roleOf(v), Layout: m.coroutine().stored(v),
		Gone: v.Gone && !v.Awaitee, Lent: v.Borrowed && !v.Awaitee,
	}
	if v.Ref == types.NoRef {
		k.Type = m.body.typeOf(v)
	}
	if v.Capture >= 0 {
		k.Name = m.body.captureName(m.unit.Captures[v.Capture])
	}
	if h != nil {
		k.Guard = h.Guard
	}
	return m.judged(k)
}

func (m *machineMaker) borrowed(v *flow.Value, h Held) Kept {
	i := slices.IndexFunc(m.unit.Captures, func(c flow.Capture) bool { return c.Local == v.Local })
	k := Kept{Name: h.Name, Span: h.Span, Type: v.Type, Role: RoleBorrow, Guard: h.Guard}
	if i >= 0 {
		k.Name, k.Type = m.body.captureName(m.unit.Captures[i]), captureType(m.unit.Captures[i])
	}
	return m.judged(k)
}

func roleOf(v *flow.Value) Role {
	switch {
	case v.Awaitee:
		return RoleAwaited
	case v.Capture >= 0:
		return RoleCapture
	case v.Hidden == flow.LoopIterator:
		return RoleIterator
	case v.Hidden == flow.LoopItem:
		return RoleItem
	case v.Temp != nil:
		return RoleTemporary
	case v.Whole:
		return RoleArgument
	}
	return RoleLocal
}
