package semantic_test

import (
	"testing"

	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/semantic/types"
)

func TestForRust(t *testing.T) {
	for _, c := range []struct {
		edition semantic.Edition
		version string
		want    types.Verdict
	}{
		{2021, "", types.Unknown},
		{2021, "1.74", types.No},
		{2021, "1.70.0", types.No},
		{2021, "1.75", types.Yes},
		{2018, "1.100.1", types.Yes},
		{2021, "nightly", types.Unknown},
		{2021, "1", types.Unknown},
		{2024, "", types.Yes},
		{2024, "1.70", types.Yes}, // cargo refuses it
	} {
		p := semantic.Package{Edition: c.edition, RustVersion: c.version}
		if got := p.ForRust(75); got != c.want {
			t.Errorf("edition %d, rust-version %q: %v, want %v", c.edition, c.version, got, c.want)
		}
	}
}
