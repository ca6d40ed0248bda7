package semantic

import "github.com/wakeful-rs/wakeful/semantic/hir"

// A giver is what has locals of its own and gives a value back that outlives them: the fn,
// a closure or an async block.

// FromBlock says that it is an async block that gives the future back.
func (l Borrow) FromBlock() bool {
	_, block := l.giver.(*hir.Async)
	return block
}

// endsOfGiver are the expressions of which one gives what the giver gives back: at the end of
// its body and at each `return` out of it, where control gets to. unit is nil for the fn.
func (b *Body) endsOfGiver(unit, body hir.Expr) []hir.Expr {
	ends := b.endsOf(body, 0)
	for _, r := range b.returnsOf(unit) {
		ends = append(ends, b.endsOf(r.Value, 0)...)
	}
	var out []hir.Expr
	for _, end := range ends {
		if b.alwaysThere(end, b.parents().around(end)) {
			out = append(out, end)
		}
	}
	return out
}

// returnsOf are the `return`s with a value out of a closure or an async block, of the fn for
// nil.
func (b *Body) returnsOf(unit hir.Expr) []*hir.Return {
	var out []*hir.Return
	for _, e := range b.body.Exprs {
		if r, ok := e.(*hir.Return); ok && r.Value != nil && b.parents().unitAround(r) == unit {
			out = append(out, r)
		}
	}
	return out
}

// unitAround is the innermost closure or async block that e stands in, nil if that is the fn.
func (p parentMap) unitAround(e hir.Expr) hir.Expr {
	for up := p.of(e); up != nil; up = p.of(up) {
		switch up.(type) {
		case *hir.Closure, *hir.Async:
			return up
		}
	}
	return nil
}

// endsOf are the expressions of which one gives the value of e: of a block what is at its
// end, of an `if` and a `match` what their ways give, and of each what a `break` takes out
// of it.
func (b *Body) endsOf(e hir.Expr, depth int) []hir.Expr {
	var ends []hir.Expr
	if depth < maxInlineDepth {
		ends = b.waysOf(e)
	}
	if len(ends) == 0 {
		return []hir.Expr{e}
	}
	var out []hir.Expr
	for _, end := range ends {
		out = append(out, b.endsOf(end, depth+1)...)
	}
	return out
}

// waysOf are the direct parts of e of which one gives its value, none if it is no control flow.
func (b *Body) waysOf(e hir.Expr) []hir.Expr {
	switch e := e.(type) {
	case *hir.Block:
		if e.Kind != hir.PlainBlock && e.Kind != hir.UnsafeBlock {
			return nil
		}
		ways := b.breaksOf(e, e.Label)
		if e.Tail != nil {
			ways = append(ways, e.Tail)
		}
		return ways
	case *hir.If:
		if e.Else != nil {
			return []hir.Expr{e.Then, e.Else}
		}
	case *hir.Match:
		var ways []hir.Expr
		for _, a := range e.Arms {
			ways = append(ways, a.Body)
		}
		return ways
	case *hir.Loop:
		return b.breaksOf(e, e.Label)
	}
	return nil
}

// breaksOf are the values that `break` takes out of a loop, or out of a block with a label.
func (b *Body) breaksOf(e hir.Expr, label string) []hir.Expr {
	if _, loop := e.(*hir.Loop); !loop && label == "" {
		return nil
	}
	var out []hir.Expr
	for _, x := range b.body.Exprs {
		if br, ok := x.(*hir.Break); ok && br.Value != nil && b.parents().brokenBy(br) == e {
			out = append(out, br.Value)
		}
	}
	return out
}

// brokenBy is the loop or block that a `break` leaves, nil where that is not seen.
func (p parentMap) brokenBy(br *hir.Break) hir.Expr {
	for up := p.of(br); up != nil; up = p.of(up) {
		label, loop := "", true
		switch up := up.(type) {
		case *hir.Closure, *hir.Async:
			return nil
		case *hir.Block:
			label, loop = up.Label, false
		case *hir.Loop:
			label = up.Label
		case *hir.While:
			label = up.Label
		case *hir.For:
			label = up.Label
		default:
			continue
		}
		if br.Label == label && (loop || label != "") || br.Label == "" && loop {
			return up
		}
	}
	return nil
}
