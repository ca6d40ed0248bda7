package semantic

import (
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/wakeful-rs/wakeful/parser"
)

// What the tree of a body shows, its tokens spell: else a body would be left unparsed
// that has something to say. They may say more, but not of everything; of what a macro
// is given they say less, as the tree has that as bare tokens.
func TestTokensSpellWhatTreesShow(t *testing.T) {
	in := Input{Packages: []Package{{Name: "all", Edition: 2021, Loose: true, Dependencies: []Dependency{
		{Name: "tokio", Package: "tokio"}, {Name: "futures", Package: "futures"}, {Name: "async_std", Package: "async-std"},
	}}}}
	err := filepath.WalkDir("../testdata", func(path string, _ fs.DirEntry, err error) error {
		if err != nil || !strings.HasSuffix(path, ".rs") {
			return err
		}
		text, err := os.ReadFile(path)
		in.Files = append(in.Files, InputFile{Path: path, Parsed: parsed(t, string(text))})
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	w := New(in)
	wanted := w.world.wanted()
	shown, spelled, all := 0, 0, 0
	for path, f := range w.world.files {
		for _, fn := range f.Fns {
			h := fn.Hir
			if !h.Block.Valid() {
				continue
			}
			sight := wanted.sight(f).with(h.Block)
			shows, spells := wanted.shows(sight, h), wanted.spells(sight, h.Block.Bytes())
			if shows && !spells && !givesMacro(h.Block) {
				t.Errorf("%s: the tree of %s shows what its tokens don't spell:\n%s", path, h.Name, h.Block.Text())
			}
			all++
			if shows {
				shown++
			}
			if spells {
				spelled++
			}
		}
	}
	if shown == 0 || spelled == all {
		t.Errorf("of %d bodies %d show something and %d spell it", all, shown, spelled)
	}
	t.Logf("of %d bodies %d show something and %d spell it", all, shown, spelled)
}

func givesMacro(block parser.Node) bool {
	for n := range block.Descendants() {
		if n.Kind() == parser.KindTokenTree {
			return true
		}
	}
	return false
}

// A call that something takes up is none that makes a future and loses it.
func TestTokensOfCallsThatAreTakenUp(t *testing.T) {
	w := New(Input{
		Packages: []Package{{Name: "app", Edition: 2021, Root: "app", Targets: []Target{{Kind: "lib", Name: "app", Root: "app/src/lib.rs"}}}},
		Files: []InputFile{{Path: "app/src/lib.rs", Parsed: parsed(t, `
async fn work() {}
fn lost() { work(); }
fn bound() { let _work = work(); }
fn in_closure() -> impl Fn() { || work() }
fn in_closure_block() -> impl Fn() { || { work(); } }
fn awaited_in_a_macro() { later!(work().await) }
fn given_back() -> Later { work() }
fn read_from(a: Own) { a.work().field; }
fn of_path() { work::Thing; }
fn generic() { work::<u8>(); }
fn kept() { let w = work(); poll(&w); w.go(); }
fn dropped() { let w = work(); w.go(); drop(w); }
`)}},
	})
	wanted := w.world.wanted()
	f := w.world.files["app/src/lib.rs"]
	spells := map[string]bool{
		"lost": true, "bound": true, "in_closure": true, "in_closure_block": true, "awaited_in_a_macro": true, "generic": true, "dropped": true,
	}
	for _, fn := range f.Fns {
		if fn.Hir.Async {
			continue
		}
		block := fn.Hir.Block
		if got := wanted.spells(wanted.sight(f).with(block), block.Bytes()); got != spells[fn.Hir.Name] {
			t.Errorf("%s: spells is %v", fn.Hir.Name, got)
		}
	}
}
