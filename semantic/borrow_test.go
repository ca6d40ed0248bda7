package semantic_test

import (
	"fmt"
	"strings"
	"testing"
)

// TestBorrows holds what counts as borrowed for certain, and whether the unit
// could own it: 2 is yes, 1 is no, 0 is unknown.
func TestBorrows(t *testing.T) {
	const text = `
async fn work(s: &str) {}
struct S { n: u32, label: &'static str }
impl S {
    fn by_self(&self) { tokio::spawn(async { println!("{}", self.n) }); }
    fn through_self(&self) { tokio::spawn(async { work(self.label).await }); }
    fn by_field(&self) { let n = &self.n; tokio::spawn(async move { println!("{n}") }); }
    fn by_static_field(&self) { let l = &*self.label; tokio::spawn(async move { println!("{l}") }); }
    fn by_static(&'static self) { tokio::spawn(async { println!("{}", self.n) }); }
}
fn local() { let a = String::new(); tokio::spawn(async { println!("{a}") }); }
fn counted() { let mut a = 1; tokio::spawn(async { a += 1; }); }
fn used_later() { let a = String::new(); tokio::spawn(async { println!("{a}") }); println!("{a}"); }
fn used_before() { let a = String::new(); let _b = a.len(); tokio::spawn(async { println!("{a}") }); }
fn unknown(a: Elsewhere) { tokio::spawn(async { a.run() }); }
fn inside() { let a = String::new(); let f = async { println!("{a}") }; drop(f); }
fn lent() { let a = String::new(); tokio::spawn(work(&a)); }
fn given_back(a: u32) -> impl std::future::Future<Output = ()> { async { println!("{a}") } }
fn off() { let a = String::new(); #[cfg(feature = "x")] tokio::spawn(async { println!("{a}") }); }
`
	want := `by_self self 1 1 []
by_field n 1 1 []
local a 0 2 []
counted a 0 1 []
used_later a 0 1 [a]
used_before a 0 0 []
lent a 2 1 []
given_back a 0 2 []`
	var out []string
	for b := range withDependencies(t, text, "tokio").File("main.rs").Bodies() {
		for _, l := range b.Borrows() {
			v, clones := l.Owned()
			out = append(out, fmt.Sprintf("%s %s %d %d %v", b.Name(), l.Local, l.Loan, v, clones))
		}
	}
	if got := strings.Join(out, "\n"); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}
