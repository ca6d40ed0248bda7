package parser_test

import (
	"strings"
	"testing"

	"github.com/wakeful-rs/wakeful/parser"
	"github.com/wakeful-rs/wakeful/source"
)

func TestTokens(t *testing.T) {
	for text, want := range map[string]string{
		"a>>=b >>c..=d...e":       "a >>= b >> c ..= d ... e",
		"x.0.1 1.5e-3f64 1..2 1.": "x . 0.1 1.5e-3f64 1 .. 2 1.",
		"1.max(2) 0x1e-3 1_000u8": "1 . max ( 2 ) 0x1e - 3 1_000u8",
		"'a 'b' '\\'' b'x' 'a:":   "'a 'b' '\\'' b'x' 'a :",
		`r#"a"b"# br"\" "\""s`:    `r#"a"b"# br"\" "\""s`,
		"r#type a/*b*/c // d\n_":  "r#type a c _",
		"a||b&&c::<d>->e=>f":      "a || b && c :: < d > -> e => f",
		"#![x] $a$(b),*":          "# ! [ x ] $ a $ ( b ) , *",
		"/**/ a /*** b */ //// c": "a",
	} {
		tokens, ok := parser.Tokens([]byte(text), source.Span{End: len(text)})
		var got []string
		for _, k := range tokens {
			got = append(got, text[k.Start:k.End])
		}
		if s := strings.Join(got, " "); s != want || !ok {
			t.Errorf("%s\n\tis   %s, %v\n\twant %s", text, s, ok, want)
		}
	}
	for _, text := range []string{"\"a", "/* a", "/// a\nb", "//! a", "/** a */ b", "/*! a */ b"} {
		if _, ok := parser.Tokens([]byte(text), source.Span{End: len(text)}); ok {
			t.Errorf("%q counts as plain tokens", text)
		}
	}
}

func TestTokenKinds(t *testing.T) {
	text := "a 'b 'c' 1 \"d\" ( ] =>"
	want := []parser.TokenKind{parser.WordToken, parser.LifetimeToken, parser.LiteralToken, parser.LiteralToken, parser.LiteralToken, parser.OpenToken, parser.CloseToken, parser.PunctToken}
	tokens, _ := parser.Tokens([]byte(text), source.Span{End: len(text)})
	for i, k := range tokens {
		if i >= len(want) || k.Kind != want[i] {
			t.Errorf("%q is of kind %d", text[k.Start:k.End], k.Kind)
		}
	}
}
