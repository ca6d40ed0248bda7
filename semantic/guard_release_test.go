package semantic_test

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/source"
)

// TestRelease holds what is said of ways to let go of a guard earlier. Each
// program is the body of an async fn with `m: &std::sync::Mutex<Vec<usize>>`
// and `c: &std::sync::Mutex<(usize, String)>`; `work(…).await` returns a usize.
func TestRelease(t *testing.T) {
	for _, c := range []struct{ code, want string }{
		{"let mut g = m.lock().unwrap(); let n = work(1).await; g.push(n);",
			"postpone `let mut g = m.lock().unwrap();` after `let n = work(1).await;`"},
		{"let mut g = m.lock().unwrap(); g.push(1); work(1).await;",
			"enclose `let mut g = m.lock().unwrap(); g.push(1);`; drop before `work(1).await;`"},
		{"let g = m.lock().unwrap(); let n = g.len(); work(n).await;",
			"enclose `let g = m.lock().unwrap(); let n = g.len();` with `g.len()`; drop before `work(n).await;`"},
		{"let mut g = m.lock().unwrap(); let n = g.len(); g.clear(); work(n).await;",
			"enclose `let mut g = m.lock().unwrap(); let n = g.len(); g.clear();` with n; drop before `work(n).await;`"},
		{"let mut g = m.lock().unwrap(); let n = g.len(); let p = g.pop(); work(n).await; drop(p);",
			"enclose `let mut g = m.lock().unwrap(); let n = g.len(); let p = g.pop();` with n, p, uncertain; drop before `work(n).await;`"},
		{"let g = m.lock().unwrap(); let r = &g[0]; work(1).await; drop(r);", "clone at `; let r = &g[0]`"},
		{"let g = m.lock().unwrap(); let r; r = &g[0]; work(1).await; drop(r);", "clone at `; let r; r = &g`"},
		{"let mut all = Vec::new(); let g = m.lock().unwrap(); all.push(&g[0]); work(1).await; drop(all);", "clone at `; all.push(&g[0`"},
		{"let g = m.lock().unwrap(); work(1).await;", "drop before `work(1).await;`"},
		{"let g = m.lock().unwrap(); g.len(); fn f() {} work(1).await; f();",
			"enclose `let g = m.lock().unwrap(); g.len();`; drop before `work(1).await;`"},
		{"let g = m.lock().unwrap(); fn f() {} g.len(); work(1).await; f();", "clone at `; fn f() {} g.l`; drop before `work(1).await;`"},
		{"let g = m.lock().unwrap(); let s = String::new(); let _t = s; g.len(); work(1).await;",
			"enclose `let g = m.lock().unwrap(); let s = String::new(); let _t = s; g.len();`, uncertain; drop before `work(1).await;`"},
		{"let mut g = m.lock().unwrap(); g.push(1); work(1).await; g.push(2);",
			"again `let mut g = m.lock().unwrap(); g.push(1);` after `work(1).await;`"},
		{"let mut g = m.lock().unwrap(); if g.len() == 1 { drop(g); return; } work(1).await;",
			"enclose `let mut g = m.lock().unwrap(); if g.len() == 1 { drop(g); return; }`"},
		{"let g = c.lock().unwrap(); let s = g.1.clone(); work(s.len()).await;",
			"enclose `let g = c.lock().unwrap(); let s = g.1.clone();` with `g.1.clone()`; drop before `work(s.len()).await;`"},
		{"work(m.lock().unwrap().len()).await;", "hoist `m.lock().unwrap().len()` as len before `work(m.lock().unwrap().len()).await;`"},
		{"match c.lock().unwrap().0 { 0 => {} _ => { work(1).await; } }", "hoist `c.lock().unwrap().0` as value before `match c.lock().unwrap().0 { 0 => {} _ => { work(1).await; } }`"},
		{"match &m.lock().unwrap()[0] { 0 => {} _ => { work(1).await; } }",
			"hoist `m.lock().unwrap()[0]` as value before `match &m.lock().unwrap()[0] { 0 => {} _ => { work(1).await; } }`"},
		{"if let Some(_) = m.lock().unwrap().first() { work(1).await; }",
			"clone `m.lock().unwrap()` before `if let Some(_) = m.lock().unwrap().first() { work(1).await; }`"},
		{"while let Some(n) = m.lock().unwrap().pop() { work(n).await; }",
			"hoist `m.lock().unwrap().pop()` as value in each turn of `while let Some(n) = m.lock().unwrap().pop()`"},
		{"m.lock().unwrap().push(work(1).await);", "await `work(1).await` before `m.lock().unwrap().push(work(1).await);`"},
		{"drop((m.lock().unwrap().len(), work(1).await));",
			"hoist `m.lock().unwrap().len()` as len before `drop((m.lock().unwrap().len(), work(1).await));`; " +
				"await `work(1).await` before `drop((m.lock().unwrap().len(), work(1).await));`"},
		{"drop((std::env::args(), m.lock().unwrap().len(), work(1).await));",
			"await `work(1).await` before `drop((std::env::args(), m.lock().unwrap().len(), work(1).await));`"},
		{"m.lock().unwrap()[work(1).await] = 1;", "await `work(1).await` before `m.lock().unwrap()[work(1).await] = 1;`"},
		{"if true { } else if let Some(n) = m.lock().unwrap().pop() { work(n).await; }", ""},
		{"let g = m.lock().unwrap(); g.len(); let = 1; work(1).await;", ""},
	} {
		if got := releases(t, c.code); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.code, got, c.want)
		}
	}
}

