package types

import (
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
)

// Verdict is a three-valued answer. Unknown is the zero value: a finding needs
// a definite answer.
type Verdict uint8

const (
	Unknown Verdict = iota
	No
	Yes
)

// Result is what inference found for one hir.Body, closures and async blocks
// inside it included. It is immutable once made.
type Result struct {
	Body *hir.Body

	exprs   []*Type    // by ExprID, before adjustment
	pats    []*Type    // by PatID: the type of the matched place, before match ergonomics
	locals  []*Type    // by LocalID
	callees []*Callee  // by ExprID
	marks   []exprMark // by ExprID
	binding []BindMode // by PatID
	adjust  map[hir.ExprID]Adjust
	unsized []Unsize
	hidden  []*Type // what the fn's own opaque types are, by index

	// Steps is how often the inference asked what type or impl fits; it says what
	// a body costs where a clock cannot.
	Steps int
	// Env are the bounds that hold in the body.
	Env []Pred
	// Blocks are the scopes of the body's blocks that declare items.
	Blocks map[*hir.Scope]*names.Module
	// Above is what the layer above knows of the body; it is nothing to this one.
	// With it, who has a closure's type has what the closure does.
	Above any
}

// Expr is the type of e before any adjustment; an unknown type when inference
// could not tell. Never nil.
func (r *Result) Expr(e hir.Expr) *Type { return orUnknown(r.exprs, int(e.ID())) }

// Pat is the type of the value p is matched against.
func (r *Result) Pat(p hir.Pat) *Type { return orUnknown(r.pats, int(p.ID())) }

// Local is the type of a binding.
func (r *Result) Local(l hir.LocalID) *Type { return orUnknown(r.locals, int(l)) }

// exprMark is what is said of an expression in a word.
type exprMark uint8

const (
	overloaded exprMark = 1 << iota
	diverges
)

func (r *Result) marked(e hir.Expr, m exprMark) bool {
	id := int(e.ID())
	return id >= 0 && id < len(r.marks) && r.marks[id]&m != 0
}

// mark says m of e, or takes it back.
func (r *Result) mark(e hir.Expr, m exprMark, is bool) {
	if is {
		r.marks[e.ID()] |= m
	} else {
		r.marks[e.ID()] &^= m
	}
}

func orUnknown(ts []*Type, i int) *Type {
	if i < 0 || i >= len(ts) || ts[i] == nil {
		return UnknownType
	}
	return ts[i]
}

// Adjust is what happens to an operand between its own type and its use:
// derefs from the outside in, then perhaps a borrow. It is recorded for method
// receivers, bases of field and index expressions, and coerced operands
// (call arguments, let initialisers with a type, returns).
type Adjust struct {
	Derefs  []DerefStep
	AutoRef RefKind
	Target  *Type // the type after adjusting
}

// DerefStep is one `*`: built in (references, Box) or a call of Deref/DerefMut.
type DerefStep struct {
	Overloaded bool
	Mut        bool  // DerefMut
	From       *Type // the type that is dereferenced
}

// RefKind is the borrow an adjustment ends in.
type RefKind uint8

const (
	NoRef RefKind = iota
	SharedRef
	MutRef
)

// Adjust is the adjustment of e, the zero Adjust when there is none.
func (r *Result) Adjust(e hir.Expr) Adjust { return r.adjust[e.ID()] }

// BindMode is how a pattern's binding takes its value after match ergonomics.
type BindMode uint8

const (
	BindUnknown BindMode = iota
	BindMove             // by value and not Copy (or not known to be)
	BindCopy
	BindRef
	BindRefMut
)

// Binding is the mode of a *hir.Bind.
func (r *Result) Binding(p *hir.Bind) BindMode {
	if id := int(p.Id); id >= 0 && id < len(r.binding) {
		return r.binding[id]
	}
	return BindUnknown
}

// Callee is what a call or method call (or an overloaded operator) runs.
// It is nil when inference could not tell.
func (r *Result) Callee(e hir.Expr) *Callee {
	if id := int(e.ID()); id >= 0 && id < len(r.callees) {
		return r.callees[id]
	}
	return nil
}

// Fn is the fn that a call or method call (or an overloaded operator) runs; nil
// when inference could not tell, and for a constructor or a closure.
func (r *Result) Fn(e hir.Expr) *names.Fn {
	if c := r.Callee(e); c != nil {
		return c.Fn
	}
	return nil
}

// Overloaded says that an Index, Deref, Binary, Unary or AssignOp expression
// is a trait method's call and not built in.
func (r *Result) Overloaded(e hir.Expr) bool { return r.marked(e, overloaded) }

// Diverges says that e has type `!`: control does not come out of it.
func (r *Result) Diverges(e hir.Expr) bool { return r.marked(e, diverges) }

// Unsize is a coercion of a pointer to a concrete type into one to a trait
// object: what From is must have the traits that To names.
type Unsize struct {
	Expr     hir.Expr
	From, To *Type // the pointees
}

// Unsized are the body's coercions to trait objects.
func (r *Result) Unsized() []Unsize { return r.unsized }
