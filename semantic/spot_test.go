package semantic

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/wakeful-rs/wakeful/parser"
	"github.com/wakeful-rs/wakeful/semantic/types"
	"github.com/wakeful-rs/wakeful/source"
)

// TestSpot says what may stand where $0 is in the file of a binary crate.
func TestSpot(t *testing.T) {
	const fns = `
async fn f() -> u32 { 1 }
async fn g(x: u32) -> Result<u32, String> { Ok(x) }
`
	const future, fallible = "future lazy send call", "future lazy send call fallible"
	for name, c := range map[string]struct{ code, want string }{
		"empty file":              {"$0", "item main"},
		"top":                     {"use std::sync::Arc;\n\ntok$0\n\nfn h() {}\n", "item main"},
		"top, before an item":     {"tok$0\nfn h() {}\n", "item main"},
		"top, main is there":      {"tok$0\nfn main() {}\n", "item"},
		"in a module":             {"mod m {\n    tok$0\n    fn h() {}\n}\n", "item"},
		"in an impl":              {"struct S;\nimpl S { tok$0 }\n", "none"},
		"in a trait":              {"trait T { tok$0 fn h(); }\n", "none"},
		"in a struct":             {"struct S { tok$0 }\n", "none"},
		"in an enum":              {"enum E { tok$0 }\n", "none"},
		"in a use":                {"use tok$0;\n", "none"},
		"in a use list":           {"use std::{sync, tok$0};\n", "none"},
		"behind pub":              {"pub tok$0\n", "none"},
		"behind unsafe in a body": {"fn h() {\n    unsafe tok$0\n    f();\n}\n", "none"},
		"behind let":              {"fn h() {\n    let tok$0\n    f();\n}\n", "none"},
		"behind let mut":          {"fn h() {\n    let mut tok$0\n    f();\n}\n", "none"},
		"behind an open line":     {"fn h() {\n    let x = 1 +\n    tok$0\n}\n", "expression"},
		"type in an impl":         {"struct S;\nimpl tok$0 {}\n", "none"},
		"name of a fn":            {"fn tok$0() {}\n", "none"},
		"open block":              {"async fn h() {\n    f();\n    if true {\n        tok$0\n", "statement async"},
		"in a comment":            {"// tok$0\nfn h() {}\n", "none"},
		"in a doc comment":        {"/// tok$0\nfn h() {}\n", "none"},
		"in an attribute":         {"#[tok$0]\nfn h() {}\n", "none"},
		"sync, at the start":      {"fn h() {\n    tok$0\n}\n", "item statement"},
		"sync":                    {"fn h() {\n    let x = 1;\n    tok$0\n}\n", "statement"},
		"async":                   {"async fn h() {\n    f();\n    tok$0\n}\n", "statement async"},
		"nothing typed":           {"async fn h() {\n    f();\n    $0\n}\n", "statement async"},
		"before a statement":      {"async fn h() {\n    f();\n    tok$0\n    let x = 1;\n}\n", "statement async"},
		"before a call":           {"async fn h() {\n    f();\n    tok$0\n    f().await;\n}\n", "statement async"},
		"before a comment":        {"async fn h() {\n    f();\n    tok$0\n    // more\n    f().await;\n}\n", "statement async"},
		"before parentheses":      {"async fn h() {\n    f();\n    tok$0\n    (f)().await;\n}\n", "statement async"},
		"CRLF":                    {"async fn h() {\r\n    f();\r\n    tok$0\r\n    f().await;\r\n}\r\n", "statement async"},
		"in an if":                {"async fn h() {\n    if true {\n        tok$0\n    }\n}\n", "statement async"},
		"in a loop":               {"fn h() {\n    loop {\n        tok$0\n    }\n}\n", "statement"},
		"in an async block":       {"fn h() {\n    let x = async {\n        tok$0\n    };\n}\n", "statement async"},
		"in a closure":            {"async fn h() {\n    let x = || {\n        tok$0\n    };\n}\n", "statement"},
		"in an async closure":     {"fn h() {\n    let x = async || {\n        tok$0\n    };\n}\n", "statement async"},
		"in a nested fn":          {"async fn h() {\n    f();\n    fn i() {\n        f();\n        tok$0\n    }\n}\n", "statement"},
		"in a method":             {"struct S;\nimpl S {\n    async fn h(&self) {\n        f();\n        tok$0\n    }\n}\n", "statement async"},
		"in spawn":                {"fn h() {\n    tokio::spawn(async move {\n        tok$0\n    });\n}\n", "statement async"},
		"in a select arm":         {"async fn h() {\n    tokio::select! {\n        _ = f() => {\n            tok$0\n        }\n    }\n}\n", "statement async"},
		"value of a let":          {"async fn h() {\n    let x = tok$0;\n}\n", "expression async"},
		"open value of a let":     {"async fn h() {\n    let x = tok$0\n    f().await;\n}\n", "expression async"},
		"argument":                {"fn h() {\n    drop(tok$0)\n}\n", "expression"},
		"arm":                     {"fn h() {\n    match 1 {\n        1 => tok$0,\n        _ => {}\n    }\n}\n", "expression"},
		"branch of join!":         {"async fn h() {\n    tokio::join!(f(), tok$0);\n}\n", "expression async"},
		"tail":                    {"async fn h() { tok$0 }\n", "item statement async"},
		"after a broken line":     {"async fn h() {\n    let x = ;\n    tok$0\n    f().await;\n}\n", "statement async"},
		"type of a let":           {"fn h() {\n    let x: tok$0 = 1;\n}\n", "none"},
		"pattern of a let":        {"fn h() {\n    let tok$0 = 1;\n}\n", "none"},
		"type of a parameter":     {"fn h(x: tok$0) {}\n", "none"},
		"return type":             {"fn h() -> tok$0 {}\n", "none"},
		"pattern of an arm":       {"fn h() {\n    match 1 {\n        tok$0 => {}\n    }\n}\n", "none"},
		"type argument":           {"fn h() {\n    let x = Vec::<tok$0>::new();\n}\n", "none"},
		"path":                    {"fn h() {\n    tokio::tok$0\n}\n", "none"},
		"number":                  {"fn h() {\n    1tok$0\n}\n", "none"},
		"lifetime":                {"fn h<'tok$0>() {}\n", "none"},
		"string":                  {"fn h() {\n    let x = \"tok$0\";\n}\n", "none"},
		"open string":             {"fn h() {\n    let x = \"tok$0\n}\n", "none"},
		"comment in a body":       {"fn h() {\n    f(); // tok$0\n}\n", "none"},
		"use in a body":           {"fn h() {\n    use tok$0;\n}\n", "none"},
		"unread macro":            {"fn h() {\n    strange!(tok$0);\n}\n", "none"},
		"field of a literal":      {"struct S { a: u32 }\nfn h() {\n    S { tok$0 };\n}\n", "none"},
		"range":                   {"fn h() {\n    let x = 1..tok$0;\n}\n", "none"},
		"future":                  {"fn h() {\n    f().tim$0\n}\n", "dot statement " + future},
		"future, no name yet":     {"async fn h() {\n    f().$0\n}\n", "dot statement async " + future},
		"before a let":            {"async fn h() {\n    f().tim$0\n    let x = 1;\n}\n", "dot statement async " + future},
		"dot before a call":       {"async fn h() {\n    f().$0\n    f().await;\n}\n", "dot statement async " + future},
		"before a block":          {"async fn h() {\n    f().tim$0\n    { f().await; }\n}\n", "dot statement async " + future},
		"before a semicolon":      {"async fn h() {\n    f().tim$0;\n    f().await;\n}\n", "dot statement async " + future},
		"in a let":                {"async fn h() {\n    let x = f().tim$0;\n}\n", "dot expression async " + future},
		"in an open let":          {"async fn h() {\n    let x = f().tim$0\n    f().await;\n}\n", "dot expression async " + future},
		"several lines":           {"async fn h() {\n    g(\n        1,\n    )\n    .tim$0\n    f().await;\n}\n", "dot statement async " + fallible},
		"before await":            {"async fn h() {\n    g(1)\n        .tim$0\n        .await;\n}\n", "dot expression async awaited " + fallible},
		"behind await":            {"async fn h() {\n    f().await.tim$0\n}\n", "dot statement async send"},
		"argument of a call":      {"async fn h() {\n    drop(f().tim$0)\n}\n", "dot expression async " + future},
		"branch of a join!":       {"async fn h() {\n    tokio::join!(f().tim$0, f());\n}\n", "dot expression async " + future},
		"a local":                 {"async fn h() {\n    let x = f();\n    x.tim$0\n}\n", "dot statement async future lazy send"},
		"an async block":          {"async fn h() {\n    async { 1 }.tim$0\n}\n", "dot statement async future lazy send borrow"},
		"parentheses":             {"async fn h() {\n    (f()).tim$0\n}\n", "dot statement async " + future},
		"not Send":                {"async fn r(x: std::rc::Rc<u32>) { f().await; drop(x) }\nfn h(x: std::rc::Rc<u32>) {\n    r(x).tim$0\n}\n", "dot statement future lazy not-send call"},
		"boxed":                   {"fn h(x: std::pin::Pin<Box<dyn std::future::Future<Output = u32>>>) {\n    x.tim$0\n}\n", "dot statement future lazy not-send"},
		"a task":                  {"fn h() {\n    tokio::spawn(f()).tim$0\n}\n", "dot statement future send call fallible"},
		"a number":                {"fn h() {\n    let x = 1u32;\n    x.tim$0\n}\n", "dot statement send"},
		"a stream":                {"fn h(s: tokio_stream::wrappers::ReceiverStream<u32>) {\n    s.tim$0\n}\n", "dot statement send stream"},
		"unknown":                 {"fn h() {\n    strange().tim$0\n}\n", "dot statement call"},
		"open parenthesis":        {"async fn h() {\n    drop(f().tim$0\n    let x = 1;\n    f().await;\n}\n", "dot expression async " + future},
		"open arguments":          {"async fn h() {\n    g(1).await;\n    drop(f(), tok$0\n}\n", "expression async"},
		"head of an if":           {"async fn h() {\n    if f().tim$0 {\n    }\n}\n", "dot expression async " + future},
		"head of a match":         {"async fn h() {\n    match f().tim$0 {\n        _ => {}\n    }\n}\n", "dot expression async " + future},
		"returned":                {"async fn h() {\n    return f().tim$0\n}\n", "dot expression async " + future},
		"value of an if":          {"async fn h() {\n    let x = if true { f().tim$0 } else { 2 };\n}\n", "dot statement async " + future},
		"end of the file":         {"async fn h() {\n    f().tim$0", "dot statement async " + future},
		"in a vec!":               {"async fn h() {\n    let x = vec![f().tim$0, f()];\n}\n", "dot expression async " + future},
		"borrowed":                {"async fn h() {\n    let x = &f().tim$0;\n}\n", "dot expression async " + future},
		"assigned":                {"async fn h() {\n    let x;\n    x = f().tim$0\n    f().await;\n}\n", "dot expression async " + future},
		"closure body":            {"async fn h() {\n    let x = |y| g(y).tim$0;\n}\n", "dot expression " + fallible},
		"behind a question mark":  {"async fn h() -> Result<(), String> {\n    g(1).await?.tim$0\n    Ok(())\n}\n", "dot statement async send"},
		"method chain":            {"struct C;\nimpl C { async fn get(&self) -> u32 { 1 } fn own(&self) -> &C { self } }\nasync fn h(c: C) {\n    c.own()\n        .own()\n        .get().tim$0\n    f().await;\n}\n", "dot statement async " + future},
		"inside a select! branch": {"async fn h() {\n    tokio::select! {\n        x = f().tim$0 => {}\n        _ = f() => {}\n    }\n}\n", "dot expression async " + future},
		"inside a select! arm":    {"async fn h() {\n    tokio::select! {\n        _ = f() => {\n            f().tim$0\n            f().await;\n        }\n    }\n}\n", "dot statement async " + future},
		// Silent, where more could be known: the error before or below takes a part of it.
		"no semicolon before":        {"async fn h() {\n    f().await\n    f().tim$0\n}\n", "dot statement async call"},
		"open call below":            {"async fn h() {\n    f().tim$0\n    drop(f(\n    f().await;\n}\n", "none"},
		"broken line below":          {"async fn h() {\n    f().tim$0\n    let = 3;\n    f().await;\n}\n", "dot statement async " + future},
		"no semicolon before a word": {"async fn h() {\n    f().await\n    tok$0\n}\n", "statement async"},
		"in a string":                {"fn h() {\n    let x = \"f().tim$0\";\n}\n", "none"},
	} {
		t.Run(name, func(t *testing.T) {
			before, after, _ := strings.Cut(c.code, "$0")
			if got := spotIn(t, before+after+fns, len(before)); got != c.want {
				t.Errorf("got %q, want %q in\n%s", got, c.want, c.code)
			}
		})
	}
}

