package fuzz

import (
	"fmt"
	"math/rand/v2"
	"strings"
)

// Program is one generated case: items of its own, and an async fn.
type Program struct {
	Seed    uint64
	Edition string
	tree    *Node
	prelude string // what all programs of its sort begin with; that of Generate if empty

	// The unit (async fn, async block) that each await and each lock stands in,
	// and the unit around each unit, -1 for none. Numbers are those in the text.
	awaitUnit, siteUnit map[int]int
	around              []int
}

// asks are ways to need a Send future; $ is the future.
var asks = []string{
	"is_send($)",
	"is_send($)",
	"spawn(async move { let _ = $.await; })",
	"let _: Pin<Box<dyn Future<Output = Option<usize>> + Send>> = Box::pin($)",
	"is_send(async { f(0).await; let _ = $.await; })",
}

// Generate makes the program of a seed: the same one each time.
func Generate(seed uint64, edition string) *Program {
	g := &generator{
		random:  rand.New(rand.NewPCG(seed, 1)),
		edition: edition,
		program: &Program{Seed: seed, Edition: edition, awaitUnit: map[int]int{}, siteUnit: map[int]int{}},
	}
	g.program.tree = g.whole()
	return g.program
}

func (g *generator) whole() *Node {
	var items []*Node
	for range g.random.IntN(3) {
		items = append(items, g.item())
	}
	g.enter(-1)
	g.vars, g.try = nil, true
	parameter, argument := "", ""
	if g.random.IntN(5) == 0 {
		k := g.value()
		g.sync = true // the argument is made outside
		parameter, argument = "mut a: "+k.name, g.take(k)
		g.sync = false
		g.vars = append(g.vars, &variable{name: "a", value: k})
	}
	var statements []*Node
	for range 1 + g.random.IntN(4) {
		statements = append(statements, g.statement(3))
	}
	tail := node(Number, "None")
	if g.random.IntN(2) == 0 {
		tail = node(Number, "Some($)", g.number(2))
	}
	body := row(Block, statements)
	call := "case(" + argument + ")"
	ask := strings.Replace(asks[g.random.IntN(len(asks))], "$", call, 1)
	return node("program", fmt.Sprintf("$pub async fn case(%s) -> Option<usize> {\n$$\n}\n", parameter)+
		"pub fn run() -> Pin<Box<dyn Future<Output = ()>>> { Box::pin(async { let _ = "+call+".await; }) }\n"+
		"#[cfg(send)] pub fn ask() { "+ask+"; }", row(Item, items), body, tail)
}

// String is the program as one module's contents.
func (p *Program) String() string { return p.tree.String() }

// Size is its length in bytes.
func (p *Program) Size() int { return len(p.String()) }

// with is the same program with another tree.
func (p *Program) with(tree *Node) *Program {
	simpler := *p
	simpler.tree = tree
	return &simpler
}

// own says that a lock taken at a site is the business of an await: it is taken
// in the same unit, not in one around it or awaited by it.
func (p *Program) own(await, site int) bool { return p.awaitUnit[await] == p.siteUnit[site] }
