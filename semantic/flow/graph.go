package flow

import (
	"strings"
	"sync"

	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/types"
	"github.com/wakeful-rs/wakeful/source"
)

// graph is the control-flow graph of one unit. Block 0 is the entry.
type graph struct {
	slots     []slot
	blocks    []block
	suspends  []suspension
	questions []question
	asks      []ask
	takes     []take

	// What only the builder needs.
	tables
	scopes []*scope // all that there were, and others behind them to be used again
	opened int      // how many there were
}

// tables are what a builder looks up.
type tables struct {
	locals   map[hir.LocalID]int
	foreign  map[hir.LocalID]int
	aliases  map[hir.LocalID]place    // bindings inside the guard of their own arm
	extended map[hir.ExprID]*scope    // temporaries that live longer than their statement
	stored   map[hir.ExprID]int       // the temporaries of values that are used as places
	sameAs   map[hir.LocalID]constant // copies of what nobody changes
	owners   map[int]place            // by the slot of a reference: the collection, pinned future or place that it leads into
}

func newTables() tables {
	return tables{
		locals: map[hir.LocalID]int{}, foreign: map[hir.LocalID]int{}, aliases: map[hir.LocalID]place{},
		extended: map[hir.ExprID]*scope{}, stored: map[hir.ExprID]int{}, sameAs: map[hir.LocalID]constant{}, owners: map[int]place{},
	}
}

// largestTable is how many entries a table may have to be used again: emptying it
// takes as long as the largest number that it ever had.
const largestTable = 256

// forget empties the tables.
func (t *tables) forget() {
	if max(len(t.locals), len(t.foreign), len(t.aliases), len(t.extended), len(t.stored), len(t.sameAs), len(t.owners)) > largestTable {
		*t = newTables()
		return
	}
	clear(t.locals)
	clear(t.foreign)
	clear(t.aliases)
	clear(t.extended)
	clear(t.stored)
	clear(t.sameAs)
	clear(t.owners)
}

// newScope is an empty scope of the graph's.
func (g *graph) newScope() *scope {
	if g.opened == len(g.scopes) {
		g.scopes = append(g.scopes, &scope{})
	}
	s := g.scopes[g.opened]
	g.opened++
	return s
}

// graphs are those of the units of one body, in the order in which they were
// begun, and others behind them to be used again.
type graphs struct {
	all  []*graph
	used int
}

// spareGraphs are graphs that have answered. Those of the next body take over their
// memory, in the same order, so that the first, a body's own and the largest, is used
// for the next body's own. No graph outlives its answers.
var spareGraphs = sync.Pool{New: func() any { return &graphs{} }}

// begin is a graph of an empty entry.
func (gs *graphs) begin() *graph {
	if gs.used == len(gs.all) {
		gs.all = append(gs.all, &graph{tables: newTables()})
	}
	g := gs.all[gs.used]
	gs.used++
	g.addBlock()
	return g
}

// spare gives up all of them, of which nothing may be used any more.
func (gs *graphs) spare() {
	for _, g := range gs.all[:gs.used] {
		g.forget()
	}
	gs.used = 0
	spareGraphs.Put(gs)
}

// addBlock adds an empty block and returns its number.
func (g *graph) addBlock() int {
	n := len(g.blocks)
	if n == cap(g.blocks) {
		g.blocks = append(g.blocks, block{})
		return n
	}
	g.blocks = g.blocks[:n+1]
	b := &g.blocks[n]
	*b = block{stmts: b.stmts[:0], succs: b.succs[:0]}
	return n
}

// forget empties the graph. What it refers to would keep whole versions of a
// workspace alive.
func (g *graph) forget() {
	for _, b := range g.blocks {
		clear(b.stmts)
	}
	clear(g.slots)
	clear(g.suspends)
	clear(g.questions)
	clear(g.asks)
	clear(g.takes)
	g.tables.forget()
	for _, s := range g.scopes[:g.opened] {
		s.slots = s.slots[:0]
	}
	*g = graph{
		slots: g.slots[:0], blocks: g.blocks[:0], suspends: g.suspends[:0], questions: g.questions[:0], asks: g.asks[:0], takes: g.takes[:0],
		tables: g.tables, scopes: g.scopes,
	}
}

// slotKind says what a slot is.
type slotKind uint8

