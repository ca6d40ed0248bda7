package semantic_test

import (
	"path/filepath"
	"slices"
	"testing"
)

const boxedSide = `use async_trait::async_trait;
#[async_trait] pub trait A { async fn f(&self); fn g(&self); async fn h(); }
pub trait B { async fn f(&self); }
#[cfg_attr(feature = "x", async_trait)] pub trait C { async fn f(&self); }
pub struct S;
impl A for S { async fn f(&self) {} fn g(&self) {} async fn h() {} }
#[async_trait] impl B for S { async fn f(&self) {} }
impl C for S { async fn f(&self) {} }
pub struct T;
#[async_trait] impl A for T { async fn f(&self) {} fn g(&self) {} async fn h() {} }
impl B for T { async fn f(&self) {} }
`

// TestMismatches asks for the impls of which only one side has #[async_trait].
func TestMismatches(t *testing.T) {
	w := workspace(t, map[string]string{"lib/src/lib.rs": boxedSide, "async_trait/src/lib.rs": ""})
	if got := w.File(filepath.FromSlash("lib/src/lib.rs")).Mismatches(); len(got) > 0 {
		t.Errorf("with another crate of that name: %v", got)
	}
	w = workspace(t, map[string]string{"lib/src/lib.rs": boxedSide})
	var got []string
	for _, m := range w.File(filepath.FromSlash("lib/src/lib.rs")).Mismatches() {
		line := m.Decl.Name
		if m.OnTrait {
			line += " on trait"
		}
		for _, method := range m.Impl.Methods {
			line += " " + method.Fn.Name
		}
		got = append(got, line)
	}
	if want := []string{"A on trait f h", "B f"}; !slices.Equal(got, want) {
		t.Errorf("mismatches are %q, want %q", got, want)
	}
}
