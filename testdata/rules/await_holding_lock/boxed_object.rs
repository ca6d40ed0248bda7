//! A guard that is boxed as a trait object is a guard all the same, as long as
//! it is known what was boxed.

use std::any::Any;
use std::future::Future;
use std::pin::Pin;
use std::sync::Mutex;

async fn tick() {}

async fn kept(m: &Mutex<u8>) {
    let any: Box<dyn Any + '_> = Box::new(m.lock().unwrap()); // want await_holding_lock
    tick().await;
    drop(any);
}

async fn dropped(m: &Mutex<u8>) {
    let any: Box<dyn Any + '_> = Box::new(m.lock().unwrap());
    drop(any);
    tick().await;
}

async fn replaced(m: &Mutex<u8>) {
    let mut any: Box<dyn Any + '_> = Box::new(m.lock().unwrap());
    any = Box::new(1);
    tick().await;
    drop(any);
}

struct Job<'a> {
    fut: Pin<Box<dyn Future<Output = usize> + 'a>>,
}

async fn in_a_struct(m: &Mutex<Vec<u8>>) {
    let guard = m.lock().unwrap(); // want await_holding_lock
    let job = Job { fut: Box::pin(async move { guard.len() }) };
    tick().await;
    job.fut.await;
    tick().await;
}

async fn in_a_vec(m: &Mutex<Vec<u8>>) {
    let guard = m.lock().unwrap(); // want await_holding_lock
    let all: Vec<Box<dyn Fn() -> usize>> = vec![Box::new(move || guard.len())];
    tick().await;
    drop(all);
    tick().await;
}

async fn pinned(m: &Mutex<Vec<u8>>) {
    let guard = m.lock().unwrap(); // want await_holding_lock
    let fut = std::pin::pin!(async move { guard.len() });
    tick().await;
    fut.await;
    tick().await;
}

async fn something_else(m: &Mutex<u8>) {
    let any: Box<dyn Any> = Box::new(*m.lock().unwrap());
    tick().await;
    drop(any);
}
