package main

import (
	"bytes"
	"context"
	"fmt"
	"maps"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// TestCacheChangesNothing edits a workspace at random, back to what it was now
// and then, and compares checks with and without a cache.
func TestCacheChangesNothing(t *testing.T) {
	dir, folder := t.TempDir(), filepath.Join(t.TempDir(), "cache")
	t.Chdir(dir)
	const slow = "pub async fn f() { std::thread::sleep(std::time::Duration::from_secs(1)); }\n"
	choices := map[string][]string{ // "" stands for no file
		"Cargo.toml":           {"[workspace]\nmembers = [\"a\", \"b\"]\n", "[workspace]\nmembers = [\"a\", \"b\"]\n[workspace.metadata.wakeful]\ndoc-comments = true\n"},
		"a/Cargo.toml":         {"[package]\nname = \"a\"\nedition = \"2021\"\n[dependencies]\nb = { path = \"../b\" }\n", "[package]\nname = \"a\"\nedition = \"2024\"\n[lints.clippy]\nawait_holding_lock = \"allow\"\n[dependencies]\nb = { path = \"../b\" }\n", "[package"},
		"a/src/lib.rs":         {"mod more;\n" + slow, "/// ```\n/// " + slow + "/// ```\npub async fn g() { b::f(); }\n", "fn ("},
		"a/src/more.rs":        {"", "pub async fn f(m: std::sync::Mutex<u8>) { let g = m.lock(); b::f().await; drop(g); }\n", "\x00"},
		"a/wakeful.toml":       {"", "[levels]\nblocking_in_async = \"error\"\n", "[[overrides]]\npaths = [\"src/more.rs\"]\nlevels = { await_holding_lock = \"error\" }\n", "level = 1\n"},
		"a/clippy.toml":        {"", "await-holding-invalid-types = [\"b::Lease\"]\n"},
		"b/Cargo.toml":         {"[package]\nname = \"b\"\nedition = \"2021\"\n"},
		"b/src/lib.rs":         {"pub async fn f() {}\n", "pub fn f() {}\n", slow},
		"b/src/old.rs":         {"", slow},
		".gitignore":           {"", "old.rs\n", "b/src/\n"},
		"rust-toolchain.toml":  {"", "[toolchain]\nchannel = \"1.70\"\n"},
		"README.md":            {"", "```rust\n" + slow + "```\n", "nothing\n"},
		"a/examples/simple.rs": {"", slow},
	}
	names := slices.Sorted(maps.Keys(choices))
	write := func(name, text string) {
		if text == "" {
			_ = os.Remove(name)
			return
		}
		if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	for name, texts := range choices {
		write(name, texts[0])
	}
	check := func(args ...string) string {
		var out, errs bytes.Buffer
		code := run(context.Background(), append([]string{"wakeful", "check", "--format", "json"}, args...), strings.NewReader(""), &out, &errs)
		return fmt.Sprintf("%d\n%s\n%s", code, errs.String(), out.String())
	}
	random := rand.New(rand.NewPCG(1, 2))
	different := map[string]bool{}
	for range 40 {
		name := names[random.IntN(len(names))]
		write(name, choices[name][random.IntN(len(choices[name]))])
		args := [][]string{nil, {"a"}, {"--deny", "hint"}, {"b/src/lib.rs"}}[random.IntN(4)]
		want := check(args...)
		different[want] = true
		for range 2 {
			if got := check(append(args, "--cache", folder)...); got != want {
				t.Fatalf("after %s, with the cache %v says\n%s\nand not\n%s", name, args, got, want)
			}
		}
	}
	if len(different) < 10 {
		t.Errorf("only %d checks were different", len(different))
	}
}
