package fuzz

import "testing"

// TestSameSeedSameProgram keeps reports of disagreements repeatable.
func TestSameSeedSameProgram(t *testing.T) {
	seen := map[string]bool{}
	for seed := range uint64(50) {
		text := Generate(seed, "2024").String()
		if again := Generate(seed, "2024").String(); again != text {
			t.Fatalf("seed %d gives two programs:\n%s\n%s", seed, text, again)
		}
		seen[text] = true
	}
	if len(seen) < 50 {
		t.Errorf("50 seeds gave %d programs", len(seen))
	}
}

// TestSimplerIsSmaller makes sure that shrinking comes to an end.
func TestSimplerIsSmaller(t *testing.T) {
	p := Generate(7, "2021")
	simpler := p.tree.simpler()
	if len(simpler) == 0 {
		t.Fatal("nothing is simpler")
	}
	for _, s := range simpler {
		if s.String() == p.String() {
			t.Errorf("a simpler program is the same:\n%s", s)
		}
	}
}
