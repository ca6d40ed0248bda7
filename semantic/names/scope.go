package names

import "sync"

// scope is what a module has that may bring traits into scope, worked out once:
// many modules look through the globs of one.
type scope struct {
	once   sync.Once
	traits []*Trait  // declared or imported by name
	globs  []*Module // of which all names are imported

	whole sync.Once
	inUse []*Trait // by TraitsInScope
}

// TraitsInScope are the traits whose methods a call in this module may use.
func (m *Module) TraitsInScope() []*Trait {
	m.scope.whole.Do(func() {
		c := collector{modules: map[*Module]bool{}, traits: map[*Trait]bool{}}
		for n := m; n != nil; n = n.Parent {
			c.collect(n)
			if !n.Block {
				break
			}
		}
		if p := prelude(m.Crate); p != nil {
			c.collect(p)
		}
		m.scope.inUse = c.inUse
	})
	return m.scope.inUse
}

// collector gathers the traits that modules have, each once.
type collector struct {
	modules map[*Module]bool
	traits  map[*Trait]bool
	inUse   []*Trait
}

func (c *collector) collect(m *Module) {
	if c.modules[m] {
		return
	}
	c.modules[m] = true
	s := m.ownScope()
	for _, t := range s.traits {
		if !c.traits[t] {
			c.traits[t] = true
			c.inUse = append(c.inUse, t)
		}
	}
	for _, target := range s.globs {
		c.collect(target)
	}
}

func (m *Module) ownScope() *scope {
	s := &m.scope
	s.once.Do(func() {
		m.read()
		for _, name := range sortedKeys(m.types) {
			s.add(m.types[name])
		}
		for _, name := range sortedKeys(m.named) {
			for _, imp := range m.named[name] {
				if !m.importsType(imp) {
					s.add(m.importTarget(imp, typeSpace, nil))
				}
			}
		}
		for _, imp := range m.globs {
			if target, ok := m.importTarget(imp, typeSpace, nil).(*Module); ok {
				s.globs = append(s.globs, target)
			}
		}
	})
	return s
}

func (s *scope) add(d Def) {
	if t, ok := d.(*Trait); ok {
		s.traits = append(s.traits, t)
	}
}

// importsType says that the import brings a type and no trait out of a fetched
// crate, so that nobody reads a file of it to see that.
func (m *Module) importsType(imp *importDef) bool {
	path := imp.path
	if len(path) > 0 && path[0] == "" {
		path = path[1:]
	} else if len(path) > 0 && (m.types[path[0]] != nil || m.named[path[0]] != nil) {
		return false
	}
	if len(path) < 2 {
		return false
	}
	c := m.Crate.Extern(path[0])
	return c != nil && c.onlyType(path[1:])
}
