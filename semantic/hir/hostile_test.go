package hir

import (
	"strings"
	"testing"
	"time"
)

// TestHostileNesting: what nests ten thousand deep is cut off, and costs no
// more than its length.
func TestHostileNesting(t *testing.T) {
	const n = 10_000
	nest := func(open, middle, shut string) string {
		return strings.Repeat(open, n) + middle + strings.Repeat(shut, n)
	}
	cases := map[string]string{
		"parentheses": "fn f() { let x = " + nest("(", "1", ")") + "; }",
		"unclosed":    "fn f() { let x = " + nest("(", "", "") + "; }",
		"arrays":      "fn f() { " + nest("[", "1", "]") + "; }",
		"blocks":      "fn f() { " + nest("{", "1", "}") + " }",
		"borrows":     "fn f(a: A) { " + nest("&", "a", "") + "; }",
		"calls":       "fn f(a: A) { " + nest("a(", "a", ")") + "; }",
		"methods":     "fn f(a: A) { a" + nest(".b()", "", "") + "; }",
		"sums":        "fn f(a: A) { a" + nest(" + a", "", "") + "; }",
		"assignments": "fn f(a: A) { " + nest("a = ", "a", "") + "; }",
		"else if":     "fn f(a: A) { " + nest("if a {} else ", "{}", "") + " }",
		"if let":      "fn f(a: A) { if let B = a" + nest(" && let B = a", "", "") + " {} }",
		"closures":    "fn f() { " + nest("|| ", "1", "") + "; }",
		"async":       "fn f() { " + nest("async { ", "1", "}") + " }",
		"macros":      "fn f() { " + nest("vec![", "1", "]") + "; }",
		"opaque":      "fn f() { " + nest("m![", "1", "]") + "; }",
		"patterns":    "fn f() { let " + nest("A(", "x", ")") + " = 1; }",
		"or patterns": "fn f(a: A) { match a { A" + nest(" | A", "", "") + " => 1 } }",
		"types":       "fn f(a: " + nest("V<", "u8", ">") + ") {}",
		"references":  "fn f(a: " + nest("&", "u8", "") + ") {}",
		"tuples":      "fn f(a: " + nest("(", "u8", ",)") + ") {}",
		"bounds":      "fn f<A: B" + nest(" + B", "", "") + ">() {}",
		"paths":       "fn f() { a" + nest("::a", "", "") + "; }",
		"uses":        "use " + nest("a::{", "b", "}") + ";",
		"modules":     nest("mod m {", "", "}"),
		"functions":   nest("fn f() {", "", "}"),
		"attributes":  "#[a" + nest("(", "", ")") + "] fn f() {}",
		"many locals": "fn f() { " + nest("let x = 1; ", "x", "") + " }",
		"many items":  "fn f() { " + nest("fn g() {} ", "", "") + " }",
	}
	for name, text := range cases {
		t.Run(name, func(t *testing.T) {
			f := lower(t, text)
			start := time.Now()
			f = Lower(f.Parsed)
			SignatureHash(f)
			depth := 0
			for _, it := range f.Items {
				if fn, ok := it.(*Fn); ok {
					depth = max(depth, exprDepth(LowerBody(fn, nil).Root))
				}
			}
			if depth > 2*maxDepth {
				t.Errorf("expressions nest %d deep", depth)
			}
			if took := time.Since(start); took > time.Minute {
				t.Errorf("took %v", took)
			}
		})
	}
}

func exprDepth(e Expr) int {
	deepest := 0
	for c := range Children(e) {
		deepest = max(deepest, exprDepth(c))
	}
	return deepest + 1
}
