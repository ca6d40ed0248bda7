package anatomy

import (
	"fmt"
	"io"
	"path"
)

const (
	cardWidth  = 330
	cardHeight = 68
	lineHeight = 17
	column     = cardWidth + 56 // from one column of cards to the next
	cardGap    = 14
)

// writeTasksSVG draws who spawns whom from left to right: fns, then the tasks
// that they spawn, then those that these spawn.
func writeTasksSVG(w io.Writer, tasks []Task, _ Options) error {
	d := &drawing{}
	g := graph{drawing: d, tasks: tasks, below: children(tasks)}
	d.text(margin, margin+14, "title", "Tasks")
	d.text(margin, margin+36, "dim", Summary(tasks))
	g.widen(0)
	y := margin + 58
	for _, from := range groups(tasks, g.below[-1]) {
		y = g.group(from, y) + cardGap
	}
	d.height = y - cardGap + margin
	return d.writeTo(w, "Tasks and who spawns them")
}

// graph draws cards.
type graph struct {
	*drawing
	tasks []Task
	below map[int][]int
}

func (g graph) widen(depth int) { g.width = max(g.width, 2*margin+depth*column+cardWidth) }

// group draws a fn and what it spawns, and returns where that ends.
func (g graph) group(from group, y int) int {
	g.rect(margin, y, cardWidth, 48, 8, "card")
	g.text(margin+14, y+20, "code head", fit(from.spawner.Words(), cardWidth-28))
	g.text(margin+14, y+37, "dim small", lastPart(fmt.Sprintf("%s:%d", from.spawner.Path, from.spawner.Line)))
	return max(y+48, g.column(from.tasks, 1, y)) + cardGap
}

// column draws tasks one below the other, with ways from the card at the left
// whose top is at y, and returns where they end.
func (g graph) column(tasks []int, depth, y int) int {
	from := margin + (depth-1)*column + cardWidth
	to := from + column - cardWidth
	at := y
	for n, i := range tasks {
		if n > 0 {
			at += cardGap
		}
		class := "way"
		if g.tasks[i].Handle.detached() {
			class += " early"
		}
		g.path(class, elbow(from, y+24, to-8, at+24))
		g.tip(to-1, at+24, 1, 0, "tip")
		at = g.card(i, depth, at)
	}
	return at
}

// elbow is a way to the right with a step in its middle.
func elbow(x, y, toX, toY int) string {
	if y == toY {
		return fmt.Sprintf("M%d %d H%d", x, y, toX)
	}
	middle := x + (column-cardWidth)/2
	return fmt.Sprintf("M%d %d H%d Q%d %d %d %d V%d Q%d %d %d %d H%d",
		x, y, middle-bend, middle, y, middle, y+bend, toY-bend, middle, toY, middle+bend, toY, toX)
}

// card draws a task with those that it spawns, and returns where they end.
func (g graph) card(i, depth, y int) int {
	t := g.tasks[i]
	g.widen(depth)
	x, h := margin+depth*column, cardHeight+lineHeight*len(t.Blocks)
	card, handle := "card", "small"
	if len(t.Blocks) > 0 {
		card += " hot"
	}
	if t.Handle.detached() {
		handle += " warm"
	}
	g.rect(x, y, cardWidth, h, 8, card)
	g.text(x+14, y+20, "code head", fit(t.Work.Words(), cardWidth-28))
	g.text(x+14, y+38, "dim small code", fit(t.Call, 175))
	g.text(x+cardWidth-14, y+38, "dim small end", shorten(fmt.Sprintf("%s:%d", path.Base(t.Path), t.Place.Line), 20))
	words := t.Handle.Words()
	if t.Thread {
		words += ", and may block"
	}
	g.text(x+14, y+56, handle, shorten(words, 54))
	for n, b := range t.Blocks {
		top := y + cardHeight - 4 + lineHeight*n
		g.rect(x+6, top, cardWidth-12, lineHeight-1, 4, "glow")
		g.text(x+14, top+12, "warm small", shorten("blocks: "+b.Words(), 54))
	}
	return max(y+h, g.column(g.below[i], depth+1, y))
}
