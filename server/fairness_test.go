package server

import (
	"log/slog"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/lint/rules"
)

// TestOthersDoNotWaitForAHugeFn: a fn of 200,000 statements takes a second to
// parse and more to analyse. What is said of another file is there long before.
func TestOthersDoNotWaitForAHugeFn(t *testing.T) {
	huge := "pub async fn step() {}\npub async fn huge() {\n" + strings.Repeat("    step().await;\n", 200_000) + "}\n"
	small := "pub async fn small() {\n    std::thread::sleep(std::time::Duration::from_secs(1));\n}\n"
	dir := tree(t, map[string]string{
		"Cargo.toml": manifest + tokioLine, "src/lib.rs": "mod huge;\nmod small;\n", "src/huge.rs": "", "src/small.rs": small,
	})
	c := startServer(t, Options{Rules: rules.All, pages: lint.PageOf, Log: slog.New(slog.DiscardHandler)})
	c.initialize(dir, object{})
	hugeURI, smallURI := uriOf(filepath.Join(dir, "src/huge.rs")), uriOf(filepath.Join(dir, "src/small.rs"))
	c.open(smallURI, small)
	c.open(hugeURI, "")
	c.diagnostics(hugeURI, 1)
	c.change(hugeURI, 2, huge)
	c.change(smallURI, 2, "\n"+small)
	if n := len(c.diagnostics(smallURI, 2)); n != 1 {
		t.Errorf("%d findings in the small file", n)
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if slices.ContainsFunc(c.told, func(p publish) bool { return p.URI == hugeURI && *p.Version == 2 }) {
		t.Error("the small file was waiting for the huge one")
	}
}
