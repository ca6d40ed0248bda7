package semantic

import (
	"fmt"
	"path/filepath"
	"testing"
)

// TestAutoTraitsFromAfar: what is too far off to be seen from one type is seen all
// the same by whoever asks from nearer, in whatever order they ask.
func TestAutoTraitsFromAfar(t *testing.T) {
	chain := lines(120, func(i int) string { return fmt.Sprintf("struct S%d { next: S%d }\n", i, i+1) }) + "struct S120 { at: *mut u8 }\n"
	code := chain + "fn send<T: Send>(t: T) {}\nfn far(t: S0) { send(t); }\nfn near(t: S60) { send(t); }\n"
	f := inPackage(t, map[string]string{"src/lib.rs": code}, "tokio").File(filepath.FromSlash("src/lib.rs"))
	claimed := map[string]int{}
	for _, b := range allBodies(f) {
		claimed[b.Name()] = len(b.NotSend())
	}
	if claimed["far"] != 0 || claimed["near"] != 1 {
		t.Errorf("not Send: %v; from afar nothing is known, from near it is", claimed)
	}
}
