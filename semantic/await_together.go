package semantic

import (
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/source"
)

// Together is a join! or try_join!.
type Together struct {
	Try     bool
	Futures []source.Span
	// Tasks: all of them are handles of tasks that run by themselves.
	Tasks bool
}

// JoinAt is the join! or try_join! whose macro name stands at offset.
func (f *File) JoinAt(offset int) (Together, bool) {
	b, e := f.macroAt(offset)
	join, ok := e.(*hir.Join)
	if !ok || len(join.Futures) == 0 {
		return Together{}, false
	}
	out := Together{Try: join.Try, Tasks: true}
	for _, x := range join.Futures {
		out.Futures = append(out.Futures, b.at(x.Span()))
		out.Tasks = out.Tasks && isHandle(b.result.Expr(x))
	}
	return out, true
}

// Choice is a select!, in a loop or not.
type Choice struct {
	Biased   bool
	Loops    bool // a loop runs it again and again
	Branches []ChoiceBranch
}

// ChoiceBranch is a branch of a Choice.
type ChoiceBranch struct {
	Future source.Span
	// Lost is what goes when another branch wins, nil for nothing known.
	Lost *Loss
	// Lent: the future is kept elsewhere and only lent, so that another turn
	// finds it as it was.
	Lent bool
}

// ChoiceAt is the select! whose macro name stands at offset.
func (f *File) ChoiceAt(offset int) (Choice, bool) {
	b, e := f.macroAt(offset)
	s, ok := e.(*hir.Select)
	if !ok || len(s.Arms) == 0 {
		return Choice{}, false
	}
	loop := b.parents().loopAround(s)
	out := Choice{Biased: s.Biased, Loops: loop != nil}
	around := hir.Expr(s)
	if loop != nil {
		around = loop
	}
	for i := range s.Arms {
		future := s.Arms[i].Future
		branch := ChoiceBranch{Future: b.at(future.Span()), Lent: lent(b.result.Expr(future))}
		if lost, ok := b.lostWith(future, around); ok {
			branch.Lost = &lost
		}
		out.Branches = append(out.Branches, branch)
	}
	return out, true
}

// loopAround is the innermost loop that runs e, nil for none.
func (p parentMap) loopAround(e hir.Expr) hir.Expr {
	for up := p.of(e); up != nil; up = p.of(up) {
		switch up.(type) {
		case *hir.Loop, *hir.While, *hir.For:
			return up
		case *hir.Closure, *hir.Async:
			return nil
		}
	}
	return nil
}

// macroAt is the join! or select! whose macro name stands at offset, and its
// body; nil for none.
func (f *File) macroAt(offset int) (*Body, hir.Expr) {
	for b := range f.bodiesAt(offset) {
		for _, e := range b.body.Exprs {
			var path *hir.Path
			switch e := e.(type) {
			case *hir.Join:
				path = e.Macro
			case *hir.Select:
				path = e.Macro
			}
			if path != nil && b.at(path.Span).Contains(offset) {
				return b, e
			}
		}
	}
	return nil, nil
}
