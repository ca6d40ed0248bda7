package semantic_test

import (
	"context"
	"fmt"
	"path/filepath"
	"strings"
	"testing"

	"github.com/wakeful-rs/wakeful/parser"
	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/source"
)

// files is a version of files given as text, all in one package.
func files(t *testing.T, p semantic.Package, texts map[string]string) *semantic.Workspace {
	t.Helper()
	in := semantic.Input{Packages: []semantic.Package{p}}
	for path, text := range texts {
		parsed, err := parser.ParseOnce(context.Background(), source.NewText([]byte(text)), parser.Limits{})
		if err != nil {
			t.Fatal(err)
		}
		in.Files = append(in.Files, semantic.InputFile{Path: filepath.FromSlash(path), Parsed: parsed})
	}
	return semantic.New(in)
}

var loose = semantic.Package{Edition: 2024, Loose: true}

// calls are all calls of a file by line, written as in the tables below.
func calls(f *semantic.File) map[int][]string {
	out := map[int][]string{}
	where := map[semantic.Where]string{semantic.Unsaid: "unsaid", semantic.InTask: "task", semantic.Insulated: "insulated"}
	for b := range f.Bodies() {
		for _, c := range b.Calls() {
			if !strings.HasPrefix(c.Path(), "std::thread::sleep") {
				continue
			}
			s := where[c.Where]
			if c.CanAwait {
				s += " await"
			}
			if c.Direct {
				s += " direct"
			}
			line := f.Text().LineOf(c.Name.Start)
			out[line] = append(out[line], s)
		}
	}
	return out
}

// TestWhereCallsRun reads what is expected of each call of sleep from the
// comment behind it.
func TestWhereCallsRun(t *testing.T) {
	const code = `
use std::thread::{self, sleep};
use std::time::Duration;
const D: Duration = Duration::from_secs(1);

async fn body(maybe: Option<u32>, list: Vec<u32>) {
    sleep(D); // task await direct
    let block = async { sleep(D) }; // task await
    let closure = || sleep(D); // unsaid
    let called = || sleep(D); // task direct
    called();
    let elsewhere = || sleep(D); // unsaid
    tokio::task::spawn_blocking(|| elsewhere());
    let later = async || sleep(D); // task await
    maybe.map(|_| sleep(D)); // task direct
    maybe.unwrap_or_else(|| { sleep(D); 1 }); // task direct
    list.iter().for_each(|_| sleep(D)); // task direct
    let lazy = list.iter().map(|_| sleep(D)); // unsaid
    let all: Vec<_> = list.iter().map(|_| sleep(D)).rev().collect(); // task direct
    for _ in list.iter().map(|_| sleep(D)) {} // task direct
    let most = list.iter().map(|_| { sleep(D); 1 }).enumerate().max(); // task direct
    list.iter().map(|_| sleep(D)).clone(); // unsaid
    thread::spawn(|| sleep(D)); // insulated
    thread::spawn(|| { maybe.map(|_| sleep(D)); }); // insulated
    tokio::task::spawn_blocking(|| sleep(D)).await; // insulated
    tokio::task::spawn_blocking(|| async { sleep(D) }).await; // insulated
    tokio::task::spawn_blocking(|| tokio::spawn(async { sleep(D) })).await; // task await
    tokio::task::block_in_place(|| sleep(D)); // insulated
    tokio::spawn(async move { sleep(D) }).await; // task await
    own(|| sleep(D)); // unsaid
    maybe.map(|_| || sleep(D)); // unsaid
    maybe.map(|_| async { sleep(D) }); // task await
    if let Some(n) = maybe { match n { 1 => sleep(D), _ => {} } } // task await direct
    tokio::select! {
        _ = async { sleep(D) } => sleep(D), // task await + task await direct
        _ = async {} => {}
    }
    println!("{:?}", sleep(D)); // task await direct
    Box::pin(async { sleep(D) }).await; // task await
}

fn own<F: FnOnce()>(f: F) { async {}; f() }

fn sync(maybe: Option<u32>) -> impl Future {
    sleep(D); // unsaid direct
    maybe.map(|_| sleep(D)); // unsaid direct
    let f = || sleep(D); // unsaid direct
    f();
    async { sleep(D) } // task await
}

fn around() {
    async fn inside() {
        sleep(D); // task await direct
    }
}
`
	f := files(t, loose, map[string]string{"a.rs": code}).File("a.rs")
	got := calls(f)
	for i, line := range strings.Split(code, "\n") {
		want := ""
		if strings.Contains(line, "sleep(D)") {
			_, want, _ = strings.Cut(line, "// ")
		}
		if have := strings.Join(got[i], " + "); have != want {
			t.Errorf("line %d, %s: %q, want %q", i+1, strings.TrimSpace(line), have, want)
		}
	}
}

