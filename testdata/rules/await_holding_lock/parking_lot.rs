use std::sync::Arc;

use parking_lot::{MappedMutexGuard, Mutex, MutexGuard, RwLock, RwLockUpgradableReadGuard};

async fn work() -> i32 {
    tokio::task::yield_now().await;
    1
}

async fn mutex(m: &Mutex<Vec<i32>>) {
    let mut g = m.lock(); // want await_holding_lock
    g.push(work().await);
}

async fn read(m: &RwLock<Vec<i32>>) {
    let g = m.read(); // want await_holding_lock
    println!("{}", g.len());
    work().await;
}

async fn mapped(m: &Mutex<Vec<i32>>) {
    let mut first: MappedMutexGuard<'_, i32> = MutexGuard::map(m.lock(), |v| &mut v[0]); // want await_holding_lock
    *first += 1;
    work().await;
}

async fn upgraded(m: &RwLock<Vec<i32>>) {
    let g = m.upgradable_read(); // want await_holding_lock
    if g.is_empty() {
        RwLockUpgradableReadGuard::upgrade(g).push(1);
    }
    work().await;
}

async fn owned(m: Arc<Mutex<Vec<i32>>>) {
    let mut g = m.lock_arc(); // want await_holding_lock
    g.push(1);
    work().await;
}

async fn condition(m: &Mutex<Vec<i32>>) {
    if m.lock().is_empty() {
        work().await;
    }
    if let Some(n) = m.lock().pop() { // want await_holding_lock
        println!("{n}");
        work().await;
    }
}
