package mbe

import (
	"slices"

	"github.com/wakeful-rs/wakeful/parser"
	"github.com/wakeful-rs/wakeful/source"
)

// MaxText bounds the bytes that one call may become. A person's macros stay far
// below.
const MaxText = 1 << 15

// Call is a call of a macro.
type Call struct {
	Text     []byte      // what Body points into
	Body     source.Span // between the call's brackets
	Captured []parser.Captured
	// Crate is how the code around the call names the crate that the macro
	// stands in, for `$crate`; "" where that is not known.
	Crate string
}

// Expand writes down what the call stands for. ok is false where no rule fits,
// where that is not certain, or where it is too much.
func (r *Rules) Expand(call Call) (x parser.Transcript, ok bool) {
	s, ok := read(call.Text, call.Body, call.Captured)
	if !ok {
		return x, false
	}
	steps := 0
	for _, rule := range r.rules {
		m := matcher{states: rule.matcher, s: s, edition: r.edition, steps: &steps}
		bound, v := m.match()
		switch v {
		case unsure:
			return x, false
		case yes:
			w := writer{call: &call, last: -1}
			ok = w.elements(rule.body, bound)
			w.dropRepeated()
			return w.out, ok && len(w.out.Text) <= MaxText
		}
	}
	return x, false
}

// writer writes a transcript.
type writer struct {
	call *Call
	out  parser.Transcript
	last int   // the place in the call of the token that was written last, -1 for one of the definition
	def  token // that token of the definition
}

func (w *writer) elements(list []element, bound bindings) bool {
	for i, e := range list {
		if len(w.out.Text) > MaxText {
			return false
		}
		ok := true
		switch {
		case e.repeat != nil:
			ok = w.repeat(e.repeat, bound)
		case e.variable != "":
			ok = w.variable(e.variable, bound, i+1 < len(list) && list[i+1].token.text == "::")
		default:
			w.token(e.token)
		}
		if !ok {
			return false
		}
	}
	return true
}

// token writes a token of the definition, as near to the last as it is there.
func (w *writer) token(t token) {
	if len(w.out.Text) > 0 && (w.last >= 0 || w.def.End != t.Start) {
		w.glue(" ")
	}
	w.glue(t.text)
	w.last, w.def = -1, t
}

func (w *writer) glue(text string) { w.out.Text = append(w.out.Text, text...) }

// repeat writes the body once for each turn of the variables in it.
func (w *writer) repeat(r *repeat, bound bindings) bool {
	turns := -1
	if !countTurns(r.body, bound, &turns) || turns < 0 {
		return false
	}
	for i := range turns {
		if i > 0 && r.separator != nil {
			w.token(*r.separator)
		}
		inner := bindings{}
		for name, b := range bound {
			if b.repeats && i < len(b.turns) {
				b = b.turns[i]
			}
			inner[name] = b
		}
		if !w.elements(r.body, inner) {
			return false
		}
	}
	return true
}

// countTurns finds how often the variables of a repetition were matched; false
// where they differ.
func countTurns(list []element, bound bindings, turns *int) bool {
	for _, e := range list {
		if e.repeat != nil {
			if !countTurns(e.repeat.body, bound, turns) {
				return false
			}
			continue
		}
		b := bound[e.variable]
		if b == nil || !b.repeats {
			continue
		}
		if *turns >= 0 && *turns != len(b.turns) {
			return false
		}
		*turns = len(b.turns)
	}
	return true
}

// variable writes what a variable is bound to. qualifies says that `::` follows.
func (w *writer) variable(name string, bound bindings, qualifies bool) bool {
	if name == "crate" {
		w.token(token{text: w.call.Crate})
		return w.call.Crate != ""
	}
	b := bound[name]
	if b == nil || b.repeats {
		return false
	}
	f := b.fragment
	if f.from == f.to {
		return true // no visibility
	}
	before, after, ok := f.brackets(qualifies)
	if !ok {
		return false
	}
	switch f.kind {
	case "tt", "ident", "lifetime":
		w.given(f)
	default:
		w.captured(f, before, after)
	}
	return true
}

