package semantic

import (
	"strings"

	"github.com/wakeful-rs/wakeful/parser"
	"github.com/wakeful-rs/wakeful/semantic/names"
)

// underCfg says that the place stands under a cfg that may be off, in this
// file or where it is declared, or in a macro that may leave it out.
func (f *File) underCfg(offset int) bool { return f.underCfgBut(offset, -1) }

// underCfgBut is underCfg where the macro at a place is known to take nothing
// away of what it is given.
func (f *File) underCfgBut(offset, macro int) bool {
	for depth := 0; f != nil && depth < maxModuleDepth; depth++ {
		if openCfgAbove(f.Syntax().Tree.Root(), offset, macro) {
			return true
		}
		parent, item, ok := f.Declaration()
		if !ok {
			return false
		}
		f, offset, macro = parent, item.Start+item.Len()-1, -1
	}
	return false
}

const maxModuleDepth = 64

// openCfgAbove goes down to offset and looks at the attributes on the way.
func openCfgAbove(n parser.Node, offset, macro int) bool {
	for {
		next := parser.Node{}
		open := false
		for c := range n.Children() {
			kind := c.Kind()
			if kind == parser.KindAttributeItem || kind == parser.KindInnerAttributeItem {
				if kind == parser.KindInnerAttributeItem && openCfg(c.Text()) {
					return true
				}
				open = open || openCfg(c.Text())
				continue
			}
			if c.Extra() {
				continue
			}
			if c.Start() <= offset && offset < c.End() {
				next = c
				break
			}
			open = false
		}
		if !next.Valid() {
			return false
		}
		if open || next.Kind() == parser.KindMacroInvocation && next.Start() != macro {
			return true
		}
		if keepsAttributes(next) && len(ownCfgs(next)) > 0 {
			return true
		}
		n = next
	}
}

// openCfg says that the attribute is a cfg that not every kind of build has on.
func openCfg(attr string) bool {
	text := strings.TrimLeft(attr, "#![ \t\r\n")
	rest, ok := strings.CutPrefix(text, "cfg")
	if !ok {
		return false
	}
	rest = strings.TrimSpace(rest)
	if !strings.HasPrefix(rest, "(") {
		return false // cfg_attr, or no cfg at all
	}
	rest = strings.TrimRight(rest, "] \t\r\n")
	return !names.KnownOn(strings.TrimSuffix(strings.TrimPrefix(rest, "("), ")"))
}
