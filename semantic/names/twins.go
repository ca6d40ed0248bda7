package names

import "github.com/wakeful-rs/wakeful/semantic/hir"

// Twins are declarations of one name in one place, as cfg makes them: only one
// of them is compiled, and which one is not known here. The last stands for
// all when something is looked up, but what it lacks proves nothing.

// unclear is what a name means that may be one thing or another: by cfg, or
// because its import leads where nothing is known. It never leaves this package.
type unclear struct{}

func (unclear) DefName() string { return "" }

// known is d, or nil when d is not clear.
func known(d Def) Def {
	if _, ok := d.(unclear); ok {
		return nil
	}
	return d
}

// declare enters a declaration into one of m's tables.
func declare(table map[string]Def, name string, d Def) {
	old, taken := table[name]
	table[name] = d
	if !taken {
		return
	}
	setTwin(old)
	setTwin(d)
	if _, ok := d.(*Alias); ok {
		table[name] = unclear{} // an alias is followed before anyone could ask
	}
}

// beside is c, of which old is another declaration, if there is one.
func beside(old, c *Const) *Const {
	if old != nil {
		c.twin = true
		c.Unlike = old.Unlike || hir.TypeString(old.Hir.Type) != hir.TypeString(c.Hir.Type)
	}
	return c
}

func setTwin(d Def) {
	switch d := d.(type) {
	case *Fn:
		d.twin = true
	case *Adt:
		d.twin = true
	case *Trait:
		d.twin = true
	case *Alias:
		d.twin = true
	case *Module:
		d.twin = true
	}
}

// Twin says that d, or a module around it, is declared more than once, so that
// another text than this one may be what is compiled.
func Twin(d Def) bool {
	var at *Origin // no copy: what it remembers may be written meanwhile
	switch d := d.(type) {
	case *Fn:
		at = &d.Origin
		if d.Impl == nil && d.Trait != nil && d.Trait.twin {
			return true
		}
	case *Adt:
		at = &d.Origin
	case *Trait:
		at = &d.Origin
	case *Alias:
		at = &d.Origin
	case *Const:
		at = &d.Origin
	default:
		return false
	}
	for m := at.Module; m != nil; m = m.Parent {
		if m.twin {
			return true
		}
	}
	return at.twin
}

// view is how much of a module someone sees.
type view uint8

const (
	inside    view = iota // everything
	sameCrate             // what is not private
	elsewhere             // what is pub
)

// viewOf is what m sees of target.
func (m *Module) viewOf(target *Module) view {
	if m.Crate != target.Crate {
		return elsewhere
	}
	for n := m; n != nil; n = n.Parent {
		if n == target {
			return inside
		}
	}
	return sameCrate
}

func (v view) sees(vis hir.Visibility) bool {
	switch {
	case v == inside || vis.Pub:
		return true
	case v == sameCrate:
		return vis.In != "" && vis.In != "self"
	}
	return false
}

// visibility is how far a declaration is seen; what is not known of counts as
// seen by all.
func visibility(d Def) hir.Visibility {
	switch d := d.(type) {
	case *Fn:
		return d.Hir.Vis
	case *Adt:
		return d.Hir.Vis
	case *Trait:
		return d.Hir.Vis
	case *Alias:
		return d.Hir.Vis
	case *Const:
		return d.Hir.Vis
	}
	return hir.Visibility{Pub: true}
}
