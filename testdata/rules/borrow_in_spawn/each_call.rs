//! Futures of closures that are called more than once. rustc rejects each line that wants a
//! finding, and no other.

use futures::future::join_all;
use futures::{StreamExt, stream};
use std::sync::Arc;
pub struct Client(String);
impl Client {
    async fn get(&self, i: usize) -> usize {
        i + self.0.len()
    }
}
pub async fn mapped(c: Arc<Client>) {
    join_all((0..3).map(|i| async move { c.get(i).await })).await; // want borrow_in_spawn
}
pub async fn unclonable(c: Client) {
    stream::iter(0..3).for_each(|i| async move { drop(c.get(i).await) }).await; // want borrow_in_spawn
}
pub fn tasks(tx: tokio::sync::mpsc::Sender<usize>) {
    (0..3).for_each(move |i| {
        tokio::spawn(async move { tx.send(i).await }); // want borrow_in_spawn
    });
}
pub async fn counted() -> usize {
    let mut n = 0;
    stream::iter(0..3).for_each(|i| async { n += 1 }).await; // want borrow_in_spawn
    n
}
pub async fn boxed(mut s: String) {
    let mut add = || Box::pin(async { s.push('a') }); // want borrow_in_spawn
    add().await;
}
pub async fn cloned(c: Arc<Client>) {
    let with = |i| {
        let c = c.clone();
        async move { c.get(i).await }
    };
    join_all((0..3).map(with)).await;
}
pub async fn by_reference(c: &Client) {
    join_all((0..3).map(|i| async move { c.get(i).await })).await;
}
pub async fn once(c: Client, o: Option<usize>) {
    if let Some(f) = o.map(|i| async move { c.get(i).await }) {
        f.await;
    }
}
pub async fn inferred_once(c: Client) {
    let get = |i| async move { c.get(i).await };
    get(1).await;
}
pub async fn changes_at_once() {
    let mut n = 0;
    stream::iter(0..3).for_each(|i| { n += i; async {} }).await;
}
pub async fn changes_as_async_closure() {
    let mut n = 0;
    let mut add = async |i: usize| n += i;
    add(1).await;
}
