package names

// imported is what the `use` lines of the module make of a name.
func (m *Module) imported(key lookupKey, t *trail) Def {
	if d := m.importedByName(key, t); d != nil {
		return d
	}
	return m.globbed(key, t)
}

// globbed is what the globs give. Two that give different things are twins by
// cfg; where none stands under a cfg, the first is right.
func (m *Module) globbed(key lookupKey, t *trail) Def {
	var found Def
	open := false
	for _, imp := range m.globs {
		if !key.view.sees(imp.vis) || known(found) != nil && !open && !imp.cfg {
			continue
		}
		d := m.throughGlob(imp, key, t)
		switch {
		case d == nil || d == found:
		case known(found) == nil:
			found, open = d, imp.cfg
		case known(d) != nil:
			return unclear{}
		}
	}
	return found
}

func (m *Module) throughGlob(imp *importDef, key lookupKey, t *trail) Def {
	switch target := m.importTarget(imp, typeSpace, t).(type) {
	case *Module:
		return target.lookup(lookupKey{space: key.space, name: key.name, view: max(key.view, m.viewOf(target))}, t)
	case *Adt:
		if v := target.Variant(key.name); v != nil {
			return v
		}
	}
	return nil
}

// importedByName is what the `use` lines of that very name mean. They hide
// globs and outer names, also when nothing is known of where they lead.
func (m *Module) importedByName(key lookupKey, t *trail) Def {
	var found Def
	lost := false
	for _, imp := range m.named[key.name] {
		if !key.view.sees(imp.vis) {
			continue
		}
		d := m.importTarget(imp, key.space, t)
		switch {
		case d == nil:
			lost = lost || m.leadsNowhere(imp, key.space, t)
		case found == nil:
			found = d
		case found != d:
			return unclear{} // twins by cfg
		}
	}
	if found == nil && lost {
		return unclear{}
	}
	return found
}

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

// leadsNowhere says that an import without meaning in one space has none in
// the others either.
func (m *Module) leadsNowhere(imp *importDef, s space, t *trail) bool {
	for other := typeSpace; other <= macroSpace; other++ {
		if other != s && m.importTarget(imp, other, t) != nil {
			return false
		}
	}
	return true
}

func (m *Module) importTarget(imp *importDef, s space, t *trail) Def {
	return m.walk(imp.path, s, t)
}
