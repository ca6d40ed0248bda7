package mbe

import (
	"strings"
	"testing"

	"github.com/wakeful-rs/wakeful/parser"
	"github.com/wakeful-rs/wakeful/source"
)

// expand expands the call whose tokens are given in brackets.
func expand(t *testing.T, rules, call string) (parser.Transcript, bool) {
	t.Helper()
	r, ok := Parse([]byte("macro_rules! m { "+rules+" }"), 2021)
	if !ok {
		return parser.Transcript{}, false
	}
	return r.Expand(Call{Text: []byte(call), Body: source.Span{End: len(call)}, Crate: "crate"})
}

// tight is a text without space.
func tight(text string) string { return strings.Join(strings.Fields(text), "") }

func TestExpand(t *testing.T) {
	const opaque = "opaque"
	for _, c := range []struct{ rules, call, want string }{
		{`() => { f() }`, ``, `f()`},
		{`($e:expr) => { $e * 2 }`, `1 + 2`, `( 1 + 2) * 2`},
		{`($e:expr) => { $e }`, `x`, `x`},
		{`($a:expr, $b:expr) => { $a - $b }`, `f(1, 2), v[0]`, `( f(1, 2)) - ( v[0])`},
		{`($a:expr, $b:expr) => { $b; $a }`, `|x, y| x, a < b`, `( a < b); ( |x, y| x)`},
		{`($a:expr, $b:expr) => { $b $a }`, `f::<A, B>(x), <A as T<B, C>>::new()`, `( <A as T<B, C>>::new()) ( f::<A, B>(x))`},
		{`($a:expr, $b:expr) => { $a $b }`, `x as HashMap<A, B>, y`, `( x as HashMap<A, B>) y`},
		{`($a:expr, $b:expr) => { $a; $b }`, `a || b, return`, `( a || b); return`},
		{`($a:expr) => { expr }; ($($t:tt)*) => { tokens }`, `a b`, `tokens`},
		{`($a:expr) => { expr }; ($($t:tt)*) => { tokens }`, `a as`, opaque}, // rustc stops at the type that is missing
		{`($a:expr => $b:expr) => { expr }; (each $a:expr; $b:expr) => { $b; $a }`, `each x; y`, `y; x`},
		{`($a:expr) => { expr }; ($($t:tt)*) => { tokens }`, `if x { 1 } "b" y`, `tokens`},
		{`($a:expr) => { expr }; ($b:ident "b") => { $b }`, `a "b"`, `a`},
		{`($a:expr) => { expr }; ($($t:tt)*) => { tokens }`, `=> b`, `tokens`},
		{`($a:ident) => { ident }; ($a:expr) => { expr }`, `a.b`, `expr`},
		{`($a:ident) => { ident }; ($a:expr) => { expr }`, `await`, `ident`},
		{`($($a:expr),* $(,)?) => { [$($a),*] }`, `1, 2 + 3,`, `[ 1, ( 2 + 3)]`},
		{`($($a:expr),+ $(,)?) => { [$($a),*] }`, ``, opaque},
		{`($($k:ident = $v:expr);*) => { $(let $k = $v;)* }`, `a = 1; b = a`, `let a = 1; let b = a;`},
		{`($($k:ident: [$($v:expr),*]),*) => { $($k($($v),*);)* }`, `a: [1, 2], b: []`, `a( 1, 2); b();`},
		{`($f:ident; $($v:expr),*) => { $($f($v);)* }`, `g; 1, 2`, `g( 1); g( 2);`},
		{`($($a:ident),*; $($b:ident),*) => { $($a $b),* }`, `a, b; c`, opaque},
		{`($t:ty) => { <$t>::new() }`, `Vec<Vec<u8>>`, `< Vec<Vec<u8>>>::new()`},
		{`($t:ty) => { $t::new() }`, `Vec<u8>`, `< Vec<u8>>::new()`},
		{`($t:ty) => { $t::new() }`, `std::string::String`, `std::string::String::new()`},
		{`($t:ty = $e:expr) => { let x: $t = $e; }`, `&'static dyn Fn(A, B) -> C = f`, `let x: &'static dyn Fn(A, B) -> C = f;`},
		{`($p:pat => $e:expr) => { match x { $p => $e, _ => {} } }`, `Some(1 | 2) | None => y`, `match x { (Some(1 | 2) | None) => y, _ => {} }`},
		{`($p:pat_param | $q:pat_param) => { $q; $p }`, `A | B`, `B; A`},
		{`($b:block) => { loop $b }`, `{ f() }`, `loop { f() }`},
		{`($l:lifetime: $b:block) => { $l: loop $b }`, `'a: { break 'a }`, `'a: loop { break 'a }`},
		{`($v:vis $n:ident) => { $v fn $n() {} }`, `pub(crate) f`, `pub(crate) fn f() {}`},
		{`($v:vis $n:ident) => { $v fn $n() {} }`, `f`, `fn f() {}`},
		{`($l:literal) => { $l }; ($e:expr) => { expr }`, `-1`, `( -1)`},
		{`($l:literal) => { literal }; ($e:expr) => { expr }`, `-x`, opaque}, // rustc, too, fails
		{`($(#[$m:meta])* $n:ident) => { $(#[$m])* struct $n; }`, `#[derive(Debug)] #[doc = "x"] S`, `#[ derive(Debug)] #[ doc = "x"] struct S;`},
		{`($i:item) => { $i }`, `fn f() -> [u8; 2] { [1, 2] }`, `fn f() -> [u8; 2] { [1, 2] }`},
		{`($s:stmt) => { $s }`, `let x: HashMap<A, B> = y`, `let x: HashMap<A, B> = y;`},
		{`($($s:stmt)*) => { a; $($s)* b }`, `f(); if x { g() } else { h() } let y = 1;`, `a; f() ; if x { g() } else { h() } let y = 1;; b`},
		{`() => { $crate::f() }`, ``, `crate ::f()`},
		{`() => { $x }`, ``, opaque},
		{`($($t:tt)*) => { f($($t)*) }`, `a , b`, `f( a , b)`},
		{`(@inner $e:expr) => { inner }; ($($t:tt)*) => { m!(@inner $($t)*) }`, `x`, `m!(@inner x)`},
		{`($a:tt $b:tt) => { $b $a }`, `{ x } >>=`, `>>= { x }`},
		{`($a:tt) => { $a }`, `1.5e-3f64`, `1.5e-3f64`},
		{`($a:tt $($b:tt)*) => { $a }`, `0..=1`, `0`},
		{`(/// doc
			) => { }`, ``, opaque},
		{`($a:expr) => { $a }`, `if x { 1 } else { 2 }`, `( if x { 1 } else { 2 })`},
		{`($a:expr, $b:expr) => { $a; $b }`, `match x { A | B => 1, _ => 2 } | y, async move { z.await }`, `( match x { A | B => 1, _ => 2 } | y); ( async move { z.await })`},
		{`($a:expr; $b:ident) => { $b.f($a) }`, `return |a, b| -> R<A, B> { a }; s`, `s.f( ( return |a, b| -> R<A, B> { a }))`},
	} {
		got := opaque
		if x, ok := expand(t, c.rules, c.call); ok {
			got = string(x.Text)
		}
		if tight(got) != tight(c.want) {
			t.Errorf("%s\n\twith %s\n\tis   %s\n\twant %s", c.rules, c.call, got, c.want)
		}
	}
}

