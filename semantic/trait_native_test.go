package semantic_test

import (
	"path/filepath"
	"slices"
	"testing"
)

const nativeFile = `use async_trait::async_trait;
pub trait Open { async fn a(&self); fn b(&self); async fn c(); }
trait Private { async fn a(&self); }
pub trait Sync { fn a(&self); }
#[async_trait] pub trait Boxed { async fn a(&self); }
#[stranger] pub trait Rewritten { async fn a(&self); }
#[cfg(feature = "x")] pub trait Gated { async fn a(&self); }
mod inner {
    pub trait Hidden { async fn a(&self); }
    pub trait Shown { async fn a(&self); }
}
pub use inner::Shown as Renamed;
`

// TestNativeTraits asks for the traits whose async methods the compiler reads,
// and for those that code outside of the crate can name.
func TestNativeTraits(t *testing.T) {
	w := workspace(t, map[string]string{"lib/src/lib.rs": nativeFile})
	var got []string
	for _, tr := range w.File(filepath.FromSlash("lib/src/lib.rs")).NativeTraits() {
		line := tr.Name
		if tr.Public {
			line += " public"
		}
		for _, m := range tr.Methods {
			line += " " + m.Fn.Name
			if text := textAt(w, filepath.FromSlash("lib/src/lib.rs"), m.Async); text != "async" {
				t.Errorf("the keyword of %s is %q", m.Fn.Name, text)
			}
		}
		got = append(got, line)
	}
	want := []string{"Open public a c", "Private a", "Hidden a", "Shown public a"}
	if !slices.Equal(got, want) {
		t.Errorf("native traits are %q, want %q", got, want)
	}
}
