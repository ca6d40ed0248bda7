package semantic_test

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"github.com/wakeful-rs/wakeful/semantic"
)

// libraries are crates whose sources are given as text: NAME/PATH.
func libraries(text string) func(pkg string) *semantic.Library {
	made := map[string]*semantic.Library{}
	texts := map[string][]byte{}
	for _, f := range txtar.Parse([]byte(text)).Files {
		texts[filepath.FromSlash(f.Name)] = f.Data
		name, _, _ := strings.Cut(f.Name, "/")
		made[name] = &semantic.Library{Name: name, Edition: 2021, Root: filepath.Join(name, "lib.rs")}
	}
	find := func(pkg string) *semantic.Library { return made[pkg] }
	for name, l := range made {
		l.Read = func(path string) []byte { return texts[path] }
		l.Files = func() []string {
			var files []string
			for path := range texts {
				if strings.HasPrefix(path, name+string(filepath.Separator)) {
					files = append(files, path)
				}
			}
			slices.Sort(files)
			return files
		}
		l.Fetched = find
		for other := range made {
			l.Dependencies = append(l.Dependencies, semantic.Dependency{Name: other, Package: other})
		}
	}
	return find
}

// claims are what is said of the bodies of app.rs, which depends on the
// libraries and on tokio: lost futures, and what is not Send.
func claims(t *testing.T, libs, app string) string {
	t.Helper()
	p := semantic.Package{Edition: 2021, Targets: []semantic.Target{{Kind: "bin", Name: "app", Root: "app.rs"}}, Fetched: libraries(libs)}
	for _, name := range []string{"dep", "other", "tokio"} {
		p.Dependencies = append(p.Dependencies, semantic.Dependency{Name: name, Package: name})
	}
	f := files(t, p, map[string]string{"app.rs": app}).File("app.rs")
	var out []string
	for b := range f.Bodies() {
		for range b.Forgotten() {
			out = append(out, b.Name()+": lost")
		}
		for _, n := range b.NotSend() {
			out = append(out, fmt.Sprintf("%s: %s", b.Name(), n.Witness.Culprit()))
		}
	}
	return strings.Join(out, "; ")
}

