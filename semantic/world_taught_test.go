package semantic_test

import (
	"path/filepath"
	"testing"

	"github.com/wakeful-rs/wakeful/semantic"
)

// Configuration may name an item by any path that leads to it.
func TestTaughtByAnyPath(t *testing.T) {
	told := semantic.Taught{
		Guards:   map[string]semantic.Guard{"std::collections::HashMap": semantic.OtherGuard, "p::Lease": semantic.OtherGuard},
		Blocking: map[string]string{"p::wait": "waits", "p::Db::ask": "asks", "p::nothing::here": "does nothing"},
	}
	p := semantic.Package{
		Name: "p", Edition: 2021, Root: "p", Taught: told,
		Targets: []semantic.Target{{Kind: "lib", Name: "p", Root: filepath.FromSlash("p/src/lib.rs")}},
	}
	f := files(t, p, map[string]string{"p/src/lib.rs": `
mod inner {
    pub struct Lease;
    pub struct Db;
    impl Db { pub fn ask(&self) {} }
    pub fn wait() {}
}
pub use inner::{wait, Db, Lease};
async fn body(db: Db) {
    let map = std::collections::HashMap::from([(1, 2)]);
    let lease = Lease;
    wait();
    db.ask();
    std::future::ready(()).await;
    drop((map, lease));
}
`}).File(filepath.FromSlash("p/src/lib.rs"))
	for b := range f.Bodies() {
		if b.Name() != "body" {
			continue
		}
		var held int
		for _, a := range b.Awaits() {
			held += len(a.Held)
		}
		var reasons []string
		for c := range b.BlockingCalls() {
			reason, _ := c.Blocking()
			reasons = append(reasons, reason)
		}
		if held != 2 || len(reasons) != 2 || reasons[0] != "waits" || reasons[1] != "asks" {
			t.Errorf("%d guards are held, calls: %q", held, reasons)
		}
		return
	}
	t.Fatal("the body is not there")
}
