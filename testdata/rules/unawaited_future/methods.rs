use std::future::Future;
use tokio::io::AsyncWriteExt;

trait Store {
    async fn put(&self, key: u32);
    fn flush(&self) -> impl Future<Output = ()>;
}

struct Disk;

impl Disk {
    async fn sync(&self) {}
}

impl Store for Disk {
    async fn put(&self, _: u32) {}
    async fn flush(&self) {}
}

#[async_trait::async_trait]
trait Boxed {
    async fn run(&self);
}

async fn all<S: Store>(disk: Disk, store: &S, object: &dyn Boxed, socket: &mut tokio::net::TcpStream) {
    disk.sync(); // want unawaited_future
    disk.put(1); // want unawaited_future
    store.put(2); // want unawaited_future
    store.flush(); // want unawaited_future
    object.run(); // want unawaited_future
    socket.write_all(b"hello"); // want unawaited_future
    let later = || disk.sync();
    later(); // want unawaited_future
    let point = Disk::sync;
    point(&disk); // want unawaited_future
}

#[must_use = "a request is sent when it is awaited"]
struct Request;

impl std::future::IntoFuture for Request {
    type Output = ();
    type IntoFuture = std::future::Ready<()>;
    fn into_future(self) -> Self::IntoFuture {
        std::future::ready(())
    }
}

fn request() -> Request {
    Request
}

async fn into_future() {
    request(); // want unawaited_future
    request().await;
}
