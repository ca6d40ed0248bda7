// What a function of std::mem or a move puts somewhere else is held there.
use std::sync::{Mutex, MutexGuard};

async fn swapped(m: &Mutex<u32>) {
    let mut a = Some(m.lock().unwrap());
    let mut b = None; // want await_holding_lock
    std::mem::swap(&mut a, &mut b);
    drop(a);
    tick().await;
    drop(b);
}

async fn swapped_and_dropped(m: &Mutex<u32>) {
    let mut a = Some(m.lock().unwrap());
    let mut b = None;
    std::mem::swap(&mut a, &mut b);
    drop(b);
    tick().await;
    drop(a);
}

async fn taken(m: &Mutex<u32>) {
    let mut a = Some(m.lock().unwrap());
    let b = a.take(); // want await_holding_lock
    tick().await;
    drop(b);
    tick().await;
    drop(a);
}

async fn forgotten(m: &Mutex<u32>) {
    let guard = m.lock().unwrap(); // want await_holding_lock
    std::mem::forget(guard);
    tick().await;
}

struct Job<'a> {
    guard: Option<MutexGuard<'a, u32>>,
    n: u32,
}

async fn left_in_the_base(m: &Mutex<u32>) {
    let base = Job { guard: Some(m.lock().unwrap()), n: 1 }; // want await_holding_lock
    let job = Job { guard: None, ..base };
    tick().await;
    drop((base.guard, job));
}

async fn none_moved_on() {
    let none: Option<MutexGuard<'static, u32>> = None;
    let job = Job { guard: none, n: 1 };
    tick().await;
    let waits = move || job.n;
    tick().await;
    waits();
}

async fn tick() {
    tokio::task::yield_now().await;
}

async fn set_later(m: &Mutex<u32>) {
    let guard; // want await_holding_lock
    guard = m.lock().unwrap();
    tick().await;
    drop(guard);
}
