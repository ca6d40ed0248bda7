use std::sync::Arc;
use tokio::runtime::{Handle, Runtime};
use tokio::sync::{Mutex, RwLock, mpsc};

async fn work(n: u32) -> u32 {
    tokio::task::yield_now().await;
    n
}

async fn on_a_handle(handle: Handle) -> u32 {
    handle.block_on(work(1)) // want block_on_in_async
}

async fn on_a_runtime(rt: &Runtime) {
    let n = rt.block_on(async { work(1).await }); // want block_on_in_async
    println!("{n}");
}

async fn locks(m: &Mutex<u32>, rw: &RwLock<u32>) -> u32 {
    let a = *m.blocking_lock(); // want block_on_in_async
    let b = *rw.blocking_read(); // want block_on_in_async
    *rw.blocking_write() = a; // want block_on_in_async
    a + b
}

async fn channels(tx: mpsc::Sender<u32>, mut rx: mpsc::Receiver<u32>) {
    tx.blocking_send(1).unwrap(); // want block_on_in_async
    let _ = rx.blocking_recv(); // want block_on_in_async
}

async fn made_and_dropped() {
    let rt = Runtime::new().unwrap(); // want block_on_in_async
    println!("{:?}", rt.handle());
    drop(rt);
}

async fn made_and_left() {
    let rt = Runtime::new().unwrap(); // want block_on_in_async
    println!("{:?}", rt.handle());
}

fn wait_for(rt: &Runtime) -> u32 {
    rt.block_on(work(2))
}

fn wait_deeper(rt: &Runtime) -> u32 {
    wait_for(rt) + 1
}

async fn through_a_helper(rt: &Runtime) -> u32 {
    wait_deeper(rt) // want block_on_in_async
}

async fn in_a_closure_that_runs_here(m: Arc<Mutex<u32>>) -> Option<u32> {
    Some(1).map(|n| n + *m.blocking_lock()) // want block_on_in_async
}

// Where no task runs.
fn in_sync_code(rt: &Runtime, m: &Mutex<u32>) -> u32 {
    rt.block_on(work(1)) + *m.blocking_lock()
}

async fn on_a_blocking_thread(m: Arc<Mutex<u32>>, handle: Handle) {
    let also = m.clone();
    tokio::task::spawn_blocking(move || *m.blocking_lock()).await.unwrap();
    let h = handle.clone();
    std::thread::spawn(move || h.block_on(work(1)));
    tokio::task::block_in_place(|| {
        println!("{}", also.blocking_lock());
        handle.block_on(work(3))
    });
}

// Fns that ask first know both ways.
fn either_way(rt: &Runtime) -> u32 {
    match Handle::try_current() {
        Ok(handle) => tokio::task::block_in_place(|| handle.block_on(work(1))),
        Err(_) => rt.block_on(work(1)),
    }
}

async fn asks(rt: &Runtime) -> u32 {
    either_way(rt)
}

// A runtime that leaves, or is shut down without waiting.
async fn made_and_sent(tx: std::sync::mpsc::Sender<Runtime>) {
    let rt = Runtime::new().unwrap();
    tx.send(rt).unwrap();
}

async fn made_and_shut_down() {
    let rt = Runtime::new().unwrap();
    rt.shutdown_background();
}

// A closure of which nobody knows when it runs.
async fn kept(m: Arc<Mutex<u32>>) -> impl Fn() -> u32 {
    move || *m.blocking_lock()
}

// The async twins.
async fn awaited(m: &Mutex<u32>, tx: mpsc::Sender<u32>) {
    let n = *m.lock().await;
    tx.send(n).await.unwrap();
}

#[tokio::test]
#[should_panic]
async fn panics_on_purpose() {
    Handle::current().block_on(work(1));
}

// It passes, so the way that panics is not taken.
#[tokio::test]
async fn a_test_takes_the_other_way(rt: &Runtime) {
    wait_deeper(rt);
}
