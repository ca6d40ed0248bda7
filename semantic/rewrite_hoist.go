package semantic

import (
	"slices"
	"strconv"

	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/types"
	"github.com/wakeful-rs/wakeful/source"
)

// Hoist is an expression that a statement of its own could work out before the
// statement it is part of. Spans are in the file.
type Hoist struct {
	Value  source.Span // the expression
	Before source.Span // the statement it is part of
	Name   string      // a name for it that means nothing else in the body
	Mut    bool        // it is changed where it is used
	// Certain: what is evaluated, and in which order, stays the same, and no
	// end of a value that could be noticed comes later than before.
	Certain bool
	// Loop is set when the expression is matched by a `while let`: it must be
	// worked out in each turn.
	Loop *WhileLet
}

// WhileLet is the head of a `while let` loop.
type WhileLet struct {
	Head    source.Span // from `while` to the end of the scrutinee
	Pattern source.Span
	Body    source.Span // the block with its braces
}

// HoistOwned is the part around a held temporary whose value owns all it has:
// worked out first, it lets the temporary go before the await.
func (b *Body) HoistOwned(held Held, awaits []Await) (Hoist, bool) {
	if held.value.Temp == nil || len(b.body.Errors) > 0 {
		return Hoist{}, false
	}
	p := b.parents()
	value := p.ownedAround(held.value.Temp)
	if value == nil || isPlace(value) && b.copies(value) != types.Yes {
		return Hoist{}, false
	}
	mut, certain, ok := p.usedAs(value)
	if !ok {
		return Hoist{}, false
	}
	line, loop, ok := p.lineBefore(value, true)
	if !ok {
		return Hoist{}, false
	}
	out := Hoist{Value: b.at(value.Span()), Before: b.at(line), Name: b.freshName(value), Mut: mut, Certain: certain, Loop: loop}
	return out, !slices.ContainsFunc(awaits, func(a Await) bool { return !line.Covers(a.at.Span) || value.Span().Covers(a.at.Span) })
}

// HoistAwait is the await in the same statement as a held temporary, when the
// temporary is needed only after it: the await may come first.
func (b *Body) HoistAwait(held Held, awaits []Await) (Hoist, bool) {
	if held.value.Temp == nil || len(awaits) != 1 || len(b.body.Errors) > 0 {
		return Hoist{}, false
	}
	await, ok := awaits[0].at.Expr.(*hir.Await)
	if !ok || await.Span().Covers(held.value.Temp.Span()) {
		return Hoist{}, false
	}
	p, value := b.parents(), hir.Expr(await)
	for try, ok := p.of(value).(*hir.Try); ok; try, ok = p.of(value).(*hir.Try) {
		value = try
	}
	line, loop, ok := p.lineBefore(value, false)
	if !ok || loop != nil || !line.Covers(held.value.Temp.Span()) || b.result.Expr(value).Kind == types.KindNever {
		return Hoist{}, false
	}
	return Hoist{Value: b.at(value.Span()), Before: b.at(line), Name: b.freshName(value)}, true
}

// HoistClone is a held temporary, or what it is dereferenced to, whose pointee
// could be cloned instead: it is only read, and Clone.
func (b *Body) HoistClone(held Held, awaits []Await) (Hoist, bool) {
	temp := held.value.Temp
	if temp == nil || len(b.body.Errors) > 0 {
		return Hoist{}, false
	}
	p := b.parents()
	if !b.clones(p.pointeeRead(temp)) {
		return Hoist{}, false
	}
	value := temp
	if d, ok := p.of(temp).(*hir.Deref); ok {
		value = d
	}
	line, loop, ok := p.lineBefore(value, true)
	if !ok || loop != nil || slices.ContainsFunc(awaits, func(a Await) bool { return !line.Covers(a.at.Span) }) {
		return Hoist{}, false
	}
	return Hoist{Value: b.at(value.Span()), Before: b.at(line), Name: b.freshName(temp)}, true
}

