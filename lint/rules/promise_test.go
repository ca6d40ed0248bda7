package rules_test

import (
	"testing"

	"github.com/wakeful-rs/wakeful/knowledge"
	"github.com/wakeful-rs/wakeful/lint/rules"
)

// promised are the rules that the project set out to have, how loud each is,
// and how far its best fix goes. A change here changes what users were told; a
// new rule need not be among them.
var promised = []struct{ name, level, fix string }{
	{"arc_with_non_send_sync", "warning", "none"},
	{"async_fn_in_trait", "warning", "safe"},
	{"async_main_without_runtime", "error", "safe"},
	{"async_recursion_without_boxing", "error", "safe"},
	{"async_trait_mismatch", "error", "safe"},
	{"async_trait_msrv", "error", "suggestion"},
	{"async_yields_async", "warning", "safe"},
	{"await_holding_async_lock", "hint", "unsafe"},
	{"await_holding_guard", "warning", "unsafe"},
	{"await_holding_lock", "warning", "safe"},
	{"await_holding_refcell_ref", "warning", "safe"},
	{"await_in_loop", "hint", "suggestion"},
	{"await_outside_async", "error", "unsafe"},
	{"block_on_in_async", "error", "safe"},
	{"blocking_in_async", "warning", "safe"},
	{"blocking_through_call", "warning", "unsafe"},
	{"borrow_in_spawn", "error", "safe"},
	{"buffered_stream_stall", "hint", "none"},
	{"cpu_bound_in_async", "hint", "unsafe"},
	{"detached_task", "hint", "suggestion"},
	{"discontinued_runtime", "info", "none"},
	{"dyn_async_trait", "error", "safe"},
	{"if_let_mutex", "warning", "none"},
	{"join_error_unwrap", "hint", "suggestion"},
	{"join_then_question", "hint", "unsafe"},
	{"large_futures", "warning", "unsafe"},
	{"let_underscore_lock", "warning", "unsafe"},
	{"manual_async_fn", "hint", "safe"},
	{"needless_async_trait", "hint", "unsafe"},
	{"nested_result_ignored", "warning", "safe"},
	{"non_send_in_spawn", "error", "safe"},
	{"rc_mutex", "warning", "none"},
	{"redundant_async_block", "hint", "safe"},
	{"retry_without_backoff", "hint", "unsafe"},
	{"select_cancel_unsafe", "warning", "unsafe"},
	{"select_restarts_timer", "info", "unsafe"},
	{"sequential_awaits", "hint", "unsafe"},
	{"spawn_then_await", "hint", "unsafe"},
	{"stream_in_for_loop", "error", "safe"},
	{"stream_not_pinned", "error", "safe"},
	{"timeout_ignored", "warning", "unsafe"},
	{"unawaited_future", "warning", "safe"},
	{"unbounded_channel", "hint", "unsafe"},
	{"unused_async", "hint", "unsafe"},
}

func TestRulesAreThosePromised(t *testing.T) {
	have := map[string]bool{}
	for _, r := range rules.All {
		have[r.Name] = true
	}
	for _, want := range promised {
		page, ok := knowledge.Page(want.name)
		if !ok || !have[want.name] {
			t.Errorf("%s is missing", want.name)
			continue
		}
		if page.Level != want.level || page.Fix != want.fix {
			t.Errorf("%s: level %s, fix %s; promised were %s, %s", want.name, page.Level, page.Fix, want.level, want.fix)
		}
	}
}
