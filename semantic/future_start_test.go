package semantic

import (
	"path/filepath"
	"slices"
	"testing"
)

// TestAsyncStarts tells programs from libraries, and the language's #[test]
// from another.
func TestAsyncStarts(t *testing.T) {
	for _, c := range []struct {
		kind, code string
		want       []string
	}{
		{"bin", "async fn main() {}", []string{"main"}},
		{"lib", "async fn main() {}", nil},
		{"test", "async fn main() {}", nil},
		{"bin", "#![no_main] async fn main() {}", nil},
		{"bin", "#[stranger] async fn main() {}", nil},
		{"bin", `#[cfg_attr(feature = "x", tokio::main)] async fn main() {}`, nil},
		{"bin", "mod m { async fn main() {} } fn main() {}", nil},
		{"lib", "#[test] async fn t() {}", []string{"t"}},
		{"lib", "use x::test; #[test] async fn t() {}", nil},
		{"lib", "use x::test; mod m { use super::*; #[test] async fn t() {} }", nil},
		{"lib", "use x::*; #[test] async fn t() {}", nil},
		{"lib", "use x::y; mod m { use super::*; #[test] async fn t() {} }", []string{"t"}},
	} {
		p := Package{Edition: 2021, Targets: []Target{{Kind: c.kind, Name: "app", Root: "src/app.rs"}}}
		var got []string
		for _, s := range ofPackage(t, p, map[string]string{"src/app.rs": c.code}).File(filepath.FromSlash("src/app.rs")).AsyncStarts() {
			got = append(got, s.Name)
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s %s: got %q, want %q", c.kind, c.code, got, c.want)
		}
	}
}

// TestStartAttribute names the attribute and the features that it lacks.
func TestStartAttribute(t *testing.T) {
	for _, c := range []struct {
		dependency Dependency
		attr       string
		missing    string
	}{
		{Dependency{Name: "tokio", Package: "tokio", Features: []string{"full"}}, "#[tokio::main]", `""`},
		{Dependency{Name: "tokio", Package: "tokio", Features: []string{"rt"}}, `#[tokio::main(flavor = "current_thread")]`, `"macros"`},
		{Dependency{Name: "rt", Package: "async-std"}, "#[rt::main]", `"attributes"`},
		{Dependency{Name: "smol", Package: "smol"}, "", `""`},
	} {
		p := Package{Edition: 2021, Dependencies: []Dependency{c.dependency}}
		attr, missing, _ := ofPackage(t, p, map[string]string{"src/main.rs": "fn main() {}"}).File(filepath.FromSlash("src/main.rs")).StartAttribute(false)
		if attr != c.attr || FeatureList(missing) != c.missing {
			t.Errorf("%s: got %s and %s, want %s and %s", c.dependency.Package, attr, FeatureList(missing), c.attr, c.missing)
		}
	}
}
