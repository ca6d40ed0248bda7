package semantic

import (
	"slices"

	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
	"github.com/wakeful-rs/wakeful/semantic/types"
)

// What a fn does to a reader or a writer that it is given blocks as that itself does: to copy
// from a file reads from disk, and from a slice costs nothing.

// passesOn are the attributes of fns that read from or write to what a type parameter, or
// Self, stands for, with the lang name of the trait and its method that they call. It stands
// for all of the trait's.
var passesOn = []struct{ attr, trait, method string }{
	{"wakeful::reads", "io_read", "read"},
	{readsItems, "io_read", "read"},
	{"wakeful::writes", "io_write", "write"},
}

// readsItems marks what makes an iterator that reads for each item.
const readsItems = "wakeful::reads_items"

// blocksAsGiven is what the call waits for by the type of what it reads from or writes to;
// "" for nothing, and where the type is not known.
func (c Call) blocksAsGiven() string {
	for _, on := range passesOn {
		param := names.AttrValue(c.fn.Hir.Attrs, on.attr)
		if param == "" || on.attr == readsItems && !c.runsOut() {
			continue
		}
		end := c.endOf(c.typeArgument(param), 0)
		if end == nil {
			continue
		}
		does := c.body.env().Method(on.trait, on.method, end)
		if does == nil || isSocket(end) && c.body.unblocksSockets() {
			continue
		}
		if reason := names.AttrValue(does.Hir.Attrs, "wakeful::blocking"); reason != "" {
			return reason
		}
	}
	return ""
}

// typeArgument is what a type parameter of the fn that is called, or Self, stands for.
func (c Call) typeArgument(param string) *types.Type {
	callee := c.body.result.Callee(c.expr)
	if callee == nil || callee.Fn == nil {
		return types.UnknownType
	}
	for _, p := range c.body.env().GenericsOf(callee.Fn).All() {
		if p.Name == param || p.SelfOf != nil && param == "Self" {
			if t := callee.Subst.Of(p); t != nil {
				return t
			}
		}
	}
	return types.UnknownType
}

// endOf is what is read from or written to in the end: behind references, boxes and what
// does no more than to buffer, to count and the like. nil where it is not known.
func (c Call) endOf(t *types.Type, depth int) *types.Type {
	t = behindRefs(t)
	if t.Kind != types.KindAdt || depth > maxTypeDepth {
		return nil
	}
	if t.IsLang("owned_box") || names.HasAttr(t.Adt.Hir.Attrs, "wakeful::reads_inner") {
		for _, arg := range t.Args {
			if end := c.endOf(arg, depth+1); end != nil && c.body.env().Method("io_read", "read", end) != nil {
				return end
			}
		}
		return nil
	}
	return t
}

// isSocket says that a value of type t may have been told not to block.
func isSocket(t *types.Type) bool {
	module := t.Adt.Module.Path()
	return module == "std::net" || module == "std::os::unix::net"
}

// unblocksSockets says that the body tells a socket not to block.
func (b *Body) unblocksSockets() bool {
	return slices.ContainsFunc(b.body.Exprs, func(e hir.Expr) bool {
		m, ok := e.(*hir.MethodCall)
		return ok && m.Name == "set_nonblocking"
	})
}
