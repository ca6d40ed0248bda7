package semantic

import (
	"slices"

	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
)

// builtin are the language's own attributes that leave a fn as it is written.
// Those that inert knows are not among them.
var builtin = wordSet{
	"ignore": true, "should_panic": true, "no_mangle": true, "export_name": true, "link_section": true,
	"target_feature": true, "unsafe": true, "path": true, "macro_use": true, "naked": true,
}

// plain says that the item at offset is compiled as it is written: neither it
// nor one around it carries an attribute that may be a macro, or a cfg that may
// be off. #[async_trait] changes nothing of a fn that isn't async. It goes by
// items and needs no whole tree; what cfg_if! holds is for underCfg to know.
func (f *File) plain(offset int) bool {
	for depth := 0; f != nil && depth < maxModuleDepth; depth++ {
		if !plainItems(f, f.items.Items, offset) {
			return false
		}
		parent, item, ok := f.Declaration()
		if !ok {
			return true
		}
		f, offset = parent, item.End-1
	}
	return true
}

// plainItems looks at the attributes of the items around offset.
func plainItems(f *File, items []hir.Item, offset int) bool {
	for it := range hir.Around(items, offset) {
		if !f.allPlain(it.Head().Attrs) {
			return false
		}
	}
	return true
}

// allPlain says that none of the attributes may change the item that carries them.
func (f *File) allPlain(attrs []hir.Attr) bool {
	return !slices.ContainsFunc(attrs, func(a hir.Attr) bool {
		switch {
		case names.Inert(a), builtin[a.Path], names.CalledAsyncTrait(a):
			return false
		case a.Path == "test":
			return !f.builtinTest()
		}
		return true
	})
}

// plain says the same of a body and of the fns that it stands in.
func (b *Body) plain() bool {
	attrs := b.hir.Attrs
	if i := b.fn.Impl; i != nil {
		attrs = slices.Concat(attrs, i.Hir.Attrs)
	}
	if t := b.fn.Trait; t != nil {
		attrs = slices.Concat(attrs, t.Hir.Attrs)
	}
	return b.file.allPlain(attrs) && b.file.plain(b.base)
}

// builtinTest says that `#[test]` in the file is the language's own: no import
// that is seen there brings another macro of that name.
func (f *File) builtinTest() bool {
	nf := f.workspace.world.files[f.path]
	if nf == nil {
		return false
	}
	for m := nf.Root; m != nil; m = m.Parent {
		if m.File == nil || bringsTest(m.File.Hir.Items, 0) {
			return false
		}
	}
	return true
}

// bringsTest says that an import among the items, those of inline modules
// included, may bring a macro called `test`: by that name, or by a glob from
// another crate. Globs of the crate's own modules bring what these import.
func bringsTest(items []hir.Item, depth int) bool {
	for _, it := range items {
		switch it := it.(type) {
		case *hir.Module:
			if bringsTest(it.Items, depth+1) {
				return true
			}
		case *hir.ExternCrate:
			if slices.ContainsFunc(it.Attrs, func(a hir.Attr) bool { return a.Path == "macro_use" }) {
				return true
			}
		case *hir.Use:
			for _, imp := range it.Imports {
				if imp.Alias == "test" || imp.Glob && !harmless(imp.Path, depth) && !nearGlob(imp.Path) {
					return true
				}
			}
		}
	}
	return false
}

// nearGlob says that a glob import is of a module around this one, whose own
// imports are looked at as well, or of the standard library.
func nearGlob(path []string) bool {
	if len(path) > 0 && path[0] == "std" {
		return true
	}
	return len(path) > 0 && !slices.ContainsFunc(path, func(s string) bool { return s != "super" })
}
