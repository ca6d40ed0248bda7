package anatomy

import (
	"bufio"
	"fmt"
	"io"

	"github.com/wakeful-rs/wakeful/lint/report"
)

// writeTasksText shows who spawns whom as a tree, below each fn that is no task
// itself.
func writeTasksText(w io.Writer, tasks []Task, o Options) error {
	out := bufio.NewWriter(w)
	p := page{out, newPalette(w, o.Color), o.Color}
	below := children(tasks)
	for n, g := range groups(tasks, below[-1]) {
		if n > 0 {
			p.line()
		}
		p.line(p.paint(p.palette.title, report.Printable(g.spawner.Words())), "  ", p.where(g.spawner.Path, g.spawner.Line))
		p.tasks(tasks, below, g.tasks, "")
	}
	if len(tasks) > 0 {
		p.line()
	}
	p.line(Summary(tasks))
	return out.Flush()
}

func (p page) where(path string, line int) string {
	if path == "" {
		return ""
	}
	return p.paint(p.palette.place, report.Printable(fmt.Sprintf("%s:%d", path, line)))
}

// tasks are some of them, one below the other.
func (p page) tasks(all []Task, below map[int][]int, some []int, indent string) {
	for n, i := range some {
		p.task(all, below, i, indent, n == len(some)-1)
	}
}

// task is one task and those that it spawns; indent is the tree's lines at the
// left, last that no other one follows.
func (p page) task(tasks []Task, below map[int][]int, i int, indent string, last bool) {
	t := tasks[i]
	branch, under := "├─ ", "│  "
	if last {
		branch, under = "└─ ", "   "
	}
	handle := p.palette.dim
	if t.Handle.detached() {
		handle = p.palette.warm
	}
	p.line(p.paint(p.palette.dim, indent+branch), p.paint(p.palette.state, report.Printable(t.Work.Words())), "  ",
		report.Printable(t.Call), "  ", p.where(t.Path, t.Place.Line), "  ", p.paint(handle, report.Printable(t.Handle.Words())), p.thread(t))
	inner := below[i]
	left := indent + under
	bar := "   "
	if len(inner) > 0 {
		bar = "│  "
	}
	for _, b := range t.Blocks {
		end := b.Steps[len(b.Steps)-1]
		p.line(p.paint(p.palette.dim, left+bar), p.paint(p.palette.warm, "blocks: "+report.Printable(b.Words())), "  ", p.where(end.Path, end.Line))
	}
	p.tasks(tasks, below, inner, left)
}

func (p page) thread(t Task) string {
	if !t.Thread {
		return ""
	}
	return p.paint(p.palette.dim, ", and may block")
}
