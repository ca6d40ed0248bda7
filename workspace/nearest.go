package workspace

import (
	"slices"
	"strings"

	"github.com/agnivade/levenshtein"
)

// Nearest is the known word that a person who wrote word most likely meant: one
// that it begins, or else the one that is the fewest letters away; "" when none is
// near. Of equally near ones it is the first in the alphabet.
func Nearest(word string, known []string) string {
	word = folded(word)
	best, distance := "", max(2, len(word)/3)+1
	for _, k := range slices.Sorted(slices.Values(known)) {
		if len(word) > 2 && strings.HasPrefix(folded(k), word) {
			return k
		}
		if n := levenshtein.ComputeDistance(word, folded(k)); n < distance {
			best, distance = k, n
		}
	}
	return best
}

// folded is a word without what people mix up in names.
func folded(word string) string { return strings.ReplaceAll(strings.ToLower(word), "-", "_") }
