package server

import (
	"slices"
	"strings"
	"testing"
)

func TestPageCommand(t *testing.T) {
	c := startServer(t, Options{})
	c.initialize("", object{})
	ask := func(arguments ...any) (answer pageAnswer, err error) {
		err = c.call("workspace/executeCommand", object{"command": commandPage, "arguments": arguments}, &answer)
		return answer, err
	}
	for _, want := range []struct{ asked, name, kind, markdown, html string }{
		{"await_holding_lock", "await_holding_lock", "rule", "](page:locks)", `href="page:locks"`},
		{"unused_must_use", "unawaited_future", "rule", "# ", "<h1>"},
		{"clippy::await_holding_lock", "await_holding_lock", "rule", "## Why", `id="why"`},
		{"locks", "locks", "topic", "](page:await_holding_lock)", `href="page:await_holding_lock"`},
		{"", "index", "index", "](page:laziness)", `href="page:laziness"`},
		{"quiz", "quiz", "quiz", "", "<details>"},
	} {
		got, err := ask(want.asked)
		if err != nil {
			t.Fatalf("%q: %v", want.asked, err)
		}
		if got.Name != want.name || got.Kind != want.kind || got.Title == "" {
			t.Errorf("%q is %s, a %s, %q", want.asked, got.Name, got.Kind, got.Title)
		}
		if !strings.Contains(got.Markdown, want.markdown) || !strings.Contains(got.HTML, want.html) {
			t.Errorf("%q has not %q and %q:\n%s\n%s", want.asked, want.markdown, want.html, got.Markdown, got.HTML)
		}
	}
	locks, _ := ask("locks")
	if !slices.ContainsFunc(locks.Links, func(l pageLink) bool { return l.Name == "await_holding_lock" && l.Kind == "rule" }) {
		t.Errorf("links of locks: %v", locks.Links)
	}
	for _, wrong := range [][]any{{"nothing_of_the_sort"}, {3}, {"locks", "send"}} {
		if _, err := ask(wrong...); err == nil || !strings.Contains(err.Error(), commandPage) {
			t.Errorf("%v: %v", wrong, err)
		}
	}
}
