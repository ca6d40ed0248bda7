package semantic_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/wakeful-rs/wakeful/semantic"
)

const blockOnText = `
use tokio::runtime::{Handle, Runtime};

fn helper(rt: &Runtime) { rt.block_on(async {}) }
fn asking(rt: &Runtime) { if Handle::try_current().is_err() { helper(rt) } }

async fn task(rt: &Runtime, m: &tokio::sync::Mutex<u32>) {
    rt.block_on(async {});
    m.blocking_lock();
    helper(rt);
    asking(rt);
    smol::block_on(async {});
}

async fn dropping(tx: std::sync::mpsc::Sender<Runtime>) {
    let a = Runtime::new().unwrap();
    let b = Runtime::new().unwrap();
    let c = Runtime::new().unwrap();
    let d = Runtime::new().unwrap();
    drop(a);
    b.handle();
    c.shutdown_background();
    tx.send(d).unwrap();
    let app = App { rt: Runtime::new().unwrap(), n: 1 };
    app.rt.handle();
    let gone = App { rt: Runtime::new().unwrap(), n: 1 };
    gone.rt.shutdown_background();
    Runtime::new().unwrap().spawn(async {});
    Runtime::new().unwrap().block_on(async {});
    let _ = Runtime::new().unwrap();
    let kept = &Runtime::new().unwrap();
    std::mem::forget(Runtime::new().unwrap());
}

struct App { rt: Runtime, n: u32 }
`

// blockOns is what is known of the calls and locals of the async fns.
func blockOns(w *semantic.Workspace) string {
	var out []string
	for b := range w.File("main.rs").Bodies() {
		if !b.Async() {
			continue
		}
		for _, c := range b.Calls() {
			if k := c.BlocksOn(); k != semantic.NoBlockOn {
				out = append(out, fmt.Sprintf("%s %s", c.Path(), k))
			}
			if steps, ok := c.PanicsThrough(); ok {
				out = append(out, fmt.Sprintf("%s through %s", c.Path(), steps[len(steps)-1].Path))
			}
		}
		for _, d := range b.PanickingDrops() {
			out = append(out, fmt.Sprintf("%s: %s %v", d.Name, d.Type, !d.Drop.Empty()))
		}
	}
	return strings.Join(out, "\n")
}

func withDependencies(t *testing.T, text string, packages ...string) *semantic.Workspace {
	t.Helper()
	p := semantic.Package{Name: "app", Edition: 2021, Targets: []semantic.Target{{Kind: "bin", Name: "app", Root: "main.rs"}}}
	for _, name := range packages {
		p.Dependencies = append(p.Dependencies, semantic.Dependency{Name: name, Package: name})
	}
	return files(t, p, map[string]string{"main.rs": text})
}

func TestBlocksOn(t *testing.T) {
	want := `tokio::runtime::Runtime::block_on panics
tokio::sync::Mutex::blocking_lock panics
app::helper through tokio::runtime::Runtime::block_on
tokio::runtime::Runtime::block_on panics
a: Runtime true
b: Runtime false
app: Runtime false
Runtime::new().unwrap(): Runtime true
Runtime::new().unwrap(): Runtime true`
	text := strings.ReplaceAll(blockOnText, "    smol::block_on(async {});\n", "")
	if got := blockOns(withDependencies(t, text, "tokio")); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

// TestBlocksOnWithOtherExecutors holds that nothing is said to panic where
// something else than tokio may run the tasks.
func TestBlocksOnWithOtherExecutors(t *testing.T) {
	want := `tokio::runtime::Runtime::block_on blocks
tokio::sync::Mutex::blocking_lock blocks
futures_lite::future::block_on blocks
tokio::runtime::Runtime::block_on blocks`
	got := blockOns(withDependencies(t, blockOnText, "tokio", "smol"))
	if got = strings.ReplaceAll(got, "async_io::block_on", "futures_lite::future::block_on"); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}
