package semantic_test

import (
	"context"
	"path/filepath"
	"strings"
	"testing"

	"github.com/wakeful-rs/wakeful/parser"
	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/source"
)

func parse(t *testing.T, text string) *parser.File {
	t.Helper()
	f, err := parser.ParseOnce(context.Background(), source.NewText([]byte(text)), parser.Limits{})
	if err != nil {
		t.Fatal(err)
	}
	return f
}

// workspace makes a version from texts: "crate/path.rs" belongs to the package
// of that folder, whose library is src/lib.rs and which may name the others,
// tokio and async-trait.
func workspace(t *testing.T, files map[string]string) *semantic.Workspace {
	t.Helper()
	var in semantic.Input
	index := map[string]int{}
	for path := range files {
		root, _, _ := strings.Cut(path, "/")
		if _, ok := index[root]; !ok {
			index[root] = len(in.Packages)
			in.Packages = append(in.Packages, semantic.Package{
				Name: root, Edition: 2021, Root: root,
				Targets: []semantic.Target{{Kind: "lib", Name: root, Root: filepath.Join(root, "src", "lib.rs")}},
			})
		}
	}
	for i := range in.Packages {
		in.Packages[i].Dependencies = append(in.Packages[i].Dependencies, semantic.Dependency{Name: "tokio", Package: "tokio"})
		for other := range index {
			if other != in.Packages[i].Name {
				in.Packages[i].Dependencies = append(in.Packages[i].Dependencies, semantic.Dependency{Name: other, Package: other, Path: other})
			}
		}
		in.Packages[i].Dependencies = append(in.Packages[i].Dependencies, semantic.Dependency{Name: "async_trait", Package: "async-trait"})
	}
	for path, text := range files {
		root, _, _ := strings.Cut(path, "/")
		in.Files = append(in.Files, semantic.InputFile{Path: filepath.FromSlash(path), Package: index[root], Parsed: parse(t, text)})
	}
	return semantic.New(in)
}

// guards lists the guards held in a file, as `name at line`.
func guards(w *semantic.Workspace, path string) []string {
	var out []string
	f := w.File(filepath.FromSlash(path))
	for b := range f.Bodies() {
		for _, a := range b.Awaits() {
			for _, h := range a.Held {
				if h.Guard != semantic.NoGuard {
					line := f.Text().OffsetPosition(a.Span.Start, source.UTF8).Line + 1
					out = append(out, h.Name+" at "+string(rune('0'+line)))
				}
			}
		}
	}
	return out
}

func wantGuards(t *testing.T, w *semantic.Workspace, path string, want ...string) {
	t.Helper()
	if got := strings.Join(guards(w, path), ", "); got != strings.Join(want, ", ") {
		t.Errorf("guards held in %s: got %q, want %q", path, got, strings.Join(want, ", "))
	}
}

func TestGuardBehindAliasAndReexport(t *testing.T) {
	w := workspace(t, map[string]string{
		"base/src/lib.rs": "mod locks; pub use locks::{Guarded as Shared, open};",
		"base/src/locks.rs": `
pub type Guarded<T> = std::sync::Mutex<T>;
pub fn open(m: &Guarded<u8>) -> std::sync::MutexGuard<'_, u8> { m.lock().unwrap() }`,
		"app/src/lib.rs": `use base::Shared;
async fn tick() {}
async fn direct(m: &Shared<u8>) {
    let g = m.lock().unwrap();
    tick().await;
}
async fn through(m: &Shared<u8>) {
    let h = base::open(m);
    tick().await; }`,
	})
	wantGuards(t, w, "app/src/lib.rs", "g at 5", "h at 9")
}

// An edit is a new version; the old one answers as before, and places move
// with the text.
func TestVersions(t *testing.T) {
	const before = `async fn tick() {}
async fn f(m: &std::sync::Mutex<u8>) {
    let g = m.lock().unwrap();
    tick().await;
}`
	first := workspace(t, map[string]string{"app/src/lib.rs": before})
	moved := first.WithFile(filepath.FromSlash("app/src/lib.rs"), parse(t, "\n\n"+before), 0)
	freed := moved.WithFile(filepath.FromSlash("app/src/lib.rs"), parse(t, strings.Replace(before, "tick().await", "drop(g); tick().await", 1)), 0)
	gone := freed.WithFile(filepath.FromSlash("app/src/lib.rs"), nil, 0)
	wantGuards(t, first, "app/src/lib.rs", "g at 4")
	wantGuards(t, moved, "app/src/lib.rs", "g at 6")
	wantGuards(t, freed, "app/src/lib.rs")
	wantGuards(t, first, "app/src/lib.rs", "g at 4")
	if gone.File(filepath.FromSlash("app/src/lib.rs")) != nil {
		t.Error("a removed file is still there")
	}
}

// A changed signature elsewhere changes what is true here.
func TestSignatureOfAnotherFile(t *testing.T) {
	const user = `mod locks;
async fn tick() {}
async fn f() {
    let g = locks::take();
    tick().await;
}`
	const guard = "pub fn take() -> std::sync::MutexGuard<'static, u8> { todo!() }"
	w := workspace(t, map[string]string{"app/src/lib.rs": user, "app/src/locks.rs": guard})
	wantGuards(t, w, "app/src/lib.rs", "g at 5")
	w = w.WithFile(filepath.FromSlash("app/src/locks.rs"), parse(t, "pub fn take() -> u8 { 0 }"), 0)
	wantGuards(t, w, "app/src/lib.rs")
}

// What a method of another file looks at is told anew when its body is another one.
func TestConditionOfAnotherFile(t *testing.T) {
	const user = `mod way;
async fn tick() {}
async fn f(m: &std::sync::Mutex<u8>, way: way::Way) {
    let g = m.lock().unwrap();
    if way.open() { drop(g); }
    if !way.shut() {
        tick().await; }
}`
	const way = `pub struct Way { n: u8 }
impl Way {
    pub fn open(&self) -> bool { self.n > 0 }
    pub fn shut(&self) -> bool { self.n == 0 }
}`
	w := workspace(t, map[string]string{"app/src/lib.rs": user, "app/src/way.rs": way})
	wantGuards(t, w, "app/src/lib.rs")
	w = w.WithFile(filepath.FromSlash("app/src/way.rs"), parse(t, strings.Replace(way, "self.n == 0", "self.n == 1", 1)), 0)
	wantGuards(t, w, "app/src/lib.rs", "g at 7")
	w = w.WithFile(filepath.FromSlash("app/src/way.rs"), parse(t, way), 0)
	wantGuards(t, w, "app/src/lib.rs")
}

// What is around a syntax error stays known.
func TestBrokenNeighbour(t *testing.T) {
	w := workspace(t, map[string]string{"app/src/lib.rs": `async fn tick() {}
async fn f(m: &std::sync::Mutex<u8>) {
    let g = m.lock().unwrap();
    tick().await;
}
fn broken( { let x = ; }`})
	wantGuards(t, w, "app/src/lib.rs", "g at 4")
}