// releases describes the facts about the one guard that a program holds.
func releases(t *testing.T, code string) string {
	t.Helper()
	text := "async fn work(n: usize) -> usize { std::future::ready(n).await }\n" +
		"async fn case(m: &std::sync::Mutex<Vec<usize>>, c: &std::sync::Mutex<(usize, String)>) {\n" + code + "\n}\n"
	path := filepath.Join(t.TempDir(), "case.rs")
	if err := os.WriteFile(path, []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
	file := load(t, path).File(path)
	for b := range file.Bodies() {
		var held []semantic.Held
		var at []semantic.Await
		for _, a := range b.Awaits() {
			for _, h := range a.Held {
				if h.Guard == semantic.ThreadLock && (len(held) == 0 || held[0].Span == h.Span) {
					held, at = append(held, h), append(at, a)
				}
			}
		}
		if len(held) > 0 {
			return describe(b, held[0], at)
		}
	}
	t.Errorf("%s: nothing is held", code)
	return ""
}

func describe(b *semantic.Body, h semantic.Held, at []semantic.Await) string {
	text := string(b.File().Text().Bytes())
	cut := func(s source.Span) string {
		return "`" + text[s.Start:s.End] + "`"
	}
	from := func(offset, n int) string { return "`" + text[offset:min(offset+n, len(text))] + "`" }
	var out []string
	say := func(format string, args ...any) { out = append(out, fmt.Sprintf(format, args...)) }
	if f, ok := b.Postpone(h, at); ok {
		say("postpone %s after %s", cut(f.Let), cut(f.After))
	}
	if f, ok := b.Enclose(h, at); ok {
		say("enclose %s%s", cut(f.Span), leaving(f, cut))
	}
	if f, ok := b.Reacquire(h, at); ok {
		say("again %s%s after %s", cut(f.Span), leaving(f.Enclosure, cut), cut(f.After))
	}
	hoists(b, h, at, cut, say)
	if offset, ok := b.CloneOut(h, at); ok && len(out) == 0 {
		say("clone at %s", from(offset, 15))
	}
	if offset, ok := b.DropPoint(h, at); ok {
		say("drop before %s", from(offset, 1+strings.IndexByte(text[offset:], ';')))
	}
	return strings.Join(slices.Compact(out), "; ")
}

func hoists(b *semantic.Body, h semantic.Held, at []semantic.Await, cut func(source.Span) string, say func(string, ...any)) {
	owned, ok := b.HoistOwned(h, at)
	switch {
	case ok && owned.Loop != nil:
		say("hoist %s as %s in each turn of %s", cut(owned.Value), owned.Name, cut(owned.Loop.Head))
	case ok:
		say("hoist %s as %s before %s", cut(owned.Value), owned.Name, cut(owned.Before))
	}
	if f, ok := b.HoistAwait(h, at); ok {
		say("await %s before %s", cut(f.Value), cut(f.Before))
	}
	if f, cloned := b.HoistClone(h, at); cloned && !ok {
		say("clone %s before %s", cut(f.Value), cut(f.Before))
	}
}

func leaving(e semantic.Enclosure, cut func(source.Span) string) string {
	out := ""
	if e.Out != nil && !e.Out.Init.Empty() {
		out = " with " + cut(e.Out.Init)
	} else if e.Out != nil {
		out = " with " + strings.Join(e.Out.Names, ", ")
	}
	if !e.Certain {
		out += ", uncertain"
	}
	return out
}
