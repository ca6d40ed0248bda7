package lint_test

import (
	"slices"
	"testing"

	"github.com/wakeful-rs/wakeful/lint"
)

func TestMentions(t *testing.T) {
	const code = `#![allow(clippy::await_holding_lock, dead_code)]
// wakeful: allow(blocking_in_async, no_such_rule) says who
#[cfg_attr(test, expect( unused_must_use, reason = "await_in_loop"))]
#[derive(Clone)]
struct S;
`
	want := []string{"blocking_in_async blocking_in_async", "await_holding_lock clippy::await_holding_lock", "unawaited_future unused_must_use"}
	file := looseFile(t, code)
	var got []string
	for _, m := range lint.Mentions(file) {
		got = append(got, m.Rule+" "+file.Text().Slice(m.Span))
	}
	if !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}
