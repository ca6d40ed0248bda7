package flow

import (
	"slices"
	"strconv"
	"strings"

	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/types"
)

// What patterns and constructors tell about the variant of an enum.

// form is what is known of a value: the variants that it may be of, or that it
// is an empty collection.
type form struct {
	enum     *types.Type
	variants []string
	made     bool // and not only found out: it was made as one of them
	empty    bool
}

// of is a value of one variant.
func of(t *types.Type, variant string) form { return form{enum: t, variants: []string{variant}} }

// otherThan is a value of any other variant.
func otherThan(t *types.Type, variant string) form {
	f := form{enum: t}
	if isEnum(t) && t.Adt.Variant(variant) != nil {
		for _, v := range t.Adt.Variants {
			if name := v.Hir().Name; name != variant {
				f.variants = append(f.variants, name)
			}
		}
	}
	return f
}

// is notes of which form p is, if it is one of its kind. What a variant has in
// it is not there in a value of another one, and one without fields leaves
// nothing to drop.
func (b *builder) is(p place, f form) {
	if f.empty && !p.unnamed() {
		b.emit(opDeinit, p.slot, p.path())
	}
	if p.slot < 0 || len(f.variants) == 0 || !isEnum(f.enum) || p.unnamed() {
		return
	}
	known := f // so that f itself stays off the heap where nothing is noted
	b.emitStmt(stmt{op: opIs, slot: p.slot, path: p.path(), form: &known})
	unit := true
	for _, v := range f.enum.Adt.Variants {
		switch has := slices.Contains(f.variants, v.Hir().Name); {
		case has && v.Hir().Shape != hir.UnitShape:
			unit = false
		case !has && len(p.proj) > 0:
			b.without(p, v.Hir())
		}
	}
	if unit {
		b.emit(opDeinit, p.slot, p.path())
	}
}

// without notes that p has no fields of variant v. Of a whole slot its form
// says so.
func (b *builder) without(p place, v *hir.Variant) {
	for _, f := range v.Fields {
		b.emit(opDeinit, p.slot, p.field(v.Name+":"+f.Name, types.UnknownType).path())
	}
}

// made notes as what the value of e was made, which lies at p: None, Some(x), an
// empty collection, or such in the fields of a struct or a tuple.
func (b *builder) made(p place, e hir.Expr) {
	if p.slot < 0 {
		return
	}
	t := b.types.Expr(e)
	switch e := e.(type) {
	case *hir.Literal:
		b.answeredLiteral(p, e)
	case *hir.PathRef:
		f := madeAs(t, e.Path)
		if b.madeVariant(p, e, f); len(f.variants) == 0 {
			b.madeEmpty(p, t)
		}
	case *hir.Array, *hir.Repeat:
		if b.empty(e) {
			b.madeEmpty(p, t)
		}
	case *hir.Call:
		if b.startsEmpty(e) && !b.madeDefault(p, e, t) || b.mayEmpty(e) {
			b.madeEmpty(p, t)
		}
		if f, ok := e.Fn.(*hir.PathRef); ok && isConstructor(f) {
			b.madeVariant(p, e, madeAs(t, f.Path))
			b.madeOf(p, t, f.Path, e.Args)
		}
	case *hir.MethodCall:
		if b.staysEmpty(e) || b.mayEmpty(e) {
			b.madeEmpty(p, t)
		}
	case *hir.StructLit:
		b.is(p, madeAs(t, e.Path))
		for _, f := range e.Fields {
			b.made(b.part(p, t, e.Path, f.Name, f.Value), f.Value)
		}
	case *hir.Tuple:
		b.madeOf(p, t, nil, e.Elems)
	}
	switch e.(type) {
	case *hir.LocalRef, *hir.Field, *hir.Call, *hir.MethodCall:
		if s, ok := b.stored[e.ID()]; ok && s != p.slot {
			b.passOn(p, place{slot: s})
		}
	}
}

// madeVariant notes that e makes one variant at p, if f has one.
func (b *builder) madeVariant(p place, e hir.Expr, f form) {
	for _, v := range f.variants {
		b.answered(p, e, v)
	}
	b.is(p, f)
}

// madeEmpty notes that p, of type t, has nothing in it. Of a whole value that is only
// a beginning: who fills it is not always seen.
func (b *builder) madeEmpty(p place, t *types.Type) {
	switch {
	case len(p.proj) == 0:
		b.emit(opChange, p.slot, nil)
	case slices.ContainsFunc(t.Args, couldHold):
		b.emit(opDeinit, p.slot, p.path())
	}
}

