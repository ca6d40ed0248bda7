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
	roots := below[-1]
	for n, i := range roots {
		spawner := tasks[i].Spawner
		if n == 0 || tasks[roots[n-1]].Spawner != spawner {
			if n > 0 {
				p.line()
			}
			p.line(p.paint(p.palette.title, report.Printable(spawner.Words())), "  ", p.where(spawner.Path, spawner.Line))
		}
		last := n == len(roots)-1 || tasks[roots[n+1]].Spawner != spawner
		p.task(tasks, below, i, "", last)
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

// task is one task and those that it spawns; indent is the tree's lines at the
// left, last that no other one follows.
func (p page) task(tasks []Task, below map[int][]int, i int, indent string, last bool) {
	t := tasks[i]
	branch, under := "├─ ", "│  "
	if last {
		branch, under = "└─ ", "   "
	}
	handle := p.palette.dim
	if t.Handle.Fate == "detached" {
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
	for n, c := range inner {
		p.task(tasks, below, c, left, n == len(inner)-1)
	}
}

func (p page) thread(t Task) string {
	if !t.Thread {
		return ""
	}
	return p.paint(p.palette.dim, ", and may block")
}