// CloneOut is the end of the expression that makes a named guard, when the
// name could as well stand for a clone of what is guarded: it is only read
// through, by methods and fields.
func (b *Body) CloneOut(held Held, awaits []Await) (offset int, ok bool) {
	h, ok := b.homeOf(held)
	if !ok || h.first < 0 || held.value.Local < 0 || held.value.Type != held.GuardType {
		return 0, false
	}
	let := h.lines[h.first].let
	bind, plain := let.Pat.(*hir.Bind)
	if _, _, after := h.awaitLines(awaits); !after || !plain || bind.Sub != nil || let.Init == nil || let.Type != nil || let.Else != nil {
		return 0, false
	}
	switch let.Init.(type) {
	case *hir.MethodCall, *hir.Call, *hir.Try:
	default:
		return 0, false
	}
	p, used := b.parents(), false
	for _, e := range b.body.Exprs {
		if !slices.Contains(localsNamed(e), held.value.Local) {
			continue
		}
		if _, deref := p.of(e).(*hir.Deref); deref || !b.clones(p.pointeeRead(e)) {
			return 0, false
		}
		used = true
	}
	return h.at(let.Init.Span()).End, used
}

func (b *Body) clones(t *types.Type) bool {
	return t != nil && owns(t) && b.env().Clone(t, b.result.Env) == types.Yes
}

// pointeeRead is what a guard is dereferenced to, when that is only read.
func (p parentMap) pointeeRead(guard hir.Expr) *types.Type {
	b := p.body
	if d, ok := p.of(guard).(*hir.Deref); ok {
		if b.result.Overloaded(d) && p.onlyRead(d) {
			return b.result.Expr(d)
		}
		return nil
	}
	a := b.result.Adjust(guard)
	if len(a.Derefs) == 0 || !a.Derefs[0].Overloaded || mutDeref(a) || a.AutoRef == types.MutRef || a.Target == nil || !p.onlyRead(guard) {
		return nil
	}
	if len(a.Derefs) > 1 {
		return a.Derefs[1].From
	}
	if a.AutoRef == types.SharedRef {
		return a.Target.Args[0]
	}
	return a.Target
}

// onlyRead says that a place, or a part of it, is not changed where it stands.
func (p parentMap) onlyRead(e hir.Expr) bool {
	for {
		a := p.body.result.Adjust(e)
		if a.AutoRef == types.MutRef || mutDeref(a) {
			return false
		}
		switch up := p.of(e).(type) {
		case *hir.Field:
			e = up
			continue
		case *hir.Index:
			if up.X == e {
				e = up
				continue
			}
		case *hir.Deref:
			e = up
			continue
		case *hir.Borrow:
			return !up.Mut && !up.Raw
		case *hir.Assign:
			return up.L != e
		case *hir.AssignOp:
			return up.L != e
		}
		return true
	}
}

func (b *Body) copies(e hir.Expr) types.Verdict {
	return b.env().Copy(b.result.Expr(e), b.result.Env)
}

// freshName is a name for the value of e that no local, path or field access
// of the body has.
func (b *Body) freshName(e hir.Expr) string { return b.freeName(nameFor(e)) }

// freeName is base, with a number behind it if the body has that name already.
func (b *Body) freeName(base string) string {
	taken := map[string]bool{}
	for _, l := range b.body.Locals {
		taken[l.Name] = true
	}
	for _, x := range b.body.Exprs {
		if path, ok := x.(*hir.PathRef); ok && len(path.Path.Segments) == 1 {
			taken[path.Path.Last().Name] = true
		}
	}
	name := base
	for i := 2; taken[name]; i++ {
		name = base + strconv.Itoa(i)
	}
	return name
}

// tellingMethods are those whose own name says what they return.
var tellingMethods = []string{"len", "count", "capacity", "sum", "max", "min"}

func nameFor(e hir.Expr) string {
	switch e := e.(type) {
	case *hir.Field:
		if len(e.Name) == e.NameSpan.Len() && (e.Name[0] < '0' || e.Name[0] > '9') {
			return e.Name // not a tuple's, and not written r#…
		}
	case *hir.MethodCall:
		if slices.Contains(tellingMethods, e.Name) {
			return e.Name
		}
	}
	return "value"
}
