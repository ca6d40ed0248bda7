// Package anatomy shows what futures are made of: the states that a body waits
// in, what each of them keeps, and which tasks a workspace spawns, as text, JSON
// and pictures. What is so, semantic says; this package puts it into words.
package anatomy

import (
	"fmt"
	"strings"

	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/semantic/flow"
	"github.com/wakeful-rs/wakeful/semantic/types"
	"github.com/wakeful-rs/wakeful/source"
)

// Future is one async body: an async fn, block or closure.
type Future struct {
	Kind string // "fn", "block", "closure" or "script"
	Name string // of the fn that it is, or is in; "" for bare statements
	// Keyword is its `async`; empty where none is written.
	Keyword source.Span
	Place   Place
	Size    Size
	Send    Send
	// States are the start, the suspensions in source order, and the end.
	States []State
	// Skipped: it is too large to be looked into. Only its start and end are known.
	Skipped bool
}

// Place is where something stands.
type Place struct {
	Span         source.Span
	Line, Column int // from 1, columns in characters
}

// Size is how many bytes something takes on 64-bit Linux.
type Size struct {
	Bytes int // at least so many unless Exact
	Align int
	Exact bool
}

// Send says whether something may move to another thread.
type Send struct {
	Verdict types.Verdict
	Reason  string // why not, or what it depends on; "" when there is none
}

// StateKind says where a future is left and taken up again. It is written to
// JSON as it is.
type StateKind string

// The kinds of state.
const (
	StartState StateKind = "start"
	AwaitState StateKind = "await"
	MacroState StateKind = "macro" // a macro that waits, such as select!
	EndState   StateKind = "end"
)

// State is a point at which a future is left and taken up again.
type State struct {
	Kind  StateKind
	Label string // what is awaited, shortened
	Place Place  // of the keyword or macro; of the body for the start and end
	Keeps []Value
	Next  []Step
}

// Step is a way to another state, by its index.
type Step struct {
	To    int
	Early bool // by `return` or `?`
}

// Value is something that a state keeps.
type Value struct {
	Name  string // as it is called; for a temporary, its expression, shortened
	Named bool   // it is a variable of that name
	Type  string // "" when it is not known
	Role  string // "argument", "awaited", …
	Guard semantic.Guard
	Gone  bool // moved or dropped before, its place is kept
	Lent  bool // borrowed before
	Size  Size
	Send  Send
	Place Place
}

// Of are the futures of a file, in source order.
func Of(f *semantic.File) []Future {
	return Within(f, source.Span{Start: 0, End: f.Text().Len()})
}

// Bare are the futures of a file, in source order, without their states.
func Bare(f *semantic.File) []Future {
	var out []Future
	for b := range f.Bodies() {
		for _, m := range b.BareMachines() {
			out = append(out, reader{f}.bare(m))
		}
	}
	return out
}

// Within are the futures of the bodies that the span touches, in source order.
func Within(f *semantic.File, span source.Span) []Future {
	var out []Future
	for b := range f.Bodies() {
		if !touches(b.Span(), span) {
			continue
		}
		for _, m := range b.Machines() {
			out = append(out, reader{f}.future(m))
		}
	}
	return out
}

// At is the innermost future that the span touches.
func At(f *semantic.File, span source.Span) (Future, bool) {
	var best semantic.Machine
	found := false
	for b := range f.Bodies() {
		if !touches(b.Span(), span) {
			continue
		}
		for _, m := range b.Machines() {
			if touches(m.Span, span) && (!found || m.Span.Len() < best.Span.Len()) {
				best, found = m, true
			}
		}
	}
	if !found {
		return Future{}, false
	}
	return reader{f}.future(best), true
}

// touches says that the spans share a byte, or that the empty one of them is in
// the other.
func touches(a, b source.Span) bool {
	return a.Overlaps(b) || b.Empty() && a.Contains(b.Start)
}

// Title is what the future is, in words.
func (f Future) Title() string {
	switch f.Kind {
	case "fn":
		return "async fn " + f.Name
	case "script":
		return "these statements"
	}
	if f.Name == "" {
		return "async " + f.Kind
	}
	return fmt.Sprintf("async %s in %s", f.Kind, f.Name)
}

