package flow

import (
	"slices"
	"strings"

	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/types"
)

// What methods of an Option, a Result or a bool make of each variant of their receiver:
// None.map(f) is None. Stubs say so, with #[wakeful::makes].

// making is what a call makes of one variant of its receiver, in the words of the stub:
// a variant with what is in it, such as `Ok(it)`, or a value by itself. `it` is what is
// in the receiver's variant, a parameter's name stands for the argument, `f()` for what
// a closure gives, `_` for anything, and `!` for a call that does not return. Behind `if`
// stands an Option among the arguments that has to be Some, or `f()` for a closure that has
// to answer true, behind `unless` an Option that has to be None: the call makes None of any
// other. Of a receiver's variant with an enum in it there may be a making for each variant
// of that: Ok(None).
type making struct{ variant, made string }

// variants are the one of the receiver, and the one of what is in it, "" for any.
func (c making) variants() (outer, inner string) {
	outer, inner, _ = strings.Cut(strings.TrimSuffix(c.variant, ")"), "(")
	return outer, inner
}

// maker is a call that makes something of its receiver by the variant of that.
type maker struct {
	call     hir.Expr
	fn       *hir.Fn
	operands []hir.Expr
	makings  []making
	of       *types.Type // the receiver, behind references
	slot     int         // what is known of the receiver, as the call finds it
	// asked is the operand that an `if` or `unless` names, 0 for none, and askedSlot what is
	// known of it.
	asked, askedSlot int
}

// maker is such a call before its operands are evaluated; nil for any other, and where
// nobody asks what it makes.
func (b *builder) maker(e hir.Expr, operands []hir.Expr) *maker {
	c := b.types.Callee(e)
	if c == nil || c.Fn == nil || len(operands) == 0 || !b.wanted[e.ID()] && !carries(b.types.Expr(e)) || b.types.Diverges(e) {
		return nil
	}
	makings := makingsOf(c.Makes())
	if len(makings) == 0 {
		return nil
	}
	recv := operands[0]
	m := &maker{call: e, fn: c.Fn.Hir, operands: operands, makings: makings, of: behindRefs(b.types.Expr(recv))}
	m.slot = b.watched(recv)
	for _, c := range makings {
		if _, name, _ := c.condition(); name != "" {
			if m.asked = m.operand(name); m.asked > 0 {
				m.askedSlot = b.watched(operands[m.asked])
			}
		}
	}
	return m
}

// watched is a slot for what is known of an operand, as the call finds it.
func (b *builder) watched(x hir.Expr) int {
	slot := b.newTemp(x, types.UnknownType, b.scopes[len(b.scopes)-1])
	b.g.slots[slot].passes = true
	b.init(slot)
	switch x := x.(type) {
	case *hir.PathRef:
		b.made(place{slot: slot}, x)
	case *hir.LocalRef, *hir.Field:
		b.pass(place{slot: slot}, b.spot(x))
	case *hir.MethodCall, *hir.Call:
		if b.wanted == nil {
			b.wanted = map[hir.ExprID]bool{}
		}
		b.wanted[x.ID()] = true
	}
	return slot
}

// condition takes apart what is made on a condition: the variant of which the argument of
// that name has to be. name is "" where there is no condition.
func (c making) condition() (made, name, variant string) {
	if made, name, ok := strings.Cut(c.made, " if "); ok {
		return made, name, "Some"
	}
	if made, name, ok := strings.Cut(c.made, " unless "); ok {
		return made, name, "None"
	}
	return c.made, "", ""
}

// operand is the index of the operand for a parameter, -1 where it has none.
func (m *maker) operand(param string) int {
	i := 1 + slices.IndexFunc(m.fn.Params(), func(q hir.Param) bool { return q.Name == param })
	if i == 0 || i >= len(m.operands) {
		return -1
	}
	return i
}

// makingsOf reads what a stub says: Some = "Ok(it)", None = "Err(err)".
func makingsOf(text string) []making {
	var out []making
	for text != "" {
		variant, rest, ok := strings.Cut(text, `= "`)
		made, rest, end := strings.Cut(rest, `"`)
		if !ok || !end {
			return nil
		}
		out = append(out, making{strings.TrimSpace(variant), made})
		text = strings.TrimLeft(rest, ", ")
	}
	return out
}

