package semantic

import (
	"context"
	"maps"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/wakeful-rs/wakeful/parser"
	"github.com/wakeful-rs/wakeful/source"
)

// layers are three packages, each of which can name the one before, and a test
// of the middle one. Each file has two fns.
var layers = map[string]string{
	"base/src/lib.rs": `pub struct Count(u8);
pub async fn next(c: &Count) -> u8 { c.0 }
pub async fn twice(c: &Count) -> u8 { next(c).await * 2 }
#[macro_export]
macro_rules! more { ($e:expr) => { $e + 1 } }`,
	"mid/src/lib.rs": `macro_rules! twofold { ($e:expr) => { $e * 2 } }
mod inner;
pub async fn sum(c: &base::Count) -> u8 { base::more!(base::next(c).await) + base::twice(c).await }
pub async fn one() -> u8 { 1 }`,
	"mid/src/inner.rs": `pub async fn two() -> u8 { crate::one().await * 2 }
pub async fn four() -> u8 { twofold!(two().await) }`,
	"mid/tests/sums.rs": `async fn started() -> u8 { mid::one().await }
async fn ended() -> u8 { started().await }`,
	"top/src/lib.rs": `pub async fn run(c: &base::Count) -> u8 { mid::sum(c).await }
pub async fn stop() {}`,
}

func newLayers(t *testing.T) *Workspace {
	t.Helper()
	on := func(names ...string) (out []Dependency) {
		for _, n := range names {
			out = append(out, Dependency{Name: n, Package: n, Path: n})
		}
		return out
	}
	lib := func(name string) Target {
		return Target{Kind: "lib", Name: name, Root: filepath.Join(name, "src", "lib.rs")}
	}
	in := Input{Packages: []Package{
		{Name: "top", Edition: 2021, Root: "top", Targets: []Target{lib("top")}, Dependencies: on("base", "mid")},
		{Name: "mid", Edition: 2021, Root: "mid", Targets: []Target{lib("mid"), {Kind: "test", Name: "sums", Root: filepath.FromSlash("mid/tests/sums.rs")}}, Dependencies: on("base")},
		{Name: "base", Edition: 2021, Root: "base", Targets: []Target{lib("base")}},
	}}
	for path, text := range layers {
		pkg := slices.IndexFunc(in.Packages, func(p Package) bool { return strings.HasPrefix(path, p.Root+"/") })
		in.Files = append(in.Files, InputFile{Path: filepath.FromSlash(path), Package: pkg, Parsed: parsed(t, text)})
	}
	return New(in)
}

func parsed(t *testing.T, text string) *parser.File {
	t.Helper()
	f, err := parser.ParseOnce(context.Background(), source.NewText([]byte(text)), parser.Limits{})
	if err != nil {
		t.Fatal(err)
	}
	return f
}

// analyses are what is known of all bodies, by file and name.
func analyses(w *Workspace) map[string]*analysed {
	out := map[string]*analysed{}
	for _, path := range w.Paths() {
		for b := range w.File(path).Bodies() {
			out[filepath.ToSlash(path)+" "+b.fn.Hir.Name] = b.analysed
		}
	}
	return out
}

// An edit inside of a body costs that body; one of a declaration costs the
// crate and those that can name it, and nothing else.
func TestWhatAnEditCosts(t *testing.T) {
	for name, c := range map[string]struct {
		path, old, new string
		want           []string // files, or one fn, that are analysed again
	}{
		"a body":                          {"base/src/lib.rs", "c.0 }", "c.0 + 1 }", []string{"base/src/lib.rs next"}},
		"a signature at the top":          {"top/src/lib.rs", "stop()", "stop(now: bool)", []string{"top/src/lib.rs"}},
		"a signature in a test":           {"mid/tests/sums.rs", "ended()", "ended(n: u8)", []string{"mid/tests/sums.rs"}},
		"a signature in the middle":       {"mid/src/inner.rs", "four()", "four(n: u8)", []string{"mid/src/inner.rs", "mid/src/lib.rs", "mid/tests/sums.rs", "top/src/lib.rs"}},
		"a struct that all can name":      {"base/src/lib.rs", "Count(u8)", "Count(u8, u8)", slices.Sorted(maps.Keys(layers))},
		"a macro that another crate uses": {"base/src/lib.rs", "$e + 1", "$e + 3", []string{"mid/src/lib.rs sum"}},
		"a macro that another file uses":  {"mid/src/lib.rs", "$e * 2", "$e * 3", []string{"mid/src/inner.rs four"}},
		"a macro's new name":              {"mid/src/lib.rs", "macro_rules! twofold", "macro_rules! tripled", []string{"mid/src/inner.rs", "mid/src/lib.rs", "mid/tests/sums.rs", "top/src/lib.rs"}},
		"a line above the declarations":   {"base/src/lib.rs", "pub struct", "\n// More.\npub struct", nil},
	} {
		t.Run(name, func(t *testing.T) {
			w := newLayers(t)
			before := analyses(w)
			if len(before) != 2*len(layers) {
				t.Fatalf("%d bodies, want %d", len(before), 2*len(layers))
			}
			f := w.File(filepath.FromSlash(c.path))
			after := analyses(w.WithFile(f.Path(), parsed(t, strings.Replace(layers[c.path], c.old, c.new, 1)), f.pkg))
			var want, got []string
			for body := range before {
				file, _, _ := strings.Cut(body, " ")
				if slices.Contains(c.want, file) || slices.Contains(c.want, body) {
					want = append(want, body)
				}
				if before[body] != after[body] {
					got = append(got, body)
				}
			}
			slices.Sort(want)
			slices.Sort(got)
			if !slices.Equal(got, want) {
				t.Errorf("analysed again:\n%s\nwant:\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
			}
		})
	}
}

// Files that change hands take their bodies with them.
func TestEditMovesAFileBetweenCrates(t *testing.T) {
	w := newLayers(t)
	pkg := w.File(filepath.FromSlash("mid/src/lib.rs")).pkg
	alone := w.WithFile(filepath.FromSlash("mid/src/lib.rs"), parsed(t, strings.Replace(layers["mid/src/lib.rs"], "mod inner;", "", 1)), pkg)
	if got := alone.world.files[filepath.FromSlash("mid/src/inner.rs")].Crate.Name; got != "inner" {
		t.Errorf("without its declaration the file belongs to %q", got)
	}
	back := alone.WithFile(filepath.FromSlash("mid/src/lib.rs"), parsed(t, layers["mid/src/lib.rs"]), pkg)
	if got := back.world.files[filepath.FromSlash("mid/src/inner.rs")].Crate.Name; got != "mid" {
		t.Errorf("declared again the file belongs to %q", got)
	}
	for _, v := range []*Workspace{alone, back} {
		if got := len(analyses(v)); got != 2*len(layers) {
			t.Errorf("%d bodies, want %d", got, 2*len(layers))
		}
	}
}
