package parser

import (
	"strings"
	"testing"
)

var roleMarks = map[Role]string{
	KeywordRole: "k", TypeRole: "t", FunctionRole: "f", MacroRole: "m", TextRole: "s", NumberRole: "n", LifetimeRole: "l", CommentRole: "c",
}

// marked writes code with the role of each piece that has one.
func marked(code string) string {
	var out strings.Builder
	for span, role := range Highlight([]byte(code)) {
		piece := code[span.Start:span.End]
		if mark := roleMarks[role]; mark != "" {
			piece = mark + "<" + piece + ">"
		}
		out.WriteString(piece)
	}
	return out.String()
}

func TestHighlight(t *testing.T) {
	for _, test := range []struct{ code, want string }{
		{"", ""},
		{" \n", " \n"},
		{"async fn f() {}", "k<async> k<fn> f<f>() {}"},
		{"let x = g(1, 1.5e3) != 0xff;", "k<let> x = f<g>(n<1>, n<1.5e3>) != n<0xff>;"},
		{"iter.collect::<Vec<u8>>()", "iter.f<collect>::<t<Vec><t<u8>>>()"},
		{`println!("{x}"); // said`, `m<println!>(s<"{x}">); c<// said>`},
		{"/* a */ 'a: loop { break 'a 'c' }", "c</* a */> l<'a>: k<loop> { k<break> l<'a> s<'c'> }"},
		{"#[tokio::main(flavor = [1])]\nfn main() {}", "m<#[tokio::main(flavor = [1])]>\nk<fn> f<main>() {}"},
		{"#![allow(x)] const MAX: T = T::new();", "m<#![allow(x)]> k<const> MAX: t<T> = t<T>::f<new>();"},
		{`r#"a"# br"b" r#fn`, `s<r#"a"#> s<br"b"> r#fn`},
		{"f.await?; s.str", "f.k<await>?; s.str"},
		{"fn f( { \"open", "k<fn> f<f>( { s<\"open>"},
		{"#[open", "m<#[open>"},
		{"é + \x00", "é + \x00"},
	} {
		if got := marked(test.code); got != test.want {
			t.Errorf("%q is highlighted as\n%s, want\n%s", test.code, got, test.want)
		}
	}
}

func FuzzHighlight(f *testing.F) {
	f.Add("fn f() { /* */ \"a\" 'b' 'c x!() } #[a]")
	f.Fuzz(func(t *testing.T, code string) {
		end := 0
		for span := range Highlight([]byte(code)) {
			if span.Start != end || span.End <= span.Start {
				t.Fatalf("%q: a piece at %v after %d", code, span, end)
			}
			end = span.End
		}
		if end != len(code) {
			t.Fatalf("%q: the pieces end at %d", code, end)
		}
	})
}
