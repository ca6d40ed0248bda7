package flow

import "slices"

// variants is a set of an enum's variants that a value may be of, a bit for
// each name in domain.labels. The empty set says that nothing is known.
type variants uint64

// guessed is in a set that says what a value is not: nobody saw it being made
// as each of the others.
const guessed variants = 1 << 63

// never is the set on a way that cannot be taken, such as the None arm of what
// was made as Some.
const never variants = 1 << 62

const mostVariants = 62

// variants is the set that a statement tells of, empty when there are too many
// to be numbered.
func (d *domain) variants(st stmt) variants {
	var out variants
	for _, name := range st.form.variants {
		n := slices.Index(d.labels, name)
		if n < 0 {
			if n = len(d.labels); n == mostVariants {
				return 0
			}
			d.labels = append(d.labels, name)
		}
		out |= 1 << n
	}
	if !st.form.made {
		out |= guessed
	}
	return out
}

// learn is what is known when found is known as well.
func (v variants) learn(found variants) variants {
	switch {
	case v == 0 || found == 0:
		return found
	case v&found&^guessed == 0:
		return never
	}
	return v&found | v&guessed
}

// join is what is known when either may be so.
func (v variants) join(o variants) variants {
	switch {
	case v == 0 || o == 0:
		return 0
	case v == never:
		return o
	case o == never:
		return v
	}
	return v | o
}

// named are the variants, nil when nothing is known. seen says that the value
// was made as each of them on some way.
func (d *domain) named(v variants) (names []string, seen bool) {
	for n, name := range d.labels {
		if v&(1<<n) != 0 {
			names = append(names, name)
		}
	}
	return names, v&guessed == 0
}
