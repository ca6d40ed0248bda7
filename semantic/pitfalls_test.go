package semantic_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/wakeful-rs/wakeful/semantic"
)

const pitfallsText = `
use std::{cell::RefCell, rc::Rc, sync::{Arc, Mutex, RwLock}};
struct Own<T>(T);
struct S { a: Rc<Mutex<u32>>, b: Vec<Rc<Mutex<u32>>>, c: Rc<RefCell<u32>>, d: Arc<Mutex<u32>> }

async fn drops(m: &Mutex<u32>) {
    let _ = m.lock();
    let _guard = m.lock();
    let _ = m.lock().unwrap().count_ones();
}

async fn relocks(m: &Mutex<Vec<u32>>, n: &Mutex<Vec<u32>>, r: &RwLock<Vec<u32>>) {
    if let Some(1) = m.lock().unwrap().pop() { m.lock().unwrap().clear() } else { m.lock().unwrap().clear() }
    if let Some(1) = m.lock().unwrap().pop() { n.lock().unwrap().clear() }
    if let Some(1) = r.read().unwrap().first() { r.read().unwrap().len(); }
    if let Some(1) = m.lock().map(|mut v| v.pop()).unwrap() { m.lock().unwrap().clear() }
    if let Some(1) = r.read().unwrap().first().copied() { r.write().unwrap().clear() }
    if let Some(1) = given(n).pop() { n.lock().unwrap().clear() }
    if let Ok(v) = n.lock() { given(n).push(v.len() as u32) }
    if let Ok(v) = n.lock() { drop(v); given(n).clear() }
}

fn given(m: &Mutex<Vec<u32>>) -> std::sync::MutexGuard<'_, Vec<u32>> { m.lock().unwrap() }

async fn arcs<T>(t: T) {
    Arc::new(RefCell::new(1));
    Arc::new(Own(Rc::new(1)));
    Arc::new(Own(1));
    Arc::new(t);
}

async fn loops() {
    for _ in 0..1_000_000u64 {}
    for _ in 0..10 { for _ in 5..2_000_005 {} }
    for _ in 0..999_999 {}
    for _ in 1..=1 << 20 {}
    for n in 0..5_000_000 { if n == 7 { break } }
    let later = || for _ in 0..5_000_000 {};
}
`

// pitfalls are the facts about the bodies of main.rs, a line each.
func pitfalls(w *semantic.Workspace) []string {
	f := w.File("main.rs")
	text := f.Text().Bytes()
	var out []string
	for b := range f.Bodies() {
		for _, d := range b.DroppedLocks() {
			out = append(out, fmt.Sprintf("drops %s %s", text[d.Init.Start:d.Init.End], d.Guard))
		}
		for _, r := range b.Relocks() {
			out = append(out, fmt.Sprintf("relocks %s else=%v", text[r.Lock.Start:r.Lock.End], r.Where == semantic.Else))
		}
		for _, a := range b.LocalArcs() {
			out = append(out, fmt.Sprintf("arc of %s: %s", a.Inner, a.Trait))
		}
		for _, l := range b.LongLoops() {
			out = append(out, fmt.Sprintf("loop of %d", l.Turns))
		}
	}
	for _, at := range f.RcMutexes() {
		out = append(out, "rc "+string(text[at.Start:at.End]))
	}
	return out
}

func TestPitfalls(t *testing.T) {
	want := []string{
		"drops m.lock() thread_lock",
		"relocks m else=false",
		"relocks m else=true",
		"relocks r else=false",
		"relocks given(n) else=false",
		"relocks n else=false",
		"arc of RefCell<i32>: Sync",
		"arc of Own<Rc<i32>>: Send",
		"loop of 1000000",
		"loop of 2000000",
		"loop of 1048576",
		"rc Rc<Mutex<u32>>",
		"rc Rc<Mutex<u32>>",
	}
	if got := pitfalls(withDependencies(t, pitfallsText)); !slices.Equal(got, want) {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}
