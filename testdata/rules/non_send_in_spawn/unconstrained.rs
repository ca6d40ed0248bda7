//! Before tokio 1.44 it stood in `task` alone.
use std::rc::Rc;

async fn count(shared: Rc<u32>) -> u32 {
    tokio::task::yield_now().await;
    *shared
}

pub fn start() {
    tokio::task::spawn_local(tokio::task::unconstrained(count(Rc::new(1))));
    tokio::spawn(tokio::task::unconstrained(async { 1 }));
    tokio::spawn(tokio::task::unconstrained(count(Rc::new(1)))); // want non_send_in_spawn
}