// TestFree: what of a call may be written otherwise.
func TestFree(t *testing.T) {
	for _, c := range []struct{ rules, call, want string }{
		{`($e:expr) => { f($e) }`, `a + b`, `a + b`},
		{`($e:expr) => { f($e, $e) }`, `a + b`, ``},
		{`($e:expr) => { 1 }`, `a + b`, ``},
		{`($b:block) => { loop $b }`, `{ a }`, ` a `},
		{`($x:ident, $e:expr) => { let $x = $e; }`, `a, b`, `b`},
		{`($($t:tt)*) => { $($t)* }`, `async { a } b`, ` a `},
		{`($($e:expr),*) => { $($e;)* }`, `a, b`, `a|b`},
		{`($t:ty) => { <$t>::new() }`, `Rc<u8>`, ``},
	} {
		x, ok := expand(t, c.rules, c.call)
		if !ok {
			t.Errorf("%s with %s is opaque", c.rules, c.call)
		}
		var got []string
		for _, f := range x.Free {
			got = append(got, c.call[f.Start:f.End])
		}
		if s := strings.Join(got, "|"); s != c.want {
			t.Errorf("%s with %s: free is %q, want %q", c.rules, c.call, s, c.want)
		}
	}
}

// TestCaptured: a fragment that a macro hands on is one token to the next.
func TestCaptured(t *testing.T) {
	outer, ok := expand(t, `($e:expr, $i:ident) => { $e $i }`, `a + b, c`)
	if !ok {
		t.Fatal("not expanded")
	}
	let, ok := expand(t, `($s:stmt) => { $s }`, `let x = 1`)
	if len(let.Captured) != 1 || !ok || let.Captured[0].Whole.End != len(let.Text) {
		t.Errorf("the semicolon of a statement is not its own: %v", let.Captured)
	}
	for rules, want := range map[string]bool{
		`($a:tt $b:tt) => { $a }`:                     true,
		`($a:expr) => { $a }`:                         false, // two operands in a row
		`(($a:expr) $b:ident) => { $a }`:              false, // the brackets are ours
		`($a:ident $b:ident) => { $a }`:               false,
		`($($a:tt)*) => { $($a)* }`:                   true,
		`($a:ty) => { 1 }; ($($a:tt)*) => { $($a)* }`: false,
	} {
		r, _ := Parse([]byte("macro_rules! m { "+rules+" }"), 2021)
		if _, ok := r.Expand(Call{Text: outer.Text, Body: source.Span{End: len(outer.Text)}, Captured: outer.Captured}); ok != want {
			t.Errorf("%s: %v", rules, ok)
		}
	}
}

