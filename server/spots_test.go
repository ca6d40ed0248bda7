package server

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"github.com/wakeful-rs/wakeful/parser"
	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/source"
)

// hoverAt is what the server says at the $0 of a snippet.
func hoverAt(t *testing.T, code string) string {
	t.Helper()
	return openCase(t, &txtar.Archive{Files: []txtar.File{{Name: "main.rs", Data: []byte(code)}}}).renderHover()
}

// TestSpots holds what a hover says of the place itself, before the topic.
func TestSpots(t *testing.T) {
	for _, c := range []struct {
		name, code string
		want       []string // sentences, in their order
	}{
		{"a task takes along", `
async fn f(map: Arc<Vec<u32>>, n: u64) {
    tokio::sp$0awn(async move { println!("{map:?} {n}") });
}`, []string{"must be `Send` and `'static`. It is `Send`.", "- `map`: `Arc<Vec<u32>>`", "- `n`: `u64`", "**Tasks**"}},
		{"a task of an async fn takes its arguments", `
async fn work(text: String) { tokio::task::yield_now().await; drop(text); }
fn f() { tokio::sp$0awn(work(String::new())); }`, []string{"It is `Send`.", "- `text`: `String`", "**Tasks**"}},
		{"a task that stays", `
fn f() { tokio::task::spawn_l$0ocal(async { tokio::task::yield_now().await; }); }`,
			[]string{"This task stays on its thread, so its future need not be `Send`.", "**Tasks**"}},
		{"a closure that may block", `
async fn f(n: u8) { tokio::task::spawn_bl$0ocking(move || n + 1).await.ok(); }`,
			[]string{"This closure runs on another thread, one that it may block", "- `n`: `u8`", "**Blocking and computing**"}},
		{"a join", `
async fn a() -> u8 { tokio::task::yield_now().await; 1 }
async fn f() { let _ = tokio::jo$0in!(a(), a()); }`,
			[]string{"`a()` and `a()` take turns in this one task, on one thread.", "**One after another"}},
		{"a join of tasks", `
async fn f() -> Result<(), tokio::task::JoinError> {
    let one = tokio::spawn(async { 1 });
    let two = tokio::spawn(async { 2 });
    tokio::try_jo$0in!(one, two)?;
    Ok(())
}`, []string{"`one` and `two` are handles: their tasks run by themselves", "The first task that panicked or was aborted ends the waiting; the others run on."}},
		{"a try_join", `
async fn a() -> Result<u8, ()> { tokio::task::yield_now().await; Ok(1) }
async fn f() { tokio::try_join$0!(a(), a()).ok(); }`, []string{"The first `Err` ends it, and drops the others where they stand."}},
		{"a select that loses", `
async fn f(mut peer: tokio::net::TcpStream, mut orders: mpsc::Receiver<u8>) {
    use tokio::io::AsyncReadExt;
    let mut frame = [0; 16];
    tokio::sel$0ect! {
        biased;
        _ = peer.read_exact(&mut frame) => {}
        _ = orders.recv() => {}
    }
}`, []string{"When another branch wins:", "- `peer.read_exact(&mut frame)` is dropped: **", "the topmost wins.", "**select! and cancel safety**"}},
		{"a select that lends", `
async fn f(mut orders: mpsc::Receiver<u8>) {
    let mut work = std::pin::pin!(tokio::time::sleep(Duration::from_secs(1)));
    loop {
        tokio::sel$0ect! {
            _ = &mut work => return,
            _ = orders.recv() => {}
        }
    }
}`, []string{"- `&mut work` is only lent, and goes on in the next turn", "a random one wins."}},
		{"main with threads", `
#[tokio::ma$0in(flavor = "multi_thread", worker_threads = 4)]
async fn main() {}`, []string{"Starts a runtime with `4` worker threads.", "**Runtimes**"}},
		{"main without threads", `
#[tokio::ma$0in(flavor = "current_thread")]
async fn main() {}`, []string{"runs all tasks on this one thread. `tokio::spawn` asks for `Send` all the same."}},
		{"a test", `
#[tokio::te$0st(start_paused = true)]
async fn works() {}`, []string{"Starts a runtime for this test alone that runs all tasks on this one thread.", "Its clock is paused"}},
		{"a flavor that nobody knows", `
#[tokio::ma$0in(flavor = "local")]
async fn main() {}`, []string{"**Runtimes**"}},
		{"boxed futures", `
#[async_tr$0ait]
trait Store { async fn get(&self) -> u8; async fn put(&self, n: u8); fn len(&self) -> usize; }
fn f(_: &dyn Store) {}`, []string{"Each call of `get` or `put` puts its future into a box of its own. The futures must be `Send`.", "where nobody makes a `dyn Store`", "**dyn and async traits**"}},
		{"boxed futures that stay", `
#[async_tr$0ait(?Send)]
trait Store { async fn get(&self) -> u8; }
fn f(_: &dyn Store) {}`, []string{"With `?Send` the futures need not be `Send`"}},
		{"an impl's attribute", `
#[async_trait]
trait Store { async fn get(&self) -> u8; }
struct S;
#[async_tr$0ait]
impl Store for S { async fn get(&self) -> u8 { 1 } }
fn f(_: &dyn Store) {}`, []string{"Each call of `get` puts its future into a box of its own."}},
		{"an object of boxed futures", `
#[async_trait]
trait Store { async fn get(&self) -> u8; }
fn f(_: &d$0yn Store) {}`, []string{"Through this `dyn Store`, each call of `get` puts its future into a box.", "**dyn and async traits**"}},
		{"an object that is boxed by hand", `
trait Store { fn get(&self) -> Pin<Box<dyn Future<Output = u8> + Send + '_>>; }
fn f(_: &d$0yn Store) {}`, []string{"each call of `get` puts its future into a box."}},
		{"a trait without dyn", `
trait Store { async fn put(&self); as$0ync fn get(&self) -> u8; }`, []string{"`Store` cannot be `dyn` because of `put` and `get`.", "**Async methods in traits**"}},
		{"an impl of a trait without dyn", `
trait Store { async fn get(&self) -> u8; }
impl Store for u8 { as$0ync fn get(&self) -> u8 { tokio::task::yield_now().await; 1 } }`, []string{"`Store` cannot be `dyn` because of `get`."}},
		{"a trait with boxed futures", `
#[async_trait]
trait Store { as$0ync fn get(&self) -> u8; }
fn f(_: &dyn Store) {}`, []string{"#[async_trait] boxes the future of `get`, so there may be a `dyn Store`."}},
		{"a limit that cuts", `
async fn work() -> Result<u8, ()> { tokio::task::yield_now().await; Ok(1) }
async fn f() -> bool { tokio::time::time$0out(Duration::from_secs(5), work()).await.is_ok() }`,
			[]string{"After `Duration::from_secs(5)` the waiting ends with an `Err`. `work()` is dropped at the await where it stands.", "There are two results", "**Time limits**"}},
		{"a limit of a task", `
async fn f() -> bool {
    let task = tokio::spawn(async {});
    tokio::time::time$0out(Duration::from_secs(5), task).await.is_ok()
}`, []string{"The task behind `task` runs on."}},
		{"a limit of a loan", `
async fn f() -> bool {
    let mut work = std::pin::pin!(tokio::time::sleep(Duration::from_secs(9)));
    tokio::time::time$0out(Duration::from_secs(5), work.as_mut()).await.is_ok()
}`, []string{"`work.as_mut()` is only lent: the future can be awaited again."}},
		{"a limit that loses", `
async fn f(mut peer: tokio::net::TcpStream) -> bool {
    use tokio::io::AsyncReadExt;
    let mut frame = [0; 16];
    tokio::time::time$0out(Duration::from_secs(5), peer.read_exact(&mut frame)).await.is_ok()
}`, []string{"is dropped at the await where it stands: **"}},
		{"a lock of threads, held", `
async fn f(m: &std::sync::Mutex<u8>) {
    let guard = m.lo$0ck().unwrap();
    tokio::task::yield_now().await;
    tokio::task::yield_now().await;
    drop(guard);
}`, []string{"This blocks the whole thread until the lock is free. **`guard` is held across the awaits in lines 4 and 5.**", "**Locks in async code**"}},
		{"a lock of threads, free", `
async fn f(m: &std::sync::Mutex<u8>) {
    *m.lo$0ck().unwrap() += 1;
    tokio::task::yield_now().await;
}`, []string{"The guard is held across no await."}},
		{"a lock of tasks", `
async fn f(m: &tokio::sync::Mutex<u8>) {
    let guard = m.lo$0ck().await;
    tokio::task::yield_now().await;
    drop(guard);
}`, []string{"This suspends the task until the lock is free; the thread runs others meanwhile.", "`guard` is held across the await in line 4, which this kind of lock is made for."}},
		{"a lock that blocks a task", `
async fn f(m: &std::sync::RwLock<u8>) { *m.wr$0ite().unwrap() = 1; tokio::task::yield_now().await; }`, []string{"This blocks the whole thread until the lock is free. The guard is held across no await."}},
		{"a select of futures", `
async fn f(mut orders: mpsc::Receiver<u8>) {
    futures::select_bi$0ased! {
        _ = orders.recv() => {}
        _ = orders.recv() => {}
    }
}`, []string{"the topmost wins"}},
		{"a loan", `
async fn f(c: &RefCell<u8>) { *c.borrow_m$0ut() += 1; tokio::task::yield_now().await; }`, []string{"This panics when the value is lent already."}},
		{"a stream that needs no pin", `
use tokio_stream::{StreamExt, wrappers::ReceiverStream};
async fn f(mut s: ReceiverStream<u8>) { while let Some(_) = s.ne$0xt().await {} }`,
			[]string{"This needs a stream that is `Unpin`, and `ReceiverStream<u8>` is: no pinning.", "**Streams**"}},
		{"a stream that is pinned", `
use futures::stream::{Stream, StreamExt};
async fn f(s: impl Stream<Item = u8>) {
    let mut s = std::pin::pin!(s);
    while let Some(_) = s.ne$0xt().await {}
}`, []string{"stays in its place behind a `Pin`", "**Streams**"}},
		{"room in a channel", `
fn f() { let (_a, _b) = tokio::sync::mpsc::chan$0nel::<u8>(16); }`,
			[]string{"The channel has room for `16`. A sender of one more suspends its task until one is taken.", "**Channels**"}},
		{"room in a channel of threads", `
fn f() { let (_a, _b) = std::sync::mpsc::sync_chan$0nel::<u8>(16); }`, []string{"A sender of one more blocks its thread"}},
		{"a channel that forgets", `
fn f() { let (_a, _b) = tokio::sync::broadcast::chan$0nel::<u8>(16); }`, []string{"**Channels**"}},
		{"a send that waits", `
async fn f(s: mpsc::Sender<u8>) { s.se$0nd(1).await.ok(); }`, []string{"While the channel is full, this suspends the task."}},
		{"a send that does not", `
fn f(s: mpsc::UnboundedSender<u8>) { s.se$0nd(1).ok(); }`, []string{"This returns at once: there is nothing to wait for."}},
		{"a recv", `
async fn f(mut r: mpsc::Receiver<u8>) { r.re$0cv().await; }`, []string{"This suspends the task until there is a message, or no sender left."}},
		{"a bound", `
fn f<T: Se$0nd>(_: T) {}`, []string{"markdown\n**Send, and what a future holds**"}},
		{"a bound of a future", `
fn f<F: Future<Output = u8> + Se$0nd>(_: F) {}`, []string{"Callers must give a future that may move between threads", "**Send, and what a future holds**"}},
		{"a promise", `
fn f() -> impl Future<Output = u8> + Se$0nd { async { 1 } }`, []string{"This promises every caller a future that may move between threads"}},
		{"a box of futures", `
fn f(_: Pin<Box<dyn Future<Output = u8> + Se$0nd + '_>>) {}`, []string{"Every future that goes in here must be `Send`."}},
		{"a pin", `
fn f(_: std::pin::Pi$0n<&mut u8>) {}`, []string{"**Pinning**"}},
		{"a type in an expression", `
fn f() { let _ = tokio::sync::Mut$0ex::new(1); }`, []string{"**Locks in async code**"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			rest := hoverAt(t, c.code)
			whole := rest
			for _, want := range c.want {
				_, after, found := strings.Cut(rest, want)
				if !found {
					t.Fatalf("no %q in\n%s", want, whole)
				}
				rest = after
			}
		})
	}
}

