package semantic

import (
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/types"
	"github.com/wakeful-rs/wakeful/source"
)

// forgetting is one search through a body.
type forgetting struct {
	*Body
	uses      map[hir.LocalID][]*hir.LocalRef
	mentioned map[hir.LocalID]bool // in macros and broken code, or pinned and used
	// fields are names behind a dot that mean nothing known: a dot that was just
	// typed swallows the local at the start of the next line.
	fields   map[string]bool
	blocks   []*hir.Block
	tails    []hir.Expr // of blocks, and the bodies of match arms
	loops    []*hir.For
	discards map[hir.ExprID]source.Span // uses of locals that throw the value away, with the whole of it
	renames  map[hir.ExprID]*hir.Bind   // uses of locals that only move the value to another: `let b = a;`
	found    []Forgotten
	lazy     bool // there was a future of which to ask who polls it
	depth    int  // how many bodies lie between this one and that which asks
}

// survey notes the uses of locals, and where values are thrown away.
func (f *forgetting) survey() {
	hir.Walk(f.body.Root, func(e hir.Expr) bool {
		switch e := e.(type) {
		case *hir.LocalRef:
			f.uses[e.Local] = append(f.uses[e.Local], e)
		case *hir.Missing:
			f.mention(e.Mentions)
		case *hir.OpaqueMacro:
			f.mention(e.Mentions)
		case *hir.Field:
			if f.result.Expr(e).Kind == types.KindUnknown {
				f.fields[e.Name] = true
			}
		case *hir.Block:
			f.blocks = append(f.blocks, e)
			if e.Tail != nil {
				f.tails = append(f.tails, e.Tail)
			}
		case *hir.Match:
			for _, arm := range e.Arms {
				f.tails = append(f.tails, arm.Body)
			}
		case *hir.Closure:
			f.tails = append(f.tails, e.Body)
		case *hir.For:
			f.loops = append(f.loops, e)
		}
		return true
	})
	for _, b := range f.blocks {
		for _, s := range b.Stmts {
			switch s := s.(type) {
			case *hir.PinStmt:
				f.pin(s)
			case *hir.LetStmt:
				f.rename(s)
			}
		}
	}
}

func (f *forgetting) mention(locals []hir.LocalID) {
	for _, l := range locals {
		f.mentioned[l] = true
	}
}

// pin lets `pin!(x)` count as a use of x when the pinned x is used.
func (f *forgetting) pin(p *hir.PinStmt) {
	for i, old := range p.Old {
		if i < len(p.New) && (len(f.uses[p.New[i]]) > 0 || f.mentioned[p.New[i]]) {
			f.mentioned[old] = true
		}
	}
}

func (f *forgetting) rename(s *hir.LetStmt) {
	bind, ok := s.Pat.(*hir.Bind)
	if ref, local := s.Init.(*hir.LocalRef); ok && local && bind.Sub == nil {
		f.renames[ref.ID()] = bind
	}
}

// broken says that a syntax error touches the statement.
func (f *forgetting) broken(stmt source.Span) bool {
	for _, e := range f.body.Errors {
		if e.Start <= stmt.End && stmt.Start <= e.End {
			return true
		}
	}
	return false
}
