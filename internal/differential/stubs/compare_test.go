//go:build cargo

package stubs

import (
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/wakeful-rs/wakeful/internal/differential/rustdoc"
	"github.com/wakeful-rs/wakeful/semantic/names"
)

// real is a crate, and stub what somebody wrote of it: rightly above the
// line that says so, wrongly below.
const real = `
use std::{cell::Cell, future::Future, io, marker::PhantomData, pin::Pin, task::{Context, Poll}};
mod inner {
    pub struct Moved;
    impl Moved { pub fn take(self: std::sync::Arc<Self>) -> Option<u8> { None } }
    pub struct Hidden;
    impl std::future::Future for Hidden {
        type Output = u8;
        fn poll(self: std::pin::Pin<&mut Self>, _: &mut std::task::Context<'_>) -> std::task::Poll<u8> { todo!() }
    }
}
pub use inner::Moved;
pub mod deep { pub use super::inner::Moved as Renamed; }
pub type Alias<T> = Guard<'static, T>;
pub struct Guard<'a, T>(PhantomData<(&'a T, *const ())>);
unsafe impl<T: Sync> Sync for Guard<'_, T> {}
pub struct Named(u8);
impl Future for Named {
    type Output = io::Result<u8>;
    fn poll(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<u8>> { todo!() }
}
pub async fn waits(_: u8) -> Option<u8> { None }
pub fn named() -> Named { todo!() }
pub fn hidden() -> inner::Hidden { todo!() }
pub fn boxed() -> Pin<Box<dyn Future<Output = u8>>> { todo!() }
pub fn plain() -> u8 { 0 }
pub struct Store;
impl Store {
    pub fn get(&mut self, _: u8, _: u8) -> Result<u8, ()> { todo!() }
    pub fn part(&self) -> Guard<'_, Cell<u8>> { todo!() }
}
impl Clone for Store { fn clone(&self) -> Self { Store } }
pub enum Kind { One }
`

const right = `
use std::future::Future;
use std::io;
use std::sync::Arc;
pub struct Moved {}
impl Moved { pub fn take(self: Arc<Self>) -> Option<u8>; }
pub mod deep { pub use crate::Moved as Renamed; }
pub struct Alias<T> { t: T }
impl<T> !Send for Alias<T> {}
impl<T> Unpin for Alias<T> {}
unsafe impl<T: Sync> Sync for Alias<T> {}
pub async fn waits(n: u8) -> Option<u8>;
pub fn named() -> impl Future<Output = io::Result<u8>>;
pub async fn hidden() -> u8;
pub async fn boxed() -> u8;
pub fn plain() -> u8;
#[derive(Clone)]
pub struct Store {}
impl Store { pub fn get(&mut self, a: u8, b: u8) -> Result<u8, ()>; }
pub enum Kind { One }
`

const wrong = `
pub struct Gone {}
pub fn Store();
pub struct Guard<'a, T> { t: &'a T }
pub struct Named {}
pub fn waits(n: u8) -> Option<u8>;
pub async fn named() -> Option<u8>;
pub async fn plain() -> u8;
#[derive(Copy)]
pub struct Moved {}
impl Moved { pub fn take(self) -> Result<u8, ()>; }
pub enum Kind { One, Two }
`

var wrongs = []string{
	"demo::Gone is not there",
	"demo::Guard is Send, and the crate's is not",
	"demo::Kind::Two is no variant",
	"demo::Moved implements Copy and the crate's does not",
	"demo::Moved::take gives Result<u8, ()> where the crate gives Option<u8>",
	"demo::Moved::take takes self where the crate takes self: Arc",
	"demo::Named does not implement Future and the crate's does",
	"demo::Store is no fn",
	"demo::named gives future of Option<u8> where the crate gives future of Result<u8, Error>",
	"demo::plain gives future of u8 where the crate gives u8",
	"demo::waits gives Option<u8> where the crate gives future of Option<u8>",
}

func TestCompare(t *testing.T) {
	library := document(t, real)
	for text, want := range map[string][]string{right: nil, wrong: wrongs} {
		stub := names.StubFrom("demo", map[string][]byte{"lib.rs": []byte(text)}, names.Stub)
		var got []string
		found, _ := Compare(stub, library)
		for _, m := range found {
			got = append(got, m.ID())
		}
		if !slices.Equal(got, want) {
			t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
		}
	}
}

// document is the library of the crate demo with that text.
func document(t *testing.T, text string) *rustdoc.Library {
	t.Helper()
	dir := t.TempDir()
	path := filepath.Join(dir, "demo.rs")
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command("rustdoc", path, "--edition", "2021", "-Z", "unstable-options", "--output-format", "json", "-o", dir)
	cmd.Env = append(os.Environ(), "RUSTC_BOOTSTRAP=1")
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("rustdoc: %v\n%s", err, out)
	}
	library, err := rustdoc.Open(filepath.Join(dir, "demo.json"))
	if err != nil {
		t.Fatal(err)
	}
	return library
}