// sameVariant says that e gives an Option or a Result of its receiver's variant, which
// that stays.
func (b *builder) sameVariant(e *hir.MethodCall) bool {
	c, t := b.types.Callee(e), b.types.Expr(e.Recv)
	if c == nil || !t.IsLang("option") && !t.IsLang("result") {
		return false
	}
	makings := makingsOf(c.Makes())
	return len(makings) > 0 && !slices.ContainsFunc(makings, func(m making) bool {
		_, condition, _ := m.condition()
		made, inside, _ := strings.Cut(m.made, "(")
		return condition != "" || made != m.variant || inside == "it)" && c.Fn.Hir.SelfKind == hir.SelfRefMut
	})
}

// found notes what the operands are that were evaluated into slots, or as places.
func (b *builder) found(m *maker, slots []int) {
	if m == nil {
		return
	}
	b.foundIn(m.operands[0], m.slot, slots[0])
	if m.asked > 0 {
		b.foundIn(m.operands[m.asked], m.askedSlot, slots[m.asked])
	}
}

// foundIn notes what x is, which was evaluated into slot `in`, for the slot that watches it.
func (b *builder) foundIn(x hir.Expr, watching, in int) {
	if isPlace(x) {
		return
	}
	if in < 0 {
		s, ok := b.stored[x.ID()]
		if !ok {
			return
		}
		in = s
	}
	b.pass(place{slot: watching}, place{slot: in})
}

// makes notes what the call gives dest, on a way for each variant that its receiver may
// be of. It comes before the operands in slots are moved into the call.
func (b *builder) makes(m *maker, slots []int, dest int) bool {
	if m == nil || dest < 0 {
		return false
	}
	cases := m.cases()
	if len(cases) == 0 {
		return false
	}
	b.init(dest)
	b.oneOf(len(cases), func(i int) {
		b.onlyOf(m, cases[i])
		b.putsOn(m, slots, cases[i], dest)
	})
	return true
}

// onlyOf goes on only where the receiver may be of the variants that c is for.
func (b *builder) onlyOf(m *maker, c making) {
	if !isEnum(m.of) {
		return
	}
	outer, inner := c.variants()
	is := of(m.of, outer)
	b.emitStmt(stmt{op: opOnly, slot: m.slot, form: &is})
	if in := payload(m.of, outer); inner != "" && isEnum(in) {
		is := of(in, inner)
		b.emitStmt(stmt{op: opOnly, slot: m.slot, path: []string{outer + ":0"}, form: &is})
	}
}

// it is the place of what is in the receiver where it is of the variants that c is for.
func (m *maker) it(c making) place {
	outer, inner := c.variants()
	in := payload(m.of, outer)
	p := place{slot: m.slot}.field(outer+":0", in)
	if inner != "" {
		p = p.field(inner+":0", payload(in, inner))
	}
	return p
}

// putsOn notes what a case puts at dest, on a way for each variant of the argument that its
// condition asks for.
func (b *builder) putsOn(m *maker, slots []int, c making, dest int) {
	to, t := place{slot: dest}, b.types.Expr(m.call)
	made, name, variant := c.condition()
	if name == "" {
		b.puts(m, slots, c, to, t, made)
		return
	}
	if f, ok := strings.CutSuffix(name, "()"); ok {
		b.putsWhere(m, slots, c, to, made, f)
		return
	}
	if m.asked <= 0 {
		b.puts(m, slots, c, to, t, "_")
		return
	}
	of := behindRefs(b.types.Expr(m.operands[m.asked]))
	ways := [...]string{"Some", "None"}
	b.oneOf(len(ways), func(i int) {
		if isEnum(of) {
			b.emitStmt(stmt{op: opOnly, slot: m.askedSlot, form: &form{enum: of, variants: ways[i : i+1]}})
		}
		if ways[i] == variant {
			b.puts(m, slots, c, to, t, made)
		} else {
			b.puts(m, slots, c, to, t, "None")
		}
	})
}

// putsWhere notes that made is put at p where the closure that the call is given as a
// parameter answers true, and None where it doesn't.
func (b *builder) putsWhere(m *maker, slots []int, c making, p place, made, param string) {
	t := b.types.Expr(m.call)
	yes, no, answer := unknown, unknown, ""
	if i := m.operand(param); i >= 0 {
		yes, no, answer = b.answersOf(m.operands[i])
	}
	type way struct {
		known outcome
		made  string
	}
	ways := []way{{yes, made}, {no, "None"}}
	switch answer {
	case "true":
		ways = ways[:1]
	case "false":
		ways = ways[1:]
	}
	b.oneOf(len(ways), func(i int) {
		b.heed(ways[i].known)
		b.puts(m, slots, c, p, t, ways[i].made)
	})
	if carries(m.of) {
		b.emitStmt(stmt{op: opDerive, slot: p.slot, from: []part{{slot: m.slot}}})
	}
}

