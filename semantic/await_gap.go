package semantic

import (
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/source"
)

// Gap is where a loop can pause between its tries.
type Gap struct {
	Before source.Span // the statement with the loop
	// End is what the loop's body ends with; behind it, a try has failed. Where the
	// body ends with the next try instead, Next is that statement, and a try has
	// failed before it.
	End, Next source.Span
	Name      string // a name for how long to wait that means nothing else in the body
	// Arms and Stmts are each a `continue` that would jump over the pause and is
	// not needed: the whole body of a match arm, or the end of a block.
	Arms, Stmts []source.Span
	Pause
}

// Gap says where the loop can pause. ok is false where a `continue` would jump
// over it, or when it is not known how the body's code can wait.
func (b *Body) Gap(r Retry) (g Gap, ok bool) {
	p := b.parents()
	line, placed := p.statementOf(r.loop)
	pause, known := b.Pause()
	if !placed || !known || len(r.turn.Stmts) == 0 && r.turn.Tail == nil {
		return Gap{}, false
	}
	g = Gap{Before: b.at(line), End: b.at(lastSpan(r.turn)), Name: b.freeName("pause"), Pause: pause}
	if text := b.file.Text().Bytes(); text[g.End.End] == ';' {
		g.End.End++ // an empty statement
	}
	if r.again != nil {
		switch s := statement(r.turn, r.again); {
		case s == nil:
			return Gap{}, false
		case lastOf(r.turn) == s.X:
			g.Next = b.at(s.StmtSpan())
		case r.turn.Stmts[0] != hir.Stmt(s):
			return Gap{}, false
		}
	}
	ok = true
	hir.Walk(r.turn, func(e hir.Expr) bool {
		if c, is := e.(*hir.Continue); is {
			ok = ok && g.without(p, c, lastOf(r.turn))
		}
		return ok
	})
	return g, ok
}

// without notes a `continue` that is not needed, since it ends a branch of the
// last expression of the loop's body.
func (g *Gap) without(p parentMap, c *hir.Continue, last hir.Expr) bool {
	switch up := p.of(c).(type) {
	case *hir.Match:
		g.Arms = append(g.Arms, p.body.at(c.Span()))
		return up == last
	case *hir.Block:
		g.Stmts = append(g.Stmts, p.body.at(lastSpan(up)))
		return lastOf(up) == hir.Expr(c) && p.of(up) == last
	}
	return false
}

// lastSpan is the span of what a block ends with, which must not be empty.
func lastSpan(block *hir.Block) source.Span {
	if block.Tail != nil {
		return block.Tail.Span()
	}
	return block.Stmts[len(block.Stmts)-1].StmtSpan()
}
