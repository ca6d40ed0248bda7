package flow

import (
	"strings"
	"testing"
	"time"
)

// TestHostile holds flow to an end, in time, on code that nobody writes.
func TestHostile(t *testing.T) {
	const n = 3000
	for name, code := range map[string]string{
		"guards and awaits":  strings.Repeat("let g = m.lock().unwrap(); f().await;\n", n),
		"branches":           strings.Repeat("if c { f().await; } else { return }\n", n),
		"questions":          strings.Repeat("g()?;\n", n) + "f().await;",
		"statement":          "let x = 0" + strings.Repeat(" + f().await", n) + ";",
		"closures":           strings.Repeat("let k = || c && m.is_poisoned();\n", n),
		"nested closures":    strings.Repeat("let k = || {", 200) + "c" + strings.Repeat("};", 200),
		"nested async":       strings.Repeat("async {", 200) + "c" + strings.Repeat("}.await", 200),
		"nested loops":       strings.Repeat("loop { f().await;", 200) + strings.Repeat("}", 200),
		"nested matches":     strings.Repeat("match o { Some(x) => ", 200) + "1" + strings.Repeat(", None => 0 }", 200),
		"parentheses":        "let x = " + strings.Repeat("(", 10000) + strings.Repeat(")", 10000) + ";",
		"unfinished":         strings.Repeat("if let Some(x) = f(", 100),
		"an enormous match":  "match c {" + strings.Repeat("true => { f().await; }\n", n) + "}",
		"captures of fields": "let k = || {" + strings.Repeat("p.a.len(); p.b.len(); m.lock();", n) + "};",
	} {
		text := "async fn case(m: &std::sync::Mutex<i32>, c: bool, o: Option<i32>, p: P) {\n" + code + "\n}\n"
		start := time.Now()
		analyse(t, text, 2021)
		if took := time.Since(start); took > time.Minute {
			t.Errorf("%s took %v", name, took)
		} else {
			t.Logf("%s: %v", name, took)
		}
	}
}
