package semantic

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/wakeful-rs/wakeful/semantic/types"
	"github.com/wakeful-rs/wakeful/source"
)

// cursor is a file of a package with tokio and its kin, and the place of its $0.
func cursor(t *testing.T, code string) (*File, int) {
	t.Helper()
	at := strings.Index(code, "$0")
	w := inPackage(t, map[string]string{"src/lib.rs": strings.Replace(code, "$0", "", 1)}, "tokio", "futures", "tokio_stream", "async_trait")
	return w.File(filepath.FromSlash("src/lib.rs")), at
}

// What a name means depends on what is declared and imported around it.
func TestNamesAtAPlace(t *testing.T) {
	typeAt := func(f *File, at int) string { path, _, _ := f.TypeAt(at); return path }
	macroAt := func(f *File, at int) string { path, _, _ := f.MacroAt(at); return path }
	callAt := func(f *File, at int) string { call, _, _ := f.CallAt(at); return call.Path() }
	for _, c := range []struct {
		name, code string
		ask        func(*File, int) string
		want       string
	}{
		{"a type by its path", "fn f(_: std::sync::Mut$0ex<u8>) {}", typeAt, "std::sync::Mutex"},
		{"an imported type", "use std::sync::Mutex as Lock;\nfn f(_: Lo$0ck<u8>) {}", typeAt, "std::sync::Mutex"},
		{"a type in an inline module", "mod m { use std::rc::Rc; fn f(_: R$0c<u8>) {} }", typeAt, "std::rc::Rc"},
		{"a type that a block imports", "fn f() { use std::rc::Rc; let _: R$0c<u8>; }", typeAt, "std::rc::Rc"},
		{"the type of an associated fn", "use std::sync::Mutex;\nfn f() { Mut$0ex::new(1); }", typeAt, "std::sync::Mutex"},
		{"a trait in a bound", "fn f<T: Se$0nd>(_: T) {}", typeAt, "std::marker::Send"},
		{"an own type", "struct Mutex;\nfn f(_: Mut$0ex) {}", typeAt, "app::Mutex"},
		{"a name that is declared", "struct Se$0nd;", typeAt, ""},
		{"a type parameter", "fn f<Send>(_: Se$0nd) {}", typeAt, ""},
		{"an impl's type parameter", "struct S<T>(T);\nimpl<Send> S<Send> { fn f(_: Se$0nd) {} }", typeAt, ""},
		{"an import", "use std::sync::Mut$0ex;", typeAt, ""},
		{"a value", "fn f(send: u8) -> u8 { se$0nd }", typeAt, ""},
		{"a macro by its path", "async fn f() { tokio::jo$0in!(); }", macroAt, "tokio::join"},
		{"an imported macro", "use futures::join;\nasync fn f() { jo$0in!(); }", macroAt, "futures::join"},
		{"a macro of an imported module", "use tokio as t;\nasync fn f() { t::jo$0in!(); }", macroAt, "tokio::join"},
		{"an own macro", "macro_rules! join { () => {} }\nfn f() { jo$0in!(); }", macroAt, ""},
		{"a macro's argument", "async fn f(a: u8) { tokio::join!(a$0); }", macroAt, ""},
		{"a call by another name", "use tokio::spawn as start;\nfn f() { sta$0rt(async {}); }", callAt, "tokio::task::spawn"},
		{"a method", "fn f(m: std::sync::Mutex<u8>) { m.lo$0ck(); }", callAt, "std::sync::Mutex::lock"},
		{"a call in a fn in a fn", "fn f() { fn g() { std::thread::sle$0ep(todo!()); } }", callAt, "std::thread::sleep"},
		{"a call of nothing known", "fn f() { noth$0ing(); }", callAt, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			f, at := cursor(t, c.code)
			if got := c.ask(f, at); got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

// factsAt are what is so at a place, each as a short line.
var factsAt = map[string]func(f *File, at int) string{
	"elsewhere": onCall(func(f *File, c Call) string {
		e, ok := c.Elsewhere()
		var takes []string
		for _, p := range e.Takes {
			takes = append(takes, p.Name)
		}
		return said(ok, "send=%v static=%v blocks=%v is=%v takes=%v", e.Send, e.Static, e.Blocks, e.Sends == types.Yes, takes)
	}),
	"limit": onCall(func(f *File, c Call) string {
		l, ok := c.TimeLimit()
		return said(ok, "%s %s cuts=%v lent=%v task=%v loses=%v inner=%v", text(f, l.Limit), text(f, l.Work), l.Cuts, l.Lent, l.Task, l.Lost != nil, l.Inner)
	}),
	"lock": onCall(func(f *File, c Call) string {
		l, ok := c.Locking()
		return said(ok, "%s awaits=%v held=%d name=%q stays=%v", l.Kind, l.Awaits, len(l.Held), l.Name, l.Stays)
	}),
	"pull": onCall(func(f *File, c Call) string {
		p, ok := c.Pulling()
		return said(ok, "%v unpin=%v pinned=%v", p.Stream, p.Unpin == types.Yes, p.Pinned)
	}),
	"channel": onCall(func(f *File, c Call) string {
		ch, ok := c.Channel()
		return said(ok, "%s suspends=%v", text(f, ch.Room), ch.Suspends)
	}),
	"join": func(f *File, at int) string {
		j, ok := f.JoinAt(at)
		return said(ok, "%d try=%v tasks=%v", len(j.Futures), j.Try, j.Tasks)
	},
	"choice": func(f *File, at int) string {
		c, ok := f.ChoiceAt(at)
		var branches []string
		for _, b := range c.Branches {
			branches = append(branches, fmt.Sprintf("loses=%v,lent=%v", b.Lost != nil, b.Lent))
		}
		return said(ok, "biased=%v loops=%v %v", c.Biased, c.Loops, branches)
	},
	"runtime": func(f *File, at int) string {
		a, ok := f.RuntimeAttrAt(at)
		return said(ok, "%+v", a)
	},
	"boxing": func(f *File, at int) string {
		b, ok := f.BoxingAt(at)
		return said(ok, "%v impl=%v send=%v only=%v", b.Boxed, b.Impl, b.Send, b.Only)
	},
	"object": func(f *File, at int) string {
		m, ok := f.ObjectAt(at)
		return said(ok, "%+v", m)
	},
	"send": func(f *File, at int) string {
		of := f.SendBoundAt(at)
		return said(of != OfNoFuture, "%d", of)
	},
	"methods": func(f *File, at int) string {
		m, ok := f.AsyncMethodsAt(at)
		return said(ok, "%+v", m)
	},
}

func onCall(say func(*File, Call) string) func(*File, int) string {
	return func(f *File, at int) string {
		if c, _, ok := f.CallAt(at); ok {
			return say(f, c)
		}
		return "no call"
	}
}

func said(ok bool, format string, args ...any) string {
	if !ok {
		return "nothing"
	}
	return fmt.Sprintf(format, args...)
}

func text(f *File, s source.Span) string { return f.Text().Slice(s) }

func TestFactsAtAPlace(t *testing.T) {
	const store = "use async_trait::async_trait;\n#[async_trait]\ntrait Store { async fn get(&self) -> u8; fn len(&self) -> u8; }\nstruct S;\n"
	for _, c := range []struct{ fact, code, want string }{
		{"elsewhere", "fn f(n: u8) { tokio::sp$0awn(async move { n }); }", "send=true static=true blocks=false is=true takes=[n]"},
		{"elsewhere", "async fn g(n: u8) {} fn f(n: u8) { tokio::sp$0awn(g(n)); }", "send=true static=true blocks=false is=true takes=[n]"},
		{"elsewhere", "fn f(n: std::rc::Rc<u8>) { tokio::sp$0awn(async move { n }); }", "send=true static=true blocks=false is=false takes=[n]"},
		{"elsewhere", "fn f(n: std::rc::Rc<u8>) { tokio::task::sp$0awn_local(async move { n }); }", "send=false static=true blocks=false is=false takes=[n]"},
		{"elsewhere", "fn f(n: u8) { std::thread::sp$0awn(move || n); }", "send=true static=true blocks=true is=true takes=[n]"},
		{"elsewhere", "fn spawn<T>(t: T) {} fn f() { sp$0awn(async {}); }", "nothing"},
		{"limit", "async fn g() {} async fn f(d: std::time::Duration) { tokio::time::time$0out(d, g()).await; }", "d g() cuts=true lent=false task=false loses=false inner=false"},
		{"limit", "async fn f(d: std::time::Duration) { tokio::time::time$0out(d, tokio::spawn(async {})).await; }", "d tokio::spawn(async {}) cuts=false lent=false task=true loses=false inner=true"},
		{"limit", "use tokio::io::AsyncReadExt; async fn f(d: std::time::Duration, mut s: tokio::net::TcpStream, b: &mut [u8]) { tokio::time::time$0out(d, s.read_exact(b)).await; }", "d s.read_exact(b) cuts=true lent=false task=false loses=true inner=true"},
		{"lock", "async fn f(m: &std::sync::Mutex<u8>) { let g = m.lo$0ck().unwrap(); std::future::ready(1).await; }", `thread_lock awaits=false held=1 name="g" stays=true`},
		{"lock", "async fn f(m: &std::sync::Mutex<u8>) { g(*m.lo$0ck().unwrap(), std::future::ready(1).await); }", `thread_lock awaits=false held=1 name="" stays=true`},
		{"lock", "async fn f(m: &std::sync::Mutex<u8>) { let n = *m.lo$0ck().unwrap(); std::future::ready(1).await; }", `thread_lock awaits=false held=0 name="" stays=true`},
		{"lock", "async fn f(m: &tokio::sync::Mutex<u8>) { let g = m.lo$0ck().await; std::future::ready(1).await; }", `async_lock awaits=true held=1 name="g" stays=true`},
		{"lock", "async fn f(a: &std::sync::Mutex<u8>, b: &std::sync::Mutex<u8>) { let g = a.lo$0ck().unwrap(); drop(g); let h = b.lock().unwrap(); std::future::ready(1).await; }", `thread_lock awaits=false held=0 name="" stays=true`},
		{"lock", "fn f(c: &std::cell::RefCell<u8>) { c.bor$0row(); }", `refcell awaits=false held=0 name="" stays=true`},
		{"lock", "fn f(m: &std::sync::Mutex<u8>) -> std::sync::MutexGuard<'_, u8> { m.lo$0ck().unwrap() }", `thread_lock awaits=false held=0 name="" stays=false`},
		{"lock", "async fn f<'a>(m: &'a std::sync::Mutex<u8>, s: &mut Option<std::sync::MutexGuard<'a, u8>>) { *s = Some(m.lo$0ck().unwrap()); }", `thread_lock awaits=false held=0 name="" stays=false`},
		{"lock", "async fn f(m: &std::sync::Mutex<u8>) -> u8 { g(*m.lo$0ck().unwrap()) } fn g(n: u8) -> u8 { n }", `thread_lock awaits=false held=0 name="" stays=true`},
		{"lock", "fn f(m: &std::sync::Mutex<u8>) { m.try_lo$0ck(); }", "nothing"},
		{"lock", "fn f(m: &std::sync::Mutex<u8>) { m.lock().unw$0rap(); }", "nothing"},
		{"pull", "use tokio_stream::{StreamExt, wrappers::ReceiverStream}; async fn f(mut s: ReceiverStream<u8>) { s.ne$0xt().await; }", "ReceiverStream<u8> unpin=true pinned=false"},
		{"pull", "use tokio_stream::{Stream, StreamExt}; async fn f(mut s: std::pin::Pin<Box<dyn Stream<Item = u8>>>) { s.ne$0xt().await; }", "dyn Stream<Item = u8> unpin=true pinned=true"},
		{"pull", "fn f(mut i: std::vec::IntoIter<u8>) { i.ne$0xt(); }", "nothing"},
		{"channel", "fn f() { tokio::sync::mpsc::chan$0nel::<u8>(7); }", "7 suspends=true"},
		{"channel", "fn f() { std::sync::mpsc::sync_chan$0nel::<u8>(7); }", "7 suspends=false"},
		{"channel", "fn f() { tokio::sync::broadcast::chan$0nel::<u8>(7); }", "nothing"},
		{"channel", "fn f() { tokio::sync::mpsc::unbounded_chan$0nel::<u8>(); }", "nothing"},
		{"join", "async fn g() {} async fn f() { tokio::jo$0in!(g(), g()); }", "2 try=false tasks=false"},
		{"join", "async fn f() { tokio::try_jo$0in!(tokio::spawn(async {}), tokio::spawn(async {})); }", "2 try=true tasks=true"},
		{"choice", "use tokio::io::AsyncReadExt; async fn f(mut s: tokio::net::TcpStream, b: &mut [u8]) { tokio::sel$0ect! { _ = s.read_exact(b) => {} _ = s.readable() => {} } }", "biased=false loops=false [loses=true,lent=false loses=false,lent=false]"},
		{"choice", "async fn g() {} async fn f() { let mut w = Box::pin(g()); loop { tokio::sel$0ect! { biased; _ = &mut w => {} _ = g() => {} } } }", "biased=true loops=true [loses=false,lent=true loses=false,lent=false]"},
		{"choice", "use tokio::io::AsyncReadExt; async fn f(b: &mut [u8]) { loop { let mut s = tokio::net::TcpStream::connect(\"a\").await.unwrap(); tokio::sel$0ect! { _ = s.read_exact(b) => {} _ = std::future::ready(1) => {} } } }", "biased=false loops=true [loses=false,lent=false loses=false,lent=false]"},
		{"runtime", "#[tokio::ma$0in]\nasync fn main() {}", "{Test:false Threads:true Workers: Paused:false}"},
		{"runtime", "#[tokio::te$0st(flavor = \"multi_thread\", worker_threads = 2)]\nasync fn t() {}", "{Test:true Threads:true Workers:2 Paused:false}"},
		{"runtime", "#[other::ma$0in]\nasync fn main() {}", "nothing"},
		{"boxing", strings.Replace(store, "async_trait]", "async_tr$0ait]", 1) + "#[async_trait]\nimpl Store for S { async fn get(&self) -> u8 { 1 } fn len(&self) -> u8 { 1 } }", "[get] impl=false send=true only=true"},
		{"boxing", store + "#[async_tr$0ait(?Send)]\nimpl Store for S { async fn get(&self) -> u8 { 1 } fn len(&self) -> u8 { 1 } }\nfn f(_: &dyn Store) {}", "[get] impl=true send=false only=false"},
		{"boxing", "mod m { pub use inline as async_trait; }\nuse m::async_trait;\n#[async_tr$0ait]\ntrait T { fn f(); }", "nothing"},
		{"object", store + "fn f(_: &d$0yn Store) {}", "{Trait:Store Native:[] Boxed:[get] ByHand:[]}"},
		{"object", "trait T<A> { fn g(&self) -> std::pin::Pin<Box<dyn Future<Output = u8> + '_>>; }\nfn f(_: &d$0yn T<u8>) {}", "{Trait:T Native:[] Boxed:[] ByHand:[g]}"},
		{"object", "trait T { async fn g(&self); }\ntrait U: T {}\nfn f(_: &d$0yn U) {}", "{Trait:U Native:[g] Boxed:[] ByHand:[]}"},
		{"object", "trait T { fn g(&self); }\nfn f(_: &d$0yn T) {}", "nothing"},
		{"object", "fn f(_: &d$0yn Fn(u8)) {}", "nothing"},
		{"methods", "trait T { asy$0nc fn g(&self); fn h(&self) -> impl Future<Output = ()>; async fn i() where Self: Sized; }", "{Trait:T Native:[g h] Boxed:[] ByHand:[]}"},
		{"methods", "trait T { async fn g(&self); }\nimpl T for u8 { asy$0nc fn g(&self) {} }", "{Trait:T Native:[g] Boxed:[] ByHand:[]}"},
		{"methods", "struct S;\nimpl S { asy$0nc fn g(&self) {} }", "nothing"},
		{"send", "fn f() -> impl Future + Se$0nd { async {} }", "1"},
		{"send", "fn f(_: &(dyn Future<Output = ()> + Se$0nd + 'static)) {}", "2"},
		{"send", "fn f<F: std::future::Future + 'static + std::marker::Se$0nd>(_: F) {}", "3"},
		{"send", "fn f<F>(_: F) where F: Se$0nd + Future {}", "3"},
		{"send", "trait Send {}\nfn f<F: Se$0nd + Future>(_: F) {}", "nothing"},
		{"send", "fn f<F: Fn() -> u8 + Se$0nd>(_: F) {}", "nothing"},
	} {
		f, at := cursor(t, c.code)
		if got := factsAt[c.fact](f, at); got != c.want {
			t.Errorf("%s: %s\n got %s\nwant %s", c.fact, c.code, got, c.want)
		}
	}
	for fact, ask := range factsAt { // where there is no code
		f, _ := cursor(t, "fn f() {}\n")
		if got := ask(f, f.Text().Len()); !slices.Contains([]string{"nothing", "no call"}, got) {
			t.Errorf("%s at the end of the file: %s", fact, got)
		}
	}
}
