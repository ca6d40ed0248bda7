//@ rustc[2021]: E0521@9:22 E0521@10:32 E0521@11:27 E0521@12:26 E0521@13:31 E0521@15:22 E0521@27:31 E0521@35:40 lifetime@40:72 E0521@48:20 E0521@49:26 E0597@52:54
//@ rustc[2024]: E0521@9:22 E0521@10:32 E0521@11:27 E0521@12:26 E0521@13:31 E0521@15:22 E0521@27:31 E0521@35:40 lifetime@40:72 E0521@48:20 E0521@49:26 E0521@51:27 E0597@52:54
use futures::future::BoxFuture;
use std::future::Future;
use std::sync::Arc;
async fn io(n: usize) -> usize { tokio::task::yield_now().await; n }
struct V<'a> { s: &'a str, n: usize }
impl<'a> V<'a> {
    fn whole(self) { tokio::spawn(async move { io(self.s.len()).await }); }
    fn other(&self, o: Self) { tokio::spawn(async move { io(o.s.len()).await }); }
    fn text(x: &'a str) { tokio::spawn(async move { io(x.len()).await }); }
    fn named(&'a self) { tokio::spawn(async move { io(self.n).await }); }
    fn thread<'b>(&'b self) { std::thread::spawn(move || drop(self)); }
    async fn run(self) -> usize { io(self.s.len()).await }
    fn given(self) { tokio::spawn(self.run()); }
    fn copied(self) { let n = self.n; tokio::spawn(async move { io(n).await }); }
    fn field(self) { tokio::spawn(async move { io(self.n).await }); }
    fn owned(self) { let s = self.s.to_string(); tokio::spawn(async move { io(s.len()).await }); }
    fn says(self) where Self: 'static { tokio::spawn(async move { io(self.s.len()).await }); }
    fn says_life(self) where 'a: 'static { tokio::spawn(async move { io(self.s.len()).await }); }
    fn forever(self: &'static Self, x: &'a str) { tokio::spawn(async move { io(x.len()).await }); }
    fn shared(self: &'static Arc<Self>, o: V<'a>) { tokio::spawn(async move { io(o.s.len()).await }); }
    fn boxed(&'a self) -> BoxFuture<'a, usize> { Box::pin(async move { io(self.s.len()).await }) }
    fn boxed_text(&self, x: &'a str) -> BoxFuture<'_, usize> { Box::pin(async move { io(self.n + x.len()).await }) }
}
struct E<'a>(&'a str);
impl E<'_> { fn whole(self) { tokio::spawn(async move { io(self.0.len()).await }); } }
struct F<'a>(&'a str);
impl F<'static> { fn whole(self) { tokio::spawn(async move { io(self.0.len()).await }); } }
struct G<'a>(&'a str);
impl<'a> G<'a> where 'a: 'static { fn whole(self) { tokio::spawn(async move { io(self.0.len()).await }); } }
struct H<T: 'static>(Arc<T>);
impl<'a> H<&'a str> { fn whole(self) { tokio::spawn(async move { io(self.0.len()).await }); } }
trait Job { fn go(self); }
impl<'a> Job for E<'a> { fn go(self) { tokio::spawn(async move { io(self.0.len()).await }); } }
struct P<'s, 'e>(&'s std::thread::Scope<'s, 'e>);
impl<'s, 'e> P<'s, 'e> { fn go(&self, v: &'e [u8]) { self.0.spawn(move || drop(v)); } }
struct C { n: usize }
impl C {
    fn shorter<'b, 'c>(&'b self, x: &'c str) -> BoxFuture<'c, usize> { Box::pin(async move { io(self.n + x.len()).await }) }
    fn hidden(&self) -> impl Future<Output = usize> + '_ { async { io(self.n).await } }
    fn hidden_named<'a>(&'a self, _k: &str) -> impl Future<Output = usize> + 'a { async { io(self.n).await } }
    fn hidden_own(&self) -> impl Future<Output = usize> + use<> { io(self.n) }
    fn hidden_silent(&self) -> impl Future<Output = usize> { let n = self.n; async move { io(n).await } }
    fn hidden_static(&'static self) -> impl Future<Output = usize> { async { io(self.n).await } }
    fn hidden_shared(self: Arc<Self>) -> impl Future<Output = usize> { async move { io(self.n).await } }
}
fn hidden(c: &C) { tokio::spawn(c.hidden()); }
fn hidden_named(c: &C) { tokio::spawn(c.hidden_named("a")); }
fn hidden_own(c: &C) { tokio::spawn(c.hidden_own()); }
fn hidden_silent(c: &C) { tokio::spawn(c.hidden_silent()); }
fn hidden_local() { let c = C { n: 1 }; tokio::spawn(c.hidden()); }
fn hidden_static(c: &'static C) { tokio::spawn(c.hidden_static()); tokio::spawn(c.hidden()); }
fn hidden_shared(c: Arc<C>) { tokio::spawn(c.hidden_shared()); }
fn main() {}
