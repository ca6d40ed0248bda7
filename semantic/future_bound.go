package semantic

import (
	"strings"

	"github.com/wakeful-rs/wakeful/semantic/hir"
)

// let reports the locals of a let whose future nobody uses.
func (f *forgetting) let(s *hir.LetStmt) {
	if len(f.body.Errors) > 0 || !f.bindsLazy(s.Pat) || !f.makes(s.Init, 0) {
		return // a use may be among the broken code
	}
	hir.WalkPat(s.Pat, func(p hir.Pat) bool {
		bind, ok := p.(*hir.Bind)
		if !ok || bind.Sub != nil {
			return true
		}
		whole := hir.Pat(bind) == s.Pat
		future, keeper := f.lazyPart(f.result.Local(bind.Local))
		if future == nil || keeper != nil && (!whole || strings.HasPrefix(f.localName(bind.Local), "_")) {
			return true
		}
		x, ok := f.unused(bind)
		if ok && !f.inCfg(s.Init) { // else a use may be of another local of the name, under another cfg; asked last, as it parses the file
			x.Type, x.Keeper = future, keeper
			if whole && s.Type == nil && len(x.Ends) == 0 {
				x.Span = f.at(s.Init.Span())
				f.add(x, s.Init)
				return true
			}
			if whole {
				x.Span = f.at(s.Init.Span())
			}
			x.Leaves = []Leaf{}
			f.add(x, s.Init)
		}
		return true
	})
}

// bindsLazy says that one of the pattern's names is for a lazy future.
func (f *forgetting) bindsLazy(p hir.Pat) bool {
	found := false
	hir.WalkPat(p, func(p hir.Pat) bool {
		if bind, ok := p.(*hir.Bind); ok && !found {
			future, _ := f.lazyPart(f.result.Local(bind.Local))
			found = future != nil
		}
		return !found
	})
	return found
}

// loopVariable reports `for future in futures { drop(future) }`.
func (f *forgetting) loopVariable(loop *hir.For) {
	bind, ok := loop.Pat.(*hir.Bind)
	if !ok || len(f.body.Errors) > 0 || !f.bindsLazy(bind) || !f.makes(loop.Iter, 0) {
		return
	}
	future, keeper := f.lazyPart(f.result.Local(bind.Local))
	if x, unused := f.unused(bind); future != nil && keeper == nil && unused {
		x.Type, x.Leaves = future, []Leaf{}
		f.add(x, loop.Iter)
	}
}

// unused says that a local is never used but to throw it away.
func (f *forgetting) unused(bind *hir.Bind) (Forgotten, bool) {
	if f.mentioned[bind.Local] || f.fields[f.localName(bind.Local)] {
		return Forgotten{}, false
	}
	x := Forgotten{Span: f.at(bind.Span()), Way: Bound, Name: f.localName(bind.Local)}
	for _, use := range f.uses[bind.Local] {
		if next := f.renames[use.ID()]; next != nil && next.Local != bind.Local {
			moved, ok := f.unused(next)
			if !ok {
				return Forgotten{}, false
			}
			x.Ends = append(x.Ends, moved.Ends...)
			continue
		}
		end, thrown := f.discards[use.ID()]
		if !thrown {
			return Forgotten{}, false
		}
		x.Ends = append(x.Ends, f.at(end))
	}
	return x, true
}
