package semantic

import (
	"fmt"
	"maps"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/wakeful-rs/wakeful/source"
)

// newCrate is a workspace of one crate, whose root is lib.rs, and of a binary
// that uses it.
func newCrate(t *testing.T, files map[string]string) *Workspace {
	t.Helper()
	in := Input{Packages: []Package{{
		Name: "own", Edition: 2021, Root: "own",
		Targets: []Target{{Kind: "lib", Name: "own", Root: filepath.Join("own", "lib.rs")}, {Kind: "bin", Name: "main", Root: filepath.Join("own", "main.rs")}},
	}}}
	for _, path := range slices.Sorted(maps.Keys(files)) {
		in.Files = append(in.Files, InputFile{Path: filepath.Join("own", path), Parsed: parsed(t, files[path])})
	}
	return New(in)
}

// expansions are the calls of a file whose code was read, each with the line of
// the definition that it means.
func expansions(w *Workspace, path string) []string {
	var out []string
	f := w.File(filepath.Join("own", path))
	for _, e := range f.Expansions() {
		def := w.File(e.Path).Text().Bytes()
		line := string(def[e.Def.Start:])
		line, _, _ = strings.Cut(line, "\n")
		out = append(out, fmt.Sprintf("%s is %s", f.Text().Slice(e.Call), line))
	}
	return out
}

// TestMacroScopes: which definition a call means.
func TestMacroScopes(t *testing.T) {
	w := newCrate(t, map[string]string{
		"lib.rs": `
mod before { pub async fn f() { late!(1); } }
#[macro_use]
mod shared;
macro_rules! late { ($e:expr) => { "late" } }
macro_rules! twice { ($e:expr) => { "first" } }
pub async fn first() { twice!(1); late!(1); shared!(1); private!(1); }
macro_rules! twice { ($e:expr) => { "second" } }
mod user;
#[cfg(a)]
macro_rules! either { ($e:expr) => { "a" } }
#[cfg(not(a))]
macro_rules! either { ($e:expr) => { "b" } }
#[cfg(a)]
macro_rules! perhaps { ($e:expr) => { "perhaps" } }
#[cfg(a)]
macro_rules! vec { ($e:expr) => { "a vec" } }
macro_rules! println { ($e:expr) => { "own" } }
pub async fn second() { either!(1); perhaps!(1); vec!(1); println!(1); std::println!("{}", 1); }
mod last {
	macro_rules! late { ($e:expr) => { "inner" } }
	pub async fn f() { late!(1); }
	pub async fn g() { macro_rules! late { ($e:expr) => { "local" } } late!(1); fn inner() { late!(2); } }
}
pub async fn third() { late!(1); }
pub async fn fourth() { use crate::user::handed as late; late!(1); }
`,
		"shared.rs": `
macro_rules! shared { ($e:expr) => { "shared" } }
mod hidden { macro_rules! private { ($e:expr) => { "private" } } }
#[macro_export]
macro_rules! exported { ($e:expr) => { $crate::first() } }
`,
		"user.rs": `
macro_rules! handed { ($e:expr) => { "handed" } }
pub(crate) use handed;
macro_rules! kept { ($e:expr) => { "kept" } }
pub async fn f() { twice!(1); shared!(1); exported!(1); crate::exported!(2); }
`,
		"main.rs": `
use own::exported;
async fn f() { exported!(1); own::exported!(2); own::kept!(3); late!(1); }
`,
	})
	for path, want := range map[string][]string{
		"lib.rs": {
			`twice!(1) is twice { ($e:expr) => { "first" } }`,
			`late!(1) is late { ($e:expr) => { "late" } }`,
			`shared!(1) is shared { ($e:expr) => { "shared" } }`,
			`perhaps!(1) is perhaps { ($e:expr) => { "perhaps" } }`,
			`println!(1) is println { ($e:expr) => { "own" } }`,
			`late!(1) is late { ($e:expr) => { "inner" } }`,
			`late!(1) is late { ($e:expr) => { "local" } } late!(1); fn inner() { late!(2); } }`,
			`late!(2) is late { ($e:expr) => { "local" } } late!(1); fn inner() { late!(2); } }`,
			`late!(1) is late { ($e:expr) => { "late" } }`,
			`late!(1) is handed { ($e:expr) => { "handed" } }`,
		},
		"user.rs": {
			`twice!(1) is twice { ($e:expr) => { "second" } }`,
			`shared!(1) is shared { ($e:expr) => { "shared" } }`,
			`exported!(1) is exported { ($e:expr) => { $crate::first() } }`,
			`crate::exported!(2) is exported { ($e:expr) => { $crate::first() } }`,
		},
		"main.rs": {
			`exported!(1) is exported { ($e:expr) => { $crate::first() } }`,
			`own::exported!(2) is exported { ($e:expr) => { $crate::first() } }`,
		},
	} {
		if got := expansions(w, path); !slices.Equal(got, want) {
			t.Errorf("%s:\n%s\nwant\n%s", path, strings.Join(got, "\n"), strings.Join(want, "\n"))
		}
	}
}

