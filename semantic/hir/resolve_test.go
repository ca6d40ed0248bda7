package hir

import (
	"regexp"
	"testing"
)

// marked is a name with a label behind it: x/*1*/.
var marked = regexp.MustCompile(`(\w+)/\*(\w+)\*/`)

// TestLocalsResolve: a use means the binding that carries the same label, and
// `item` marks names that mean no local.
func TestLocalsResolve(t *testing.T) {
	const text = `
fn f(a/*a*/: u8, mut b/*b*/: u8, [c/*c*/, ..]: [u8; 2]) {
	let a/*a2*/ = a/*a*/ + 1;
	let g/*g*/ = |b/*b2*/: u8, a/*a3*/| a/*a3*/ + b/*b2*/ + c/*c*/;
	{
		let a/*a4*/ = a/*a2*/;
		a/*a4*/;
	}
	a/*a2*/;
	let Some(d/*d*/) = d/*item*/ else { return d/*item*/ };
	if let Some(a/*a5*/) = d/*d*/ && a/*a5*/ > 1 && let Some(d/*d2*/) = a/*a5*/ {
		a/*a5*/ + d/*d2*/
	} else if let Some(e/*e*/) = a/*a2*/ {
		e/*e*/ + d/*d*/
	} else {
		e/*item*/ + d/*d*/
	};
	while let Some(a/*a6*/) = a/*a2*/ { a/*a6*/; }
	for a/*a7*/ in a/*a2*/ { a/*a7*/; }
	match a/*a2*/ {
		X(h/*h*/) | Y(h) if let Some(i/*i*/) = h/*h*/ => i/*i*/ + h/*h*/,
		h/*h2*/ @ Z(j/*j*/) => h/*h2*/ + j/*j*/,
		None/*item*/ => None/*item*/,
		_ => h/*item*/,
	};
	let s/*s*/ = S { a/*a2*/, n: b/*b*/, ..g/*g*/ };
	let S { a: k/*k*/, ref m/*m*/ } = s/*s*/;
	println!("{k}", k/*k*/ = m/*m*/);
	let n/*n*/ = async move { let k/*k2*/ = k/*k*/; k/*k2*/ };
	k/*k*/;
	fn inner(p/*p*/: u8) { p/*p*/; k/*item*/; a/*item*/; }
	inner/*item*/(n/*n*/);
	let inner/*q*/ = inner/*item*/;
	inner/*q*/;
	tokio::select! {
		r/*r*/ = b/*b*/, if r/*item*/ => r/*r*/,
		Some(r/*r2*/) = r/*item*/ => { r/*r2*/; b/*b*/ }
	};
	matches!(b/*b*/, Some(t/*t*/) if t/*t*/ > 1);
	t/*item*/;
	tokio::pin!(n/*n2*/);
	n/*n2*/;
	r#b/*b*/;
	self/*item*/;
}
impl S { fn m(mut self/*self*/) { self/*self*/; || self/*self*/; } }
`
	labels := map[int]string{} // by the offset where the label begins
	for _, m := range marked.FindAllStringSubmatchIndex(text, -1) {
		labels[m[3]] = text[m[4]:m[5]]
	}
	checked := 0
	check := func(end int, means string) {
		if want, ok := labels[end]; ok {
			checked++
			if means != want {
				t.Errorf("%q means %s", text[end-1:end+8], means)
			}
		}
	}
	f := lower(t, text)
	checkUses(f.Items[0].(*Fn), 0, labels, check)
	checkUses(f.Items[1].(*Impl).Members[0].(*Fn), 0, labels, check)
	if checked < 60 {
		t.Errorf("only %d uses were checked", checked)
	}
}

// checkUses hands each use below fn to check: where it ends, and the label of
// what it means.
func checkUses(fn *Fn, outer int, labels map[int]string, check func(end int, means string)) {
	b, base := LowerBody(fn, nil), outer+fn.Base
	for _, e := range b.Exprs {
		switch e := e.(type) {
		case *LocalRef:
			check(base+e.Pos.End, labels[base+b.Locals[e.Local].Span.End])
		case *PathRef:
			check(base+e.Pos.End, "item")
		}
	}
	for _, s := range b.Items {
		for _, it := range s.Items {
			checkUses(it.(*Fn), base, labels, check)
		}
	}
}