const (
	localSlot   slotKind = iota
	tempSlot             // an expression's temporary
	awaiteeSlot          // a future that is being awaited
	paramSlot            // an argument whose pattern is not a plain name
	captureSlot          // a local of an enclosing unit
)

// slot is a place of its own: what rustc calls a local.
type slot struct {
	kind      slotKind
	local     hir.LocalID
	temp      hir.Expr
	param     int
	typ       *types.Type
	ref       types.RefKind
	span      source.Span
	needsDrop bool // settled only for slots that cross
	hidden    Hidden
	atEntry   bool // has its value when the unit starts: an argument or capture
	crosses   bool // its storage may span a suspension; only such slots matter to dataflow
	passes    bool // another slot gets its value, so that dataflow follows it all the same
	made      int  // suspensions built before it got its storage, -1 before that
}

// wrapped says that the slot is an Option or ControlFlow around its only
// payload, field "0".
func (s *slot) wrapped() bool { return s.hidden > LoopIterator && s.hidden < Forgotten }

// op is what a statement does to its slot.
type op uint8

const (
	opInit   op = iota // gets a value, whole or at path
	opUse              // is read
	opMove             // is moved out of, whole or at path
	opRef              // is borrowed
	opRefMut           // is borrowed mutably
	opDrop             // its destructor runs if it has a value
	opDead             // its storage ends
	opEscape           // may have been used in any way: nothing is known from here
	opChange           // was lent mutably to something that may empty it: an Option may be None
	opFill             // something was put into it
	opDeinit           // its payload is gone, so nothing is left to drop
	opIs               // is known to be of one of some variants, whole or at path
	opLent             // a call changes it, to which it was lent before the arguments were evaluated
	opOnly             // control goes on only where it may be of one of some variants
	opPass             // what was put in it, whole or at path, is what lies at from
	opDerive           // was made of the slots in from, before these are moved away
	// The ops from here on are not about a slot.
	opAsk     // control comes here only with an answer of ask number n
	opTaken   // taking number n is done, by the move before
	opDoubt   // control may not go on from here
	opSuspend // suspension number n
	opMake    // unit number n inside of this one is made
)

var opNames = [...]string{"init", "use", "move", "ref", "ref mut", "drop", "dead", "escape", "change", "fill", "deinit", "is", "lent", "only", "pass", "derive", "ask", "taken", "doubt", "suspend", "make"}

// stmt is one step. A path with "*" in it goes through a pointer, so it
// reaches what lies behind the slot and not the slot itself. The fields of an
// enum's variant carry its name: "Some:0".
type stmt struct {
	op   op
	slot int // of opSuspend, opAsk, opTaken and opMake: the number of what is suspended, asked, taken or made
	path []string
	form *form       // of opIs and opOnly
	from []part      // of opPass and opDerive
	at   source.Span // of a use: where it is
}

// part is a slot or what lies at a path in it.
type part struct {
	slot int
	path []string
}

// ofSlot says that the statement does something to a slot.
func (s stmt) ofSlot() bool { return s.op < opAsk }

// block is a run of statements and where control goes after it: nowhere after
// something that diverges.
type block struct {
	stmts  []stmt
	succs  []int
	leaves int // End or Early where control leaves the unit, else 0
}

type suspension struct {
	expr hir.Expr
	span source.Span
}

// indirect says whether path goes through a pointer.
func indirect(path []string) bool {
	for _, p := range path {
		if p == "*" {
			return true
		}
	}
	return false
}

// variantOfField is the variant of a path's step, "" for a field of anything
// but an enum.
func variantOfField(step string) string {
	variant, _, ok := strings.Cut(step, ":")
	if !ok {
		return ""
	}
	return variant
}

// plain is a path without the names of variants.
func plain(path []string) []string {
	for i, step := range path {
		if variantOfField(step) == "" {
			continue
		}
		out := append([]string(nil), path...)
		for j := i; j < len(out); j++ {
			out[j] = strings.TrimPrefix(out[j], variantOfField(out[j])+":")
		}
		return out
	}
	return path
}

// hasPrefix says whether path lies at or below prefix.
func hasPrefix(path, prefix []string) bool {
	if len(path) < len(prefix) {
		return false
	}
	for i, p := range prefix {
		if path[i] != p {
			return false
		}
	}
	return true
}
