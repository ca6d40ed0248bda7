package flow

import (
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/types"
)

// Methods that ask of which variant something is.

// inquiry is what it says of the receiver of a method that the answer is true, and
// that it is false: the variants of which it may be, nil where it may be any.
type inquiry struct{ yes, no []string }

func iff(yes ...string) func(other ...string) inquiry {
	return func(no ...string) inquiry { return inquiry{yes, no} }
}

// inquiries are the methods of std's enums that ask for a variant, by the type.
var inquiries = map[string]map[string]inquiry{
	"option": {
		"is_some":     iff("Some")("None"),
		"is_none":     iff("None")("Some"),
		"is_some_and": iff("Some")(),
		"is_none_or":  iff()("Some"),
	},
	"result": {
		"is_ok":      iff("Ok")("Err"),
		"is_err":     iff("Err")("Ok"),
		"is_ok_and":  iff("Ok")(),
		"is_err_and": iff("Err")(),
	},
	"ordering": {
		"is_lt": iff("Less")("Equal", "Greater"),
		"is_le": iff("Less", "Equal")("Greater"),
		"is_eq": iff("Equal")("Less", "Greater"),
		"is_ne": iff("Less", "Greater")("Equal"),
		"is_ge": iff("Equal", "Greater")("Less"),
		"is_gt": iff("Greater")("Less", "Equal"),
	},
	"poll":         {"is_ready": iff("Ready")("Pending"), "is_pending": iff("Pending")("Ready")},
	"control_flow": {"is_break": iff("Break")("Continue"), "is_continue": iff("Continue")("Break")},
}

// inquiry is what e asks of its receiver, or of what that refers to.
func (b *builder) inquiry(e *hir.MethodCall) (inquiry, bool) {
	t := behindRefs(b.types.Expr(e.Recv))
	if !isEnum(t) {
		return inquiry{}, false
	}
	asked, ok := inquiries[t.Adt.Lang][e.Name]
	return asked, ok
}

// variantAsked is what it says that a call such as x.is_none() or x.is_empty()
// is true, and that it is false.
func (b *builder) variantAsked(e *hir.MethodCall) (yes, no outcome) {
	at := b.looksAt(b.spot(e.Recv), e.Recv)
	yes.at, no.at = at, at
	t := b.typeAt(at)
	if asked, ok := b.inquiry(e); ok {
		yes.ask, no.ask = b.mayBe(asked.yes, e), b.mayBe(asked.no, e)
		if isEnum(t) {
			yes.form, no.form = form{enum: t, variants: asked.yes}, form{enum: t, variants: asked.no}
		}
		return yes, no
	}
	if e.Name == "is_empty" && len(e.Args) == 0 && t.Kind == types.KindAdt && t.Adt.Module.Crate.Library() && !t.IsGuard() {
		yes.form = form{empty: true}
		return yes, no
	}
	yes, no = unknown, unknown
	if yes.ask, no.ask = b.contained(e); !yes.tells() {
		return b.predicate(e)
	}
	return yes, no
}

// contained is the condition that e is true, (1..5).contains(&n), and that it is false.
func (b *builder) contained(e *hir.MethodCall) (yes, no ask) {
	r, ok := e.Recv.(*hir.Range)
	if !ok || e.Name != "contains" || len(e.Args) != 1 {
		return ask{}, ask{}
	}
	in, ok := between(r.Lo, r.Hi, r.Inclusive)
	if !ok {
		return ask{}, ask{}
	}
	return b.within(b.counting(e.Args[0]), e, []span{in}, true)
}

// mayBe is the condition that what a call asks about is of one of these variants.
func (b *builder) mayBe(variants []string, e *hir.MethodCall) ask {
	if len(variants) == 0 {
		return ask{}
	}
	yes, _ := b.asks(e.Recv, variants, false)
	return yes
}
