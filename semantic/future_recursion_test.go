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
async fn open<T: Clone>(t: T) { let kept = t.clone(); open(t).await; drop(kept) }
async fn shut<T>(t: Vec<T>, u: &T) { shut(vec![], u).await; drop(t) }
async fn asks<T: Db>(t: &T) { t.get().await; asks(t).await }
trait Db { async fn get(&self); }
use std::future::Future;
fn block(n: u32) -> impl Future<Output = u32> { async move { if n > 0 { block(n - 1).await } else { 0 } } }
fn boxed_block(n: u32) -> impl Future<Output = u32> { async move { Box::pin(boxed_block(n - 1)).await } }
async fn crosses(n: u32) -> u32 { comes(n).await }
fn comes(n: u32) -> impl Future<Output = u32> + Send { let m = n - 1; async move { let next = crosses(m); next.await } }
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
	if want := []string{"a b a", "own own", "shut shut", "block block", "crosses comes crosses"}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}
