package semantic

import (
	"slices"
	"testing"
)

// TestRecursions follows circles through files, and breaks them at boxes and at
// what is not known.
func TestRecursions(t *testing.T) {
	lib := `mod other;
pub async fn a() { other::b().await }
async fn own() { own().await }
async fn boxed() { Box::pin(boxed()).await }
async fn stranger() { wrap(stranger()).await }
#[async_recursion] async fn rewritten() { rewritten().await }
async fn through() { rewritten_too().await }
#[stranger] async fn rewritten_too() { through().await }
async fn either() { #[cfg(feature = "x")] either().await; a().await; }
`
	w := inPackage(t, map[string]string{"src/lib.rs": lib, "src/other.rs": "pub async fn b() { crate::a().await }"})
	var got []string
	for _, path := range w.Paths() {
		for _, r := range w.File(path).Recursions() {
			name := r.Name
			for _, step := range r.Way {
				name += " " + step.Name
			}
			got = append(got, name)
		}
	}
	if want := []string{"a b a", "own own"}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}
