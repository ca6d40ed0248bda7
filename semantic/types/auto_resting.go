package types

// restingAnswer is an answer that was given on the way round a circle of types: it
// rests on a goal that is open still and was taken to hold.
type restingAnswer struct {
	autoAnswer
	key    string
	closed bool
	low    int // the outermost open goal that it rests on
}

// restingAnswers are those of the open goals, in the order in which they were
// given. Without them, whatever is asked twice within a circle is worked out
// twice, and so is all that it leads to: in a program whose types all know each
// other that never ends.
//
// To give one again changes no verdict: the goal that it rests on is around both
// places, and is not answered with yes unless all below it is.
type restingAnswers struct {
	list []restingAnswer
	at   map[string]int
}

func (r *restingAnswers) find(key string) (restingAnswer, bool) {
	if i, ok := r.at[key]; ok && key != "" {
		return r.list[i], true
	}
	return restingAnswer{}, false
}

// mark is the place behind which are the answers of goals that open from now on.
func (r *restingAnswers) mark() int { return len(r.list) }

// add keeps the answer of the open goal number `goal`, which rests on one around
// it; so does now what rested on this one.
func (r *restingAnswers) add(mark, goal int, a restingAnswer) {
	for i := mark; i < len(r.list); i++ {
		if r.list[i].low >= goal {
			r.list[i].low = a.low
		}
	}
	if a.key == "" {
		return
	}
	if r.at == nil {
		r.at = map[string]int{}
	}
	r.at[a.key] = len(r.list)
	r.list = append(r.list, a)
}

// settle forgets the answers behind mark, as the goal they rest on is answered,
// and returns those that are final: with yes, all that was taken for granted is
// so.
func (r *restingAnswers) settle(mark int, v Verdict) []restingAnswer {
	within := r.list[mark:]
	r.list = r.list[:mark]
	var final []restingAnswer
	for _, a := range within {
		delete(r.at, a.key)
		if v == Yes && a.verdict == Yes {
			final = append(final, a)
		}
	}
	return final
}
