package names

// A search is one question about imports with all that it takes to answer it.
// What a name means by an import depends on what names mean elsewhere, which may
// depend on the first again, as where two modules hand on each other's names.
// Questions that do are a component. Nothing of it is remembered before all of
// it is settled: what was answered while another was open may have missed what
// that one gives.
//
// This is Tarjan's algorithm for strongly connected components. A question that
// is asked while it is open is taken to have the answer in its frame, at first none.
type search struct {
	frames  map[query]*frame
	open    []*frame // innermost last
	resting []*frame // answered, but by what open ones are taken to mean
	entered int
}

// query asks what the module's imports make of a name, or where an alias leads.
type query struct {
	module *Module
	key    lookupKey
	alias  *Alias
}

// frame is a query that the search came to.
type frame struct {
	query  query
	state  state
	number int // in the order in which they were opened
	def    Def // what was found, or what is assumed while it is open
	asked  bool
	first  int      // how many of search.resting were there before it
	former []*frame // the others of its component in earlier rounds

	component
	walking bool // the path of an import is followed
	looped  bool // a glob leads back to an open one
}

type state uint8

const (
	fresh state = iota
	open
	resting
	settled
)

// component is what is known of the queries that a frame found to depend on
// each other.
type component struct {
	low     int  // the number of the outermost that it rests on
	wrong   bool // one was assumed to mean something else
	walked  bool // one says where a path leads, and so not only what globs give
	several bool // the globs give different things
}

// maxRounds bounds how often a component is answered anew; one that has not come
// to rest by then means nothing that is known.
const maxRounds = 8

// ask is the answer to q; in is nil for a question from outside.
func (in *search) ask(q query) Def {
	if d, ok := q.module.memo.Load(q.key); ok {
		d, _ := d.(Def)
		return d
	}
	if in == nil {
		in = &search{frames: map[query]*frame{}}
	}
	f := in.frames[q]
	if f == nil {
		f = &frame{query: q}
		in.frames[q] = f
	}
	switch f.state {
	case fresh:
		in.enter(f)
		in.settle(f)
		in.leave(f)
	case open, resting:
		f.asked = true
		in.restOn(f)
	}
	return f.def
}

func (in *search) enter(f *frame) {
	in.entered++
	f.state, f.number, f.first = open, in.entered, len(in.resting)
	f.begin()
	in.open = append(in.open, f)
}

// begin makes f ready to be answered.
func (f *frame) begin() {
	f.asked, f.looped, f.walking = false, false, f.query.alias != nil
	f.component = component{low: f.number}
}

// restOn notes that the innermost query needs what f means.
func (in *search) restOn(f *frame) {
	top := in.top()
	top.low = min(top.low, f.low)
	if top.walking {
		top.walked = true
	} else {
		top.looped = true
	}
}

func (in *search) top() *frame { return in.open[len(in.open)-1] }

// settle answers the query of f. If it is the outermost of its component, then
// so that all answers in the component agree.
func (in *search) settle(f *frame) {
	for round := 1; ; round++ {
		d := f.query.answer(in)
		f.wrong = f.wrong || f.asked && d != f.def
		f.def = d
		switch {
		case f.low < f.number, !f.wrong && !f.several:
			return
		case f.wrong && f.walked && round < maxRounds:
			in.again(f)
		default:
			in.agree(f)
			return
		}
	}
}

func (q query) answer(in *search) Def {
	if q.alias != nil {
		return q.alias.follow(in)
	}
	return q.module.imported(q.key, in)
}

// again makes f's component ready to be answered anew, with what was found as
// what is assumed.
func (in *search) again(f *frame) {
	for _, r := range in.resting[f.first:] {
		r.state = fresh
		f.former = append(f.former, r)
	}
	in.resting = in.resting[:f.first]
	f.begin()
	f.walked = true
}

// agree gives f's whole component one answer. Where there are only globs, each
// leads to all others, so what one gives all give.
func (in *search) agree(f *frame) {
	if f.several || f.walked {
		f.def = unclear{}
	}
	for _, r := range in.resting[f.first:] {
		r.def = f.def
	}
}

// leave closes f, and remembers the component that it is the outermost of.
func (in *search) leave(f *frame) {
	in.open = in.open[:len(in.open)-1]
	if f.low < f.number {
		f.state = resting
		in.resting = append(in.resting, f)
		top := in.top()
		top.wrong, top.walked, top.several = top.wrong || f.wrong, top.walked || f.walked, top.several || f.several
		in.restOn(f)
		return
	}
	f.remember()
	for _, r := range in.resting[f.first:] {
		r.remember()
	}
	in.resting = in.resting[:f.first]
	for _, r := range f.former {
		if r.state == fresh { // no longer of the component
			r.def = nil
		}
	}
}

func (f *frame) remember() {
	f.state = settled
	f.query.module.remember(f.query.key, f.def)
}
