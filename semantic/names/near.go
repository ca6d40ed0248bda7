package names

import "github.com/wakeful-rs/wakeful/semantic/hir"

// Near says that the file at hand declares the head of a path, or imports it
// from a crate that a stub describes, as far as its text tells. Anything else in
// a fetched crate takes reading another of its files.
func (m *Module) Near(p *hir.Path) bool {
	if m.Crate.Kind != Fetched {
		return true
	}
	path := p.Names()
	switch own := m.types[path[0]].(type) {
	case nil:
	case *Module:
		return false
	default:
		return known(own) != nil
	}
	imports := m.named[path[0]]
	for _, imp := range imports {
		if m.types[imp.path[0]] != nil || !m.Crate.describes(imp.path) {
			return false
		}
	}
	if len(path) > 1 {
		return len(imports) > 0 || m.Crate.describes(path)
	}
	return len(imports) > 0 || len(m.globs) == 0 || primitives[path[0]]
}

// describes says that a path begins with a crate that a stub describes.
func (c *Crate) describes(path []string) bool {
	if path[0] == "" {
		path = path[1:]
	}
	if len(path) == 0 || Stub(path[0]) == nil { // asked first, as Extern may open a fetched crate
		return false
	}
	found := c.Extern(path[0])
	return found != nil && found.Kind == Described
}
