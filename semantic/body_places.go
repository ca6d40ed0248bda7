package semantic

import "github.com/wakeful-rs/wakeful/semantic/hir"

// place is a local, or a field of one.
type place struct {
	local hir.LocalID
	field string // "" for the whole
}

// places is a set of places that some code names.
type places map[place]bool

// add notes the places that e names, macros that are not read included.
func (ps places) add(e hir.Expr) {
	hir.Walk(e, func(e hir.Expr) bool {
		switch e := e.(type) {
		case *hir.Field:
			if l, ok := e.X.(*hir.LocalRef); ok {
				ps[place{l.Local, e.Name}] = true
				return false
			}
		case *hir.LocalRef:
			ps[place{local: e.Local}] = true
		case *hir.OpaqueMacro:
			for _, l := range e.Mentions {
				ps[place{local: l}] = true
			}
		case *hir.Missing:
			for _, l := range e.Mentions {
				ps[place{local: l}] = true
			}
		}
		return true
	})
}

// meet says that a place of one set is, or is part of, one of the other.
func (ps places) meet(qs places) bool {
	for p := range ps {
		for q := range qs {
			if p.local == q.local && (p.field == q.field || p.field == "" || q.field == "") {
				return true
			}
		}
	}
	return false
}
