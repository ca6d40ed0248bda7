package semantic_test

import (
	"path/filepath"
	"testing"

	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/source"
)

const traitFile = `fn above() {}
mod inner {
    pub trait Other { fn f(&self); }
    pub trait Base { async fn get(&self); }
}
pub trait Db: inner::Base {}
pub struct P;
impl inner::Base for P { async fn get(&self) {} }
pub async fn save() {}
`

const useFile = `use lib::{Db, save};
fn f(_: &dyn Db) {}
async fn g() { save(); }
`

// TestPlacesFollowEdits edits a body above declarations that other files'
// facts point at: no signature changes, and all places must move.
func TestPlacesFollowEdits(t *testing.T) {
	w := workspace(t, map[string]string{"lib/src/lib.rs": traitFile, "app/src/lib.rs": useFile})
	checkPlaces(t, w)
	edited := "fn above() { let longer = 1; drop(longer); }" + traitFile[len("fn above() {}"):]
	w = w.WithFile(filepath.FromSlash("lib/src/lib.rs"), parse(t, edited), w.File(filepath.FromSlash("lib/src/lib.rs")).PackageIndex())
	checkPlaces(t, w)
}

func checkPlaces(t *testing.T, w *semantic.Workspace) {
	t.Helper()
	app := w.File(filepath.FromSlash("app/src/lib.rs"))
	uses := app.DynTypes()
	if len(uses) != 1 || uses[0].Trait.Name != "Db" || len(uses[0].Trait.Obstacles) != 1 {
		t.Fatalf("trait objects: %+v", uses)
	}
	o := uses[0].Trait.Obstacles[0]
	if got := textAt(w, o.Path, o.Span); got != "get" || o.Trait != "Base" {
		t.Errorf("the obstacle is %q of %s", got, o.Trait)
	}
	if d := uses[0].Trait.Decl; textAt(w, d.Path, d.Span) != "Db" {
		t.Errorf("the trait is %q", textAt(w, d.Path, d.Span))
	}
	items, ok := app.Items(uses[0].Trait)
	if !ok || len(items) != 2 {
		t.Fatalf("items: %v, %v", items, ok)
	}
	for i, want := range []string{"pub trait Base", "impl inner::Base"} {
		at := source.Span{Start: items[i].Start, End: items[i].Start + len(want)}
		if got := textAt(w, items[i].File.Path(), at); got != want {
			t.Errorf("item %d begins with %q", i, got)
		}
	}
	forgotten := 0
	for b := range app.Bodies() {
		for _, f := range b.Forgotten() {
			forgotten++
			if f.Maker == nil || textAt(w, f.Maker.Path, f.Maker.Span) != "save" {
				t.Errorf("the maker is %+v", f.Maker)
			}
		}
	}
	if forgotten == 0 {
		t.Error("no forgotten future")
	}
}

func textAt(w *semantic.Workspace, path string, s source.Span) string {
	return string(w.File(path).Text().Bytes()[s.Start:s.End])
}
