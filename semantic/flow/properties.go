package flow

import "github.com/wakeful-rs/wakeful/semantic/types"

// needsDrop is Oracle.NeedsDrop, with the closures of this body settled from
// their captures.
func (a *analysis) needsDrop(t *types.Type) types.Verdict {
	u, own := a.closureUnit(t)
	if !own {
		return a.oracle.NeedsDrop(t)
	}
	if u == nil {
		return types.Unknown
	}
	out := types.No
	for _, c := range u.Captures {
		if c.Mode != types.BindMove {
			continue
		}
		switch a.needsDrop(c.Type) {
		case types.Yes:
			return types.Yes
		case types.Unknown:
			out = types.Unknown
		}
	}
	return out
}

// copies is Oracle.Copy, with the closures of this body settled from their
// captures.
func (a *analysis) copies(t *types.Type) types.Verdict {
	u, own := a.closureUnit(t)
	if !own {
		return a.oracle.Copy(t)
	}
	if u == nil {
		return types.Unknown
	}
	for _, c := range u.Captures {
		if c.Mode == types.BindMove || c.Mode == types.BindRefMut {
			return types.No
		}
	}
	return types.Yes
}

// smart says whether t is a pointer that derefs by a call.
func (a *analysis) smart(t *types.Type) bool {
	_, via := a.oracle.Pointee(t)
	return via == NotPointer && a.oracle.Derefs(t)
}

// closureUnit is the unit of a closure of this body; nil while it is not built
// yet. own is false for any other type.
func (a *analysis) closureUnit(t *types.Type) (u *Unit, own bool) {
	if t.Kind != types.KindClosure || t.Code().Owner != a.types {
		return nil, false
	}
	for _, u := range a.units {
		if u.Root != nil && u.Root.ID() == t.Code().Expr.ID() {
			return u, true
		}
	}
	return nil, true
}
