package anatomy

import (
	"fmt"
	"io"
	"slices"
	"strings"
)

const (
	boxWidth   = 620
	rowHeight  = 20
	headHeight = 30
	gap        = 30 // between two boxes
	between    = 48 // two futures
	laneWidth  = 16
	laneStart  = 14 // from the box to the first lane
)

// writeSVG draws each future as its states from top to bottom: what they keep,
// how much of the future that is, and the ways between them, ways back at the
// left.
func writeSVG(w io.Writer, futures []Future, o Options) error {
	d := &drawing{}
	var charts []chart
	x := margin
	for _, f := range futures {
		c := chartOf(f)
		charts = append(charts, c)
		x = max(x, margin+lanes(c.left))
	}
	y := margin
	for _, c := range charts {
		c.x = x
		d.width = max(d.width, x+boxWidth+lanes(c.right)+margin)
		y = c.draw(d, y, o.Path) + between
	}
	d.height = y - between + margin
	return d.writeTo(w, "States of futures in "+o.Path)
}

// chart is one future's states with their places.
type chart struct {
	Future
	left, right []bus
	x           int // of the boxes
	tops        []int
}

func chartOf(f Future) chart {
	if !f.Ends() {
		f.States = f.States[:len(f.States)-1]
	}
	return chart{Future: f, left: buses(f.States, true), right: buses(f.States, false)}
}

func lanes(of []bus) int {
	if len(of) == 0 {
		return 0
	}
	most := 0
	for _, b := range of {
		most = max(most, b.lane)
	}
	return laneStart + laneWidth*(most+1)
}

// draw draws the chart from y on and returns where it ends.
func (c chart) draw(d *drawing, y int, path string) int {
	y = c.heading(d, y, path)
	if c.Skipped {
		d.text(c.x, y+8, "dim", tooLarge)
		return y + 12
	}
	for i, s := range c.States {
		c.tops = append(c.tops, y)
		y = c.box(d, i, s, y)
		if i < len(c.States)-1 {
			y += gap
		}
	}
	for i := range c.States {
		c.straight(d, i)
	}
	for _, b := range c.left {
		c.way(d, b, -1)
	}
	for _, b := range c.right {
		c.way(d, b, 1)
	}
	if slices.ContainsFunc(c.right, func(b bus) bool { return b.early }) {
		y += 22
		d.path("way early", fmt.Sprintf("M%d %d h28", c.x, y-4))
		d.text(c.x+36, y, "dim small", "left early, by return or ?")
	}
	return y
}

func (c chart) heading(d *drawing, y int, path string) int {
	d.text(c.x, y+14, "title", shorten(c.Title(), 56))
	send := "dim end"
	if c.bound() {
		send = "warm head end"
	}
	d.text(c.x, y+36, "dim", fmt.Sprintf("%s · %s:%d", c.Size.Words(), lastPart(path), c.Place.Line))
	d.text(c.x+boxWidth, y+36, send, c.Send.Words())
	y += 46
	reason, class := strings.ReplaceAll(c.Send.Reason, "`", ""), "dim"
	if c.bound() {
		reason, class = "because "+reason, "warm"
	}
	for _, line := range wrap(reason, 88) {
		d.text(c.x, y+8, class, line)
		y += 18
	}
	return y + 4
}

// lastPart is a path that fits beside a title.
func lastPart(path string) string {
	runes := []rune(path)
	if len(runes) <= 56 {
		return path
	}
	return "…" + string(runes[len(runes)-55:])
}

func (c chart) height(s State) int {
	h := headHeight
	if len(s.Keeps) > 0 {
		h += rowHeight*len(s.Keeps) + 16
	}
	return h
}

// box draws a state and returns where it ends.
func (c chart) box(d *drawing, i int, s State, y int) int {
	h := c.height(s)
	card := "card"
	if slices.ContainsFunc(s.Keeps, Value.bound) && s.Kind != StartState {
		card += " hot"
	}
	d.rect(c.x, y, boxWidth, h, 8, card)
	base := y + 20
	if s.Waits() {
		d.rect(c.x+12, y+6, 22, 18, 9, "band")
		d.text(c.x+23, base-1, "head accent middle small", fmt.Sprint(i))
		d.text(c.x+44, base, "code head", fit(s.Label, boxWidth-44-80))
		d.text(c.x+boxWidth-14, base, "dim end small", fmt.Sprintf("line %d", s.Place.Line))
	} else {
		d.text(c.x+14, base, "head dim", s.Label)
	}
	if len(s.Keeps) == 0 {
		return y + h
	}
	d.path("rule", fmt.Sprintf("M%d %d h%d", c.x, y+headHeight, boxWidth))
	for n, v := range s.Keeps {
		c.row(d, v, y+headHeight+4+rowHeight*n)
	}
	c.fill(d, s, y+h-7)
	return y + h
}

