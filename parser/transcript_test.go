package parser_test

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/wakeful-rs/wakeful/parser"
	"github.com/wakeful-rs/wakeful/source"
)

// transcript is text in which what stands between « and » is a piece of the
// call's text, the first of its kind there.
func transcript(t *testing.T, call parser.Node, text string) parser.Transcript {
	t.Helper()
	var x parser.Transcript
	for rest := text; rest != ""; {
		before, piece, found := strings.Cut(rest, "«")
		x.Text = append(x.Text, before...)
		if !found {
			break
		}
		piece, rest, _ = strings.Cut(piece, "»")
		from := call.Start() + bytes.Index(call.TreeText()[call.Start():], []byte(piece))
		x.Given = append(x.Given, parser.Given{At: len(x.Text), From: from, Len: len(piece)})
		x.Text = append(x.Text, piece...)
	}
	return x
}

func callIn(t *testing.T, n parser.Node) parser.Node {
	t.Helper()
	for c := range n.Descendants() {
		if c.Kind() == parser.KindMacroInvocation {
			return c
		}
	}
	t.Fatal("no call")
	return parser.Node{}
}

// places are the names in a transcript with their places in the file and their
// contexts.
func places(out parser.Node) (all []string) {
	for c := range out.Descendants() {
		if c.Kind() == parser.KindIdentifier {
			all = append(all, fmt.Sprintf("%s %d %d", c.Text(), c.Place().Start, c.Context()))
		}
	}
	return all
}

// TestTranscriptPlaces: what the call was given keeps its place, through a macro
// in a macro as well; all else stands at the call.
func TestTranscriptPlaces(t *testing.T) {
	f := parseFile(t, "fn f() { outer!(abc, def) }")
	call := callIn(t, f.Tree.Root())
	outer, ok := call.ParseTranscript(transcript(t, call, "{ let x = «abc»; inner!(x, «abc, def») }"), true, 1)
	if !ok {
		t.Fatal("not read")
	}
	if got, want := places(outer), []string{"x 9 1", "abc 16 0", "inner 9 1", "x 9 1", "abc 16 0", "def 21 0"}; !slices.Equal(got, want) {
		t.Errorf("outer: %v, want %v", got, want)
	}
	inside := callIn(t, outer)
	if got := inside.Place(); got != call.Span() {
		t.Errorf("the inner call stands at %v", got)
	}
	if _, ok := inside.ParseTranscript(transcript(t, inside, "y + «x, abc, def».g"), false, 2); ok {
		t.Fatal("a list was read as statements")
	}
	inner, ok := inside.ParseTranscript(transcript(t, inside, "y + «x» + «abc» + («abc, def»).g"), true, 2)
	if !ok {
		t.Fatal("not read")
	}
	if got, want := places(inner), []string{"y 9 2", "x 9 1", "abc 16 0", "abc 16 0", "def 21 0"}; !slices.Equal(got, want) {
		t.Errorf("inner: %v, want %v", got, want)
	}
	if got := inner.Place(); got != call.Span() {
		t.Errorf("what is given in part stands at %v", got)
	}
}

// TestTranscriptForms: a value is one expression, with attributes or without, and
// what follows it is a semicolon at most.
func TestTranscriptForms(t *testing.T) {
	call := callIn(t, parseFile(t, "fn f() { m!() }").Tree.Root())
	for _, c := range []struct {
		text  string
		value bool
		want  parser.Kind // KindEnd: not read
	}{
		{"a + b", true, parser.KindBinaryExpression},
		{"a;", true, parser.KindIdentifier},
		{"{ a }.b()", true, parser.KindCallExpression},
		{"#[allow(x)] { a }", true, parser.KindBlock},
		{"#[allow(x)] let a = 1;", true, parser.KindEnd},
		{"return a", true, parser.KindReturnExpression},
		{"a; b", true, parser.KindEnd},
		{"let a = 1", true, parser.KindEnd},
		{"a b", true, parser.KindEnd},
		{"} {", true, parser.KindEnd},
		{"let a = 1; a", false, parser.KindBlock},
		{"", false, parser.KindBlock},
		{"} {", false, parser.KindEnd},
		{"let", false, parser.KindEnd},
	} {
		n, ok := call.ParseTranscript(parser.Transcript{Text: []byte(c.text)}, c.value, 1)
		if !ok {
			n = parser.Node{}
		}
		if n.Kind() != c.want {
			t.Errorf("%q as a value %v: kind %d, want %d", c.text, c.value, n.Kind(), c.want)
		}
	}
}

// TestTranscriptDepth: macros in macros end somewhere.
func TestTranscriptDepth(t *testing.T) {
	n := callIn(t, parseFile(t, "fn f() { m!() }").Tree.Root())
	for depth := 0; ; depth++ {
		out, ok := n.ParseTranscript(parser.Transcript{Text: []byte("{ m!() }")}, true, 1)
		if !ok {
			if depth < 10 {
				t.Errorf("ends at depth %d", depth)
			}
			return
		}
		if n = callIn(t, out); depth > 100 {
			t.Fatal("goes on and on")
		}
	}
}

// TestKnownMacroInTranscript: the code in a known macro has its places, too.
func TestKnownMacroInTranscript(t *testing.T) {
	f := parseFile(t, "fn f() { m!(abc) }")
	call := callIn(t, f.Tree.Root())
	out, ok := call.ParseTranscript(transcript(t, call, "{ println!(\"{x}\", «abc», y) }"), true, 1)
	if !ok {
		t.Fatal("not read")
	}
	x, ok := f.Expand(callIn(t, out))
	if !ok {
		t.Fatal("println! was not read")
	}
	var got []string
	for _, a := range x.Args {
		got = append(got, fmt.Sprintf("%s %v %d", a.Text(), a.Place(), a.Context()))
	}
	if want := []string{"abc {12 15} 0", "y {9 16} 1", "x {9 16} 1"}; !slices.Equal(got, want) {
		t.Errorf("%v, want %v", got, want)
	}
	if _, ok := out.Written(source.Span{Start: out.Start(), End: out.End()}); ok {
		t.Error("the whole is written in the file")
	}
}
