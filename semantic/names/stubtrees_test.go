package names

import (
	"archive/zip"
	"bytes"
	"maps"
	"testing"

	"github.com/wakeful-rs/wakeful/knowledge"
)

// TestStubTreesAreFresh goes by what is in the archives: how deflate packs is not
// ours.
func TestStubTreesAreFresh(t *testing.T) {
	for _, crate := range knowledge.StubCrates() {
		packed, err := PackStub(crate)
		if err != nil {
			t.Fatal(err)
		}
		want, err := zip.NewReader(bytes.NewReader(packed), int64(len(packed)))
		if err != nil {
			t.Fatal(err)
		}
		if !maps.EqualFunc(packedFiles(packedStub(crate)), packedFiles(want), same) {
			t.Errorf("stubtrees/%s.zip is not of this stub and this grammar: run `make update`", crate)
		}
	}
}

func same(a, b *zip.File) bool {
	return bytes.Equal(contents(a, &bytes.Buffer{}), contents(b, &bytes.Buffer{}))
}