// row draws a value: name, type, what else there is to say, and size.
func (c chart) row(d *drawing, v Value, y int) {
	class, remark := "code", "dim small end"
	if !v.Named {
		class += " dim"
	}
	if v.bound() {
		d.rect(c.x+6, y, boxWidth-12, rowHeight, 4, "glow")
		class, remark = "code warm", "warm small end"
	}
	const name, typ, size = 14, 176, 66
	remarks := strings.Join(v.Remarks(), " · ")
	room := boxWidth - typ - size - 14 - int(6*float64(len([]rune(remarks)))) - 12
	d.text(c.x+name, y+14, class, fit(v.Name, typ-name-10))
	d.text(c.x+typ, y+14, "code dim", fit(v.shownType(), max(room, 60)))
	d.text(c.x+boxWidth-size-14, y+14, remark, remarks)
	d.text(c.x+boxWidth-14, y+14, "code end", v.Size.String())
}

// fill draws how much of the future the values of a state are, each a part of
// the bar.
func (c chart) fill(d *drawing, s State, y int) {
	full := boxWidth - 28
	d.rect(c.x+14, y, full, 3, 1, "rest")
	total := c.Size.Bytes
	for _, v := range s.Keeps {
		total = max(total, v.Size.Bytes)
	}
	x := 0
	for _, v := range s.Keeps {
		w := v.Size.Bytes * full / max(total, 1)
		w = min(w, full-x)
		if w < 2 {
			continue
		}
		class := "bar"
		if v.bound() {
			class = "hotbar"
		}
		d.rect(c.x+14+x, y, w-1, 3, 1, class)
		x += w
	}
}

// straight draws the way from a state to the one below.
func (c chart) straight(d *drawing, i int) {
	for _, n := range c.States[i].Next {
		if n.To == i+1 && !n.Early {
			x, from, to := c.x+boxWidth/2, c.tops[i]+c.height(c.States[i]), c.tops[i+1]
			d.path("way", fmt.Sprintf("M%d %d V%d", x, from, to-6))
			d.tip(x, to-1, 0, 1, "tip")
		}
	}
}

// way draws the ways of a bus: out of the sides of its states, along its lane,
// into the state that they all lead to.
func (c chart) way(d *drawing, b bus, side int) {
	edge := c.x
	class, tip := "way back", "backtip"
	if side > 0 {
		edge, class, tip = c.x+boxWidth, "way", "tip"
	}
	if b.early {
		class += " early"
	}
	lane := edge + side*(laneStart+laneWidth*b.lane)
	in := c.tops[b.to] + 12 + b.port*7
	far := b.from[0] // whose way has all others on it
	if abs(b.from[len(b.from)-1]-b.to) > abs(far-b.to) {
		far = b.from[len(b.from)-1]
	}
	for _, from := range b.from {
		out := c.tops[from] + c.height(c.States[from]) - 10
		if b.early {
			out -= 7
		}
		if from == b.to {
			out = max(out, in+12)
		}
		if from == far {
			d.path(class, corner(edge, out, lane, in, side)+fmt.Sprintf(" H%d", edge+side*6))
		} else {
			d.path(class, joining(edge, out, lane, in, side))
		}
	}
	d.tip(edge+side, in, -side, 0, tip)
}

func abs(n int) int { return max(n, -n) }

const bend = 6 // the radius of a way's corners

// joining is a way from the edge at y into the lane towards `to`.
func joining(edge, y, lane, to, side int) string {
	turn := bend
	if to < y {
		turn = -bend
	}
	return fmt.Sprintf("M%d %d H%d Q%d %d %d %d", edge, y, lane-side*bend, lane, y, lane, y+turn)
}

// corner is a way from the edge at y into the lane, along it to `to`, and round
// the corner there.
func corner(edge, y, lane, to, side int) string {
	turn := bend
	if to < y {
		turn = -bend
	}
	return joining(edge, y, lane, to, side) + fmt.Sprintf(" V%d Q%d %d %d %d", to-turn, lane, to, lane-side*bend, to)
}
