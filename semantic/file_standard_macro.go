package semantic

import (
	"bytes"

	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
)

// standardMacro says that a macro by this name, written alone, is the standard
// library's and evaluates its arguments where it stands: the crate neither
// declares nor imports another.
func (b *Body) standardMacro(name string) bool {
	switch name {
	case "print", "println", "eprint", "eprintln", "format", "write", "writeln", "panic", "vec",
		"assert", "assert_eq", "assert_ne", "debug_assert", "debug_assert_eq", "debug_assert_ne":
	default:
		return false
	}
	if bytes.Contains(b.file.Text().Bytes(), []byte("macro_rules! "+name)) {
		return false // in a body, perhaps
	}
	for _, f := range b.fn.Module.Crate.Files {
		if bringsMacro(f.Hir.Items, name) {
			return false
		}
	}
	return true
}

// bringsMacro says that one of the items may be or import a macro of that name.
func bringsMacro(items []hir.Item, name string) bool {
	for _, it := range items {
		switch it := it.(type) {
		case *hir.Module:
			if bringsMacro(it.Items, name) {
				return true
			}
		case *hir.MacroRules:
			if it.Name == name {
				return true
			}
		case *hir.ExternCrate:
			if names.HasAttr(it.Attrs, "macro_use") {
				return true
			}
		case *hir.Use:
			for _, imp := range it.Imports {
				if imp.Alias == name {
					return true
				}
			}
		}
	}
	return false
}
