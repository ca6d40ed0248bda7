package semantic

import (
	"fmt"
	"path/filepath"
	"testing"
)

// TestRespellingObstacles adds to a program in which a mutex can become another
// one, and a channel, something that keeps them from it.
func TestRespellingObstacles(t *testing.T) {
	const code = `use std::sync::Mutex;
use tokio::sync::mpsc::{self, unbounded_channel, UnboundedSender};
pub struct S { m: Mutex<Vec<u32>>, tx: UnboundedSender<u32> }
impl S {
    pub fn new() -> S {
        let (tx, rx) = unbounded_channel();
        S { m: Mutex::new(Vec::new()), tx }
    }
    pub async fn push(&self) {
        self.tx.send(1).unwrap();
        let mut g = self.m.lock().unwrap();
        g.push(1);
        tokio::task::yield_now().await;
        g.push(2);
    }
}
`
	for name, c := range map[string]struct {
		more           string
		mutex, channel bool
	}{
		"nothing":               {"", true, true},
		"of other contents":     {"fn f(m: &Mutex<u8>, tx: &UnboundedSender<u8>) { *m.lock().unwrap() = 1; tx.send(1).unwrap(); }", true, true},
		"others of the name":    {"async fn f(m: &tokio::sync::Mutex<u8>, tx: &mpsc::Sender<u8>) { *m.lock().await = 1; tx.send(1).await.unwrap(); }", true, true},
		"in a block":            {"async fn f(s: &S) { let n = { let g = s.m.lock().unwrap(); g.len() }; let _ = s.tx.send(n as u32); }", true, true},
		"in sync code":          {"fn f(s: &S) { s.m.lock().unwrap().pop(); s.tx.send(1).unwrap(); }", false, false},
		"in a closure":          {"async fn f(s: &S) { let f = || s.m.lock().unwrap().len(); f(); let g = |n| s.tx.send(n); }", false, false},
		"a look at the Result":  {"async fn f(s: &S) { if let Ok(g) = s.m.lock() {} let _ = s.tx.downgrade(); }", false, false},
		"in a macro":            {"async fn f(s: &S) { stranger!(s.m.lock(), s.tx.send(1)); }", false, false},
		"generic":               {"async fn f<T>(m: &Mutex<T>, tx: &UnboundedSender<T>) {}", false, false},
		"constant":              {"static M: Mutex<Vec<u32>> = Mutex::new(Vec::new());", false, true},
		"named guards":          {"fn f(g: std::sync::MutexGuard<'_, Vec<u32>>, s: UnboundedReceiverStream<u32>) {}", false, false},
		"as a fn":               {"fn f() { Some(Vec::new()).map(Mutex::new); let make = unbounded_channel::<u32>; }", false, false},
		"strangers that derive": {"#[derive(Serialize)] struct T { m: Mutex<Vec<u32>>, tx: UnboundedSender<u32> }", false, false},
		"of unknown type":       {"async fn f(x: Unknown) { x.lock().unwrap(); x.send(1); }", false, false},
	} {
		t.Run(name, func(t *testing.T) {
			p := Package{Edition: 2021, Dependencies: []Dependency{{Name: "tokio", Package: "tokio"}}}
			p.Targets = []Target{{Kind: "lib", Name: "app", Root: "src/lib.rs"}}
			w := ofPackage(t, p, map[string]string{"src/lib.rs": code + c.more + "\n"})
			if got := respellings(w); got != fmt.Sprint(c.mutex, c.channel) {
				t.Errorf("mutex and channel can change: %s, want %v %v", got, c.mutex, c.channel)
			}
		})
	}
}

// respellings says whether the guard that push holds, and the channel that new
// makes, can become others.
func respellings(w *Workspace) string {
	mutex, channel := false, false
	for b := range w.File(filepath.FromSlash("src/lib.rs")).Bodies() {
		for _, a := range b.Awaits() {
			for _, h := range a.Held {
				if _, ok := h.AsyncMutex(w); ok && b.Name() == "push" {
					mutex = true
				}
			}
		}
		for _, c := range b.Calls() {
			if _, ok := c.Bounded(); ok && b.Name() == "new" {
				channel = true
			}
		}
	}
	return fmt.Sprint(mutex, channel)
}
