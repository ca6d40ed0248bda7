package names

import (
	"testing"

	"github.com/wakeful-rs/wakeful/knowledge"
)

// TestStubTreesAreFresh goes by the texts: how deflate packs is not ours.
func TestStubTreesAreFresh(t *testing.T) {
	for _, crate := range knowledge.StubCrates() {
		have := treesOf(crate)
		packed, err := PackStub(crate)
		if err != nil {
			t.Fatal(err)
		}
		want := inflate(packed)
		same := len(have) == len(want)
		for hash, tree := range want {
			same = same && string(have[hash]) == string(tree)
		}
		if !same {
			t.Errorf("stubtrees/%s is not of this stub and this grammar: run `make update`", crate)
		}
	}
}
