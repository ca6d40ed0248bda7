package semantic_test

import (
	"path/filepath"
	"testing"
)

func TestDeclaresAs(t *testing.T) {
	const text = "pub async fn load(n: u32) -> u32 { n }\n"
	first := workspace(t, map[string]string{"app/src/lib.rs": text})
	path := filepath.FromSlash("app/src/lib.rs")
	for edited, same := range map[string]bool{
		text: true,
		"pub async fn load(n: u32) -> u32 { n + 1 }\n": true,
		"pub async fn load(n: u64) -> u32 { n }\n":     false,
		"pub fn load(n: u32) -> u32 { n }\n":           false,
		text + "fn other() {}\n":                       false,
	} {
		if got := first.WithFile(path, parse(t, edited), 0).DeclaresAs(first); got != same {
			t.Errorf("%q declares as before: %v", edited, got)
		}
	}
	if first.WithFile(path, nil, 0).DeclaresAs(first) {
		t.Error("without the file, the same is declared")
	}
}