func spotIn(t *testing.T, code string, offset int) string {
	t.Helper()
	p := Package{
		Edition: 2021, Root: filepath.FromSlash("/crate"), Targets: []Target{{Kind: "bin", Name: "app", Root: "/crate/src/main.rs"}},
		Dependencies: []Dependency{{Name: "tokio", Package: "tokio"}, {Name: "tokio_stream", Package: "tokio-stream"}},
	}
	file := ofPackage(t, p, map[string]string{"/crate/src/main.rs": code}).File(filepath.FromSlash("/crate/src/main.rs"))
	typing, ok := TypingAt([]byte(code), offset)
	if !ok {
		return "none"
	}
	spot, ok := file.Spot(typing, wholeOf(t, file, typing))
	if !ok {
		return "none"
	}
	return spellSpot(spot)
}

// wholeOf is the syntax of the file with something whole in the word's place.
func wholeOf(t *testing.T, file *File, typing Typing) *parser.File {
	t.Helper()
	text, err := file.Text().Apply([]source.Edit{typing.Whole(file.Text().Bytes())})
	if err != nil {
		t.Fatal(err)
	}
	whole, err := parser.ParseOnce(context.Background(), text, parser.Limits{})
	if err != nil {
		t.Fatal(err)
	}
	return whole
}

func spellSpot(s Spot) string {
	var words []string
	say := func(word string, is bool) {
		if is {
			words = append(words, word)
		}
	}
	r := s.Receiver
	say("dot", r != nil)
	say("item", s.Item)
	say("main", s.Main)
	say("statement", s.Statement)
	say("expression", s.Expression)
	say("async", s.Async)
	say("awaited", s.Awaited)
	if r != nil {
		say("future", r.Future == types.Yes)
		say("lazy", r.Lazy)
		say("send", r.Send == types.Yes)
		say("not-send", r.Send == types.No)
		say("call", r.Call)
		say("borrow", r.Borrow)
		say("fallible", r.Fallible)
		say("stream", r.Stream == types.Yes)
	}
	return strings.Join(words, " ")
}

// TestSpotAnywhere asks at every few bytes of code that is cut off there, and of
// code that goes on.
func TestSpotAnywhere(t *testing.T) {
	text, err := os.ReadFile("testdata/spot/mixed.rs")
	if err != nil {
		t.Fatal(err)
	}
	for offset := 0; offset <= len(text); offset += 19 {
		spotIn(t, string(text), offset)
		spotIn(t, string(text[:offset]), offset)
	}
}
