package semantic

import (
	"fmt"
	"path/filepath"
	"slices"
	"testing"
)

// TestStrayAwaits names, by line, what each stray await stands in.
func TestStrayAwaits(t *testing.T) {
	const code = `async fn get() -> u32 { 1 }
fn plain() -> u32 { get().await }
async fn right() { get().await; let f = async || get().await; f().await; }
async fn closures() { let f = || get().await; f(); }
async fn constants() { let a = [0; get().await]; const { get().await } }
const C: u32 = get().await;
#[stranger] fn rewritten() { get().await; }
#[cfg(feature = "x")] fn off() { get().await; }
fn opaque() { join!(get().await); stranger!(get().await); }
fn broken() { get().await; let x = ; }
mod m { #[test] fn t() { super::get().await; } }
fn told() { println!("{}", get().await); let v = vec![get().await]; }
fn other() { log::info!("{}", get().await); assert!(get().await); }
mod own { macro_rules! assert { ($x:expr) => { async { $x } } } }
fn joined() { tokio::join!(get(), get()); let f = || tokio::select! { x = get() => x }; join!(get()); stranger::join!(get()); }
mod named { use futures::select as pick; use tokio::try_join; fn p() { pick! { x = super::get() => x }; try_join!(super::get()); } }
async fn inside() { const N: u32 = get().await; tokio::join!(get()); async { tokio::join!(get()) }; }
`
	want := []string{
		"2 plain 0", "4  1", "5  2", "5  2", "6 C 2", "11 t 0", "12 told 0", "12 told 0",
		"15 joined 0", "15  1", "16 p 0", "16 p 0", "17 N 2",
	}
	f := inPackage(t, map[string]string{"src/lib.rs": code}, "tokio", "futures").File(filepath.FromSlash("src/lib.rs"))
	var got []string
	for _, x := range f.StrayAwaits() {
		got = append(got, fmt.Sprintf("%d %s %d", f.Text().LineOf(x.Span.Start)+1, x.Name, x.In))
	}
	if !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

// TestUses finds the calls of a fn in other files, and notices what may be one.
func TestUses(t *testing.T) {
	lib := "mod other; mod third; pub fn f() { g().await } async fn g() {}"
	other := "use crate::f; async fn a() { f(); f().await; let c = || f(); c(); }"
	w := inPackage(t, map[string]string{"src/lib.rs": lib, "src/other.rs": other, "src/third.rs": "fn x() {}"})
	uses, complete := w.File(filepath.FromSlash("src/lib.rs")).StrayAwaits()[0].Fn.Uses()
	var got []string
	for _, u := range uses {
		got = append(got, fmt.Sprint(u.Await.Len(), u.CanAwait, u.Value))
	}
	if want := []string{"0 true false", "6 true false", "0 false false"}; !complete || !slices.Equal(got, want) {
		t.Errorf("got %q, complete %v; want %q and complete", got, complete, want)
	}
	w = inPackage(t, map[string]string{"src/lib.rs": lib, "src/other.rs": "fn a() { stranger!(f); }", "src/third.rs": ""})
	if _, complete := w.File(filepath.FromSlash("src/lib.rs")).StrayAwaits()[0].Fn.Uses(); complete {
		t.Error("a macro that names the fn may call it")
	}
}
