package semantic

import (
	"slices"
	"strconv"
	"strings"

	"github.com/wakeful-rs/wakeful/semantic/flow"
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
	"github.com/wakeful-rs/wakeful/semantic/types"
)

// Guard is what kind of lock or loan a value keeps while it lives.
type Guard string

// The kinds, as #[wakeful::guard] names them on a type of a stub.
const (
	NoGuard    Guard = ""
	ThreadLock Guard = "thread_lock" // blocks other threads: std's and parking_lot's guards
	RefCell    Guard = "refcell"     // makes the next borrow panic
	AsyncLock  Guard = "async_lock"  // made to be held across awaits
	OtherGuard Guard = "other"
)

// GuardKinds are all of them but NoGuard.
var GuardKinds = []Guard{ThreadLock, RefCell, AsyncLock, OtherGuard}

// Keeps is what an OtherGuard keeps, for messages; "" when its stub or
// configuration does not say.
func (h Held) Keeps() string {
	return names.AttrValue(h.guardAttrs(), "wakeful::guard_name")
}

// guardAttrs are what the stub says of the guard's type.
func (h Held) guardAttrs() []hir.Attr {
	if h.GuardType == nil || h.GuardType.Kind != types.KindAdt {
		return nil
	}
	return h.GuardType.Adt.Hir.Attrs
}

// OfThread says that what the guard keeps is wanted of all that runs on the
// thread, which is right where nothing does but what its owner has begun.
func (h Held) OfThread() bool {
	return names.HasAttr(h.guardAttrs(), "wakeful::guard_of_thread")
}

// guardIn finds the guard that a value owns: the value itself, or one inside
// a tuple, array, struct, Option, Result or collection. What was moved out of
// the value, or is in a variant that it is known not to be, doesn't count.
// For a guard that a closure or future captured, part says where it is from.
func (b *Body) guardIn(v *flow.Value) (kind Guard, guard *types.Type, part *types.Part) {
	g := b.guardSearch(v)
	kind, guard = g.find(v.Type, nil, 0)
	return kind, guard, g.part
}

// foundGuard is the worst of the guards that a value has in it: a thread lock is
// worse to hold than a lock that tasks share.
type foundGuard struct {
	kind  Guard
	guard *types.Type
}

// take keeps another guard if it is the worse one, and says so.
func (f *foundGuard) take(kind Guard, guard *types.Type) bool {
	if kind == NoGuard || f.kind != NoGuard && slices.Index(GuardKinds, f.kind) <= slices.Index(GuardKinds, kind) {
		return false
	}
	f.kind, f.guard = kind, guard
	return true
}

type guardSearch struct {
	taught map[string]Guard
	env    *types.Env
	value  *flow.Value
	only   Guard // look for no other kind
	part   *types.Part
	// inside: it looked into another body, or a closure or future, whose parts
	// have places.
	inside bool
	// shared: it looks into a cell that was lent, and a cell can be emptied
	// through a shared reference.
	shared bool
}

func (b *Body) guardSearch(v *flow.Value) guardSearch {
	return guardSearch{env: b.env(), taught: b.taught().guards, value: v}
}

const maxGuardDepth = 6

func (g *guardSearch) find(t *types.Type, path []string, depth int) (Guard, *types.Type) {
	if depth > maxGuardDepth || g.movedOut(path) {
		return NoGuard, nil
	}
	switch t.Kind {
	case types.KindTuple:
		var worst foundGuard
		for i, a := range t.Args {
			worst.take(g.find(a, g.below(path, i, ""), depth+1))
		}
		return worst.kind, worst.guard
	case types.KindArray:
		return g.find(t.Args[0], g.below(path, -1, "[]"), depth+1)
	case types.KindAdt:
		return g.inAdt(t, path, depth)
	case types.KindClosure, types.KindAsyncBlock:
		return g.inCaptures(t, path, depth)
	case types.KindOpaque:
		if t.Fn.Trait == nil && !t.Fn.Module.Crate.Library() {
			g.inside = true
			return g.find(g.env.Hidden(t), path, depth+1)
		}
	}
	return NoGuard, nil
}

// inCaptures looks at what a closure or an async block has moved into itself.
func (g *guardSearch) inCaptures(t *types.Type, path []string, depth int) (Guard, *types.Type) {
	g.inside = true
	if t.Kind == types.KindAsyncBlock && g.value.Changed {
		return NoGuard, nil // it may have run to its end
	}
	parts, _ := g.env.Parts(t)
	var worst foundGuard
	part := g.part
	for i := range parts {
		if parts[i].What != types.Captured {
			continue
		}
		if worst.take(g.find(parts[i].Type, g.below(path, -1, parts[i].Name), depth+1)) {
			part = &parts[i]
		}
	}
	g.part = part
	return worst.kind, worst.guard
}

