package hir

import "testing"

func TestSignatureHash(t *testing.T) {
	const text = "use a::b;\n#[x]\npub fn f(a: u8) -> u8 { a + 1 }\nimpl S { const N: u8 = 1; fn m(&self) { g() } }\nmod m { static X: u8 = 1; }\n"
	base := SignatureHash(lower(t, text))
	same := map[string]string{
		"a body":        "use a::b;\n#[x]\npub fn f(a: u8) -> u8 { let c = a; c }\nimpl S { const N: u8 = 1; fn m(&self) { } }\nmod m { static X: u8 = 1; }\n",
		"a value":       "use a::b;\n#[x]\npub fn f(a: u8) -> u8 { a + 1 }\nimpl S { const N: u8 = 2 * 3; fn m(&self) { g() } }\nmod m { static X: u8 = 2; }\n",
		"comments":      "//! Doc.\nuse a::b;\n/// Doc.\n#[x]\npub fn f(a: /* why */ u8) -> u8 { a + 1 }\n// note\nimpl S { const N: u8 = 1; fn m(&self) { g() } }\nmod m { static X: u8 = 1; }\n",
		"white space":   "use a :: b ;\n\n#[ x ] pub fn f ( a : u8 )->u8{ a + 1 }\nimpl S { const N: u8 = 1; fn m(&self) { g() } }\nmod m { static X: u8 = 1; }\n",
		"broken bodies": "use a::b;\n#[x]\npub fn f(a: u8) -> u8 { a + ; }\nimpl S { const N: u8 = 1; fn m(&self) { g() } }\nmod m { static X: u8 = 1; }\n",
	}
	for name, other := range same {
		if SignatureHash(lower(t, other)) != base {
			t.Errorf("%s changed the hash", name)
		}
	}
	different := map[string]string{
		"a result":     "use a::b;\n#[x]\npub fn f(a: u8) -> u16 { a + 1 }\nimpl S { const N: u8 = 1; fn m(&self) { g() } }\nmod m { static X: u8 = 1; }\n",
		"visibility":   "use a::b;\n#[x]\nfn f(a: u8) -> u8 { a + 1 }\nimpl S { const N: u8 = 1; fn m(&self) { g() } }\nmod m { static X: u8 = 1; }\n",
		"an attribute": "use a::b;\n#[y]\npub fn f(a: u8) -> u8 { a + 1 }\nimpl S { const N: u8 = 1; fn m(&self) { g() } }\nmod m { static X: u8 = 1; }\n",
		"a use":        "use a::c;\n#[x]\npub fn f(a: u8) -> u8 { a + 1 }\nimpl S { const N: u8 = 1; fn m(&self) { g() } }\nmod m { static X: u8 = 1; }\n",
		"async":        "use a::b;\n#[x]\npub fn f(a: u8) -> u8 { a + 1 }\nimpl S { const N: u8 = 1; async fn m(&self) { g() } }\nmod m { static X: u8 = 1; }\n",
		"a type":       "use a::b;\n#[x]\npub fn f(a: u8) -> u8 { a + 1 }\nimpl S { const N: u8 = 1; fn m(&self) { g() } }\nmod m { static X: u9 = 1; }\n",
	}
	for name, other := range different {
		if SignatureHash(lower(t, other)) == base {
			t.Errorf("%s did not change the hash", name)
		}
	}
}

// Of a macro's rules others see which names its calls may declare.
func TestSignatureHashOfMacros(t *testing.T) {
	hash := func(rules string) uint64 { return SignatureHash(lower(t, "macro_rules! m { "+rules+" }\nm!();\n")) }
	base := hash("() => { struct Rc; fn f() { g() } }")
	if hash("() => { struct Rc; fn f() { g(); h() } }") != base {
		t.Error("a body in a macro changed the hash")
	}
	for _, other := range []string{"() => { struct Arc; fn f() { g() } }", "() => { fn f() { g() } }", "($n:ident) => { struct Rc; struct $n; fn f() { g() } }"} {
		if hash(other) == base {
			t.Errorf("%s did not change the hash", other)
		}
	}
	if SignatureHash(lower(t, "m!(Rc);\nfn f() {}\n")) == SignatureHash(lower(t, "m!(Arc);\nfn f() {}\n")) {
		t.Error("what a macro is given among the items did not change the hash")
	}
}