// cases are what may become of the receiver, all of its variants on which the call
// returns.
func (m *maker) cases() []making {
	if lit, ok := m.operands[0].(*hir.Literal); ok {
		return slices.DeleteFunc(slices.Clone(m.makings), func(c making) bool { return c.variant != lit.Text })
	}
	if !isEnum(m.of) {
		return nil
	}
	var out []making
	for _, v := range m.of.Adt.Variants {
		known := false
		for _, c := range m.makings {
			if outer, _ := c.variants(); outer != v.Hir().Name {
				continue
			}
			if known = true; c.made != "!" {
				out = append(out, c)
			}
		}
		if !known {
			out = append(out, making{v.Hir().Name, "_"})
		}
	}
	return out
}

// puts notes that what the stub calls made is put at p, of type t.
func (b *builder) puts(m *maker, slots []int, c making, p place, t *types.Type, made string) {
	name, inside, applied := strings.Cut(strings.TrimSuffix(made, ")"), "(")
	switch {
	case made == "_":
		if carries(m.of) && len(p.proj) == 0 {
			b.emitStmt(stmt{op: opDerive, slot: p.slot, from: []part{{slot: m.slot}}})
		}
	case made == "it":
		b.passOn(p, m.it(c))
	case isEnum(t) && t.Adt.Variant(name) != nil:
		b.is(p, form{enum: t, variants: []string{name}, made: true})
		if applied {
			in := payload(t, name)
			b.puts(m, slots, c, p.field(name+":0", in), in, inside)
		}
	default:
		b.putsArgument(m, slots, name, applied, p)
	}
}

// putsArgument notes that an argument is put at p, or what a closure gives.
func (b *builder) putsArgument(m *maker, slots []int, name string, called bool, p place) {
	i := m.operand(name)
	if i < 0 || i >= len(slots) {
		return
	}
	x := m.operands[i]
	if !called {
		if slots[i] >= 0 {
			b.passOn(p, place{slot: slots[i]})
		} else {
			b.made(p, x)
		}
		return
	}
	if f, ok := x.(*hir.Closure); ok && b.empty(f.Body) {
		b.made(p, f.Body)
	}
}

// payload is the type of what is in a variant of an Option or a Result.
func payload(t *types.Type, variant string) *types.Type {
	i := 0
	if variant == "Err" {
		i = 1
	}
	if i >= len(t.Args) {
		return types.UnknownType
	}
	return t.Args[i]
}

// may says that a slot may be of a variant that opOnly tells of.
func (d *domain) may(s state, st stmt) bool {
	n := d.index[st.slot]
	if n < 0 {
		return true
	}
	if len(st.path) > 0 {
		return d.mayInside(s, n, st)
	}
	if v, f := d.variants(st), s.facts[n]; v != 0 && f != 0 && f != never && v&f&^guessed == 0 {
		return false
	}
	return s.bits.has(d.parts[n][0].bit) || mayBeUnit(st.form)
}

// mayInside is may for what lies in the slot. Where nothing is in a variant, it is another
// one, unless that itself may be without anything in it.
func (d *domain) mayInside(s state, n int, st stmt) bool {
	gone := func(path []string) bool {
		at := d.partAt(n, path)
		return at >= 0 && !s.bits.has(d.parts[n][at].bit)
	}
	if gone(st.path) && !mayBeUnit(st.form) {
		return false
	}
	variant := st.form.variants[0]
	return !hasFields(st.form.enum, variant) || isEnum(payload(st.form.enum, variant)) || !gone(append(slices.Clip(st.path), variant+":0"))
}

func hasFields(enum *types.Type, variant string) bool {
	v := enum.Adt.Variant(variant)
	return v != nil && v.Hir().Shape != hir.UnitShape
}

// mayBeUnit says that a value without anything in it may be of that form: where none of
// the variants is without fields, all of them may.
func mayBeUnit(f *form) bool {
	some := false
	for _, v := range f.enum.Adt.Variants {
		if v.Hir().Shape == hir.UnitShape {
			some = true
			if slices.Contains(f.variants, v.Hir().Name) {
				return true
			}
		}
	}
	return !some
}
