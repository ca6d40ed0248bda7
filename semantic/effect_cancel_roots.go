package semantic

import (
	"slices"

	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
	"github.com/wakeful-rs/wakeful/semantic/types"
)

// origins are the expressions that patterns bind locals, or parts of them, to.
func (b *Body) origins() map[hir.LocalID]hir.Expr {
	out := map[hir.LocalID]hir.Expr{}
	note := func(p hir.Pat, x hir.Expr) {
		if p == nil || x == nil {
			return
		}
		for _, l := range bound(p) {
			out[l] = x
		}
	}
	for _, e := range b.body.Exprs {
		switch e := e.(type) {
		case *hir.Block:
			for let := range e.Lets() {
				note(let.Pat, let.Init)
			}
		case *hir.Let:
			note(e.Pat, e.X)
		case *hir.Match:
			for _, a := range e.Arms {
				note(a.Pat, e.X)
			}
		case *hir.Select:
			for _, a := range e.Arms {
				note(a.Pat, a.Future)
			}
		}
	}
	return out
}

// loses says whether what a library's fn would lose outlives its future, and
// through which locals it comes. A method that is given a value of whatever type
// loses that, as one that sends it; any other what it takes from its receiver, which is of.
func (c *cancelling) loses(e hir.Expr, fn *names.Fn) (from []hir.LocalID, of, ok bool) {
	var values []hir.Expr
	switch e := e.(type) {
	case *hir.MethodCall:
		l, ok := c.root(e.Recv, 0)
		if !ok || !c.kept(l) {
			return nil, false, false
		}
		from, values = []hir.LocalID{l}, e.Args
		if !c.takesAny(fn) {
			return from, true, true
		}
	case *hir.Call:
		for _, a := range e.Args {
			if l, ok := c.root(a, 0); ok && c.kept(l) {
				return []hir.LocalID{l}, true, true
			}
		}
		return nil, false, false
	}
	for _, v := range values {
		if l, ok := c.unique(v, 0); ok {
			return l, false, true
		}
	}
	return nil, false, false
}

// takesAny says that a parameter of fn is a value whose type the caller chooses.
func (c *cancelling) takesAny(fn *names.Fn) bool {
	return slices.ContainsFunc(c.body.env().SigOf(fn).Params, func(t *types.Type) bool { return t.Kind == types.KindParam })
}

// passes says whether one of the parameters that fn loses something through
// is given something that outlives the call e, or that is gone with it.
func (c *cancelling) passes(e hir.Expr, fn *names.Fn, inner lossy) (from []hir.LocalID, ok bool) {
	b := c.body.file.workspace.body(fn)
	if b == nil {
		return nil, false
	}
	if len(inner.from) == 0 {
		return nil, true
	}
	for bind, arg := range b.handedOver(e) {
		if !slices.Contains(inner.from, bind.Local) {
			continue
		}
		switch t := b.result.Local(bind.Local); {
		case inner.of && t.Kind == types.KindParam: // which may be a reference
			if kind := c.body.result.Expr(arg).Kind; kind != types.KindRef && kind != types.KindParam {
				return nil, false
			}
		case owns(t):
			return c.unique(arg, 0)
		}
		l, ok := c.root(arg, 0)
		return []hir.LocalID{l}, ok && c.kept(l)
	}
	return nil, false
}

// root is the local that a place is in, or borrows from.
func (c *cancelling) root(e hir.Expr, depth int) (hir.LocalID, bool) {
	if depth > maxCancelDepth {
		return -1, false
	}
	borrows := func(x hir.Expr) (hir.LocalID, bool) {
		if t := c.body.result.Expr(e); owns(t) || !t.Known() {
			return -1, false
		}
		return c.root(x, depth+1)
	}
	switch e := e.(type) {
	case *hir.LocalRef:
		return c.localRoot(e.Local, depth)
	case *hir.Field:
		return c.root(e.X, depth+1)
	case *hir.Index:
		return c.root(e.X, depth+1)
	case *hir.Deref:
		return c.root(e.X, depth+1)
	case *hir.Borrow:
		return c.root(e.X, depth+1)
	case *hir.Await:
		return borrows(e.X)
	case *hir.Try:
		return borrows(e.X)
	case *hir.MethodCall:
		if c.body.callsClone(e) {
			return c.root(e.Recv, depth+1)
		}
		return borrows(e.Recv)
	case *hir.Call:
		if len(e.Args) == 1 {
			return borrows(e.Args[0])
		}
	}
	return -1, false
}

// localRoot is l itself, or what l borrows from: a guard or a reference is
// made again when the future is.
func (c *cancelling) localRoot(l hir.LocalID, depth int) (hir.LocalID, bool) {
	t := c.body.result.Local(l)
	if c.kept(l) && c.body.body.Locals[l].Param && owns(t) && len(c.seen) > 0 && t.Kind != types.KindParam {
		return -1, false // a parameter that ends with the future
	}
	if init := c.origins[l]; init != nil && !c.kept(l) && t.Known() && !owns(t) {
		return c.root(init, depth+1)
	}
	return l, true
}

// unique says that the value of e is gone when the future that was given it is
// dropped: it is no copy and can't be made again. Through which parameters of
// the fn it comes is from, none when it was taken from elsewhere.
func (c *cancelling) unique(e hir.Expr, depth int) (from []hir.LocalID, ok bool) {
	if depth > maxCancelDepth {
		return nil, false
	}
	switch e := e.(type) {
	case *hir.LocalRef:
		t := c.body.result.Local(e.Local)
		if !t.Known() || c.body.env().Copy(t, c.body.result.Env) != types.No {
			return nil, false
		}
		if len(c.seen) > 0 && c.kept(e.Local) {
			return []hir.LocalID{e.Local}, true
		}
		return nil, c.taken(e.Local)
	case *hir.Call:
		if callee := c.body.result.Callee(e); callee == nil || callee.Adt == nil {
			return nil, false
		}
		return c.anyUnique(e.Args, depth)
	case *hir.StructLit:
		var values []hir.Expr
		for _, f := range e.Fields {
			values = append(values, f.Value)
		}
		return c.anyUnique(values, depth)
	case *hir.Tuple:
		return c.anyUnique(e.Elems, depth)
	}
	return nil, false
}

func (c *cancelling) anyUnique(es []hir.Expr, depth int) (from []hir.LocalID, ok bool) {
	for _, e := range es {
		if from, ok = c.unique(e, depth+1); ok {
			return from, true
		}
	}
	return nil, false
}

// taken says that the local got its value out of what keeps none of it, such
// as a channel: by a method that has its receiver for itself.
func (c *cancelling) taken(l hir.LocalID) bool {
	for x := c.origins[l]; ; {
		switch e := x.(type) {
		case *hir.Try:
			x = e.X
		case *hir.Await:
			x = e.X
		case *hir.MethodCall:
			if t := c.body.result.Expr(e.Recv); c.body.result.Adjust(e.Recv).AutoRef == types.MutRef || t.Kind == types.KindRef && t.Mut {
				return true
			}
			x = e.Recv
		default:
			return false
		}
	}
}
