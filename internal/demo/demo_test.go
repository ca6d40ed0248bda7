package demo

import (
	"flag"
	"os"
	"path/filepath"
	"testing"

	"github.com/wakeful-rs/wakeful/internal/built"
)

var update = flag.Bool("update", false, "rewrite the golden")

// TestOutput holds everything that a person sees. The golden is outside of the
// crate, so that the crate is no more than what cargo would make.
func TestOutput(t *testing.T) {
	golden := filepath.Join(built.Root(), "testdata", "demo.golden")
	got, code, err := built.Run(built.Root(), nil, "check", "--color", "never", "testdata/demo")
	if err != nil {
		t.Fatal(err)
	}
	if code != 1 {
		t.Errorf("the exit code is %d, wanted 1", code)
	}
	if *update {
		if err := os.WriteFile(golden, got, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	if string(got) != string(want) {
		t.Errorf("the output differs from %s; run with -update and read the diff. Now it is:\n%s", golden, got)
	}
}

// TestEachRuleIsShown says what the demo is for.
func TestEachRuleIsShown(t *testing.T) {
	doc, err := built.Check(filepath.Join(built.Root(), "testdata", "demo"), nil, ".")
	if err != nil {
		t.Fatal(err)
	}
	shown := map[string]bool{}
	for _, f := range doc.Findings {
		shown[f.Rule] = true
	}
	for _, rule := range []string{
		"await_holding_lock", "await_holding_refcell_ref", "blocking_in_async",
		"dyn_async_trait", "non_send_in_spawn", "unawaited_future",
	} {
		if !shown[rule] {
			t.Errorf("the demo does not show %s", rule)
		}
	}
}