// What is doubtful in a fetched crate is not claimed; its plain neighbour is.
func TestFetchedCrates(t *testing.T) {
	for name, c := range map[string]struct{ dep, app, want string }{
		"async fns": {
			`
-- dep/lib.rs --
pub mod inner;
pub use inner::again;
pub async fn plain() {}
#[cfg(feature = "a")] pub async fn either() {}
#[cfg(not(feature = "a"))] pub fn either() {}
#[maybe_async] pub async fn rewritten() {}
#[cfg_attr(feature = "sync", must_be_sync)] pub async fn perhaps() {}
#[tracing::instrument(skip(a))] pub async fn traced(a: u8) {}
pub fn acts() -> impl std::future::Future<Output = ()> { start(); async {} }
-- dep/inner.rs --
pub async fn again() {}
pub struct Client;
#[maybe_async]
impl Client { pub async fn rewritten(&self) {} }
-- dep/inner/client.rs --
never reached
`, `
use dep::inner::Client;
async fn plain() { dep::plain(); }
async fn again() { dep::again(); }
async fn traced() { dep::traced(1); }
async fn either() { dep::either(); }
async fn rewritten(c: Client) { dep::rewritten(); c.rewritten(); dep::perhaps(); dep::acts(); }
async fn missing() { dep::missing(); dep::inner::missing::f(); }
`, "plain: lost; again: lost; traced: lost",
		},
		"methods in other files": {
			`
-- dep/lib.rs --
mod client;
mod calls;
pub use client::Client;
-- dep/client.rs --
pub struct Client;
-- dep/calls.rs --
use super::client::Client as Renamed;
use crate::Client;
impl Client { pub async fn call(&self) {} }
impl Renamed { pub async fn unseen(&self) {} }
`, `async fn f(c: dep::Client) { c.call(); c.unseen(); }`, "f: lost",
		},
		"types": {
			`
-- dep/lib.rs --
use std::rc::Rc;
pub struct Plain { a: Rc<u8> }
pub struct Around(Plain);
pub struct Promised { p: *mut u8 }
unsafe impl Send for Promised {}
pub struct ByMacro { p: *mut u8 }
pub enum Choice { #[cfg(feature = "x")] A(Rc<u8>), B }
pub struct Optional { #[cfg(feature = "x")] a: Rc<u8> }
#[cfg(unix)] pub struct Native { a: Rc<u8> }
#[cfg(not(feature = "sync"))] pub type Shared = Rc<u8>;
pub struct Held { a: Shared }
pub struct Lost { a: other::Nothing }
`, `
fn send<T: Send>(t: T) {}
async fn plain(a: dep::Plain) { send(a); }
async fn around(a: dep::Around) { send(a); }
async fn promised(a: dep::Promised) { send(a); }
async fn optional(a: dep::Optional) { send(a); }
async fn native(a: dep::Native) { send(a); }
async fn held(a: dep::Held) { send(a); }
async fn lost(a: dep::Lost) { send(a); }
`, "plain: Rc<u8>; around: Rc<u8>",
		},
		"impls that nobody reads": {
			`
-- dep/lib.rs --
#[path = "strange/place.rs"] mod imp;
pub use imp::Pointer;
pub struct Given { p: *mut u8 }
pub fn f(r: std::rc::Rc<u8>) {}
macro_rules! sendable { ($t:ty) => { unsafe impl Sync for $t {} } }
sendable!(Given);
-- dep/strange/place.rs --
pub struct Pointer { p: *mut u8 }
unsafe impl Send for Pointer {}
`, `
fn send<T: Send>(t: T) {}
fn sync<T: Sync>(t: T) {}
async fn pointer(p: dep::Pointer) { send(p); }
async fn given(p: dep::Given) { sync(p); }
async fn given_send(p: dep::Given) { send(p); }
`, "given_send: *mut u8",
		},
		"what other files hold": {
			`
-- dep/lib.rs --
mod state;
use state::State;
use std::rc::Rc;
pub struct Far { a: State }
pub struct Near { a: Rc<State>, b: State }
pub fn far() -> State { State::new() }
-- dep/state.rs --
pub struct State { a: std::rc::Rc<u8> }
pub async fn unused() {}
`, `
fn send<T: Send>(t: T) {}
async fn far(a: dep::Far) { send(a); }
async fn near(a: dep::Near) { send(a); }
async fn state() { send(dep::far()); }
`, "near: Rc<_>; state: Rc<u8>",
		},
		"traits in use": {
			`
-- dep/lib.rs --
mod calls;
mod client;
pub use calls::{Calls, Calls as Renamed};
pub use client::Client;
pub use other::Sends;
-- dep/calls.rs --
pub trait Calls { async fn call(&self) {} }
impl Calls for crate::Client {}
-- dep/client.rs --
pub struct Client;
impl other::Sends for Client {}
-- other/lib.rs --
pub trait Sends { async fn send(&self) {} }
`, `
mod a { use dep::{Client, Calls}; async fn calls(c: Client) { c.call(); } }
mod b { use dep::{Client, Renamed}; async fn renamed(c: Client) { c.call(); } }
mod c { use dep::{Client, Sends}; async fn sends(c: Client) { c.send(); } }
mod d { use dep::Client; async fn none(c: Client) { c.call(); } }
`, "calls: lost; renamed: lost; sends: lost",
		},
		"globs of unknown crates": {
			`
-- dep/lib.rs --
use unheard_of::*;
pub struct Held { a: Box<dyn Fn()> }
pub mod clear { pub struct Held { a: Box<dyn Fn()> } }
pub async fn f() {}
`, `
fn send<T: Send>(t: T) {}
async fn held(a: dep::Held) { send(a); }
async fn clear(a: dep::clear::Held) { send(a); }
`, "clear: dyn Fn()",
		},
		"crates of crates": {
			`
-- dep/lib.rs --
pub use other::Deep;
pub async fn f() {}
-- other/lib.rs --
pub struct Deep { a: std::rc::Rc<u8> }
pub async fn f() {}
pub use dep::*;
`, `
fn send<T: Send>(t: T) {}
async fn f(a: dep::Deep) { send(a); other::f(); }
`, "f: lost; f: Rc<u8>",
		},
		"a module in itself": {
			`
-- dep/lib.rs --
#[path = "lib.rs"] pub mod again;
pub use again::again::*;
pub async fn f() {}
`, `
use dep::*;
async fn a() { f(); dep::again::f(); dep::nothing(); }
`, "a: lost; a: lost",
		},
		"futures of async fns": {
			`
-- dep/lib.rs --
pub async fn takes(a: std::rc::Rc<u8>) {}
pub async fn owned(a: u8) { let r = std::rc::Rc::new(1); takes(r).await }
pub fn spawn<F: std::future::Future + Send + 'static>(f: F) {}
`, `
async fn a() { dep::spawn(dep::takes(std::rc::Rc::new(1))); dep::spawn(dep::owned(1)); }
`, "a: Rc<u8>",
		},
	} {
		t.Run(name, func(t *testing.T) {
			if got := claims(t, c.dep, c.app); got != c.want {
				t.Errorf("claims %q, want %q", got, c.want)
			}
		})
	}
}

// A crate that cannot matter, and one without its root, stay unknown.
func TestUnknownLibraries(t *testing.T) {
	const app = `async fn f() { dep::f(); }`
	for _, dep := range []string{
		"-- dep/lib.rs --\n// async fn\npub fn f() -> impl Sized { \"async fn\" }\n",
		"-- dep/main.rs --\npub async fn f() {}\n",
		"-- dep/lib.rs --\npub async fn f( {}\n",
	} {
		if got := claims(t, dep, app); got != "" {
			t.Errorf("%s: %s", dep, got)
		}
	}
}

// TestStubVersions holds which versions a stub describes: of another version nothing is known.
func TestStubVersions(t *testing.T) {
	const text = "async fn work() { futures::executor::block_on(async {}); }"
	for requirement, known := range map[string]bool{
		"": true, "*": true, "0.3": true, "^0.3.1": true, "=0.3.30": true, "~0.3": true, ">=0.1, <0.4": true, "0.3.0-beta.1": true,
		"0.1": false, "0.1.31": false, "=0.1.29": false, "1": false,
	} {
		p := semantic.Package{
			Name: "app", Edition: 2021, Targets: []semantic.Target{{Kind: "bin", Name: "app", Root: "main.rs"}},
			Dependencies: []semantic.Dependency{{Name: "futures", Package: "futures", Version: requirement}},
		}
		calls := 0
		for b := range files(t, p, map[string]string{"main.rs": text}).File("main.rs").Bodies() {
			for range b.BlockOnCalls() {
				calls++
			}
		}
		if (calls == 1) != known {
			t.Errorf("futures %q: %d calls are known", requirement, calls)
		}
	}
}
