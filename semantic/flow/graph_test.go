package flow

import (
	"testing"

	"github.com/wakeful-rs/wakeful/semantic/types"
)

// TestSparedGraphsForget: a graph that waits to be used again refers to nothing of
// the body that it was of.
func TestSparedGraphsForget(t *testing.T) {
	spared := &graphs{}
	g := spared.begin()
	g.slots = append(g.slots, slot{typ: types.UnitType})
	g.blocks[0].stmts = append(g.blocks[0].stmts, stmt{op: opPass, from: []part{{}}})
	slots, stmts := g.slots, g.blocks[0].stmts
	spared.spare()
	if slots[0].typ != nil || stmts[0].from != nil {
		t.Errorf("kept %+v and %+v", slots[0], stmts[0])
	}
}
