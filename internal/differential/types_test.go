//go:build cargo

package differential

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// probe answers for any type whether it is Send and Sync: an inherent constant
// wins over the trait's, but exists only where its bound holds.
const probe = `#![allow(dead_code, unused, deprecated)]
struct Probe<T: ?Sized>(std::marker::PhantomData<T>);
trait No { const SEND: bool = false; const SYNC: bool = false; }
impl<T: ?Sized> No for Probe<T> {}
impl<T: ?Sized + Send> Probe<T> { const SEND: bool = true; }
impl<T: ?Sized + Sync> Probe<T> { const SYNC: bool = true; }
`

// TestSendSyncTable asserts each row of the table in Rust, in one program.
func TestSendSyncTable(t *testing.T) {
	crates, _ := prepare(t)
	table, err := os.ReadFile(filepath.Join(folder, "send_sync_types.tsv"))
	if err != nil {
		t.Fatal(err)
	}
	var source strings.Builder
	source.WriteString(probe)
	rows := map[int]string{}
	line := strings.Count(probe, "\n")
	for row := range strings.Lines(string(table)) {
		cells := strings.Split(strings.TrimSpace(row), "\t")
		if strings.HasPrefix(row, "#") || len(cells) < 3 {
			continue
		}
		line++
		rows[line] = strings.TrimSpace(row)
		fmt.Fprintf(&source, "const _: () = assert!(Probe::<%s>::SEND == %v && Probe::<%s>::SYNC == %v);\n",
			cells[0], cells[1] == "yes", cells[0], cells[2] == "yes")
	}
	if len(rows) < 100 {
		t.Fatalf("only %d rows were read", len(rows))
	}
	path := filepath.Join(t.TempDir(), "table.rs")
	if err := os.WriteFile(path, []byte(source.String()), 0o644); err != nil {
		t.Fatal(err)
	}
	got, err := crates.Check(Program{Path: path, Edition: "2021"})
	if err != nil {
		t.Fatal(err)
	}
	for _, d := range got {
		if d.Error {
			t.Errorf("%s: %s", rows[d.Line], d.Message)
		}
	}
}