// madeDefault notes of each field of p, a struct that is made by its derived Default, that
// it has nothing in it.
func (b *builder) madeDefault(p place, e *hir.Call, t *types.Type) bool {
	c := b.types.Callee(e)
	if t.Kind != types.KindAdt || t.Adt.Hir.Kind != hir.Struct || c.Fn.Hir.Name != "default" || !derivesDefault(t.Adt.Hir.Attrs) {
		return false
	}
	for i, f := range b.oracle.Fields(t) {
		at := p.field(t.Adt.Variants[0].Hir().Fields[i].Name, f)
		if f.IsLang("option") {
			b.is(at, form{enum: f, variants: []string{"None"}, made: true})
		} else if carries(f) {
			b.emit(opDeinit, at.slot, at.path())
		}
	}
	return true
}

func derivesDefault(attrs []hir.Attr) bool {
	return slices.ContainsFunc(attrs, func(a hir.Attr) bool {
		return a.Path == "derive" && slices.Contains(strings.FieldsFunc(a.Args, func(r rune) bool { return r == ',' || r == ' ' }), "Default")
	})
}

// couldHold says that the type is a guard, or a library's type, a tuple or an array around one.
func couldHold(t *types.Type) bool {
	switch t.Kind {
	case types.KindAdt:
		return t.IsGuard() || t.Adt.Module.Crate.Library() && slices.ContainsFunc(t.Args, couldHold)
	case types.KindTuple, types.KindArray:
		return slices.ContainsFunc(t.Args, couldHold)
	}
	return false
}

// empty says that e makes something with nothing in it that could be locked:
// None, vec![], [None, None], Slot { guard: None }, RefCell::new(None).
func (b *builder) empty(e hir.Expr) bool {
	switch e := e.(type) {
	case *hir.PathRef:
		return true // a constant, too
	case *hir.Array:
		return !slices.ContainsFunc(e.Elems, func(x hir.Expr) bool { return !b.empty(x) })
	case *hir.Repeat:
		return b.empty(e.Elem)
	case *hir.StructLit:
		return e.Base == nil && !slices.ContainsFunc(e.Fields, func(f hir.FieldInit) bool {
			return !b.empty(f.Value) && !b.frozen(b.types.Expr(f.Value), 0)
		})
	case *hir.Block:
		return e.Kind == hir.ConstBlock
	case *hir.Call:
		return b.startsEmpty(e)
	case *hir.MethodCall:
		return b.staysEmpty(e)
	}
	return plainData(b.types.Expr(e))
}

// madeOf notes what is known of the elements of what lies at p.
func (b *builder) madeOf(p place, t *types.Type, path *hir.Path, elems []hir.Expr) {
	for i, x := range elems {
		b.made(b.part(p, t, path, strconv.Itoa(i), x), x)
	}
}

// part is the place of the field of p that got the value x.
func (b *builder) part(p place, t *types.Type, path *hir.Path, name string, x hir.Expr) place {
	if isEnum(t) && path != nil {
		name = path.Last().Name + ":" + name
	}
	return p.field(name, b.types.Expr(x))
}

func madeAs(t *types.Type, path *hir.Path) form {
	if !isEnum(t) || path == nil || t.Adt.Variant(path.Last().Name) == nil {
		return form{}
	}
	return form{enum: t, variants: []string{path.Last().Name}, made: true}
}

// matched notes what it says about p and its parts that pat matches.
func (b *builder) matched(pat hir.Pat, p place) {
	if p.slot < 0 {
		return
	}
	if variant := variantOf(pat); variant != "" {
		b.is(p, of(b.typeAt(p), variant))
	}
	if _, ok := pat.(*hir.OrPat); !ok {
		b.eachPart(pat, p, b.matched)
	}
}

// typeAt is the type of what lies at p.
func (b *builder) typeAt(p place) *types.Type {
	switch n := len(p.proj); {
	case p.slot < 0:
		return types.UnknownType
	case n > 0:
		return p.proj[n-1].typ
	}
	return b.g.slots[p.slot].typ
}