// Waits says that something is waited for in the state: it is neither the start
// nor the end.
func (s State) Waits() bool { return s.Kind != StartState && s.Kind != EndState }

// Ends says that control can come to the end, as far as is known.
func (f Future) Ends() bool {
	if f.Skipped {
		return true
	}
	for _, s := range f.States {
		for _, n := range s.Next {
			if n.To == len(f.States)-1 {
				return true
			}
		}
	}
	return false
}

// reader puts facts about one file into words.
type reader struct{ file *semantic.File }

var kinds = map[semantic.MachineKind]string{
	semantic.AsyncFn: "fn", semantic.AsyncBlock: "block", semantic.AsyncClosure: "closure", semantic.AsyncScript: "script",
}

func (r reader) bare(m semantic.Machine) Future {
	return Future{
		Kind: kinds[m.Kind], Name: m.Name, Keyword: m.Keyword, Place: r.place(m.Span),
		Size: sizeOf(m.Layout), Send: sendOf(m.Send, m.Why), Skipped: m.Skipped,
	}
}

func (r reader) future(m semantic.Machine) Future {
	out := r.bare(m)
	end := len(m.States) + 1
	out.States = append(out.States, State{
		Kind: StartState, Label: "start", Place: r.place(source.Span{Start: m.Span.Start, End: m.Span.Start}),
		Keeps: r.values(m.Inputs), Next: steps(m.First, end),
	})
	for _, s := range m.States {
		kind := AwaitState
		if s.Macro {
			kind = MacroState
		}
		out.States = append(out.States, State{
			Kind: kind, Label: shorten(r.file.Text().Slice(s.Future), 60), Place: r.place(s.Span),
			Keeps: r.values(s.Keeps), Next: steps(s.Next, end),
		})
	}
	out.States = append(out.States, State{
		Kind: EndState, Label: "end", Place: r.place(source.Span{Start: m.Span.End, End: m.Span.End}),
	})
	return out
}

// steps are the ways on; suspensions are counted from the start, which is 0.
func steps(next []int, end int) []Step {
	var out []Step
	for _, n := range next {
		switch n {
		case flow.End:
			out = append(out, Step{To: end})
		case flow.Early:
			out = append(out, Step{To: end, Early: true})
		default:
			out = append(out, Step{To: n + 1})
		}
	}
	return out
}

var roles = map[semantic.Role]string{
	semantic.RoleLocal: "local", semantic.RoleArgument: "argument", semantic.RoleCapture: "captured", semantic.RoleBorrow: "borrowed from outside",
	semantic.RoleTemporary: "temporary", semantic.RoleAwaited: "awaited", semantic.RoleIterator: "iterator", semantic.RoleItem: "item of the loop",
}

func (r reader) values(kept []semantic.Kept) []Value {
	var out []Value
	for _, k := range kept {
		v := Value{
			Name: k.Name, Named: k.Name != "", Role: roles[k.Role], Guard: k.Guard, Gone: k.Gone, Lent: k.Lent,
			Size: sizeOf(k.Layout), Send: sendOf(k.Send, k.Why), Place: r.place(k.Span),
		}
		if !v.Named {
			v.Name = shorten(r.file.Text().Slice(k.Span), 40)
		}
		if k.Type.Kind != types.KindUnknown {
			v.Type = k.Type.String()
		}
		out = append(out, v)
	}
	return out
}

func (r reader) place(s source.Span) Place {
	line, column := r.file.Text().LineColumn(s.Start)
	return Place{s, line, column}
}

func sizeOf(l semantic.Layout) Size { return Size{l.Size, l.Align, l.Exact} }

func sendOf(v types.Verdict, why types.Witness) Send {
	s := Send{Verdict: v}
	switch culprit := why.Culprit(); {
	case v == types.No:
		s.Reason = why.Reason(types.Send)
	case v == types.Unknown && culprit != nil:
		s.Reason = "that depends on " + culprit.Quoted()
	}
	return s
}

// shorten is text on one line, of so many characters at most.
func shorten(text string, most int) string {
	runes := []rune(strings.Join(strings.Fields(text), " "))
	if len(runes) > most {
		return string(runes[:most-1]) + "…"
	}
	return string(runes)
}
