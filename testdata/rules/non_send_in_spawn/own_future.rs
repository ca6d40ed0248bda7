//! Async fns that spawn themselves. rustc rejects each line that wants a finding, and no other.

use std::future::Future;
use std::sync::Arc;
pub async fn crawl(n: usize) {
    if n > 0 {
        tokio::spawn(crawl(n - 1)); // want non_send_in_spawn
    }
}
pub async fn in_block(n: usize) {
    tokio::task::yield_now().await;
    tokio::spawn(async move { in_block(n - 1).await }); // want non_send_in_spawn
}
pub async fn boxed(n: usize) {
    tokio::spawn(Box::pin(boxed(n - 1))); // want non_send_in_spawn
}
pub struct Server;
impl Server {
    pub async fn run(self: Arc<Self>) {
        let me = self.clone();
        tokio::spawn(me.run()); // want non_send_in_spawn
    }
}
pub fn says_so(n: usize) -> impl Future<Output = ()> + Send {
    async move {
        if n > 0 {
            tokio::spawn(says_so(n - 1));
        }
    }
}
pub fn plain(n: usize) {
    tokio::spawn(async move {
        if n > 0 {
            plain(n - 1);
        }
    });
}
pub async fn local(n: usize) {
    tokio::task::spawn_local(local(n - 1));
}
pub async fn through_another(n: usize) {
    spawns(n);
}
fn spawns(n: usize) {
    tokio::spawn(through_another(n));
}
