package semantic

import (
	"cmp"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// marked are the names that find reports for the bodies of a file.
func marked(t *testing.T, p Package, code string, find func(*Body) []string) []string {
	t.Helper()
	p.Targets = append(p.Targets, Target{Kind: "lib", Name: "app", Root: "src/lib.rs"})
	var got []string
	for b := range ofPackage(t, p, map[string]string{"src/lib.rs": code}).File(filepath.FromSlash("src/lib.rs")).Bodies() {
		got = append(got, find(b)...)
	}
	return got
}

func wantMarked(t *testing.T, got []string, want string) {
	t.Helper()
	if !slices.Equal(got, strings.Fields(want)) {
		t.Errorf("got %q, want %q", got, want)
	}
}

// TestManual compares with what an async fn's future would keep, by edition.
func TestManual(t *testing.T) {
	const code = `use std::future::Future;
fn owned(n: u32) -> impl Future<Output = u32> { async move { n } }
fn lent(n: &u32) -> impl Future<Output = u32> { async move { 1 } }
fn captured(n: &u32) -> impl Future<Output = u32> + '_ { async move { *n } }
fn named<'a>(n: &'a u32) -> impl Future<Output = u32> + 'a { async move { *n } }
fn two<'a>(n: &'a u32, m: &u32) -> impl Future<Output = u32> + 'a { async move { *n } }
fn promised(n: &u32) -> impl Future<Output = u32> + 'static { async move { 1 } }
fn send(n: u32) -> impl Future<Output = u32> + Send { async move { n } }
fn unknown(n: u32) -> impl Stranger<Output = u32> { async move { n } }
fn acts() -> impl Future<Output = u32> { owned(1); async move { 1 } }
#[stranger] fn rewritten() -> impl Future<Output = u32> { async move { 1 } }
fn of_lent(n: &u32) -> impl Future<Output = &u32> { async move { n } }
trait Asks { fn asked(&self) -> impl Future<Output = u32>; }
impl Asks for u32 { fn asked(&self) -> impl Future<Output = u32> { async move { *self } } }
`
	find := func(b *Body) []string {
		switch m, ok := b.Manual(); {
		case !ok:
			return nil
		case m.Send:
			return []string{m.Name + "+Send"}
		default:
			return []string{m.Name}
		}
	}
	wantMarked(t, marked(t, Package{Edition: 2021}, code, find), "owned captured named send+Send of_lent asked")
	wantMarked(t, marked(t, Package{Edition: 2024}, code, find), "owned lent captured named two send+Send of_lent asked")
}

// TestUnwaiting leaves alone what may be async on purpose.
func TestUnwaiting(t *testing.T) {
	const code = `async fn sum() -> u32 { 1 }
async fn spawned() {}
async fn named() {}
async fn opaque() { stranger!() }
async fn waits() { sum().await; tokio::spawn(spawned()); stranger(named); }
pub async fn offered() {}
async fn inner() { let b = async { sum().await }; drop(b); }
#[stranger] async fn rewritten() {}
struct S; impl std::future::IntoFuture for S { async fn method(&self) {} }
`
	wantMarked(t, marked(t, Package{Edition: 2024}, code, func(b *Body) []string {
		if u, ok := b.Unwaiting(); ok {
			return []string{u.Name}
		}
		return nil
	}), "sum inner")
}

// TestUnwaitingAlone looks for uses of a loose file's fn in that file alone.
func TestUnwaitingAlone(t *testing.T) {
	w := ofPackage(t, Package{Edition: 2024, Loose: true}, map[string]string{
		"a.rs": "async fn go() -> u32 { 1 }", "b.rs": "async fn other(x: Stranger) { x.go().await; }",
	})
	for b := range w.File("a.rs").Bodies() {
		if _, ok := b.Unwaiting(); !ok {
			t.Error("a fn of another file counts")
		}
	}
}

// TestBlocks tells futures from what only can be made into one.
func TestBlocks(t *testing.T) {
	const code = `use std::future::{Future, IntoFuture};
async fn f() {}
fn g(a: impl Future<Output = ()>, b: impl IntoFuture<Output = ()>, c: Stranger, d: &mut (dyn Future<Output = ()> + Unpin), e: (std::future::Ready<()>, u8)) {
    let _ = async { f() };
    let _ = async { f().await };
    let _ = async { stranger() };
    let _ = async { (f(), f()) };
    let _ = async { a.await };
    let _ = async { b.await };
    let _ = async { c.await };
    let _ = async { d.await };
    let _ = async { e.0.await };
    let _ = async { async { f().await }.await };
    let _ = async { e.made().await };
    let _ = async { #[cfg(feature = "x")] f() };
}
`
	wantMarked(t, marked(t, Package{Edition: 2024}, code, func(b *Body) []string {
		var out []string
		for _, y := range b.Yields() {
			out = append(out, b.file.Text().Slice(y.Span))
		}
		for _, w := range b.Wrappers() {
			out = append(out, cmp.Or(w.Name, "block"))
		}
		return out
	}), "f() a e.0 block")
}

// TestLarge counts what is known, and nothing else.
func TestLarge(t *testing.T) {
	const code = `const N: usize = 10 * 1000;
struct S { a: [u64; 100], b: (u8, [u8; 200]) }
async fn f() {}
async fn literal() { let a = [0u8; 0x400]; f().await; drop(a); }
async fn product() { let a: [u16; 2 * N] = make(); f().await; drop(a); }
async fn unknown() { let a: [u8; M] = make(); f().await; drop(a); }
async fn fields(s: S) { f().await; drop(s); }
async fn stranger(s: Stranger) { f().await; drop(s); }
async fn all(s: S, t: Stranger) {
    literal().await;
    product().await;
    unknown().await;
    fields(s).await;
    stranger(t).await;
    tokio::time::timeout(std::time::Duration::ZERO, grouped()).await;
    Box::pin(grouped()).await;
}
async fn grouped() { let a = (Some([0u8; 600]), [0u8; 600]); f().await; drop(a); }
`
	wantMarked(t, marked(t, Package{Edition: 2024, Dependencies: []Dependency{{Name: "tokio", Package: "tokio"}}}, code, func(b *Body) []string {
		var out []string
		for _, l := range b.Large(1000) {
			out = append(out, l.Callee)
		}
		return out
	}), "literal product fields grouped")
}
