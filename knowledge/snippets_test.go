package knowledge

import (
	"strings"
	"testing"
)

// topicsWithout are the topics of which there is nothing to type.
var topicsWithout = map[string]bool{}

func TestTopicsHaveSnippets(t *testing.T) {
	shown := map[string]bool{}
	for _, s := range Snippets() {
		for _, topic := range s.Topics {
			if _, ok := Topic(topic); !ok {
				t.Errorf("%s: no topic %s", s.Name, topic)
			}
			shown[topic] = true
		}
	}
	for _, topic := range Topics() {
		if shown[topic.Name] == topicsWithout[topic.Name] {
			t.Errorf("topic %s: snippets: %t, and the exceptions say otherwise", topic.Name, shown[topic.Name])
		}
	}
}

func TestSnippetsAreWhole(t *testing.T) {
	for _, s := range Snippets() {
		if strings.Contains(s.Summary, "\n#") || len(s.Summary) > 600 {
			t.Errorf("%s: the summary must stand alone", s.Name)
		}
		for _, v := range s.Variants {
			if awaits := strings.Contains(v.Code.String(), ".await"); awaits && !s.Async && !oneOf(s.Fits, "main", "item") {
				t.Errorf("%s awaits, and does not say so", s.Name)
			}
		}
		if other, ok := SnippetOf(s.Name, s.Postfix()); !ok || other != s {
			t.Errorf("there are two of %s", s.Name)
		}
	}
}

func TestCode(t *testing.T) {
	for text, want := range map[string]struct{ plain, snippet string }{
		"f()":                   {"f()", "f()"},
		"${1:a}($2, ${2:b})$0":  {"a(b, b)", "${1:a}(${2:b}, ${2:b})$0"},
		`${1:S { a: 1 \}}`:      {"S { a: 1 }", `${1:S { a: 1 \}}`},
		`"\$x \\n {${1:y}:?}"`:  {`"$x \n {y:?}"`, `"\$x \\n {${1:y}:?}"`},
		"${1:a}; { ${1} }":      {"a; { a }", "${1:a}; { ${1:a} }"},
		"let x = $receiver;":    {"let x = ;", "let x = ;"},
		"async { ${1:todo()} }": {"async { todo() }", "async { ${1:todo()} }"},
	} {
		code, err := parseCode(text)
		if err != nil {
			t.Errorf("%s: %v", text, err)
			continue
		}
		if got := code.String(); got != want.plain {
			t.Errorf("%s: plain %s, want %s", text, got, want.plain)
		}
		if got := code.Snippet(); got != want.snippet {
			t.Errorf("%s: snippet %s, want %s", text, got, want.snippet)
		}
		again, err := parseCode(code.Snippet())
		if err != nil || again.Snippet() != want.snippet {
			t.Errorf("%s: read again it is %s, %v", text, again.Snippet(), err)
		}
	}
	for _, text := range []string{"${1:a", "$x", "${x:a}", "${1:a$2}", "${1:a} ${3:b}", "$"} {
		if code, err := parseCode(text); err == nil {
			t.Errorf("%s: no error, but %v", text, code)
		}
	}
}

const snippet = `---
name: x
title: T
fits: statement
topics: [await]
place: fn f() { $0 }
variants:
  - runtime: tokio
    needs: {tokio: [time]}
    imports: [std::rc::Rc]
    code: f(${1:x});
---
One.
`

func TestParseSnippet(t *testing.T) {
	s, err := parseSnippet("x", []byte(snippet))
	if err != nil {
		t.Fatal(err)
	}
	v := s.Variants[0]
	if s.Summary != "One." || v.Needs[0].Package != "tokio" || v.Needs[0].Features[0] != "time" || v.Code.String() != "f(x);" {
		t.Errorf("read %+v", s)
	}
}

func TestParseSnippetIsStrict(t *testing.T) {
	change := func(old, new string) string { return strings.Replace(snippet, old, new, 1) }
	for what, text := range map[string]string{
		"unknown key":            change("title: T", "title: T\nlevel: hint"),
		"unknown key of variant": change("    code:", "    color: red\n    code:"),
		"other name":             change("name: x", "name: y"),
		"no title":               change("title: T\n", ""),
		"unknown fit":            change("statement", "anywhere"),
		"unknown receiver":       change("fits:", "on: thing\nfits:"),
		"async item":             change("statement", "item\nasync: true"),
		"no topics":              change("[await]", "[]"),
		"no place":               change("place: fn f() { $0 }\n", ""),
		"bad Rust":               change("title: T", "title: T\nrust: 2.0"),
		"bad code":               change("${1:x}", "${1:x"),
		"unknown runtime":        change("runtime: tokio", "runtime: tokyo"),
		"runtime without need":   change("{tokio: [time]}", "{futures: []}"),
		"bad import":             change("std::rc::Rc", "Rc"),
		"receiver of nothing":    change("${1:x}", "$receiver"),
		"no summary":             change("One.\n", ""),
	} {
		if _, err := parseSnippet("x", []byte(text)); err == nil {
			t.Errorf("%s: no error", what)
		}
	}
}

func TestCodeInOtherWords(t *testing.T) {
	code, err := parseCode("tokio::time::timeout(Duration::from_secs(${1:Duration}), tokio, x.tokio, std::time::Duration, a::tokio::b);\n\nf($receiver)\n;$0")
	if err != nil {
		t.Fatal(err)
	}
	renamed := code.Rename(map[string]string{"tokio": "rt"}, map[string]string{"Duration": "t::D"})
	shorter, _ := code.WithoutEnd(";")
	for what, c := range map[string]struct{ got, want string }{
		"renamed":           {renamed.String(), "rt::time::timeout(t::D::from_secs(t::D), tokio, x.tokio, std::time::Duration, a::tokio::b);\n\nf()\n;"},
		"filled":            {code.Filled("1 }")[len(code)-3].Text, "1 }"},
		"indented":          {code.Indented("  ").String(), strings.Replace(code.String(), "\n\nf()\n", "\n\n  f()\n  ", 1)},
		"without semicolon": {shorter.String(), strings.TrimSuffix(code.String(), ";")},
	} {
		if c.got != c.want {
			t.Errorf("%s: %q, want %q", what, c.got, c.want)
		}
	}
	if _, ok := code.WithoutEnd(")"); ok {
		t.Error("it ends otherwise")
	}
	if !code.Names("Duration") || code.Names("time") || code.Names("Dur") {
		t.Error("names are words that begin a path")
	}
}
