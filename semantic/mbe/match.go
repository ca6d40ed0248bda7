package mbe

import "slices"

// A matcher is compiled to states, as rustc's parser of macros has them. All
// places in it that the tokens so far allow are followed at once; nothing is
// ever tried again.

type stateKind uint8

const (
	wantToken stateKind = iota
	wantFragment
	enterRepeat // may go on behind it at once, if it matches nothing as well
	leaveRepeat // at the end of a repetition: go on behind it, or once more
	wantAnother // behind the separator
	matched
)

type state struct {
	kind stateKind
	// wantToken
	token token
	// wantFragment
	name, fragment string
	// enterRepeat, leaveRepeat, wantAnother
	names     []string // what is bound in it
	optional  bool     // * and ?
	once      bool     // ?
	separator *token
	start     int // the state of its first element
	next      int // the state behind it
}

// compile reads the matcher in [i, end) of a definition.
func compile(s *stream, i, end int) ([]state, bool) {
	c := compiler{s: s}
	if _, ok := c.elements(i, end); !ok {
		return nil, false
	}
	return append(c.states, state{kind: matched}), true
}

type compiler struct {
	s      *stream
	states []state
}

// elements compiles [i, end), and says which names it binds.
func (c *compiler) elements(i, end int) (names []string, ok bool) {
	for i < end {
		t := c.s.tokens[i]
		switch {
		case t.text != "$":
			c.states = append(c.states, state{kind: wantToken, token: t})
			i++
		case c.s.at(i+1, end) == "(":
			var inner []string
			if inner, i, ok = c.repeat(i+1, end); !ok {
				return nil, false
			}
			names = append(names, inner...)
		case i+3 < end && c.s.tokens[i+2].text == ":" && fragments[c.s.tokens[i+3].text] != nil:
			name := c.s.tokens[i+1].text
			c.states = append(c.states, state{kind: wantFragment, name: name, fragment: c.s.tokens[i+3].text})
			names = append(names, name)
			i += 4
		default:
			return nil, false
		}
	}
	return names, true
}

// repeat compiles `(…) sep op`, which opens at i.
func (c *compiler) repeat(i, end int) (names []string, next int, ok bool) {
	enter := len(c.states)
	c.states = append(c.states, state{})
	names, ok = c.elements(i+1, c.s.close[i])
	if !ok {
		return nil, 0, false
	}
	separator, op, next, ok := operator(c.s, c.s.close[i]+1, end)
	if !ok || len(c.states) == enter+1 {
		return nil, 0, false
	}
	rep := state{names: names, optional: op != "+", once: op == "?", separator: separator, start: enter + 1}
	rep.next = len(c.states) + 1
	if separator != nil {
		rep.next++
	}
	rep.kind = leaveRepeat
	c.states = append(c.states, rep)
	if separator != nil {
		rep.kind = wantAnother
		c.states = append(c.states, rep)
	}
	rep.kind = enterRepeat
	c.states[enter] = rep
	return names, next, true
}

// thread is one way to match the tokens so far.
type thread struct {
	state int
	past  *event
}

// event is what happened on the way to a thread, newest first.
type event struct {
	before *event
	kind   eventKind
	names  []string // of a repetition
	name   string   // of a fragment
	bound  fragment
}

type eventKind uint8

const (
	opened eventKind = iota // a repetition begins,
	turned                  // matches once more,
	closed                  // and ends
	capture
)

func (t thread) to(state int, kind eventKind, names []string) thread {
	return thread{state, &event{before: t.past, kind: kind, names: names}}
}

// verdict of a match.
type verdict uint8

const (
	no verdict = iota
	yes
	unsure
)

const (
	maxThreads = 64
	maxSteps   = 200_000
)

// matcher matches one call.
type matcher struct {
	states  []state
	s       *stream
	edition int
	steps   *int // taken for the whole call
}

