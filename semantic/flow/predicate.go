package flow

import (
	"strings"
	"unicode"

	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/types"
)

// Methods of the program's own types that answer with a bool. What they look at is in
// another body; that two calls look at the same value is seen here.

// predicate is the condition that e is true, a call of such a method, and that it is
// false. An enum's is_open asks for the variant Open, as Rust's conventions have it; who
// names another thing so is not told of what waits on such a way.
func (b *builder) predicate(e *hir.MethodCall) (yes, no ask) {
	c, t := b.types.Callee(e), behindRefs(b.types.Expr(e.Recv))
	if c == nil || c.Fn == nil || len(e.Args) > 0 || c.Fn.Module.Crate.Library() || !b.frozen(t, 0) ||
		b.types.Adjust(e.Recv).AutoRef == types.MutRef {
		return ask{}, ask{}
	}
	if variant := variantAskedBy(e.Name, t); variant != "" {
		return b.asks(e.Recv, []string{variant}, true)
	}
	at, ok := b.constant(e.Recv)
	if !ok {
		return ask{}, ask{}
	}
	q := b.add(question{of: []constant{at}, asked: e.Name + "()", values: truths, closed: true})
	return b.conditions(q, e, isTrue, true)
}

// variantAskedBy is the variant of t for which a method of that name is named.
func variantAskedBy(method string, t *types.Type) string {
	name, ok := strings.CutPrefix(method, "is_")
	if !ok || !isEnum(t) {
		return ""
	}
	for _, v := range t.Adt.Variants {
		if snake(v.Hir().Name) == name {
			return v.Hir().Name
		}
	}
	return ""
}

// snake is a variant's name as a fn's name has it: HalfOpen is half_open.
func snake(name string) string {
	var out strings.Builder
	for i, r := range name {
		if unicode.IsUpper(r) && i > 0 {
			out.WriteByte('_')
		}
		out.WriteRune(unicode.ToLower(r))
	}
	return out.String()
}

// frozen says that a value of type t is what it is as long as nobody assigns to it: it
// has no cell, lock or atomic in it, and leads to none.
func (b *builder) frozen(t *types.Type, depth int) bool {
	if depth > maxFrozenDepth {
		return false
	}
	parts := t.Args
	switch {
	case t.Kind == types.KindPrim:
		return true
	case t.Kind == types.KindAdt && !t.Adt.Module.Crate.Library():
		if parts = b.oracle.Fields(t); parts == nil {
			return isEnum(t) && b.copies(t) == types.Yes
		}
	case t.Kind == types.KindRef, t.Kind == types.KindTuple, t.Kind == types.KindArray, t.Kind == types.KindSlice,
		t.IsLang("option"), t.IsLang("result"), t.IsLang("vec"), t.IsLang("string"), t.IsLang("owned_box"):
	default:
		return false
	}
	for _, part := range parts {
		if !b.frozen(part, depth+1) {
			return false
		}
	}
	return true
}

const maxFrozenDepth = 4
