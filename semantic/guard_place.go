package semantic

import (
	"slices"

	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
	"github.com/wakeful-rs/wakeful/semantic/types"
)

// lockPlace is where a lock lies: the fields that lead to it from a local or a static. Two
// that are equal are one lock, as long as nobody assigns on the way.
type lockPlace struct {
	local  hir.LocalID  // where static is nil
	static *names.Const // of which every body sees the same
	fields []lockField
}

// lockField is a field with the type that has it: a field of what a value derefs to may
// have the name of one of its own.
type lockField struct {
	of   *names.Adt // nil for a tuple
	name string
}

func (p lockPlace) equal(q lockPlace) bool {
	return p.static == q.static && p.local == q.local && slices.Equal(p.fields, q.fields)
}

// below is where p lies as seen from q, a part of the way to it.
func (p lockPlace) below(q lockPlace) (fields []lockField, ok bool) {
	n := len(q.fields)
	if p.static != q.static || p.local != q.local || n > len(p.fields) || !slices.Equal(p.fields[:n], q.fields) {
		return nil, false
	}
	return p.fields[n:], true
}

// maxPlaceDepth bounds how many fields and names lead to a place.
const maxPlaceDepth = 16

// lockPlace is the place that e names, through references, clones of an Arc and
// names that are given once; ok is false where it may be another one each time.
func (b *Body) lockPlace(e hir.Expr) (p lockPlace, ok bool) { return b.lockPlaceIn(e, 0) }

func (b *Body) lockPlaceIn(e hir.Expr, depth int) (p lockPlace, ok bool) {
	for ; depth < maxPlaceDepth; depth++ {
		switch x := e.(type) {
		case *hir.Field:
			p.fields = append(p.fields, lockField{b.ownerOf(x), x.Name})
			e = x.X
		case *hir.Deref:
			e = x.X
		case *hir.Borrow:
			e = x.X
		case *hir.LocalRef:
			if b.assigned(x.Local) {
				return lockPlace{}, false
			}
			slices.Reverse(p.fields) // they were found from the last to the first
			named := b.namedOnce(x.Local)
			if of, ok := b.lockPlaceIn(named, depth+1); ok && (!isCall(named) || b.keepsFields(of)) {
				of.fields = append(of.fields, p.fields...)
				return of, !b.assignsField(p.fields)
			}
			p.local = x.Local
			return p, !b.assignsField(p.fields)
		case *hir.PathRef:
			p.local, p.static = -1, b.staticOf(x)
			if p.static == nil {
				return lockPlace{}, false
			}
			slices.Reverse(p.fields)
			return p, !b.assignsField(p.fields)
		case *hir.Call, *hir.MethodCall:
			if e = b.sharedBy(x); e == nil {
				return lockPlace{}, false
			}
		default:
			return lockPlace{}, false
		}
	}
	return lockPlace{}, false
}

// keepsFields says that nobody can have given the fields on the way to p other values
// since an owner of what lies there was made.
func (b *Body) keepsFields(p lockPlace) bool {
	if p.static != nil {
		return true
	}
	t := b.result.Local(p.local)
	return !b.body.Locals[p.local].Mut && !(t.Kind == types.KindRef && t.Mut)
}

// ownerOf is the type that has the field which x names, nil where that is no struct.
func (b *Body) ownerOf(x *hir.Field) *names.Adt {
	t := b.result.Expr(x.X)
	if a := b.result.Adjust(x.X); a.Target != nil {
		t = a.Target
	}
	if t = behindRefs(t); t.Kind != types.KindAdt {
		return nil
	}
	return t.Adt
}

// namedOnce is the place that a local is another name for: `let lock = &self.lock`; nil for
// any other local. What it was made of may be a call, whose value is no place.
func (b *Body) namedOnce(l hir.LocalID) hir.Expr {
	for let := range b.body.Lets() {
		bind, ok := let.Pat.(*hir.Bind)
		if !ok || bind.Local != l || bind.Sub != nil || let.Init == nil {
			continue
		}
		switch x := let.Init.(type) {
		case *hir.LocalRef, *hir.Field, *hir.Borrow:
			return let.Init
		case *hir.Call, *hir.MethodCall:
			if b.sharedBy(x) != nil {
				return let.Init
			}
		}
	}
	return nil
}

// sharedBy is the Arc or Rc of which a call gives a clone; nil for any other call.
func (b *Body) sharedBy(call hir.Expr) hir.Expr {
	if t := b.result.Expr(call); !b.callsClone(call) || !t.IsLang("arc") && !t.IsLang("rc") {
		return nil
	}
	return recvAndArgs(call)[0]
}

