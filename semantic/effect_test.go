package semantic_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/wakeful-rs/wakeful/semantic"
)

// through is how each call of the async fns in main.rs comes to block: the
// path of what it calls, the way as file:line of each call, and the reason.
func through(w *semantic.Workspace) []string {
	var out []string
	for b := range w.File("main.rs").Bodies() {
		if !b.Async() {
			continue
		}
		for _, c := range b.Calls() {
			steps, reason, ok := c.BlockingThrough()
			if !ok {
				continue
			}
			s := c.Path() + ":"
			for _, step := range steps {
				s += fmt.Sprintf(" %s:%d %s", step.File.Path(), step.File.Text().LineOf(step.Name.Start)+1, step.Path)
			}
			out = append(out, s+": "+reason)
		}
	}
	return out
}

func crate(t *testing.T, texts map[string]string) *semantic.Workspace {
	t.Helper()
	return files(t, semantic.Package{
		Name: "app", Edition: 2021, Targets: []semantic.Target{{Kind: "bin", Name: "app", Root: "main.rs"}},
	}, texts)
}

func TestBlockingThrough(t *testing.T) {
	w := crate(t, map[string]string{
		"main.rs": `
mod store;
mod disk;
use store::Store;

async fn serve(s: Store) {
    s.load("a");
    store::later("a");
    store::elsewhere("a");
    store::never(1);
    store::in_closure("a");
    store::as_future("a");
    let f = || s.load("a");
    <Store as store::Save>::save(&s);
    short();
}

fn short() {
    disk::again(3);
    std::fs::read("x");
}
`,
		"store.rs": `
use crate::disk;
pub struct Store;
impl Store {
    pub fn load(&self, name: &str) -> Vec<u8> { self.cached(name).unwrap_or_else(|| disk::fetch(name)) }
    fn cached(&self, name: &str) -> Option<Vec<u8>> { None }
}
pub trait Save { fn save(&self); }
impl Save for Store { fn save(&self) { disk::fetch("b"); } }
pub fn later(name: &str) -> impl Fn() { move || { disk::fetch("c"); } }
pub fn elsewhere(name: &str) { std::thread::spawn(|| disk::fetch("d")); }
pub fn never(n: u32) -> u32 { if n == 0 { 0 } else { never(n - 1) } }
pub fn in_closure(name: &str) { [1].iter().for_each(|_| { disk::fetch("e"); }); }
pub fn as_future(name: &str) -> impl std::future::Future { async { disk::fetch("f") } }
`,
		"disk.rs": `
pub fn fetch(name: &str) -> Vec<u8> {
    fn read(name: &str) -> Vec<u8> { std::fs::read(name).unwrap() }
    read(name)
}
pub fn again(n: u32) { if n > 0 { again(n - 1); fetch("x"); } }
`,
	})
	want := []string{
		"app::store::Store::load: store.rs:5 app::disk::fetch disk.rs:4 app::disk::read disk.rs:3 std::fs::read: reads a whole file",
		"app::store::in_closure: store.rs:13 app::disk::fetch disk.rs:4 app::disk::read disk.rs:3 std::fs::read: reads a whole file",
		"app::store::Store::load: store.rs:5 app::disk::fetch disk.rs:4 app::disk::read disk.rs:3 std::fs::read: reads a whole file",
		"app::store::Store::save: store.rs:9 app::disk::fetch disk.rs:4 app::disk::read disk.rs:3 std::fs::read: reads a whole file",
		"app::short: main.rs:20 std::fs::read: reads a whole file",
	}
	if got := through(w); strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

// TestBlockingThroughFarCalls: the call that blocks may be any number of calls
// away, and in another file each time.
func TestBlockingThroughFarCalls(t *testing.T) {
	w := crate(t, map[string]string{
		"main.rs": "mod a;\nmod b;\nasync fn serve() { first() }\nfn first() { a::second() }\n",
		"a.rs":    "pub fn second() { third() }\nfn third() { crate::b::fourth() }\n",
		"b.rs":    "pub fn fourth() { fifth(); }\nfn fifth() { std::fs::read(\"a\").ok(); }\n",
	})
	want := "app::first: main.rs:4 app::a::second a.rs:1 app::a::third a.rs:2 app::b::fourth b.rs:1 app::b::fifth " +
		"b.rs:2 std::fs::read: reads a whole file"
	if got := strings.Join(through(w), "\n"); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

// TestBlockingThroughFollowsEdits holds that what is remembered of a body goes
// with its text, and that places move with the file.
func TestBlockingThroughFollowsEdits(t *testing.T) {
	texts := map[string]string{
		"main.rs": "mod disk;\nasync fn serve() { disk::fetch() }\n",
		"disk.rs": "pub fn fetch() { std::fs::read(\"a\").ok(); }\n",
	}
	w := crate(t, texts)
	check := func(want string) {
		t.Helper()
		if got := strings.Join(through(w), "\n"); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
	edit := func(text string) {
		w = w.WithFile("disk.rs", crate(t, map[string]string{"disk.rs": text}).File("disk.rs").Syntax(), 0)
	}
	check("app::disk::fetch: disk.rs:1 std::fs::read: reads a whole file")
	edit("\n\npub fn fetch() { std::fs::read(\"a\").ok(); }\n")
	check("app::disk::fetch: disk.rs:3 std::fs::read: reads a whole file")
	edit("pub fn fetch() { }\n")
	check("")
	edit("pub fn fetch() { std::fs::read(\"a\").ok(); }\n")
	check("app::disk::fetch: disk.rs:1 std::fs::read: reads a whole file")
}

// TestBlockingThroughPeers: fns that call each other come to what any of them
// calls, and what an earlier search found harmless hides nothing from a later one.
func TestBlockingThroughPeers(t *testing.T) {
	w := crate(t, map[string]string{"main.rs": `
async fn serve() { leaf(); even(1); odd(1); leaf(); }
fn leaf() {}
fn even(n: u32) { leaf(); if n > 0 { odd(n - 1) } }
fn odd(n: u32) { leaf(); if n > 0 { even(n - 1) } else { std::fs::read("a").ok(); } }
`})
	want := "app::even: main.rs:4 app::odd main.rs:5 std::fs::read: reads a whole file\n" +
		"app::odd: main.rs:5 std::fs::read: reads a whole file"
	if got := strings.Join(through(w), "\n"); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

// TestComputesThrough: a long loop and a known long computation are found some
// calls away, unless another thread makes them.
func TestComputesThrough(t *testing.T) {
	w := withDependencies(t, `
async fn serve() {
    first();
    hashed("a");
    elsewhere();
    short();
}
fn first() { second() }
fn second() { for n in 0..5_000_000u64 { std::hint::black_box(n); } }
fn hashed(s: &str) { bcrypt::hash(s, 12).unwrap(); }
fn elsewhere() { std::thread::spawn(|| second()); }
fn short() { for n in 0..10 {} }
`, "bcrypt")
	var got []string
	for b := range w.File("main.rs").Bodies() {
		for c := range b.OwnCalls() {
			if x, ok := c.ComputesThrough(); ok {
				got = append(got, fmt.Sprintf("%s: %d steps, %d turns, known=%t", c.Path(), len(x.Steps), x.Turns, x.What != ""))
			}
		}
	}
	want := []string{"app::first: 2 steps, 5000000 turns, known=false", "app::hashed: 1 steps, 0 turns, known=true"}
	if strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}
