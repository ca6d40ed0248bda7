package search

import (
	"slices"
	"strings"
	"testing"
)

func names(hits []Hit) []string {
	var out []string
	for _, h := range hits {
		if h.Topic != nil {
			out = append(out, h.Topic.Name)
		} else {
			out = append(out, h.Rule.Name)
		}
	}
	return out
}

func TestFind(t *testing.T) {
	for query, want := range map[string]string{
		"deadlock lock await":              "await_holding_lock",
		"await_holding":                    "await_holding_lock",
		"a lazy future does nothing":       "laziness",
		"let_underscore_future":            "unawaited_future",
		"Exponential BACKOFF":              "retry_without_backoff",
		"dyn trait with async fn methods":  "dyn_async_traits",
		"spawn_blocking":                   "blocking",
		"Pin<Box<dyn Future>> trait crate": "dyn_async_traits",
	} {
		if got := names(Handbook().Find(query)); len(got) == 0 || !slices.Contains(got[:min(3, len(got))], want) {
			t.Errorf("%q finds %v, not %s", query, got, want)
		}
	}
	for _, query := range []string{"", "  ", "::!", "xylophone"} {
		if got := names(Handbook().Find(query)); got != nil {
			t.Errorf("%q finds %v", query, got)
		}
	}
}

func TestExcerptsAreShortAndFit(t *testing.T) {
	hits := Handbook().Find("deadlock")
	for _, hit := range append(Handbook().Find("future box dyn"), hits...) {
		if len(hit.Excerpt) > excerptLength+len(" …") || strings.Contains(hit.Excerpt, "\n") || strings.Count(hit.Excerpt, "`")%2 == 1 {
			t.Errorf("%s: %q", hit.Title(), hit.Excerpt)
		}
	}
	if best := hits[0]; !strings.Contains(strings.ToLower(best.Excerpt), "deadlock") {
		t.Errorf("%s: no deadlock in %q", best.Title(), best.Excerpt)
	}
}

func TestWords(t *testing.T) {
	got := Words("`tokio::select!` Locks, pass_by 1.75")
	if want := []string{"tokio", "select", "lock", "pass", "by", "1", "75"}; !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
}