// looksAt is the place whose variant a pattern finds out: p, the value of x,
// or what x refers to.
func (b *builder) looksAt(p place, x hir.Expr) place {
	for {
		switch r := x.(type) {
		case *hir.Borrow:
			x = r.X
		case *hir.MethodCall:
			if !b.sameVariant(r) {
				return p
			}
			x = r.Recv
		default:
			return p
		}
		if at := b.spot(x); at.slot >= 0 {
			return at
		}
	}
}

// spot is the place that x names, or the temporary that its value was put in;
// nowhere when it lies behind a pointer.
func (b *builder) spot(x hir.Expr) place {
	if len(b.types.Adjust(x).Derefs) > 0 && !b.isReceiver(x) {
		return nowhere
	}
	switch x := x.(type) {
	case *hir.LocalRef:
		return b.localPlace(x.Local)
	case *hir.Field:
		return b.spot(x.X).field(x.Name, b.types.Expr(x))
	}
	if s, ok := b.stored[x.ID()]; ok {
		return place{slot: s}
	}
	return nowhere
}

// truth is the bool that a pattern such as `true` asks for.
func truth(pat hir.Pat) (wanted, ok bool) {
	p, ok := pat.(*hir.LitPat)
	if !ok {
		return false, false
	}
	lit, ok := p.Lit.(*hir.Literal)
	return ok && lit.Text == "true", ok && (lit.Text == "true" || lit.Text == "false")
}

func isEnum(t *types.Type) bool {
	return t.Kind == types.KindAdt && t.Adt.Hir.Kind == hir.Enum
}

// keeps says that a method leaves something in its receiver: one of a
// library's type that answers with a reference into it, such as
// Option::as_mut, or takes a value to put there, such as Option::replace and
// Vec::push. Option::take does neither.
func (b *builder) keeps(e *hir.MethodCall) bool {
	self := b.types.Adjust(e.Recv).Target
	if self == nil || self.Kind != types.KindRef {
		return false
	}
	self = self.Args[0]
	if self.Kind == types.KindSlice {
		return steady(self)
	}
	if self.Kind != types.KindAdt || !self.Adt.Module.Crate.Library() {
		return false
	}
	if leaves[e.Name] || b.fills(e, self) || b.spares(e) {
		return true
	}
	t := b.types.Expr(e)
	if t.IsLang("option") {
		t = t.Args[0]
	}
	return t.Kind == types.KindRef && (!t.Mut || steady(t.Args[0]))
}

// leaves are methods of collections that take out less than all there is.
var leaves = map[string]bool{"retain": true, "retain_mut": true, "reserve": true, "shrink_to_fit": true}

// steady says that nothing can be taken out of a value of type t by who has a
// mutable reference to it.
func steady(t *types.Type) bool {
	switch t.Kind {
	case types.KindTuple, types.KindSlice, types.KindArray:
		return !slices.ContainsFunc(t.Args, func(a *types.Type) bool { return !steady(a) })
	}
	return t.Kind == types.KindPrim || t.IsGuard()
}

// fills says that an argument of a method is an element of its receiver, or gives
// one, or that the method takes many of them.
func (b *builder) fills(e *hir.MethodCall, self *types.Type) bool {
	return slices.ContainsFunc(e.Args, func(arg hir.Expr) bool {
		t := b.types.Expr(arg)
		if b.empty(arg) {
			return false
		}
		if t.Kind == types.KindClosure && makes[e.Name] && len(t.Args) > 0 {
			t = t.Args[len(t.Args)-1]
		}
		return slices.ContainsFunc(self.Args, func(elem *types.Type) bool {
			return elem.Kind == types.KindAdt && (isAdt(t, elem) || many[e.Name] && yields(t, elem, 0))
		})
	})
}

// makes are methods that put in what a closure gives.
var makes = map[string]bool{"get_or_insert_with": true, "or_insert_with": true, "or_insert_with_key": true, "resize_with": true}

// many are methods of collections that take all of a collection or an iterator.
var many = map[string]bool{"extend": true, "append": true}

func isAdt(t, elem *types.Type) bool { return t.Kind == types.KindAdt && t.Adt == elem.Adt }

// yields says that a collection or an iterator of type t is made of elements, or
// by a closure that gives them.
func yields(t, elem *types.Type, depth int) bool {
	return depth < maxYieldDepth && slices.ContainsFunc(t.Args, func(a *types.Type) bool {
		return isAdt(a, elem) || yields(a, elem, depth+1)
	})
}

const maxYieldDepth = 4

