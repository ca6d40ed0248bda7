package semantic

import (
	"iter"

	"github.com/wakeful-rs/wakeful/semantic/names"
)

// UnboundedChannels are the calls that make such channels.
func (b *Body) UnboundedChannels() iter.Seq[Call] {
	return b.callsWhere(unboundedChannels, func(c Call) bool {
		_, ok := c.Unbounded()
		return ok
	})
}

// Unbounded says that the call makes a channel that takes any number of
// messages, and which function makes one that does not.
func (c Call) Unbounded() (bounded string, ok bool) {
	if c.fn == nil {
		return "", false
	}
	bounded = names.AttrValue(c.fn.Hir.Attrs, "wakeful::unbounded")
	return bounded, bounded != ""
}
