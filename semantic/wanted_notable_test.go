package semantic

import (
	"slices"
	"strings"
	"testing"
)

// Of a package's bodies without anything async only those are looked at that
// may have something worth a word.
func TestNotableBodies(t *testing.T) {
	w := New(Input{
		Packages: []Package{{Name: "app", Edition: 2021, Root: "app", Targets: []Target{{Kind: "lib", Name: "app", Root: "app/src/lib.rs"}}}},
		Files: []InputFile{{Path: "app/src/lib.rs", Parsed: parsed(t, `use std::{rc::Rc, sync::{Arc, Mutex}};
fn shares() { let _kept = Arc::new(1); }
fn counts() { let _kept: Rc<Mutex<u8>> = Default::default(); }
fn forgets(m: &Mutex<u8>) { let _ = m.lock(); }
fn forgets_one(m: &Mutex<u8>) { let (n, _) = (1, m.lock()); }
fn forgets_all(m: &Mutex<u8>) { _ = m.lock(); }
fn keeps(m: &Mutex<u8>) -> u8 { let f = |_| 1; match *m.lock().unwrap() { 0 => f(1), _ => 2 } }
fn twice(m: &Mutex<Option<u8>>) { if let Some(n) = *m.lock().unwrap() { *m.lock().unwrap() = None; } }
fn while_it_runs(m: &Mutex<Vec<u8>>) { while let Some(n) = m.lock().unwrap().pop() { other(n); } }
fn in_an_arm(m: &Mutex<Vec<u8>>) { match m.lock().unwrap().pop() { Some(n) => other(n), None => {} } }
fn before(m: &Mutex<Vec<u8>>) { let last = m.lock().unwrap().pop(); if let Some(n) = last { drop(n); } }
fn reads(m: &std::sync::RwLock<Vec<u8>>) { if let Some(n) = m.read().unwrap().first() { drop(n); } }
fn given(m: &Mutex<Vec<u8>>) -> std::sync::MutexGuard<'_, Vec<u8>> { m.lock().unwrap() }
fn by_another(m: &Mutex<Vec<u8>>) { if let Some(n) = given(m).pop() { other(n); } }
fn by_another_before(m: &Mutex<Vec<u8>>) { let last = given(m).pop(); if let Some(n) = last { drop(n); } }
fn plain() -> u8 { 1 }
`)}},
	})
	var got []string
	for b := range w.File("app/src/lib.rs").Bodies() {
		got = append(got, b.fn.Hir.Name)
	}
	if want := []string{"shares", "counts", "forgets", "forgets_one", "forgets_all", "keeps", "twice", "while_it_runs", "in_an_arm", "reads", "by_another"}; !slices.Equal(got, want) {
		t.Errorf("looked at %s, want %s", strings.Join(got, ", "), strings.Join(want, ", "))
	}
}
