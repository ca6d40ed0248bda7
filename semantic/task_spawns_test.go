package semantic_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/wakeful-rs/wakeful/semantic"
)

// TestSpawns holds what tasks run, where their handles go, and what blocks in
// them, to what stands behind the calls.
func TestSpawns(t *testing.T) {
	code := `
use std::collections::VecDeque;
use tokio::task::{JoinHandle, JoinSet};
struct Server { accept: Option<JoinHandle<()>> }
async fn worker(n: u32) { helper(n).await; tokio::spawn(quiet()).await.unwrap(); } // worker: fn quiet, awaited
async fn helper(_: u32) { read(); }
async fn quiet() {}
fn read() { std::fs::read("x").unwrap(); }
fn keep(_: JoinHandle<()>) {}

async fn body(server: &mut Server, set: &mut JoinSet<()>, run: fn()) {
    tokio::spawn(worker(1)); // body: fn worker, detached, blocks helper read std::fs::read
    let _ = tokio::spawn(async { std::thread::sleep(d) }); // body: block, detached, blocks std::thread::sleep
    drop(tokio::spawn(quiet())); // body: fn quiet, detached
    tokio::spawn(quiet()).await.unwrap(); // body: fn quiet, awaited
    let h = tokio::spawn(quiet()); // body: fn quiet, awaited
    h.await.unwrap();
    let kept = tokio::spawn(quiet()); // body: fn quiet, kept kept
    let unused = tokio::spawn(quiet()); // body: fn quiet, kept unused
    kept.abort();
    let mut many = Vec::new();
    many.push(tokio::spawn(quiet())); // body: fn quiet, collected many
    let one = tokio::spawn(quiet()); // body: fn quiet, collected many
    many.push(one);
    for handle in [tokio::spawn(quiet())] { // body: fn quiet, awaited
        handle.await.unwrap();
    }
    server.accept = Some(tokio::spawn(quiet())); // body: fn quiet, stored server.accept
    let server = Server { accept: Some(tokio::spawn(quiet())) }; // body: fn quiet, stored accept
    keep(tokio::spawn(quiet())); // body: fn quiet, given keep
    set.spawn(quiet()); // body: fn quiet, collected set
    tokio::task::spawn_blocking(read).await.unwrap(); // body: fn read, threads, awaited
    std::thread::spawn(|| read()).join().unwrap(); // body: closure, threads, awaited
    std::thread::spawn(run); // body: unknown, threads, detached
    let (a, b) = tokio::join!(tokio::spawn(quiet()), async { // body: fn quiet, awaited
        tokio::spawn(quiet()).await // body: fn quiet, awaited
    });
    let all: Vec<_> = (0..3).map(|n| tokio::spawn(worker(n))).collect(); // body: fn worker, not followed, blocks helper read std::fs::read
    let block = async { tokio::spawn(quiet()); read(); }; // body: fn quiet, detached
    tokio::spawn(Box::pin(block)); // body: block, detached, blocks read std::fs::read
}

fn start() -> JoinHandle<()> {
    tokio::spawn(async { // start: block, returned
        tokio::spawn(async { read() }); // start: block, detached, blocks read std::fs::read
    })
}

fn smol_task() {
    smol::spawn(quiet()); // smol_task: fn quiet, dropped
    smol::spawn(quiet()).detach(); // smol_task: fn quiet, detached
}
`
	f := files(t, loose, map[string]string{"a.rs": code}).File("a.rs")
	got := map[int]string{}
	for b := range f.Spawners() {
		for _, s := range b.Spawns() {
			got[f.Text().LineOf(s.Name.Start)] = spawnIn(s)
		}
	}
	for i, line := range strings.Split(code, "\n") {
		if _, want, _ := strings.Cut(line, " // "); got[i] != want {
			t.Errorf("line %d, %s:\n got %q\nwant %q", i+1, strings.TrimSpace(line), got[i], want)
		}
	}
}

var (
	codeKinds = map[semantic.CodeKind]string{semantic.UnknownCode: "unknown", semantic.FnCode: "fn", semantic.BlockCode: "block", semantic.ClosureCode: "closure"}
	fates     = map[semantic.Fate]string{
		semantic.FateNotFollowed: "not followed", semantic.FateAwaited: "awaited", semantic.FateCollected: "collected", semantic.FateStored: "stored",
		semantic.FateGiven: "given", semantic.FateReturned: "returned", semantic.FateKept: "kept", semantic.FateDetached: "detached", semantic.FateDropped: "dropped",
	}
)

func spawnIn(s semantic.Spawn) string {
	work := codeKinds[s.Work.Kind]
	if s.Work.Kind == semantic.FnCode {
		work += " " + s.Work.Fn
	}
	out := fmt.Sprintf("%s: %s", s.In.Fn, work)
	if s.Threads {
		out += ", threads"
	}
	out += ", " + strings.TrimSpace(fates[s.Handle.Fate]+" "+s.Handle.To)
	for _, b := range s.Blocks() {
		out += ", blocks"
		for _, step := range b.Steps {
			out += " " + strings.TrimPrefix(step.Path, "a::")
		}
	}
	return out
}

// TestParents tells which tasks spawn which, by line.
func TestParents(t *testing.T) {
	code := `
fn main() {
    tokio::spawn(async {
        let later = async { tokio::spawn(a()); };
        tokio::spawn(async {
            tokio::spawn(b());
        });
        later.await;
    });
}
async fn a() {}
async fn b() {
    tokio::spawn(a());
    tokio::spawn(b());
}
`
	f := files(t, loose, map[string]string{"a.rs": code}).File("a.rs")
	var all []semantic.Spawn
	for b := range f.Spawners() {
		all = append(all, b.Spawns()...)
	}
	line := func(i int) int { return f.Text().LineOf(all[i].Call.Start) + 1 }
	var got []string
	for i, p := range semantic.Parents(all) {
		parent := 0
		if p >= 0 {
			parent = line(p)
		}
		got = append(got, fmt.Sprintf("%d>%d", parent, line(i)))
	}
	if want := "0>3 3>4 3>5 5>6 6>13 6>14"; strings.Join(got, " ") != want {
		t.Errorf("got %v, want %s", got, want)
	}
}
