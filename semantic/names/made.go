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
		c.made = map[string]bool{}
		macros := map[string]makes{}
		for _, f := range c.Files {
			for _, m := range MacrosOf(f.Hir) {
				own, params := m.Declares()
				all := macros[m.Name]
				macros[m.Name] = makes{append(all.names, own...), all.params || params}
			}
		}
		for _, f := range c.Files {
			for _, call := range f.Hir.Calls {
				c.noteMade(call, macros[call.Macro])
			}
		}
	})
	return c.made[name]
}

// makes are the names that calls of the macros of one name may declare; params says
// that they may declare what they are given.
type makes struct {
	names  []string
	params bool
}

// noteMade notes what a call may declare. by is of macros by example, and empty for one
// that is not known.
func (c *Crate) noteMade(call hir.ItemCall, by makes) {
	for _, name := range by.names {
		c.made[name] = true
	}
	for _, name := range call.Declares(by.params) {
		c.made[name] = true
	}
}