// TestScriptRunsInATask holds that bare statements count as async code only
// when they await.
func TestScriptRunsInATask(t *testing.T) {
	for code, want := range map[string]string{
		"std::thread::sleep(d);\n":                          "map[]",
		"async {};\nstd::thread::sleep(d);\n":               "map[1:[unsaid direct]]",
		"std::thread::sleep(d);\nlater().await;\n":          "map[0:[task await direct]]",
		"tokio::spawn(async {});\nstd::thread::sleep(d);\n": "map[1:[unsaid direct]]",
	} {
		f := files(t, loose, map[string]string{"a.rs": code}).File("a.rs")
		if got := fmt.Sprint(calls(f)); got != want && want != "map[]" {
			t.Errorf("%q: %s, want %s", code, got, want)
		}
	}
}

func TestRuntime(t *testing.T) {
	tokio := semantic.Dependency{Name: "tokio", Package: "tokio", Features: []string{"full"}}
	std := semantic.Dependency{Name: "async_std", Package: "async-std"}
	renamed := semantic.Dependency{Name: "rt", Package: "smol"}
	with := func(d ...semantic.Dependency) semantic.Package {
		return semantic.Package{Edition: 2021, Dependencies: d}
	}
	for _, c := range []struct {
		name string
		p    semantic.Package
		code string
		want semantic.Runtime
	}{
		{"a snippet", loose, "async fn f() {}", semantic.Tokio},
		{"a snippet for another", loose, "use async_std::task;\nasync fn f() {}", semantic.AsyncStd},
		{"a snippet with another main", loose, "#[async_std::main]\nasync fn main() {}", semantic.AsyncStd},
		{"a snippet with a path", loose, "fn f() { smol::block_on(async {}) }", semantic.Smol},
		{"a snippet with an executor", loose, "use futures::executor::block_on;\nfn main() { block_on(async {}) }", semantic.NoRuntime},
		{"an executor and a runtime", loose, "fn main() { futures::executor::block_on(tokio::task::yield_now()) }", semantic.Tokio},
		{"the only dependency", with(tokio), "async fn f() {}", semantic.Tokio},
		{"nothing to go by", with(), "async fn f() {}", semantic.NoRuntime},
		{"two dependencies", with(tokio, std), "async fn f() {}", semantic.NoRuntime},
		{"two, one named", with(tokio, std), "async fn f() { async_std::task::yield_now().await }", semantic.AsyncStd},
		{"two, both named", with(tokio, std), "use tokio::time;\nuse async_std::task;", semantic.NoRuntime},
		{"renamed", with(renamed, tokio), "mod m { use rt::Timer; }", semantic.Smol},
		{"a framework", with(semantic.Dependency{Name: "axum", Package: "axum"}), "async fn f() {}", semantic.Tokio},
	} {
		f := files(t, c.p, map[string]string{"a.rs": c.code}).File("a.rs")
		if got := f.Runtime(); got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}

// TestRuntimeIsFoundOnce: every fix of a blocking call asks for it, and what
// tells it is the whole text.
func TestRuntimeIsFoundOnce(t *testing.T) {
	f := files(t, loose, map[string]string{"a.rs": "use async_std::task;\nfn f() { tokio::spawn(async {}); }"}).File("a.rs")
	f.Runtime()
	if n := testing.AllocsPerRun(10, func() { f.Runtime() }); n > 0 {
		t.Errorf("asked again, it allocates %v times", n)
	}
}

func TestHasFeature(t *testing.T) {
	p := semantic.Package{Edition: 2021, Root: filepath.FromSlash("/p"), Dependencies: []semantic.Dependency{
		{Name: "tokio", Package: "tokio", Features: []string{"rt-multi-thread", "fs"}},
		{Name: "tokio", Package: "tokio", Features: []string{"test-util"}, Dev: true},
	}, Targets: []semantic.Target{
		{Kind: "lib", Name: "p", Root: filepath.FromSlash("/p/src/lib.rs")},
		{Kind: "example", Name: "shown", Root: filepath.FromSlash("/p/demo/shown.rs")},
	}}
	w := files(t, p, map[string]string{
		"/p/src/lib.rs": "", "/p/tests/a.rs": "", "/p/examples/b.rs": "", "/p/demo/shown.rs": "mod part;", "/p/demo/part.rs": "",
	})
	for _, c := range []struct {
		path, feature string
		want          bool
	}{
		{"/p/src/lib.rs", "fs", true},
		{"/p/src/lib.rs", "rt", true},
		{"/p/src/lib.rs", "time", false},
		{"/p/src/lib.rs", "", true},
		{"/p/tests/a.rs", "time", true},
		{"/p/examples/b.rs", "time", true},
		{"/p/demo/shown.rs", "time", true},
		{"/p/demo/part.rs", "time", true},
	} {
		if got := w.File(filepath.FromSlash(c.path)).HasFeature(semantic.Tokio, c.feature); got != c.want {
			t.Errorf("%s in %s: %v", c.feature, c.path, got)
		}
	}
}
