package semantic

import (
	"fmt"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// TestNames holds what paths mean to the types that follow: each case is a
// package whose lines say what they are, as in TestInferred.
func TestNames(t *testing.T) {
	for _, c := range []struct {
		name  string
		files map[string]string
	}{
		{"an own item beats a glob, a named import beats a glob", map[string]string{"src/lib.rs": `
mod a { pub struct T; pub struct U; pub fn f() -> u8 { 0 } }
mod b { pub struct U { pub n: u16 } }
use a::*;
use b::U;
struct T { n: char }
fn g(t: T, u: U) {
    let own = t.n; //: char
    let named = u.n; //: u16
    let globbed = f(); //: u8 //> app::a::f
}`}},
		{"re-exports with a rename, through globs and other re-exports", map[string]string{"src/lib.rs": `
mod deep { pub mod er { pub struct Inner(pub u8); pub fn make() -> Inner { Inner(1) } } pub use er::Inner as Middle; }
pub use deep::{Middle as Outer, er::make as build};
mod prelude { pub use super::Outer; pub use crate::deep::er::*; }
use prelude::*;
fn g(o: Outer, i: Inner) {
    let through = o.0; //: u8
    let same = i.0; //: u8
    let built = build(); //: Inner //> app::deep::er::make
    let made = make(); //> app::deep::er::make
    let qualified = crate::deep::Middle(2); //: Inner
}`}},
		{"self, super and crate", map[string]string{"src/lib.rs": `
pub fn here() -> u8 { 0 }
mod m {
    pub fn here() -> u16 { 0 }
    pub mod n {
        use super::here as above;
        use self::o::here as below;
        pub fn here() -> u32 { 0 }
        mod o { pub fn here() -> char { 'a' } }
        fn g() {
            let a = here(); //: u32
            let b = self::here(); //: u32
            let c = super::here(); //: u16
            let d = super::super::here(); //: u8
            let e = crate::here(); //: u8
            let f = above(); //: u16
            let h = below(); //: char
            let i = self::o::here(); //: char
        }
    }
}`}},
		{"a local beats a fn, a block's item beats the module's", map[string]string{"src/lib.rs": `
fn x() -> u8 { 0 }
struct S { n: u8 }
const K: u8 = 1;
fn g() {
    let outer = x(); //: u8
    let x = || 'a';
    let local = x(); //: char
    let early = K; //: u16
    const K: u16 = 2;
    {
        struct S { m: u32 }
        fn x2() -> S { S { m: 1 } }
        let inner = x2().m; //: u32
        use std::rc::Rc as S2;
        let renamed = S2::new(1u8); //: Rc<u8>
    }
    let s = S { n: 1 };
    let after = s.n; //: u8
}
fn generic<S>(s: S) {
    let param = s; //: S
}`}},
		{"enum variants, globs of enums, aliases of enums", map[string]string{"src/lib.rs": `
pub enum Color { Red, Custom(u8), Named { name: String } }
use Color::*;
use Color::Custom as Own;
type Paint = Color;
mod m {
    use super::Color::{self, Red};
    fn g() { let r: Color = Red; let c = Color::Custom(1); } //: Color
}
fn g(c: Color) {
    let red = Red; //: Color
    let custom = Custom(1); //: Color
    let own = Own(2); //: Color
    let by_alias = Paint::Custom(3); //: Color
    let record = Paint::Named { name: String::new() }; //: Color
    let function = Custom; //: fn Custom
    match c {
        Red => {}
        Custom(n) => { let number = n; } //: u8
        Paint::Named { name } => { let text = name; } //: String
    }
}`}},
		{"a local module beats an extern crate of the same name, and :: does not", map[string]string{"src/lib.rs": `
mod tokio { pub fn spawn(n: u8) -> u8 { n } }
fn g() {
    let own = tokio::spawn(1); //: u8 //> app::tokio::spawn
    let theirs = ::tokio::spawn(async {}); //> tokio::task::spawn
}`}},
		{"modules in files, nested and by #[path]", map[string]string{
			"src/lib.rs": `
mod a;
#[path = "odd/place.rs"] mod b;
mod inline { pub mod c; }
fn g() {
    let one = a::f(); //: u8
    let two = a::deeper::f(); //: u16
    let three = b::f(); //: u32
    let four = inline::c::f(); //: char
    let five = a::back(); //: bool
}
pub fn root() -> bool { true }`,
			"src/a.rs":            "pub mod deeper; pub fn f() -> u8 { 0 } pub fn back() -> bool { crate::root() }",
			"src/a/deeper.rs":     "pub fn f() -> u16 { super::f() as u16 }",
			"src/odd/place.rs":    "pub fn f() -> u32 { 0 }",
			"src/inline/c/mod.rs": "pub fn f() -> char { 'c' }",
		}},
		{"no snippet's assumptions in a package", map[string]string{"src/lib.rs": `
fn g() {
    let arc = Arc::new(1u8); //: _
    let map = HashMap::new(); //: _
    let string = String::new(); //: String
    let future = async_future(); //: _
}`}},
		{"traits in scope by a use in the block, by a glob and by an underscore", map[string]string{"src/lib.rs": `
mod t {
    pub trait A { fn a(&self) -> u8 { 0 } }
    pub trait B { fn b(&self) -> u16 { 0 } }
    pub trait C { fn c(&self) -> char { 'c' } }
    impl A for String {}
    impl B for String {}
    impl C for String {}
}
use t::B as _;
fn g(s: String) {
    let underscore = s.b(); //: u16
    {
        use t::A;
        let inside = s.a(); //: u8
    }
    mod inner {
        use super::t::*;
        fn h(s: String) { let c = s.c(); } //: char
    }
}`}},
		{"extern crate with a rename", map[string]string{"src/lib.rs": `
extern crate tokio as runtime;
use runtime::sync::Mutex;
fn g(m: Mutex<u8>) {
    let locked = m.blocking_lock(); //: MutexGuard<u8>
}`}},
		{"names that two namespaces share", map[string]string{"src/lib.rs": `
mod m { pub struct Both { pub n: u8 } #[allow(non_snake_case)] pub fn Both() -> Both { Both { n: 1 } } }
use m::Both;
fn g() {
    let value = Both(); //: Both
    let record = Both { n: 2 }.n; //: u8
}
mod log { pub fn log() -> u8 { 0 } }
use log::log;
fn h() {
    let n = log(); //: u8
}`}},
	} {
		t.Run(c.name, func(t *testing.T) {
			w := inPackage(t, c.files, "tokio")
			holdToLines(t, w.File(filepath.FromSlash("src/lib.rs")), "lib.rs")
		})
	}
}

// The prelude is the edition's, and only a loose file may leave out imports.
func TestPreludes(t *testing.T) {
	lib := []Target{{Kind: "lib", Name: "app", Root: "src/lib.rs"}}
	for _, c := range []struct {
		name string
		pkg  Package
		text string
	}{
		{"2018", Package{Edition: 2018, Targets: lib}, `
fn g(b: Box<dyn Future<Output = u8>>) {
    let future = b; //: Box<dyn _>
    let tried = u8::try_from('a'); //: _
    let option = Some(1u8); //: Option<u8>
}`},
		{"2021", Package{Edition: 2021, Targets: lib}, `
fn g(b: Box<dyn Future<Output = u8>>) {
    let future = b; //: Box<dyn _>
    let tried: Result<u16, _> = 1u8.try_into(); //: Result<u16, Infallible>
}`},
		{"2024", Package{Edition: 2024, Targets: lib}, `
fn g(b: Box<dyn Future<Output = u8>>) {
    let future = b; //: Box<dyn Future<Output = u8>>
    let arc = Arc::new(1u8); //: _
}`},
		{"loose", Package{Edition: 2024, Loose: true}, `
fn g(m: Mutex<u8>) {
    let arc = Arc::new(Rc::new(1u8)); //: Arc<Rc<u8>>
    let map: HashMap<u8, char> = HashMap::new(); //: HashMap<u8, char, RandomState>
    let guard = m.lock().unwrap(); //: MutexGuard<u8> //> std::sync::Mutex::lock
    let wait = Duration::from_secs(1); //: Duration
}`},
		{"loose, with a lock that is awaited", Package{Edition: 2024, Loose: true}, `
async fn g(m: Mutex<u8>) {
    let guard = m.lock().await; //: MutexGuard<u8> //> tokio::sync::Mutex::lock
    sleep(Duration::from_secs(1)).await; //> tokio::time::sleep
}`},
		{"loose, with a type of its own", Package{Edition: 2024, Loose: true}, `
struct Arc { n: u8 }
mod m { pub struct Mutex { pub n: char } }
use m::*;
fn g(a: Arc, m: Mutex) {
    let own = a.n; //: u8
    let globbed = m.n; //: char
}`},
	} {
		t.Run(c.name, func(t *testing.T) {
			holdToLines(t, ofPackage(t, c.pkg, map[string]string{"src/lib.rs": c.text}).File(filepath.FromSlash("src/lib.rs")), c.name)
		})
	}
}

// Names that lead nowhere but to each other end, and harm no neighbour.
func TestCyclicNames(t *testing.T) {
	const cycles = `
mod a { pub use super::b::*; pub use super::c::X; }
mod b { pub use super::a::*; pub use super::c::*; pub struct Real(pub u8); }
mod c { pub use super::a::*; pub use super::b::X; }
use a::*;
use self::me as me;
use d::e; use e::d;
type P = Q; type Q = R; type R = P;
type Deep = Vec<Deep>;
struct S(P);
trait T1: T2 {} trait T2: T1 { fn t(&self) -> u8 { 0 } }
impl<T> Own for T where T: Own {} trait Own { fn own(&self) {} }
impl std::ops::Deref for S { type Target = S; fn deref(&self) -> &S { self } }
fn g(s: S, d: Deep, p: P, x: &dyn T1) {
    let x1: X = todo!();
    let real = Real(1).0; //: u8
    let field = s.missing; //: _
    let method = s.nothing(); //: _
    let owned = s.own();
    let known = d.len();
    let e2 = e::f();
    let sup = x.t(); //: u8
    let sum: P = p; //: _
}`
	begun := time.Now()
	w := inPackage(t, map[string]string{"src/lib.rs": cycles})
	holdToLines(t, w.File(filepath.FromSlash("src/lib.rs")), "lib.rs")
	if took := time.Since(begun); took > time.Minute {
		t.Errorf("cycles took %v", took)
	}
}

// A chain of re-exports, each through a glob and beside globs that lead back.
func TestLongReexports(t *testing.T) {
	var text strings.Builder
	const n = 300
	for i := range n {
		fmt.Fprintf(&text, "mod m%d { pub use super::m%d::*; pub use super::m%d::*; }\n", i, i+1, (i*7)%n)
	}
	fmt.Fprintf(&text, "mod m%d { pub fn last() -> u8 { 0 } }\nfn g() {\n    let found = m0::last(); //: u8\n    let missing = m0::nothing(); //: _\n}\n", n)
	w := inPackage(t, map[string]string{"src/lib.rs": text.String()})
	holdToLines(t, w.File(filepath.FromSlash("src/lib.rs")), "lib.rs")
}
