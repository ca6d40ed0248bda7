//! An await, or a join!, uses its future up. rustc rejects each line that wants a finding,
//! and no other.

use futures::future::FutureExt;
async fn io() -> usize {
    tokio::task::yield_now().await;
    0
}
pub async fn twice() {
    let a = io();
    a.await;
    a.await; // want borrow_in_spawn
}
pub async fn in_a_loop() {
    let a = io();
    loop {
        a.await; // want borrow_in_spawn
    }
}
pub async fn shared() {
    let s = io().shared();
    s.await;
    s.await; // want borrow_in_spawn
}
pub async fn joined() {
    let (a, b) = (io(), io());
    tokio::join!(a, b);
    drop(a); // want borrow_in_spawn
}
pub async fn by_reference() {
    let mut h = tokio::spawn(io());
    (&mut h).await.ok();
    h.await.ok();
}
pub async fn again() {
    let mut e = io();
    for _ in 0..3 {
        e.await;
        e = io();
    }
    e.await;
}
pub async fn leaves(b: bool) {
    let a = io();
    if b {
        a.await;
        return;
    }
    a.await;
}