// TestSilentSpots holds that words which only look like a topic's raise none.
func TestSilentSpots(t *testing.T) {
	for name, code := range map[string]string{
		"a spawn of one's own":     "fn spawn<T>(t: T) -> T { t }\nfn f() { sp$0awn(1); }",
		"a macro of one's own":     "macro_rules! select { () => {} }\nfn f() { sel$0ect!(); }",
		"a type of one's own":      "struct Mutex;\nfn f(_: Mut$0ex) {}",
		"a type parameter":         "fn f<Pin>(_: Pi$0n) {}",
		"a dyn without futures":    "trait Shape { fn area(&self) -> u8; }\nfn f(_: &d$0yn Shape) {}",
		"an import":                "use std::sync::Mut$0ex;\nfn f(_: Mutex<u8>) {}",
		"a lock in sync code":      "fn f(m: &std::sync::Mutex<u8>) { *m.lo$0ck().unwrap() = 1; }",
		"a sleep in sync code":     "fn f() { std::thread::sl$0eep(Duration::from_secs(1)); }",
		"a local":                  "fn f(send: u8) -> u8 { se$0nd }",
		"a comment":                "// tokio::sp$0awn\nfn f() {}",
		"a string":                 "fn f() -> &'static str { \"select$0!\" }",
		"a doc comment":            "/// Calls `tokio::sp$0awn`.\nfn f() {}",
		"an attribute's arguments": "#[tokio::main(fla$0vor = \"current_thread\")]\nasync fn main() {}",
	} {
		t.Run(name, func(t *testing.T) {
			if got := hoverAt(t, code); got != "nothing\n" {
				t.Errorf("said\n%s", got)
			}
		})
	}
}

// TestHoverEverywhere asks at each word of code of every kind, half-typed code
// too: what cannot be known is silent.
func TestHoverEverywhere(t *testing.T) {
	paths, err := filepath.Glob("../testdata/corpus/*.rs")
	if err != nil || len(paths) == 0 {
		t.Fatalf("no corpus: %v", err)
	}
	for _, path := range paths {
		text, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		parsed, err := parser.ParseOnce(t.Context(), source.NewText(text), parser.Limits{})
		if err != nil {
			t.Fatal(err)
		}
		file := semantic.New(semantic.Input{
			Packages: []semantic.Package{{Edition: 2024, Loose: true}},
			Files:    []semantic.InputFile{{Path: path, Parsed: parsed}},
		}).File(path)
		for word := range parser.Words(text) {
			if word, ok := tokenAt(file, word.Start); ok && word.span.Empty() {
				t.Errorf("%s: a hover over nothing at %v", path, word.span)
			} else if ok {
				here(place{word, file, file.Text().LineOf})
			}
		}
	}
}
