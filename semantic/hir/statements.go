package hir

import (
	"iter"
	"slices"
)

// Statements are the statements of all blocks of the body, those of a block in
// order.
func (b *Body) Statements() iter.Seq[Stmt] {
	return func(yield func(Stmt) bool) {
		for _, e := range b.Exprs {
			block, ok := e.(*Block)
			if !ok {
				continue
			}
			for _, s := range block.Stmts {
				if !yield(s) {
					return
				}
			}
		}
	}
}

// Lets are the `let` statements among the body's.
func (b *Body) Lets() iter.Seq[*LetStmt] { return letsOf(b.Statements()) }

// Lets are the `let` statements among the block's own, in order.
func (b *Block) Lets() iter.Seq[*LetStmt] { return letsOf(slices.Values(b.Stmts)) }

// Before are the block's statements before the one that has the expression as
// its direct part; all of them for its tail.
func (b *Block) Before(part Expr) []Stmt {
	for i, s := range b.Stmts {
		switch s := s.(type) {
		case *ExprStmt:
			if s.X == part {
				return b.Stmts[:i]
			}
		case *LetStmt:
			if s.Init == part || s.Else != nil && Expr(s.Else) == part {
				return b.Stmts[:i]
			}
		}
	}
	return b.Stmts
}

// LetsBefore are the `let` statements among those Before the expression.
func (b *Block) LetsBefore(part Expr) iter.Seq[*LetStmt] {
	return letsOf(slices.Values(b.Before(part)))
}

func letsOf(stmts iter.Seq[Stmt]) iter.Seq[*LetStmt] {
	return func(yield func(*LetStmt) bool) {
		for s := range stmts {
			if let, ok := s.(*LetStmt); ok && !yield(let) {
				return
			}
		}
	}
}

// IsLocal says that e is the name of the local.
func IsLocal(e Expr, l LocalID) bool {
	ref, ok := e.(*LocalRef)
	return ok && ref.Local == l
}

// Writes says that the macro is write! or writeln!, a call on its first argument.
func (e *Format) Writes() bool {
	if e.Macro == nil {
		return false
	}
	name := e.Macro.Last().Name
	return name == "write" || name == "writeln"
}
