package semantic

import (
	"slices"

	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
	"github.com/wakeful-rs/wakeful/semantic/types"
)

// Boxing is what #[async_trait] does to the trait or impl that it stands on.
type Boxing struct {
	AsyncMethods
	Impl bool
	Send bool // the boxed futures have to be Send
	// Only: nothing names the trait but its impls, and imports.
	Only bool
	// Old is the rust-version of the package when it promises to build with a
	// compiler that knows no async fn in traits.
	Old string
}

// BoxingAt is what the #[async_trait] at offset does; ok is false where none
// stands, and when nothing is boxed.
func (f *File) BoxingAt(offset int) (b Boxing, ok bool) {
	tr, attrs, m := f.attributed(offset)
	at := slices.IndexFunc(attrs, func(a hir.Attr) bool { return a.Span.Contains(offset) && m.IsAsyncTrait(a) })
	if tr == nil || at < 0 {
		return Boxing{}, false
	}
	w := f.workspace
	b.AsyncMethods, ok = w.asyncMethods(tr)
	b.Impl, b.Send = f.implAround(offset) != nil, attrs[at].Args != "?Send"
	b.Only = w.mentions(tr) == 1+len(w.implsOf(tr))
	if p := f.Package(); p.ForRust(NativeAsyncTraits) == types.No {
		b.Old = p.RustVersion
	}
	return b, ok && len(b.Boxed) > 0
}

// attributed is the trait that is declared, or implemented, around offset, with
// the attributes that stand there and the module that they stand in.
func (f *File) attributed(offset int) (*names.Trait, []hir.Attr, *names.Module) {
	if i := f.implAround(offset); i != nil {
		if now, _, ok := f.workspace.currentImpl(i); ok {
			return i.Of(), now.Attrs, i.Module
		}
	}
	if tr := f.traitAround(offset); tr != nil {
		if now, _ := f.workspace.currentTrait(tr); now != nil {
			return tr, now.Attrs, tr.Module
		}
	}
	return nil, nil, nil
}
