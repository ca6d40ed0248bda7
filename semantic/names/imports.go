package names

// imported is what the `use` lines of the module make of a name.
func (m *Module) imported(key lookupKey, in *search) Def {
	if d := m.importedByName(key, in); d != nil {
		return d
	}
	return m.globbed(key, in)
}

// globbed is what the globs give. Two that give different things are twins by
// cfg; where none stands under a cfg, the first is right, unless which one comes
// first depends on where the search came in.
func (m *Module) globbed(key lookupKey, in *search) Def {
	var found Def
	open := false
	at := in.top()
	for _, imp := range m.globs {
		if !key.view.sees(imp.vis) || known(found) != nil && !open && !imp.cfg && !at.looped {
			continue
		}
		d := m.throughGlob(imp, key, in)
		if d == nil && key.view != elsewhere && m.blind(imp) {
			d = unclear{}
		}
		switch {
		case d == nil || d == found:
		case known(found) == nil:
			found, open = d, imp.cfg
		case known(d) != nil:
			at.several = at.several || at.looped
			return unclear{}
		}
	}
	return found
}

func (m *Module) throughGlob(imp *importDef, key lookupKey, in *search) Def {
	switch target := m.importTarget(imp, typeSpace, in).(type) {
	case *Module:
		return target.lookup(lookupKey{space: key.space, name: key.name, view: max(key.view, m.viewOf(target))}, in)
	case *Adt:
		if v := target.Variant(key.name); v != nil {
			return v
		}
	}
	return nil
}

// importedByName is what the `use` lines of that very name mean. They hide
// globs and outer names, also when nothing is known of where they lead.
func (m *Module) importedByName(key lookupKey, in *search) Def {
	var found Def
	lost, doubtful := false, false
	for _, imp := range m.named[key.name] {
		if !key.view.sees(imp.vis) {
			continue
		}
		d := m.importTarget(imp, key.space, in)
		if d == nil && imp.itself(key.name) {
			d = m.globbed(lookupKey{space: key.space, name: key.name}, in)
		}
		switch {
		case d == nil:
			lost = lost || m.leadsNowhere(imp, key.space, in)
			doubtful = doubtful || lost && imp.cfg && m.Crate.Kind == Fetched
		case found == nil:
			found = d
		case found != d:
			return unclear{} // twins by cfg
		}
	}
	if found == nil && lost || doubtful {
		return unclear{}
	}
	return found
}

// itself says that it is `use name;`, which leads to what the name means without it.
func (imp *importDef) itself(name string) bool { return len(imp.path) == 1 && imp.path[0] == name }

// ImportedTwice says that several `use` lines bring the name, of which cfg
// leaves one: not all of them may be known.
func (m *Module) ImportedTwice(name string) bool {
	for ; m != nil; m = m.Parent {
		if n := len(m.named[name]); n > 0 {
			return n > 1
		}
		if !m.Block {
			break
		}
	}
	return false
}

// blind says that a glob of a fetched crate takes names from a crate that is
// not known: it may give any name, and what the name means further out proves
// nothing.
func (m *Module) blind(imp *importDef) bool {
	if m.Crate.Kind != Fetched || len(imp.path) == 0 {
		return false
	}
	head := imp.path[0]
	switch head {
	case "crate", "$crate", "self", "super":
		return false
	case "":
		return len(imp.path) < 2 || m.Crate.Extern(imp.path[1]) == nil
	}
	return m.types[head] == nil && m.named[head] == nil && m.Crate.Extern(head) == nil
}

// leadsNowhere says that an import without meaning in one space has none in
// the others either.
func (m *Module) leadsNowhere(imp *importDef, s space, in *search) bool {
	for other := typeSpace; other <= macroSpace; other++ {
		if other != s && known(m.importTarget(imp, other, in)) != nil {
			return false
		}
	}
	return true
}

// importTarget is what the path of an import means.
func (m *Module) importTarget(imp *importDef, s space, in *search) Def {
	if in == nil {
		return m.walk(imp.path, s, nil)
	}
	at := in.top()
	at.walking = true
	d := m.walk(imp.path, s, in)
	at.walking = false
	return d
}