func (g *guardSearch) inAdt(t *types.Type, path []string, depth int) (Guard, *types.Type) {
	if k := g.kindOf(t.Adt); k != NoGuard {
		if g.only != NoGuard && k != g.only {
			return NoGuard, nil
		}
		return k, t
	}
	if t.Adt.Lang == "phantom_data" {
		return NoGuard, nil
	}
	if t.IsLang("result") || t.IsLang("option") {
		if g.uncertain(t, depth) {
			return NoGuard, nil
		}
		return g.inVariants(t, path, depth)
	}
	if t.IsLang("owned_box") {
		return g.find(t.Args[0], append(path[:len(path):len(path)], "*"), depth+1)
	}
	if g.uncertain(t, depth) {
		return NoGuard, nil
	}
	if t.IsLang("cell") || t.IsLang("ref_cell") || t.IsLang("mutex") {
		defer func(before bool) { g.shared = before }(g.shared)
		g.shared = g.shared || g.value.Borrowed
	}
	if t.Adt.Module.Crate.Kind == names.Described {
		if hasLifetimes(t.Adt.Hir.Generics) {
			return NoGuard, nil // an entry, an iterator: the owner holds the guard
		}
		if t.Adt.Hir.Kind == hir.Enum {
			return g.inAnyVariant(t, path, depth)
		}
		var worst foundGuard
		for _, a := range t.Args { // an owning container, or an error that gives the guard back
			worst.take(g.find(a, g.below(path, -1, "<>"), depth+1))
		}
		return worst.kind, worst.guard
	}
	if t.Adt.Module.Crate.Kind == names.Fetched && !namesGuard(t.Adt) {
		return NoGuard, nil
	}
	return g.inFields(t, path, depth)
}

// kindOf is what kind of guard a type is, by its stub or the configuration.
func (g *guardSearch) kindOf(a *names.Adt) Guard {
	if k := Guard(names.AttrValue(a.Hir.Attrs, "wakeful::guard")); k != NoGuard || len(g.taught) == 0 {
		return k
	}
	return g.taught[names.Path(a)]
}

// inFields looks for a guard that each variant has which an enum may be of, or
// one that it was made as.
func (g *guardSearch) inFields(t *types.Type, path []string, depth int) (Guard, *types.Type) {
	var worst foundGuard
	known := depth == 0 && g.value.Variants != nil
	for _, v := range t.Adt.Variants {
		if known && !slices.Contains(g.value.Variants, v.Hir().Name) {
			continue
		}
		var here foundGuard
		for i, f := range g.env.PartsOf(t, v) {
			name := v.Hir().Fields[i].Name
			if t.Adt.Hir.Kind == hir.Enum {
				name = v.Hir().Name + ":" + name
			}
			here.take(g.find(f, g.below(path, -1, name), depth+1))
		}
		if here.kind == NoGuard && !(known && g.value.Made) {
			return NoGuard, nil
		}
		worst.take(here.kind, here.guard)
	}
	return worst.kind, worst.guard
}

// inAnyVariant looks into a library's enum, such as ControlFlow: as with an Option, one
// that may be of a variant with a guard counts.
func (g *guardSearch) inAnyVariant(t *types.Type, path []string, depth int) (Guard, *types.Type) {
	var worst foundGuard
	for _, v := range t.Adt.Variants {
		name := v.Hir().Name
		if depth == 0 && g.value.Variants != nil && !slices.Contains(g.value.Variants, name) {
			continue
		}
		for i, f := range g.env.PartsOf(t, v) {
			worst.take(g.find(f, g.below(path, -1, name+":"+v.Hir().Fields[i].Name), depth+1))
		}
	}
	return worst.kind, worst.guard
}

// namesGuard says that a fetched type is a struct with a field that is a guard
// by its name. Those of its other fields are not looked into, which would read
// half the crate; and nobody knows whether its Options are full.
func namesGuard(a *names.Adt) bool {
	return a.Hir.Kind == hir.Struct && !names.Twin(a) && slices.ContainsFunc(a.Hir.Variants[0].Fields, func(f hir.FieldDef) bool {
		p, ok := f.Type.(*hir.PathType)
		if !ok || names.HasAttr(f.Attrs, "cfg") {
			return false
		}
		name := p.Path.Last().Name
		return strings.Contains(name, "Guard") || name == "Ref" || name == "RefMut"
	})
}

// uncertain says that the part of type t may have been emptied through a
// reference: an enum may be of another variant now, a collection may be empty.
func (g *guardSearch) uncertain(t *types.Type, depth int) bool {
	if !g.shared && (!g.value.Changed || depth == 0 && len(g.value.Variants) == 1) {
		return false
	}
	return t.Adt.Hir.Kind == hir.Enum || t.Adt.Module.Crate.Library()
}

// inVariants looks into Option and Result. Of a Result that may be Ok the error
// is not looked at: most have none.
func (g *guardSearch) inVariants(t *types.Type, path []string, depth int) (Guard, *types.Type) {
	variant, inside := "Ok", t.Args[0]
	if t.IsLang("option") {
		variant = "Some"
	}
	if depth == 0 && g.value.Variants != nil && !slices.Contains(g.value.Variants, variant) {
		if t.IsLang("option") || givesBackSometimes(t.Args[1]) {
			return NoGuard, nil
		}
		variant, inside = "Err", t.Args[1]
	}
	return g.find(inside, g.below(path, -1, variant+":0"), depth+1)
}

// givesBackSometimes says that an error is a library's with a guard in it, such
// as TryLockError: it gives that back only when the lock is poisoned.
func givesBackSometimes(t *types.Type) bool {
	return t.Kind == types.KindAdt && t.Adt.Module.Crate.Library() && !t.IsGuard()
}

// below is the path of a part of what path leads to, by name or by index.
// Paths are made only for values of which something was moved out.
func (g *guardSearch) below(path []string, index int, name string) []string {
	if len(g.value.Moved) == 0 {
		return nil
	}
	if index >= 0 {
		name = strconv.Itoa(index)
	}
	return append(path[:len(path):len(path)], name)
}

func (g *guardSearch) movedOut(path []string) bool {
	for _, m := range g.value.Moved {
		if len(m) <= len(path) && samePath(m, path[:len(m)]) {
			return true
		}
	}
	return false
}

func samePath(a, b []string) bool {
	for i := range a {
		if a[i] != b[i] {
			return false
		}
	}
	return true
}
