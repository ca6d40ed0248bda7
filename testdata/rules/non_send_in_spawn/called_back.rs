// What is called through AsyncFn is known where the call of the whole is.
use std::cell::Cell;
use std::rc::Rc;
use std::sync::Mutex;

async fn pause() {}

async fn run<F: AsyncFn(u32) -> u32>(f: F) -> u32 {
    f(1).await
}

async fn run_lent<F: AsyncFn(u32) -> u32>(f: &F) -> u32 {
    f(1).await
}

async fn keeps(n: u32) -> u32 {
    let rc = Rc::new(n);
    pause().await;
    *rc
}

async fn keeps_nothing(n: u32) -> u32 {
    pause().await;
    n
}

fn is_send<T: Send>(_: T) {}

fn by_a_fn() {
    is_send(run(keeps)); // want non_send_in_spawn
    is_send(run(keeps_nothing));
}

fn by_a_closure() {
    is_send(run(async |n| keeps(n).await)); // want non_send_in_spawn
    is_send(run(async |n| keeps_nothing(n).await));
}

fn by_one_that_borrows(cell: &'static Cell<u32>) {
    is_send(run(async |n| cell.get() + n)); // want non_send_in_spawn
}

// The future is lent the guard, and references to guards are Send.
fn by_one_that_owns(lock: &'static Mutex<u32>) {
    let guard = lock.lock().unwrap();
    let count = async move |n: u32| *guard + n;
    is_send(run_lent(&count));
}
