package names

import "github.com/wakeful-rs/wakeful/semantic/hir"

// unlessMade is d, which the name means where nothing in the crate declares it, if
// no macro may have declared it.
func (c *Crate) unlessMade(name string, d Def) Def {
	if c.Kind == Written && c.mayMake(name) {
		return unclear{}
	}
	return d
}

// mayMake says that a call of a macro among the items of the crate may declare
// something of that name.
func (c *Crate) mayMake(name string) bool {
	c.madeOnce.Do(func() {
		macros := map[string][]*hir.MacroRules{}
		for _, f := range c.Files {
			for _, m := range MacrosOf(f.Hir) {
				macros[m.Name] = append(macros[m.Name], m)
			}
		}
		c.made = map[string]bool{}
		for _, f := range c.Files {
			for _, call := range f.Hir.Calls {
				c.noteMade(call, macros[call.Macro])
			}
		}
	})
	return c.made[name]
}

// noteMade notes what a call of one of these macros by example may declare, or of a
// macro that is not known.
func (c *Crate) noteMade(call hir.ItemCall, macros []*hir.MacroRules) {
	bare := false
	for _, m := range macros {
		own, params := m.Declares()
		bare = bare || params
		for _, name := range own {
			c.made[name] = true
		}
	}
	for _, name := range call.Declares(bare) {
		c.made[name] = true
	}
}
