package semantic_test

import (
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"testing"

	"github.com/wakeful-rs/wakeful/semantic"
)

var sized = regexp.MustCompile(`(?m)^async fn (\w+).* // (\d+)(?:, of which (\d+) are known)?$`)

// TestLayouts holds the sizes of futures to what rustc says of them, which the
// file has behind each fn.
func TestLayouts(t *testing.T) {
	text, err := os.ReadFile(filepath.Join("..", "testdata", "layouts", "futures.rs"))
	if err != nil {
		t.Fatal(err)
	}
	program := semantic.Package{Edition: 2021, Targets: []semantic.Target{{Kind: "bin", Name: "futures", Root: "futures.rs"}}}
	have := map[string]semantic.Layout{}
	for b := range files(t, program, map[string]string{"futures.rs": string(text)}).File("futures.rs").Bodies() {
		for _, m := range b.Machines() {
			if m.Kind == semantic.AsyncFn {
				have[m.Name] = m.Layout
			}
		}
	}
	rows := sized.FindAllStringSubmatch(string(text), -1)
	if len(rows) < 80 {
		t.Fatalf("only %d fns have a size", len(rows))
	}
	for _, row := range rows {
		name, want := row[1], row[2]
		if row[3] != "" {
			want = row[3]
		}
		got := have[name]
		if strconv.Itoa(got.Size) != want || got.Exact != (row[3] == "") {
			t.Errorf("%s takes %s bytes, of which %q are known; got %+v", name, row[2], row[3], got)
		}
	}
}
