package names

import "slices"

// A search is one question about imports with all that it takes to answer it.
// What a name means by an import depends on what names mean elsewhere, which may
// depend on the first again, as where two modules hand on each other's names.
// Questions that do are a component. Nothing of it is remembered before all of
// it is settled: what was answered while another was open may have missed what
// that one gives.
//
// This is Tarjan's algorithm for strongly connected components. A question that
// is asked while it is open is taken to have the answer `assumed`, at first none.
type search struct {
	open    []*frame // innermost last
	at      map[query]*frame
	entered int
	resting []*frame // answered, but by what open ones are taken to mean
	rests   map[query]*frame
	assumed map[query]Def
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
	number int
	def    Def // assumed while it is open, then what was found
	asked  bool
	first  int // how many of search.resting were there before it

	component
	walking bool // the path of an import is followed
	looped  bool // a glob leads back to an open one
}

// component is what is known of the queries that a frame found to depend on
// each other.
type component struct {
	low     int  // the number of the outermost that it rests on
	wrong   bool // one was assumed to mean something else
	walked  bool // one says where a path leads, and so not only what globs give
	several bool // the globs give different things
}

// maxRounds bounds how often a component is answered anew. Programs that rustc
// accepts need two.
const maxRounds = 8

// ask is the answer to q; in is nil for a question from outside.
func (in *search) ask(q query) Def {
	if d, ok := q.module.memo.Load(q.key); ok {
		d, _ := d.(Def)
		return d
	}
	if in == nil {
		in = &search{at: map[query]*frame{}}
	}
	if f := in.at[q]; f != nil {
		f.asked = true
		in.restOn(f)
		return f.def
	}
	if f := in.rests[q]; f != nil {
		in.restOn(f)
		return f.def
	}
	f := in.enter(q)
	d := in.settle(f)
	in.leave(f, d)
	return d
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

func (in *search) enter(q query) *frame {
	in.entered++
	f := &frame{query: q, number: in.entered, def: in.assumed[q], first: len(in.resting), walking: q.alias != nil}
	f.low = f.number
	in.open = append(in.open, f)
	in.at[q] = f
	return f
}

// settle answers the query of f. If it is the outermost of its component, then
// so that all answers in the component agree.
func (in *search) settle(f *frame) Def {
	for round := 1; ; round++ {
		d := f.query.answer(in)
		f.wrong = f.wrong || f.asked && d != f.def
		switch {
		case f.low < f.number:
			return d
		case f.wrong && f.walked && round < maxRounds:
			in.again(f, d)
		case f.several || f.wrong && f.walked:
			return in.agree(f, unclear{})
		case f.wrong: // each of its globs leads to all others, so all give the same
			return in.agree(f, d)
		default:
			return d
		}
	}
}

func (q query) answer(in *search) Def {
	if q.alias != nil {
		return q.alias.follow(in)
	}
	return q.module.imported(q.key, in)
}

// again starts f's component anew, with what was found as what is assumed.
func (in *search) again(f *frame, d Def) {
	if in.assumed == nil {
		in.assumed = map[query]Def{}
	}
	for _, r := range in.drop(f) {
		in.assumed[r.query] = r.def
	}
	f.def, f.asked, f.looped = d, false, false
	f.component = component{low: f.number}
}

// agree makes d the answer of f's whole component.
func (in *search) agree(f *frame, d Def) Def {
	for _, r := range in.resting[f.first:] {
		r.def = d
	}
	return d
}

// drop takes what rests on f out of the search.
func (in *search) drop(f *frame) []*frame {
	dropped := in.resting[f.first:]
	for _, r := range dropped {
		delete(in.rests, r.query)
	}
	in.resting = slices.Clip(in.resting[:f.first])
	return dropped
}

// leave closes f with its answer, and remembers the component that it is the
// outermost of.
func (in *search) leave(f *frame, d Def) {
	in.open = in.open[:len(in.open)-1]
	delete(in.at, f.query)
	f.def = d
	if f.low == f.number {
		f.query.module.remember(f.query.key, d)
		for _, r := range in.drop(f) {
			r.query.module.remember(r.query.key, r.def)
		}
		return
	}
	if in.rests == nil {
		in.rests = map[query]*frame{}
	}
	in.rests[f.query] = f
	in.resting = append(in.resting, f)
	top := in.top()
	top.wrong, top.walked, top.several = top.wrong || f.wrong, top.walked || f.walked, top.several || f.several
	in.restOn(f)
}
