package types

// restingAnswer is an answer in the middle of a cycle: it rests on goals that are
// still open, which were taken to hold. Without it types that know each other all
// would be asked about once for each way through them.
type restingAnswer struct {
	autoAnswer
	closed bool
	low    int // the outermost goal that it rests on
}

func (q *autoQuery) rest(key string, a restingAnswer) {
	if _, twice := q.resting[key]; key != "" && !twice {
		q.resting[key] = a
		q.rested = append(q.rested, key)
	}
}

// settle looks at the answers that were found since there were `inside` of them,
// while the goal at was open. Those that may be another now that it is known go:
// what does not hold although the goal was taken to hold does not hold anyway.
func (q *autoQuery) settle(inside, at int, goal restingAnswer) {
	kept := inside
	for _, key := range q.rested[inside:] {
		a := q.resting[key]
		switch {
		case !settled(a.verdict, goal.verdict):
			delete(q.resting, key)
		case goal.low >= at: // and with it all that rests on it
			delete(q.resting, key)
			q.remember(key, a.closed, a.autoAnswer)
		default:
			a.low = min(a.low, goal.low)
			q.resting[key] = a
			q.rested[kept] = key
			kept++
		}
	}
	q.rested = q.rested[:kept]
}

// settled says that an answer is right also when what it took to hold has that
// verdict.
func settled(answer, goal Verdict) bool {
	switch goal {
	case Yes:
		return true
	case Unknown:
		return answer != Yes
	}
	return answer == No
}