// captured writes a fragment that no other macro may look into.
func (w *writer) captured(f fragment, before, after string) {
	w.glue(" ")
	at, c := len(w.out.Captured), parser.Captured{Kind: f.kind}
	c.Whole.Start = len(w.out.Text)
	w.glue(before)
	w.apart()
	c.Inner = w.given(f)
	w.glue(after)
	w.apart()
	if before == "" {
		c.Whole.Start = c.Inner.Start
	}
	c.Whole.End = len(w.out.Text)
	w.out.Captured = slices.Insert(w.out.Captured, at, c)
}

// apart keeps what follows from joining what was written.
func (w *writer) apart() { w.last, w.def = -1, token{} }

// brackets are what holds a fragment together, whatever it is put next to.
func (f fragment) brackets(qualifies bool) (before, after string, ok bool) {
	tokens := f.s.tokens[f.from:f.to]
	has := func(text string) bool {
		return slices.ContainsFunc(tokens, func(t token) bool { return t.text == text })
	}
	switch f.kind {
	case "expr", "expr_2021", "literal":
		if len(tokens) > 1 {
			return "(", ")", true
		}
	case "stmt":
		if tokens[0].text == "let" { // which needs none where it comes from
			return "", ";", true
		}
	case "pat":
		if has("|") {
			return "(", ")", true
		}
	case "ty":
		plain := !slices.ContainsFunc(tokens, func(t token) bool { return t.kind != parser.WordToken && t.text != "::" })
		switch {
		case has("+"):
			return "", "", false
		case qualifies && !plain:
			return "<", ">", true
		}
	case "path":
		return "", "", !has("<")
	}
	return "", "", true
}

// given copies the tokens of the call, together with those before where they
// follow in the call, too. It tells where they stand in the transcript.
func (w *writer) given(f fragment) source.Span {
	from := f.s.tokens[f.from].Start
	end := f.s.tokens[f.to-1].End
	n := len(w.out.Given)
	if w.last >= 0 && w.last+1 == f.from {
		from = f.s.tokens[w.last].End
	} else {
		w.glue(" ")
		w.out.Given = append(w.out.Given, parser.Given{At: len(w.out.Text), From: from})
		n++
	}
	at := len(w.out.Text)
	w.glue(string(f.s.text[from:end]))
	w.out.Given[n-1].Len += end - from
	for _, c := range f.s.inside {
		if from <= c.Whole.Start && c.Whole.End <= end {
			w.out.Captured = append(w.out.Captured, parser.Captured{Kind: c.Kind, Whole: c.Whole.Shift(at - from), Inner: c.Inner.Shift(at - from)})
		}
	}
	if free := f.free(); !free.Empty() {
		w.out.Free = append(w.out.Free, free)
	}
	w.last = f.to - 1
	return source.Span{Start: at + f.s.tokens[f.from].Start - from, End: len(w.out.Text)}
}

// free is what of the fragment may be written otherwise and still be one of its
// kind; empty for nothing.
func (f fragment) free() source.Span {
	whole := source.Span{Start: f.s.tokens[f.from].Start, End: f.s.tokens[f.to-1].End}
	switch {
	case f.kind == "expr" || f.kind == "stmt":
		return whole
	case f.s.close[f.from] > 0 && f.s.close[f.from] == f.to-1: // a block, or the brackets of a tt
		return source.Span{Start: whole.Start + 1, End: whole.End - 1}
	}
	return source.Span{}
}

// dropRepeated keeps free what is given once.
func (w *writer) dropRepeated() {
	w.out.Free = slices.DeleteFunc(w.out.Free, func(free source.Span) bool {
		times := 0
		for _, g := range w.out.Given {
			if g.From <= free.Start && free.End <= g.From+g.Len {
				times++
			}
		}
		return times != 1
	})
}