// TestBounds: what grows or branches without end is given up.
func TestBounds(t *testing.T) {
	many := strings.Repeat("$e ", 200)
	for name, c := range map[string]struct{ rules, call string }{
		"growth":    {`($e:expr) => { ` + many + ` }`, strings.Repeat("f(1) + ", 100) + "1"},
		"branching": {`($($($a:ident)*)* $($($b:ident)*)*) => { 1 }`, strings.Repeat("x ", 50)},
		"nothing":   {`($($($a:ident)?)*) => { 1 }`, strings.Repeat("x ", 10)},
		"unclosed":  {`($($t:tt)*) => { $($t)* }`, "("},
		"crossed":   {`($($t:tt)*) => { $($t)* }`, "(]"},
	} {
		if _, ok := expand(t, c.rules, c.call); ok {
			t.Errorf("%s was expanded", name)
		}
	}
	long := strings.Repeat("x, ", 5000)
	if _, ok := expand(t, `($($e:expr),* $(,)?) => { [$($e),*] }`, long); !ok {
		t.Error("a long list was not expanded")
	}
}

func FuzzExpand(f *testing.F) {
	f.Add("($($e:expr),*) => { [$($e),*] }", "a, |b, c| d")
	f.Add("($t:ty = $p:pat) => { $t }; ($($x:tt)*) => { $($x)* }", "Vec<u8> = Some(_) | None")
	f.Fuzz(func(t *testing.T, rules, call string) {
		r, ok := Parse([]byte("macro_rules! m { "+rules+" }"), 2021)
		if !ok {
			return
		}
		x, ok := r.Expand(Call{Text: []byte(call), Body: source.Span{End: len(call)}, Crate: "crate"})
		if !ok {
			return
		}
		for _, g := range x.Given {
			if got, want := string(x.Text[g.At:g.At+g.Len]), call[g.From:g.From+g.Len]; got != want {
				t.Errorf("%q is given as %q", want, got)
			}
		}
	})
}
