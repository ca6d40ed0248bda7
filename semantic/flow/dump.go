package flow

import (
	"fmt"
	"strings"

	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/types"
)

// Dump writes the graph and the answers of every unit of a body, for goldens.
// show renders a type.
func Dump(b *hir.Body, result *types.Result, oracle Oracle, edition Edition, show func(*types.Type) string) string {
	a := newAnalysis(b, result, oracle, edition)
	d := dumper{body: b, show: show}
	for i, u := range a.run() {
		var g *graph
		if i < a.graphs.used {
			g = a.graphs.all[i]
		}
		d.unit(i, u, g)
	}
	return d.String()
}

type dumper struct {
	strings.Builder
	body *hir.Body
	show func(*types.Type) string
}

func (d *dumper) line(depth int, format string, args ...any) {
	d.WriteString(strings.Repeat("  ", depth))
	fmt.Fprintf(d, format, args...)
	d.WriteByte('\n')
}

func (d *dumper) unit(i int, u *Unit, g *graph) {
	kind := "body"
	if u.Root != nil {
		kind = strings.ToLower(strings.TrimPrefix(fmt.Sprintf("%T", u.Root), "*hir."))
	}
	if u.Async && kind != "async" {
		kind = "async " + kind
	}
	d.line(0, "unit %d: %s", i, kind)
	for _, c := range u.Captures {
		d.line(1, "capture %s %s: %s", modeNames[c.Mode], d.path(d.body.Locals[c.Local].Name, c.Path), d.show(c.Type))
	}
	if g != nil {
		for n, b := range g.blocks {
			d.block(g, n, b)
		}
	}
	if u.Async {
		d.line(1, "start%s", next(u.First))
	}
	for n, s := range u.Awaits {
		d.suspend(n, s)
	}
}

var modeNames = map[types.BindMode]string{types.BindMove: "move", types.BindCopy: "copy", types.BindRef: "ref", types.BindRefMut: "ref mut"}

func (d *dumper) path(root string, path []string) string {
	for _, p := range path {
		root += "." + p
	}
	return root
}

// block leaves out ends of storage: they follow from the scopes and would be
// most of the dump.
func (d *dumper) block(g *graph, n int, b block) {
	if len(b.stmts) == 0 && len(b.succs) == 0 && n > 0 {
		return
	}
	to := ""
	if len(b.succs) > 0 {
		to = " ->"
		for _, s := range b.succs {
			to += fmt.Sprintf(" %d", s)
		}
	}
	d.line(1, "block %d%s", n, to)
	for _, s := range b.stmts {
		switch s.op {
		case opSuspend:
			d.line(2, "suspend %d", s.slot)
		case opMake:
			d.line(2, "make inner unit %d", s.slot)
		case opDead:
			d.line(2, "dead %s", d.slot(g, s.slot))
		case opDrop, opTaken, opDoubt:
		case opAsk:
			d.ask(g, g.asks[s.slot])
		case opIs, opOnly:
			d.line(2, "%s is %s", d.path(d.slot(g, s.slot), s.path), strings.Join(s.form.variants, " or "))
		case opDerive:
			var of []string
			for _, from := range s.from {
				of = append(of, d.slot(g, from.slot))
			}
			d.line(2, "derive %s from %s", d.slot(g, s.slot), strings.Join(of, ", "))
		case opPass:
			d.line(2, "pass %s to %s", d.path(d.slot(g, s.from[0].slot), s.from[0].path), d.path(d.slot(g, s.slot), s.path))
		default:
			d.line(2, "%s %s", opNames[s.op], d.path(d.slot(g, s.slot), s.path))
		}
	}
}

func (d *dumper) ask(g *graph, a ask) {
	q := g.questions[a.question]
	var names, of []string
	for i, v := range q.values {
		if a.answers&(1<<i) != 0 {
			names = append(names, v)
		}
	}
	if a.answers&q.all()&another != 0 {
		names = append(names, "another")
	}
	if a.numbers != nil {
		names = nil // the runs that the question was divided into
		for _, s := range a.numbers {
			names = append(names, s.String())
		}
	}
	for _, c := range q.of {
		of = append(of, d.slot(g, c.slot)+c.fields)
	}
	d.line(2, "only if %s is %s", strings.TrimSpace(strings.Join(of, ", ")+" "+q.asked), strings.Join(names, " or "))
}

func (d *dumper) slot(g *graph, i int) string {
	s := g.slots[i]
	switch s.kind {
	case localSlot:
		return fmt.Sprintf("%s#%d", d.body.Locals[s.local].Name, i)
	case captureSlot:
		return fmt.Sprintf("captured %s#%d", d.body.Locals[s.local].Name, i)
	case paramSlot:
		return fmt.Sprintf("argument %d#%d", s.param, i)
	case awaiteeSlot:
		return fmt.Sprintf("future#%d", i)
	}
	return fmt.Sprintf("temp#%d", i)
}

func (d *dumper) suspend(n int, s Suspend) {
	if !s.Reachable {
		d.line(1, "suspend %d is never reached", n)
		return
	}
	d.line(1, "suspend %d%s", n, next(s.Next))
	d.values("held", s.Held)
	d.values("stored", s.Stored)
}

// next is where control goes after a suspension.
func next(to []int) string {
	out := " ->"
	for _, n := range to {
		switch n {
		case End:
			out += " end"
		case Early:
			out += " early"
		default:
			out += fmt.Sprintf(" %d", n)
		}
	}
	return out
}

func (d *dumper) values(what string, vs []Value) {
	for _, v := range vs {
		name := "argument"
		switch {
		case v.Local >= 0:
			name = d.body.Locals[v.Local].Name
		case v.Capture >= 0:
			name = fmt.Sprintf("capture %d", v.Capture)
		case v.Awaitee:
			name = "future"
		case v.Temp != nil:
			name = "temporary"
		}
		d.line(2, "%s %s at %d..%d: %s%s", what, name, v.Span.Start, v.Span.End, d.show(v.Type), flags(v))
	}
}

func flags(v Value) string {
	out := ""
	for _, f := range []struct {
		on   bool
		name string
	}{{v.Ref != types.NoRef, "by reference"}, {v.UsedLater, "used later"}, {v.Borrowed, "borrowed"}, {v.Outer, "of an enclosing unit"}, {v.Whole, "part of the future"}, {v.Gone, "gone"}, {v.Twice, "twice"},
		{v.Variants != nil, "is " + strings.Join(v.Variants, " or ")}} {
		if f.on {
			out += ", " + f.name
		}
	}
	for _, m := range v.Moved {
		out += ", without " + strings.Join(m, ".")
	}
	return out
}
