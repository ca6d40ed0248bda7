package semantic

import (
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/wakeful-rs/wakeful/semantic/types"
)

// TestAdjustments holds what happens to operands between their own type and
// their use: `*` is a built-in deref, `D` a call of Deref, `M` one of DerefMut,
// then the borrow.
func TestAdjustments(t *testing.T) {
	const text = `
use std::sync::{Arc, Mutex};
struct P { n: u8, v: Vec<u8> }
impl P { fn by_ref(&self) {} fn by_mut(&mut self) {} fn by_value(self) {} }
fn takes_str(s: &str) {}
fn takes_slice(s: &mut [u8]) {}
fn plain(mut plain: P) { plain.by_ref(); plain.by_mut(); plain.n; plain.by_value(); }
fn reference(reference: &mut P) { reference.by_ref(); reference.by_mut(); reference.n; }
fn arc(arc: Arc<P>) { arc.by_ref(); arc.n; }
fn boxed(mut boxed: Box<P>) { boxed.by_mut(); boxed.by_value(); }
fn guard(mut guard: std::sync::MutexGuard<'_, P>) { guard.by_ref(); guard.by_mut(); guard.v.push(1); }
fn coerced(string: String, nested: Arc<Box<String>>, mut vec: Vec<u8>) { takes_str(&string); takes_str(&nested); takes_slice(&mut vec); }
fn called(called: &dyn Fn()) { called(); }
`
	want := map[string][]string{
		"plain":     {"plain: &", "plain: &mut"},
		"reference": {"reference: *&", "reference: *&mut", "reference: *"},
		"arc":       {"arc: D&", "arc: D"},
		"boxed":     {"boxed: *&mut", "boxed: *"},
		// The last one's base is by Deref, though the place is used mutably:
		// what a base is used for is not known when it is inferred.
		"guard":   {"guard: D&", "guard: M&mut", "guard: D", "guard.v: &mut"},
		"coerced": {"&string: *D&", "&nested: *D*D&", "&mut vec: *M&mut"},
		"called":  {"called: *&"},
	}
	f := inPackage(t, map[string]string{"src/lib.rs": text}).File(filepath.FromSlash("src/lib.rs"))
	for _, b := range allBodies(f) {
		if _, ok := want[b.Name()]; !ok {
			continue
		}
		var got []string
		for _, e := range b.body.Exprs {
			a := b.result.Adjust(e)
			if len(a.Derefs) == 0 && a.AutoRef == types.NoRef {
				continue
			}
			span := b.at(e.Span())
			got = append(got, string(f.Text().Bytes()[span.Start:span.End])+": "+spellAdjust(a))
		}
		slices.Sort(got)
		slices.Sort(want[b.Name()])
		if !slices.Equal(got, want[b.Name()]) {
			t.Errorf("fn %s: got %q, want %q", b.Name(), got, want[b.Name()])
		}
	}
}

func spellAdjust(a types.Adjust) string {
	var b strings.Builder
	for _, s := range a.Derefs {
		switch {
		case s.Overloaded && s.Mut:
			b.WriteByte('M')
		case s.Overloaded:
			b.WriteByte('D')
		default:
			b.WriteByte('*')
		}
	}
	return b.String() + [...]string{"", "&", "&mut"}[a.AutoRef]
}
