package rules

import (
	"fmt"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/semantic"
)

// awaitHoldingRefcellRef reports a RefCell borrow that is alive at an await:
// whatever else runs on this thread meanwhile and borrows the cell panics.
var awaitHoldingRefcellRef = lint.Rule{Name: "await_holding_refcell_ref", Run: checkAwaitHoldingRefcellRef, InTests: lint.Hint}

func checkAwaitHoldingRefcellRef(p *lint.Pass) {
	for _, g := range heldGuards(p, semantic.RefCell) {
		message := fmt.Sprintf("%s keeps the RefCell borrowed while the task waits, and the next borrow of it panics", called(g.Held, p))
		reportHeld(p, g, message, "the task may suspend here with the cell borrowed", releaseFixes(p, g, aLoan), nil)
	}
}
