package names

import (
	"slices"
	"strings"

	"github.com/wakeful-rs/wakeful/semantic/hir"
)

// What a macro that stands as an attribute on a declaration may add to it: bounds on
// its parameters, traits above a trait, other fields. None of that can be read from
// the text, so what the text lacks proves nothing.

// MoreBounds says that more bounds may hold in f than are written, on its own
// parameters or on those of what it is a member of.
func MoreBounds(f *Fn) bool {
	return f.Module.remade || slices.ContainsFunc(headsOf(f), func(h *hir.ItemHead) bool { return f.Module.addsBounds(h.Attrs) })
}

// MoreSupers says that there may be more traits above the trait than are written, and
// more bounds on its parameters.
func (t *Trait) MoreSupers() bool { return t.Module.remade || t.Module.addsBounds(t.Hir.Attrs) }

// OtherFields says that the type may have other fields than are written.
func (a *Adt) OtherFields() bool {
	return a.Module.remade || !a.Module.Crate.Library() && slices.ContainsFunc(a.Hir.Attrs, func(x hir.Attr) bool {
		return !keepsFields(x) && !a.Module.helps(x, a.Hir.Attrs)
	})
}

// Remade says that a macro on the module, or on one around it, may write what is in it
// anew.
func (m *Module) Remade() bool { return m.remade }

func (m *Module) addsBounds(attrs []hir.Attr) bool {
	return !m.Crate.Library() && slices.ContainsFunc(attrs, func(a hir.Attr) bool { return !m.keepsBounds(a) })
}

// keepsBounds says that an attribute leaves generics and supertraits as they are
// written. trait_variant's does when it makes another trait of the one it stands on.
func (m *Module) keepsBounds(a hir.Attr) bool {
	switch a.Path {
	case "test", "bench", "ignore", "should_panic", "export_name", "link_section", "derive", "unsafe",
		"tokio::main", "tokio::test", "async_std::main", "async_std::test", "wasm_bindgen",
		"automock", "mockall::automock", "async_recursion", "async_recursion::async_recursion":
		return true
	}
	if m.makesVariant(a) {
		return strings.Contains(a.Args, ":")
	}
	return keepsFn(a) || CalledAsyncTrait(a)
}

// keepsFields says that an attribute leaves a type's fields what they are, if with
// other attributes.
func keepsFields(a hir.Attr) bool {
	switch a.Path {
	case "derive", "cfg", "repr", "non_exhaustive", "automatically_derived", "wasm_bindgen",
		"pin_project", "pin_project::pin_project", "serde_as", "serde_with::serde_as",
		"derive_where", "derive_where::derive_where", "pyclass", "pyo3::pyclass":
		return true
	}
	return Inert(a)
}

// helps says that an attribute is one that a derive beside it reads: it has no path,
// and no import has its name.
func (m *Module) helps(a hir.Attr, beside []hir.Attr) bool {
	return !strings.Contains(a.Path, "::") && len(m.named[a.Path]) == 0 && HasAttr(beside, "derive")
}
