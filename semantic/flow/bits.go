package flow

// bits is a set of small numbers.
type bits []uint64

func newBits(n int) bits { return make(bits, (n+63)/64) }

func (s bits) has(i int) bool { return s[i/64]&(1<<(i%64)) != 0 }
func (s bits) add(i int)      { s[i/64] |= 1 << (i % 64) }
func (s bits) remove(i int)   { s[i/64] &^= 1 << (i % 64) }

// join adds all of o and says whether s grew.
func (s bits) join(o bits) bool {
	grew := false
	for i, w := range o {
		if w&^s[i] != 0 {
			s[i] |= w
			grew = true
		}
	}
	return grew
}
