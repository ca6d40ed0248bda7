package semantic

import (
	"fmt"
	"path/filepath"
	"testing"
)

// TestStepsOfBounds infers bodies in which an associated type is known by a bound
// alone, in traits whose one impl is for all that has the supertraits. To ask that
// impl leads back to the same type, twice each time.
func TestStepsOfBounds(t *testing.T) {
	for _, c := range []struct{ name, text string }{
		{"supertraits that name it", `
use std::future::Future;
pub trait TryFuture: Future<Output = Result<Self::Ok, Self::Err>> { type Ok; type Err; }
impl<F, T, E> TryFuture for F where F: Future<Output = Result<T, E>> { type Ok = T; type Err = E; }
async fn f<F: TryFuture>(a: F, b: F) -> Result<Vec<F::Ok>, F::Err> {
    let mut all = Vec::new();
    all.push(a.await?);
    all.push(b.await?);
    Ok(all)
}`},
		{"a bound with arguments", `
pub trait Sink<T> { type Error; fn put(&mut self, item: T) -> Result<(), Self::Error>; }
pub trait Source { type Item; fn take(&mut self) -> Option<Self::Item>; }
pub trait Transport<Out, In>
where
    Self: Source<Item = Result<In, <Self as Sink<Out>>::Error>>,
    Self: Sink<Out, Error = <Self as Transport<Out, In>>::Failure>,
{
    type Failure: Send;
}
impl<T, Out, In, E> Transport<Out, In> for T
where
    T: Source<Item = Result<In, E>>,
    T: Sink<Out, Error = E>,
    T::Error: Send,
{
    type Failure = E;
}
pub trait Channel where Self: Transport<Vec<Self::Out>, Option<Self::In>> { type In; type Out; }
fn f<C: Channel>(c: &mut C, out: Vec<C::Out>) -> Result<Option<Option<C::In>>, C::Failure> {
    c.put(out)?;
    let next = c.take();
    next.transpose()
}`},
	} {
		f := inPackage(t, map[string]string{"src/lib.rs": c.text}).File(filepath.FromSlash("src/lib.rs"))
		for _, b := range allBodies(f) {
			if b.result.Steps > 300 {
				t.Errorf("%s: %d steps", c.name, b.result.Steps)
			}
		}
	}
}

// TestStepsOfUnknown asks for more of a map whose keys nobody can tell of: what
// they have to be has no answer, and gets none from asking again.
func TestStepsOfUnknown(t *testing.T) {
	steps := func(n int) int {
		text := "fn f() { let mut m = std::collections::HashMap::new(); let key = (1usize, missing());" +
			lines(n, func(i int) string { return fmt.Sprintf("m.insert(key, %d); let n%d = m.len();", i, i) }) + "}"
		f := inPackage(t, map[string]string{"src/lib.rs": text}).File(filepath.FromSlash("src/lib.rs"))
		return allBodies(f)[0].result.Steps
	}
	if each := (steps(200) - steps(100)) / 100; each > 60 {
		t.Errorf("each call takes %d steps", each)
	}
}