// match matches all tokens of the call.
func (m *matcher) match() (bindings, verdict) {
	now := []thread{{}}
	for i := 0; ; {
		next, waiting, done, ok := m.closure(now, i)
		switch {
		case !ok:
			return nil, unsure
		case i == len(m.s.tokens) && len(done) == 0:
			return nil, no
		case i == len(m.s.tokens) && len(done) == 1:
			return replay(done[0].past), yes
		case i == len(m.s.tokens):
			return nil, unsure // several ways are an error
		case len(next) > 0 && len(waiting) == 0:
			now = next
			i++
		case len(next) == 0 && len(waiting) == 1:
			w := waiting[0]
			st := m.states[w.state]
			end, certain := fragments[st.fragment](m, i)
			if !certain {
				return nil, unsure
			}
			f := fragment{kind: st.fragment, s: m.s, from: i, to: end}
			now = []thread{{w.state + 1, &event{before: w.past, kind: capture, name: st.name, bound: f}}}
			i = end
		case len(next) == 0 && len(waiting) == 0:
			return nil, no
		default:
			return nil, unsure // rustc calls it ambiguous
		}
	}
}

// closure follows the threads until each wants something of the token at i:
// those in next had it, those in waiting want a fragment to be parsed.
func (m *matcher) closure(now []thread, i int) (next, waiting, done []thread, ok bool) {
	for len(now) > 0 {
		if *m.steps++; *m.steps > maxSteps || len(now)+len(next) > maxThreads {
			return nil, nil, nil, false
		}
		t := now[len(now)-1]
		now = now[:len(now)-1]
		st := &m.states[t.state]
		switch st.kind {
		case wantToken:
			if m.is(i, &st.token) {
				next = append(next, thread{t.state + 1, t.past})
			}
		case wantFragment:
			switch m.begins(st.fragment, i) {
			case yes:
				waiting = append(waiting, t)
			case unsure:
				return nil, nil, nil, false
			}
		case enterRepeat:
			in := t.to(st.start, opened, st.names)
			if st.optional {
				now = append(now, in.to(st.next, closed, st.names))
			}
			now = append(now, in.to(st.start, turned, st.names))
		case leaveRepeat:
			now = append(now, t.to(st.next, closed, st.names))
			switch {
			case st.separator == nil && !st.once:
				now = append(now, t.to(st.start, turned, st.names))
			case st.separator != nil && m.is(i, st.separator):
				next = append(next, thread{t.state + 1, t.past})
			}
		case wantAnother:
			now = append(now, t.to(st.start, turned, st.names))
		case matched:
			done = append(done, t)
		}
	}
	return next, waiting, done, true
}

// is says that the token at i is t.
func (m *matcher) is(i int, t *token) bool {
	return i < len(m.s.tokens) && m.s.tokens[i].captured == "" && m.s.tokens[i].text == t.text
}

// fragment is what a variable is bound to: tokens [from, to) of a call.
type fragment struct {
	kind     string
	s        *stream
	from, to int
}

// bindings are the variables of a rule.
type bindings map[string]*binding

// binding is a fragment or, inside of a repetition, one for each turn.
type binding struct {
	fragment fragment
	repeats  bool
	turns    []*binding
}

// replay makes bindings of what happened.
func replay(last *event) bindings {
	var events []*event
	for e := last; e != nil; e = e.before {
		events = append(events, e)
	}
	slices.Reverse(events)
	levels := []bindings{{}}
	depth := func() bindings { return levels[len(levels)-1] }
	turn := func(names []string) { // ends one, if there is one
		outer := levels[len(levels)-2]
		for _, name := range names {
			if b := depth()[name]; b != nil {
				outer[name].turns = append(outer[name].turns, b)
			}
		}
	}
	for _, e := range events {
		switch e.kind {
		case opened:
			for _, name := range e.names {
				depth()[name] = &binding{repeats: true}
			}
			levels = append(levels, bindings{})
		case turned:
			turn(e.names)
			levels[len(levels)-1] = bindings{}
		case closed:
			turn(e.names)
			levels = levels[:len(levels)-1]
		case capture:
			depth()[e.name] = &binding{fragment: e.bound}
		}
	}
	return levels[0]
}
