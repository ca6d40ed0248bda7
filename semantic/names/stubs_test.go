package names

import (
	"testing"

	"github.com/wakeful-rs/wakeful/knowledge"
)

// TestStubImportsResolve holds every import in the stubs to something that is
// declared: a stub that names what isn't there teaches the engine nothing.
func TestStubImportsResolve(t *testing.T) {
	for _, name := range knowledge.StubCrates() {
		c := Stub(name)
		if c == nil {
			t.Errorf("stub %s does not load", name)
			continue
		}
		visitModules(c.Root, func(m *Module) {
			for _, alias := range sortedKeys(m.named) {
				for _, imp := range m.named[alias] {
					if m.importTarget(imp, typeSpace, nil) == nil && m.importTarget(imp, valueSpace, nil) == nil && m.importTarget(imp, macroSpace, nil) == nil {
						t.Errorf("%s: `use %v` resolves to nothing", m.Path(), imp.path)
					}
				}
			}
			for _, imp := range m.globs {
				if m.importTarget(imp, typeSpace, nil) == nil {
					t.Errorf("%s: `use %v::*` resolves to nothing", m.Path(), imp.path)
				}
			}
		})
		for _, tr := range c.Impls().unresolved {
			t.Errorf("%s: an impl names a trait that isn't there: %s", tr.Module.Path(), tr.Hir.Trait.Last().Name)
		}
	}
}

func visitModules(m *Module, f func(*Module)) {
	f(m)
	for _, name := range sortedKeys(m.types) {
		if sub, ok := m.types[name].(*Module); ok && sub.Parent == m {
			visitModules(sub, f)
		}
	}
}