// staticOf is the static that a path names, nil for anything else.
func (b *Body) staticOf(x *hir.PathRef) *names.Const {
	d, n := b.fn.Module.ResolveValue(x.Path)
	c, ok := d.(*names.Const)
	if !ok || n != len(x.Path.Segments) || !c.Hir.Static || names.Twin(c) {
		return nil
	}
	return c
}

// assignsField says that the body assigns to a field of that name, on whatever.
func (b *Body) assignsField(fields []lockField) bool {
	return slices.ContainsFunc(b.body.Exprs, func(e hir.Expr) bool {
		a, ok := e.(*hir.Assign)
		if !ok {
			return false
		}
		f, ok := a.L.(*hir.Field)
		return ok && slices.ContainsFunc(fields, func(x lockField) bool { return x.name == f.Name })
	})
}

// placeLockedBy is the place of the lock whose guard the call gives when it is awaited: of
// a library's method, or of a fn of the workspace that does nothing but to lock.
func (b *Body) placeLockedBy(call *hir.MethodCall, depth int) (p lockPlace, ok bool) {
	fn := b.result.Fn(call)
	if fn == nil || depth > maxPlaceDepth {
		return lockPlace{}, false
	}
	if fn.Module.Crate.Library() {
		return b.lockPlace(call.Recv)
	}
	in := b.bodyOfOwn(call)
	if in == nil || !in.body.Async {
		return lockPlace{}, false
	}
	last := awaitedCall(in.onlyExpr())
	if last == nil {
		return lockPlace{}, false
	}
	if p, ok = in.placeLockedBy(last, depth+1); !ok {
		return lockPlace{}, false
	}
	return p.handedBack(b, call, in)
}

// placeTakenBy is the place of the lock whose guard a call of sync code gives: of a library's
// method, or of a fn of the workspace that does nothing but to lock.
func (b *Body) placeTakenBy(call hir.Expr, depth int) (p lockPlace, ok bool) {
	if m, _ := b.libraryLock(call); m != nil {
		return b.lockPlace(m.Recv)
	}
	in := b.bodyOfOwn(call)
	if in == nil || in.body.Async || depth > maxPlaceDepth {
		return lockPlace{}, false
	}
	last := in.takesLock(in.onlyExpr())
	if last == nil {
		return lockPlace{}, false
	}
	if p, ok = in.placeTakenBy(last, depth+1); !ok {
		return lockPlace{}, false
	}
	return p.handedBack(b, call, in)
}

// onlyExpr is the expression that is all of the body; nil for other bodies.
func (b *Body) onlyExpr() hir.Expr {
	root, block := b.body.Root.(*hir.Block)
	if !block || len(root.Stmts) > 0 {
		return nil
	}
	return root.Tail
}

// libraryLock is the call, and what it calls, if that is a library's method that waits for
// a lock.
func (b *Body) libraryLock(call hir.Expr) (*hir.MethodCall, *names.Fn) {
	m, ok := call.(*hir.MethodCall)
	if !ok || !waitsToLock[m.Name] {
		return nil, nil
	}
	fn := b.result.Fn(m)
	if fn == nil || !fn.Module.Crate.Library() {
		return nil, nil
	}
	return m, fn
}

// handedBack is the place in b of what lies at p in the fn that call runs.
func (p lockPlace) handedBack(b *Body, call hir.Expr, in *Body) (at lockPlace, ok bool) {
	if p.static != nil {
		return p, true
	}
	for bind, arg := range in.handedOver(call) {
		if bind.Local == p.local {
			at, ok = b.lockPlace(arg)
			at.fields = append(at.fields, p.fields...)
			return at, ok && !b.assignsField(p.fields)
		}
	}
	return lockPlace{}, false
}

// handed is the place in fn, which call runs, of what lies at p here: below a parameter
// that was given a part of the way. ok is false where fn does not get at it by these names.
func (p lockPlace) handed(b *Body, call hir.Expr, in *Body) (at lockPlace, ok bool) {
	if p.static != nil {
		return p, true
	}
	for bind, arg := range in.handedOver(call) {
		given, known := b.lockPlace(arg)
		if bind.Sub != nil || !known {
			continue
		}
		if fields, below := p.below(given); below {
			return lockPlace{local: bind.Local, fields: fields}, true
		}
	}
	return lockPlace{}, false
}
