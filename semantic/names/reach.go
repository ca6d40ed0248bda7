package names

import (
	"strings"

	"github.com/wakeful-rs/wakeful/semantic/hir"
)

// Reachable says that code outside of the crate can name t: from the root a
// chain of `pub` items and `pub use` leads to it. In a program nobody outside
// can, but rustc counts it in the same way. A no is only as good as what is
// known: macros may export more.
func (c *Crate) Reachable(t *Trait) bool {
	c.reach.Do(func() { c.reachable = reachableFrom(c.Root) })
	return c.reachable[t]
}

func reachableFrom(root *Module) map[*Trait]bool {
	out := map[*Trait]bool{}
	seen := map[*Module]bool{root: true}
	todo := []*Module{root}
	add := func(d Def) {
		switch d := d.(type) {
		case *Trait:
			if d.Hir.Vis.Pub {
				out[d] = true
			}
		case *Module:
			if d.Crate == root.Crate && !seen[d] {
				seen[d] = true
				todo = append(todo, d)
			}
		}
	}
	for len(todo) > 0 {
		m := todo[0]
		todo = todo[1:]
		m.exports(add)
	}
	return out
}

// exports calls add with what others can name through m, and with the modules
// of which m hands everything on.
func (m *Module) exports(add func(Def)) {
	for _, d := range m.types {
		if sub, ok := d.(*Module); !ok || sub.vis.Pub {
			add(d)
		}
	}
	for _, imports := range m.named {
		for _, imp := range imports {
			if imp.vis.Pub {
				add(known(m.importTarget(imp, typeSpace, nil)))
			}
		}
	}
	for _, imp := range m.globs {
		if imp.vis.Pub {
			add(known(m.importTarget(imp, typeSpace, nil)))
		}
	}
}

// AttrMacro is the macro that an attribute's path names, by imports too; nil
// when that is not known.
func (m *Module) AttrMacro(a hir.Attr) *MacroDef {
	return m.macroAt(strings.Split(a.Path, "::"))
}

// NamedMacro is the macro that a path names, by imports too, whatever is in sight
// by the order of the text; nil when that is not known.
func (m *Module) NamedMacro(p *hir.Path) *MacroDef { return m.macroAt(p.Names()) }

func (m *Module) macroAt(path []string) *MacroDef {
	macro, _ := known(m.walk(path, macroSpace, nil)).(*MacroDef)
	return macro
}

// IsAsyncTrait says that a is the attribute of the crate async-trait.
func (m *Module) IsAsyncTrait(a hir.Attr) bool {
	macro := m.AttrMacro(a)
	return macro != nil && macro.Name == "async_trait" && macro.Module.Crate.Library() && macro.Module.Crate.Name == "async_trait"
}
