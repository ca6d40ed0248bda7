package semantic

import (
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/wakeful-rs/wakeful/knowledge"
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
)

// A hover finds a topic by the path that a call or a type resolves to, which is
// where a stub declares it. What people know under a second path has both.
func TestTokensOfTopicsAreDeclared(t *testing.T) {
	w := inPackage(t, map[string]string{"src/lib.rs": ""}, knowledge.StubCrates()...)
	root := w.world.files[filepath.FromSlash("src/lib.rs")].Root
	for _, page := range knowledge.Topics() {
		for _, token := range page.Tokens {
			if !strings.Contains(token, "::") || strings.ContainsAny(token, "!#") {
				continue
			}
			if got := declared(root, token); !slices.Contains(page.Tokens, got) {
				t.Errorf("%s: %s is %q in the stubs, which is no token of the topic", page.Name, token, got)
			}
		}
	}
}

// declared is the absolute path of what a path of a crate leads to, "" for
// nothing.
func declared(m *names.Module, path string) string {
	p := &hir.Path{}
	for _, name := range strings.Split(path, "::") {
		p.Segments = append(p.Segments, hir.Segment{Name: name})
	}
	last := p.Last().Name
	def, used := m.ResolveType(p)
	if fn, n := m.ResolveValue(p); used < len(p.Segments) && n == len(p.Segments) {
		def, used = fn, n
	}
	switch d := def.(type) {
	case *names.Adt:
		if used == len(p.Segments) {
			return names.Path(d)
		}
		for _, i := range d.Module.Crate.Impls().Inherent(d) {
			if fn := i.Fns[last]; fn != nil {
				return names.Path(fn)
			}
		}
	case *names.Trait:
		if used == len(p.Segments) {
			return names.Path(d)
		}
		if fn := d.Fns[last]; fn != nil {
			return names.Path(fn)
		}
	case *names.Fn, *names.Alias, *names.Variant:
		return names.Path(d)
	}
	return ""
}