// TestMacroEditMoves: where a definition stands is told of the version that is
// asked, though no body was lowered again.
func TestMacroEditMoves(t *testing.T) {
	text := "macro_rules! one { () => { 1 } }\npub async fn f() { one!(); }\n"
	w := newCrate(t, map[string]string{"lib.rs": text})
	moved := w.WithFile(filepath.FromSlash("own/lib.rs"), parsed(t, "\n\n"+text), 0)
	for v, want := range map[*Workspace]int{w: 13, moved: 15} {
		if got := v.File(filepath.FromSlash("own/lib.rs")).Expansions(); len(got) != 1 || got[0].Def.Start != want {
			t.Errorf("got %v, want the name at %d", got, want)
		}
	}
}

// TestTellingMacros: a body is looked at for what its macros have in them.
func TestTellingMacros(t *testing.T) {
	text := `
macro_rules! start { ($e:expr) => { tokio::spawn(async move { $e }) } }
macro_rules! through { ($e:expr) => { start!($e) } }
macro_rules! quiet { ($e:expr) => { $e } }
fn direct() { start!(1); }
fn indirect() { through!(1); }
fn neither() { quiet!(1); }
`
	w := newCrate(t, map[string]string{"lib.rs": text})
	names := func(w *Workspace) (out []string) {
		for b := range w.File(filepath.FromSlash("own/lib.rs")).Bodies() {
			out = append(out, b.Name())
		}
		return out
	}
	if got := names(w); !slices.Equal(got, []string{"direct", "indirect"}) {
		t.Errorf("looked at %v", got)
	}
	edited := w.WithFile(filepath.FromSlash("own/lib.rs"), parsed(t, strings.Replace(text, "=> { $e }", "=> { async { $e } }", 1)), 0)
	if got := names(edited); !slices.Equal(got, []string{"direct", "indirect", "neither"}) {
		t.Errorf("after the edit looked at %v", got)
	}
}

// TestRenamedMacros: the import says which macro a call means, and a body that is
// read again after an edit of it asks again.
func TestRenamedMacros(t *testing.T) {
	text := "use tokio::{join as both, select as race};\npub async fn f() { loop { race! { _ = g() => {} _ = both!(g()) => {} } } }\nasync fn g() {}\n"
	w := inPackage(t, map[string]string{"src/lib.rs": text}, "tokio")
	selects := func(w *Workspace) (n int) {
		for b := range w.File(filepath.FromSlash("src/lib.rs")).Bodies() {
			n += len(b.Selects())
		}
		return n
	}
	if got := selects(w); got != 1 {
		t.Errorf("%d selects, want 1", got)
	}
	other := w.WithFile(filepath.FromSlash("src/lib.rs"), parsed(t, strings.Replace(text, "select as race", "spawn as race", 1)), 0)
	if got := selects(other); got != 0 {
		t.Errorf("without the import %d selects, want 0", got)
	}
	if got := selects(other.WithFile(filepath.FromSlash("src/lib.rs"), parsed(t, text), 0)); got != 1 {
		t.Errorf("with the import again %d selects, want 1", got)
	}
}

// TestExpansionAllows: which edits leave a call what it is.
func TestExpansionAllows(t *testing.T) {
	text := "macro_rules! two { ($a:expr, $b:ident) => { f($a, $b) } }\npub async fn f() { x; two!(abc, def); y; }\n"
	w := newCrate(t, map[string]string{"lib.rs": text})
	e := w.File(filepath.FromSlash("own/lib.rs")).Expansions()[0]
	for part, want := range map[string]bool{
		"x;": true, "y;": true, "x; two!(abc, def); y": true, "abc": true, "bc": true,
		"two": false, "two!(abc, def)": false, "def": false, "abc, def": false, "x; two": false, " y": true,
	} {
		start := strings.Index(text, "x; two")
		start += strings.Index(text[start:], part)
		if got := e.Allows(source.Span{Start: start, End: start + len(part)}); got != want {
			t.Errorf("an edit of %q is allowed: %v", part, got)
		}
	}
	for at, want := range map[int]bool{e.Call.Start: false, e.Call.End: false, e.Call.Start - 1: true, e.Call.End + 1: true} {
		if got := e.Allows(source.Span{Start: at, End: at}); got != want {
			t.Errorf("an insertion at %d is allowed: %v", at-e.Call.Start, got)
		}
	}
}
