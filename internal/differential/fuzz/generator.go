package fuzz

import (
	"fmt"
	"math/rand/v2"
	"regexp"
	"strings"
)

// generator writes one program, from left to right. Its state is that of the
// place it writes at.
type generator struct {
	random  *rand.Rand
	edition string
	program *Program

	vars   []*variable
	calls  []string // rules that call what the program declares
	names  int
	unit   int      // the async fn or block
	loops  int      // loops and closures around
	labels []string // of blocks that can be left here
	inLoop bool     // break and continue are possible
	try    bool     // ? and return are possible: the fn returns an Option
	sync   bool     // no await is possible: in a closure
}

// enter begins a new unit inside of another one.
func (g *generator) enter(around int) {
	g.program.around = append(g.program.around, around)
	g.unit = len(g.program.around) - 1
}

// rule is one way to write something; see expand for the signs in it.
type rule struct {
	weight int
	text   string
}

// choose is a random rule that can be used here.
func (g *generator) choose(rules []rule) string {
	total := 0
	for _, r := range rules {
		total += g.weight(r)
	}
	at := g.random.IntN(total)
	for _, r := range rules {
		if at -= g.weight(r); at < 0 {
			return r.text
		}
	}
	panic("unreachable")
}

// chain is a `let` beside another condition, which edition 2024 brought.
var chain = regexp.MustCompile(`&& let |let [^;{]* = [^;{]* && `)

// weight is 0 for a rule that cannot be used here.
func (g *generator) weight(r rule) int {
	has := func(part string) bool { return strings.Contains(r.text, part) }
	free := strings.Contains(r.text, "%[")
	switch {
	case g.sync && (has("await") || has("select!") || has("join!")),
		!g.try && (has("?") || has("return ")),
		!g.inLoop && !free && (has("break;") || has("continue;")),
		len(g.labels) == 0 && has("@l"),
		g.edition != "2024" && chain.MatchString(r.text):
		return 0
	}
	return r.weight
}

func (g *generator) number(depth int) *Node {
	if len(g.calls) > 0 && !g.sync && g.random.IntN(8) == 0 {
		return g.expand(Number, g.calls[g.random.IntN(len(g.calls))], depth, nil)
	}
	if depth <= 0 {
		return g.expand(Number, g.choose(smallNumbers), depth, nil)
	}
	return g.expand(Number, g.choose(numbers), depth, nil)
}

func (g *generator) truth(depth int) *Node {
	if depth <= 0 {
		return node(Condition, "c()")
	}
	return g.expand(Condition, g.choose(truths), depth, nil)
}

func (g *generator) statement(depth int) *Node {
	if depth <= 0 {
		return g.expand(Statement, g.choose(smallStatements), depth, nil)
	}
	return g.expand(Statement, g.choose(statements), depth, nil)
}

// item declares something that the program can call from now on.
func (g *generator) item() *Node {
	g.names++
	outside := *g
	g.vars, g.try = nil, false
	g.enter(-1)
	k := g.value()
	chosen := items[g.random.IntN(len(items))]
	fill := strings.NewReplacer("~1", fmt.Sprint("h", g.names), "~T", fmt.Sprint("H", g.names), "@T", k.name)
	n := g.expand(Item, fill.Replace(chosen.declaration), 2, k)
	g.vars, g.try, g.unit = outside.vars, outside.try, outside.unit
	// The argument must be of this very kind: any way to take it will do.
	call := strings.ReplaceAll(fill.Replace(chosen.call), "@G", k.takes[0])
	g.calls = append(g.calls, strings.ReplaceAll(call, "#)", "#s)"))
	return n
}

// block is up to two statements in a scope of their own.
func (g *generator) block(depth int) *Node {
	var inside []*Node
	for range g.random.IntN(3) {
		inside = append(inside, g.statement(depth-1))
	}
	return row(Block, inside)
}