// filled notes that a local collection has got an element, by itself or through
// what one of its methods gave, such as an entry.
func (b *builder) filled(e *hir.MethodCall) {
	recv := e.Recv
	for {
		view, ok := recv.(*hir.MethodCall)
		if self := b.types.Expr(recv); !ok || self.Kind != types.KindAdt || !b.fills(e, self) {
			break
		}
		recv = view.Recv
	}
	l, ok := recv.(*hir.LocalRef)
	if !ok {
		return
	}
	self := b.types.Expr(recv)
	if self.Kind == types.KindRef && self.Mut {
		self = self.Args[0]
	}
	if self.Kind == types.KindAdt && self.Adt.Module.Crate.Library() && b.fills(e, self) {
		b.fill(b.localPlace(l.Local))
	}
}

// storedAt notes the same of what got a guard by index or through a reference:
// `slots[0] = Some(guard)`, `*slot = Some(guard)`. It lies at p.
func (b *builder) storedAt(e *hir.Assign, p place) {
	if !b.surely(e.R) {
		return
	}
	switch at := e.L.(type) {
	case *hir.Index:
		if l, ok := at.X.(*hir.LocalRef); ok {
			b.fill(b.localPlace(l.Local))
		}
	case *hir.Deref, *hir.Field:
		if p.unnamed() {
			b.fill(p)
		}
	}
}

// fill notes that p, or what it refers to, has got something.
func (b *builder) fill(p place) {
	p = b.ownerOf(p)
	b.emit(opFill, p.slot, p.path())
}

// refersTo notes of which place of this unit a local is a mutable reference for good:
// let slot = &mut self.slot.
func (b *builder) refersTo(bind *hir.Bind, slot int, init hir.Expr) {
	lent, ok := init.(*hir.Borrow)
	if !ok || !lent.Mut || lent.Raw || b.body.Locals[bind.Local].Mut {
		return
	}
	if p := b.spot(lent.X); p.slot >= 0 && !p.unnamed() && carries(b.typeAt(p)) {
		b.owners[slot] = p
	}
}

// surely says that e is a guard, or Some or Ok of one.
func (b *builder) surely(e hir.Expr) bool { return isSurely(e, b.types) }

func isSurely(e hir.Expr, in *types.Result) bool {
	if call, ok := e.(*hir.Call); ok && len(call.Args) == 1 {
		if f, ok := call.Fn.(*hir.PathRef); ok && isConstructor(f) {
			e = call.Args[0]
		}
	}
	return in.Expr(e).IsGuard()
}

// startsEmpty says that a call makes something out of nothing that it could
// hold: Vec::new(), HashMap::with_capacity(8), Slots::named("a"), Cell::new(None).
func (b *builder) startsEmpty(e *hir.Call) bool {
	t := b.types.Expr(e)
	if t.Kind == types.KindArray {
		t = t.Args[0] // [T; 4]::default()
	}
	f, ok := e.Fn.(*hir.PathRef)
	c := b.types.Callee(e)
	if !ok || t.Kind != types.KindAdt || isConstructor(f) || c == nil || c.Fn == nil {
		return false
	}
	library := t.Adt.Module.Crate.Library()
	if c.Fn.Trait == nil && library != c.Fn.Module.Crate.Library() || library && len(t.Args) == 0 {
		return false
	}
	return !slices.ContainsFunc(e.Args, func(arg hir.Expr) bool { return !b.empty(arg) }) && !b.locks(c, t)
}

// staysEmpty says that a method turns what starts empty into something of one's own,
// and is given nothing to put in: Slots::new().named("a").
func (b *builder) staysEmpty(e *hir.MethodCall) bool {
	t, c := b.types.Expr(e), b.types.Callee(e)
	if t.Kind != types.KindAdt || t.Adt.Module.Crate.Library() || c == nil || c.Fn == nil || c.Fn.Hir.SelfKind != hir.SelfValue {
		return false
	}
	switch e.Recv.(type) {
	case *hir.Call, *hir.MethodCall:
		return b.empty(e.Recv) && !slices.ContainsFunc(e.Args, func(arg hir.Expr) bool { return !b.empty(arg) })
	}
	return false
}

// plainData says that a value of type t leads to nothing that could be locked.
func plainData(t *types.Type) bool {
	return t.Kind == types.KindPrim || t.Kind == types.KindRef && t.Args[0].Kind == types.KindPrim
}
