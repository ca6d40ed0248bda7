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

const documented = `
/// ~~~
/// async fn example() {
///     app::load();
/// }
/// ~~~
pub async fn load() -> u8 { 1 }

/// ~~~edition2018
/// async fn other() {}
/// ~~~
pub fn rest() {}
`

func TestFragments(t *testing.T) {
	w := workspace(t, map[string]string{"app/src/lib.rs": documented})
	fragments := w.File(filepath.FromSlash("app/src/lib.rs")).Fragments()
	if len(fragments) != 2 {
		t.Fatalf("%d fragments", len(fragments))
	}
	for i, edition := range []semantic.Edition{2021, 2018} {
		if p := fragments[i].File.Package(); p.Edition != edition || !p.Loose {
			t.Errorf("fragment %d: edition %d, loose %v", i, p.Edition, p.Loose)
		}
	}
	if got := forgotten(fragments[0].File); got != 1 {
		t.Errorf("the example loses %d futures of the library", got)
	}
	fragment, at := w.File(filepath.FromSlash("app/src/lib.rs")).FragmentAt(strings.Index(documented, "other()"))
	if fragment != fragments[1] || !strings.HasPrefix(fragment.Text.String()[at:], "other()") {
		t.Errorf("at the name of the fn there is %v at %d", fragment, at)
	}
	if fragment, _ := w.File(filepath.FromSlash("app/src/lib.rs")).FragmentAt(strings.Index(documented, "pub")); fragment != nil {
		t.Errorf("in the code there is %q", fragment.Text)
	}
}

// What is known of an example stays until it changes, or what it can name.
func TestFragmentsOfVersions(t *testing.T) {
	first := workspace(t, map[string]string{"app/src/lib.rs": documented})
	path := filepath.FromSlash("app/src/lib.rs")
	known := first.File(path).Fragments()
	moved := first.WithFile(path, parse(t, "\n\n"+strings.Replace(documented, "{ 1 }", "{ 2 }", 1)), 0)
	again := moved.File(path).Fragments()
	if again[0].File != known[0].File || again[0].Offset(0) != known[0].Offset(0)+2 {
		t.Errorf("the example was read again, or is where it was: %d", again[0].Offset(0))
	}
	plain := moved.WithFile(path, parse(t, strings.Replace(documented, "pub async fn load", "pub fn load", 1)), 0)
	if got := forgotten(plain.File(path).Fragments()[0].File); got != 0 {
		t.Errorf("%d futures of a plain fn are lost", got)
	}
	if got := forgotten(first.File(path).Fragments()[0].File); got != 1 {
		t.Errorf("the first version has changed: %d", got)
	}
}

func TestMarkdownIsNoPartOfItsPackage(t *testing.T) {
	parsed, err := parser.ParseMarkdown(context.Background(), source.NewText([]byte("Call `load`.\n\n~~~rust\nlet x = load();\n~~~\n")), parser.Limits{})
	if err != nil {
		t.Fatal(err)
	}
	w := workspace(t, map[string]string{"app/src/lib.rs": documented}).WithFile(filepath.FromSlash("app/README.md"), parsed, 0)
	file := w.File(filepath.FromSlash("app/README.md"))
	if !file.Markdown() || len(file.Fragments()) != 1 {
		t.Errorf("Markdown %v with %d fragments", file.Markdown(), len(file.Fragments()))
	}
	for b := range file.Bodies() {
		t.Errorf("prose has the body of %q", b.Name())
	}
}

func forgotten(f *semantic.File) int {
	n := 0
	for b := range f.Bodies() {
		n += len(b.Forgotten())
	}
	return n
}
