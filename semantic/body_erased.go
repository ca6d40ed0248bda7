package semantic

import (
	"slices"
	"strconv"

	"github.com/wakeful-rs/wakeful/semantic/flow"
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/types"
)

// erasedPart is a part of a value whose type says only which trait it has.
type erasedPart struct {
	path []string    // of the part in the value, as in flow.Value.Moved
	typ  *types.Type // what it was made as
}

// erased are the boxes of trait objects in a held local that is bound once, as what
// they were made. The compiler asks for the declared type, and a lock is locked
// whatever its guard is called.
func (b *Body) erased(v *flow.Value) []erasedPart {
	if v.Local < 0 || b.body.Locals[v.Local].Mut {
		return nil
	}
	for let := range b.body.Lets() {
		if bind, ok := let.Pat.(*hir.Bind); ok && bind.Local == v.Local {
			return b.erasedIn(let.Init, nil)
		}
	}
	return nil
}

// erasedIn are those that lie at path, where the value of e is put.
func (b *Body) erasedIn(e hir.Expr, path []string) (out []erasedPart) {
	part := func(name string, x hir.Expr) {
		out = append(out, b.erasedIn(x, append(path[:len(path):len(path)], name))...)
	}
	if e == nil || len(path) > maxGuardDepth {
		return nil
	}
	switch x := e.(type) {
	case *hir.Block:
		if x.Tail != nil && x.Label == "" {
			return b.erasedIn(x.Tail, path)
		}
	case *hir.Cast:
		if t := b.result.Expr(x.X); owned(t) {
			return []erasedPart{{path, t}}
		}
	case *hir.Tuple:
		for i, elem := range x.Elems {
			part(strconv.Itoa(i), elem)
		}
	case *hir.Array:
		for _, elem := range x.Elems {
			part("[]", elem)
		}
	case *hir.StructLit:
		if t := b.result.Expr(x); t.Kind == types.KindAdt && t.Adt.Hir.Kind == hir.Struct {
			for _, f := range x.Fields {
				part(f.Name, f.Value)
			}
		}
	}
	t := b.result.Expr(e)
	loses := func(u types.Unsize) bool { return u.Expr == e }
	if owned(t) && slices.ContainsFunc(b.result.Unsized(), loses) {
		out = append(out, erasedPart{path, t})
	}
	return out
}

// owned says that t is a box, pinned or not.
func owned(t *types.Type) bool { return t.IsLang("owned_box") || isBox(t) }
