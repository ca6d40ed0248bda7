use std::future::{ready, Future, IntoFuture, Ready};
use std::pin::Pin;
use std::rc::Rc;

async fn pause() {}
fn is_send<T: Send>(_: T) {}

// What is awaited is what IntoFuture makes: the builder itself is gone by then.
struct Builder(*const u8);
impl IntoFuture for Builder {
    type Output = u8;
    type IntoFuture = Ready<u8>;
    fn into_future(self) -> Ready<u8> { ready(1) }
}

struct Bound(u8);
impl IntoFuture for Bound {
    type Output = u8;
    type IntoFuture = Pin<Box<dyn Future<Output = u8>>>;
    fn into_future(self) -> Self::IntoFuture { Box::pin(async move { self.0 }) }
}

async fn built() -> u8 { Builder(std::ptr::null()).await }
async fn bound() -> u8 { Bound(1).await }

// A trait's own body runs where the impl has none.
trait Wait: Sized {
    async fn wait(self) { pause().await }
    async fn own(self) { pause().await }
}
impl Wait for Rc<u8> {
    async fn own(self) { drop(self) }
}
impl Wait for u8 {}

struct Pair<T> { first: T, second: u8 }
async fn nested() {
    let pair = Pair { first: Pair { first: Rc::new(1), second: 1 }, second: 1 };
    pause().await;
    eprintln!("{}", pair.first.second + pair.second + *pair.first.first);
}

async fn joined() -> u8 {
    let (shared, ()) = tokio::join!(async { Rc::new(1) }, pause());
    *shared
}

fn ask() {
    is_send(built());
    is_send(bound()); // want non_send_in_spawn
    is_send(Rc::new(1).wait()); // want non_send_in_spawn
    is_send(1.wait());
    is_send(nested()); // want non_send_in_spawn
    is_send(joined()); // want non_send_in_spawn
}
