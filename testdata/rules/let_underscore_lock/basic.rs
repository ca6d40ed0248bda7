use std::sync::{Mutex, RwLock};

fn two_steps(m: &Mutex<u32>) {
    let _ = m.lock().unwrap(); // want let_underscore_lock
    println!("not locked");
}

fn not_unwrapped(m: &Mutex<u32>, rw: &RwLock<u32>) {
    let _ = m.lock(); // want let_underscore_lock
    let _ = rw.write(); // want let_underscore_lock
}

fn of_parking_lot(m: &parking_lot::Mutex<u32>) {
    let _ = m.lock(); // want let_underscore_lock
}

async fn of_tokio(m: &tokio::sync::Mutex<u32>) {
    let _ = m.lock().await; // want let_underscore_lock
}

// Kept, or no guard any more.
fn kept(m: &Mutex<u32>) {
    let _guard = m.lock().unwrap();
    println!("locked");
}

fn copied(m: &Mutex<u32>) {
    let _ = *m.lock().unwrap();
    let _ = m.lock().unwrap().checked_add(1);
}

fn a_place(m: &Mutex<u32>) {
    let guard = m.lock().unwrap();
    let _ = guard; // moves nothing
    println!("still locked");
}

fn meant(m: &Mutex<u32>) {
    drop(m.lock());
}

// The lock was held before, and the wait gives it back on purpose.
fn a_condition(m: &Mutex<u32>, changed: &std::sync::Condvar) {
    let guard = m.lock().unwrap();
    let _ = changed.wait_while(guard, |n| *n == 0).unwrap();
}

fn assigned(m: &Mutex<u32>) {
    _ = m.lock(); // want let_underscore_lock
    _ = m.lock().unwrap().checked_add(1);
}

fn in_a_tuple(m: &Mutex<u32>) -> u32 {
    let (_, n) = (m.lock().unwrap(), 1); // want let_underscore_lock
    let (_guard, k) = (m.lock().unwrap(), 2);
    n + k
}
