package semantic

import (
	"fmt"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// hostileLimit is far above what any of these takes, and far below what they
// took if something were quadratic in a bad place.
const hostileLimit = time.Minute

// TestHostileBodies asks for everything that is known of programs nobody would
// write: each must end soon, whatever the answers are.
func TestHostileBodies(t *testing.T) {
	repeat := strings.Repeat
	for _, c := range []struct{ name, text string }{
		{"nested blocks", "async fn f() { " + repeat("{ ", 3000) + "g().await" + repeat(" }", 3000) + " }"},
		{"nested closures", "fn f() { " + repeat("|| ", 1000) + "1; }"},
		{"nested async blocks", "async fn f() { let x = " + repeat("async { ", 300) + "1" + repeat(" }", 300) + "; x.await; }"},
		{"nested calls", "fn id<T>(t: T) -> T { t } fn f() { let x = " + repeat("id(", 1000) + "1" + repeat(")", 1000) + "; }"},
		{"nested generics", "fn f(x: " + repeat("Vec<", 1000) + "u8" + repeat(">", 1000) + ") { let y = x.clone(); std::thread::spawn(move || y); }"},
		{"growing tuples", "fn f() { let a0 = (1u8, 2u8);" + lines(40, func(i int) string { return fmt.Sprintf("let a%d = (a%d, a%d);", i+1, i, i) }) + " std::thread::spawn(move || a40); }"},
		{"growing closures", "fn f() { let a0 = || 1u8;" + lines(40, func(i int) string { return fmt.Sprintf("let a%d = || { a%d(); a%d() };", i+1, i, i) }) + " }"},
		{"growing futures", lines(40, func(i int) string {
			return fmt.Sprintf("async fn f%d() { let r = std::rc::Rc::new(1); f%d().await; f%d().await; }\n", i, i+1, i+1)
		}) + "async fn f40() {} fn main() { tokio::spawn(f0()); }"},
		{"chained methods", "fn f(v: Vec<u8>) { let x = v.iter()" + repeat(".map(|x| x)", 300) + ".count(); }"},
		{"chained options", "fn f(v: Option<u8>) { let x = v" + repeat(".map(|x| x + 1)", 800) + "; }"},
		{"chained iterators of many kinds", "fn f(v: Vec<Vec<u8>>) { let x = v.iter()" + repeat(".filter(|x| true).map(|x| (x, x)).map(|x| x.0).skip(1).take(2).chain(None)", 30) + ".collect::<Vec<_>>(); }"},
		{"a long sum", "fn f(s: String) { let x = 1" + repeat(" + 1", 3000) + "; let y = s" + repeat(" + \"a\"", 1000) + "; }"},
		{"a huge match", "fn f(n: u32) -> &'static str { match n {" + lines(3000, func(i int) string { return fmt.Sprintf("%d => \"a\",", i) }) + "_ => \"b\" } }"},
		{"a huge enum", "enum E {" + lines(2000, func(i int) string { return fmt.Sprintf("V%d(u8),", i) }) + "} fn f(e: E) -> u8 { match e {" + lines(2000, func(i int) string { return fmt.Sprintf("E::V%d(n) => n,", i) }) + "} }"},
		{"a huge array", "fn f() { let a = [" + repeat("1, ", 20000) + "]; let b = vec![" + repeat("String::new(), ", 3000) + "]; }"},
		{"many locals and awaits", "async fn g() {} async fn f() {" + lines(1500, func(i int) string { return fmt.Sprintf("let a%d = std::rc::Rc::new(%d); g().await;", i, i) }) + "}"},
		{"many impls of one trait", "trait T { fn t(&self) -> u8; }" + lines(1500, func(i int) string {
			return fmt.Sprintf("struct S%d; impl T for S%d { fn t(&self) -> u8 { 0 } } impl From<S%d> for u8 { fn from(_: S%d) -> u8 { 0 } }\n", i, i, i, i)
		}) + "fn f(s: S7) { s.t(); let n: u8 = s.into(); let x = Default::default(); let y: Vec<u8> = vec![x].into_iter().map(Into::into).collect(); }"},
		{"a type in itself", "struct A<T> { b: Option<Box<A<(T, T)>>>, t: T } fn f(a: A<u8>) { std::thread::spawn(move || a); }"},
		{"types in each other", "struct A<T> { b: Option<Box<B<Vec<T>>>> } struct B<T> { a: Option<Box<A<Option<T>>>>, r: *const T } fn f(a: A<u8>) { std::thread::spawn(move || a); }"},
		{"a web of types", lines(200, func(i int) string {
			return fmt.Sprintf("struct S%d { a: Option<Box<S%d>>, b: Option<Box<S%d>>, c: Option<Box<S%d>> }\n", i, (i+1)%200, (i*7+3)%200, (i*31+5)%200)
		}) + "fn f(s: S0) { std::thread::spawn(move || s); }"},
		{"types that all know each other", "fn f(s: S0) { std::thread::spawn(move || s); }" + lines(24, func(i int) string {
			return fmt.Sprintf("struct S%d { own: unheard::Of%s }\n", i, lines(24, func(j int) string { return fmt.Sprintf(", f%d: Option<Box<S%d>>", j, j) }))
		})},
		{"types that all share each other", lines(16, func(i int) string {
			return fmt.Sprintf("struct S%d {%s }\n", i, lines(16, func(j int) string { return fmt.Sprintf(" a%d: std::sync::Arc<std::sync::Mutex<Vec<S%d>>>,", j, j) }))
		}) + "fn f(s: S0) { std::thread::spawn(move || s); }"},
		{"an unknown type in types that share each other", lines(40, func(i int) string {
			return fmt.Sprintf("struct S%d<T> { a: std::sync::Arc<S%d<T>>, b: std::sync::Arc<S%d<T>> }\n", i, i+1, i+1)
		}) + "struct S40<T>(T); fn f(s: S0<unheard::Of>) { std::thread::spawn(move || s); }"},
		{"traits that ask for each other", "trait A { type X: B; } trait B { type Y: A; } fn f<T: A>(t: T, x: <<<<T::X as B>::Y as A>::X as B>::Y as A>::X) { let y = x.go(); std::thread::spawn(move || x); }"},
		{"supertraits that name what supertraits declare", "trait A: Iterator + PartialEq<Self::Item> { fn a(&self) {} } trait B: C + PartialEq<Self::Q> {} trait C: B {} trait D where Self: Into<Self::W> {} fn f<T: A + B + D>(t: T) { t.a(); let x = t.next(); std::thread::spawn(move || x); }"},
		{"a trait that asks for more of itself", "trait T {} impl<X> T for Vec<X> where Vec<Vec<X>>: T {} impl<X> T for Option<X> where X: T, Option<Option<X>>: T {} fn need<X: T>(x: X) {} fn f() { need(vec![1]); need(Some(1)); }"},
		{"blanket impls that lead on", "trait A { fn a(&self) {} } trait B {} trait C {} impl<T: B> A for T {} impl<T: C> B for T {} impl<T: A> C for T {} fn f() { 1u8.a(); vec![1].a(); let x = Default::default(); x.a(); }"},
		{"deref to more of itself", "struct D<T>(T); impl<T> std::ops::Deref for D<T> { type Target = D<D<T>>; fn deref(&self) -> &D<D<T>> { todo!() } } fn f(d: D<u8>) { d.missing(); d.field; *d; }"},
		{"a projection of itself", "trait P { type Q; } impl<T> P for T where T: P { type Q = <Vec<T> as P>::Q; } fn f(x: <u8 as P>::Q) { x.y(); std::thread::spawn(move || x); }"},
		{"opaque types of each other", "fn a() -> impl Fn() -> u8 { let f = b(); move || f() } fn b() -> impl Fn() -> u8 { let f = a(); move || f() } fn f() { let x = a(); std::thread::spawn(move || x()); }"},
		{"an opaque type in itself", "fn a(n: u8) -> impl Iterator<Item = u8> { a(n).chain(a(n)) } fn f() { let x = a(1); std::thread::spawn(move || x.count()); }"},
		{"async recursion that grows", "async fn a<T>(t: T, n: u8) { if n > 0 { Box::pin(a((t, 1u8), n - 1)).await } } fn f() { tokio::spawn(a(1u8, 2)); }"},
		{"a closure given to itself", "fn f() { let mut g = |x| x; g = |y| g(y); let h = g(g); h(h); let y = |f| f(f); y(y); }"},
		{"unfinished text", "async fn f(m: &std::sync::Mutex<u8>) { let g = m.lock().unwrap(; match { if let Some(x = g().await.; for in while let || async move {"},
	} {
		t.Run(c.name, func(t *testing.T) {
			begun := time.Now()
			f := inPackage(t, map[string]string{"src/lib.rs": c.text}, "tokio").File(filepath.FromSlash("src/lib.rs"))
			for _, b := range allBodies(f) {
				b.Awaits()
				b.NotSend()
			}
			if took := time.Since(begun); took > hostileLimit {
				t.Errorf("took %v", took)
			}
		})
	}
}

func lines(n int, line func(int) string) string {
	var b strings.Builder
	for i := range n {
		b.WriteString(line(i))
	}
	return b.String()
}
