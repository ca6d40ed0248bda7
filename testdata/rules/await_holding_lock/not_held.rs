use std::sync::{Arc, Mutex, MutexGuard};

async fn work() {
    tokio::task::yield_now().await;
}

async fn dropped(m: &Mutex<Vec<i32>>) {
    let mut g = m.lock().unwrap();
    g.push(1);
    drop(g);
    work().await;
}

async fn in_a_block(m: &Mutex<Vec<i32>>) {
    {
        let mut g = m.lock().unwrap();
        g.push(1);
    }
    work().await;
}

async fn moved_away(m: &Mutex<Vec<i32>>) {
    let g = m.lock().unwrap();
    consume(g);
    work().await;
}

fn consume(_: MutexGuard<'_, Vec<i32>>) {}

async fn on_each_way(m: &Mutex<Vec<i32>>, yes: bool) {
    let g = m.lock().unwrap();
    if yes {
        drop(g);
    } else {
        consume(g);
    }
    work().await;
}

async fn on_one_way(m: &Mutex<Vec<i32>>, yes: bool) {
    let g = m.lock().unwrap(); // want await_holding_lock
    if yes {
        drop(g);
    }
    work().await;
}

// Shadowing drops nothing.
async fn shadowed(m: &Mutex<Vec<i32>>) {
    let g = m.lock().unwrap(); // want await_holding_lock
    let g = g.len();
    work().await;
    let _ = g;
}

async fn in_a_closure(m: Arc<Mutex<Vec<i32>>>) {
    let add = |n| {
        let mut g = m.lock().unwrap();
        g.push(n);
    };
    add(1);
    work().await;
    add(2);
}

async fn in_a_nested_fn(m: &Mutex<Vec<i32>>) {
    fn add(m: &Mutex<Vec<i32>>) {
        let mut g = m.lock().unwrap();
        g.push(1);
    }
    add(m);
    work().await;
}

// A future that is only made does not wait.
async fn spawned(m: &Mutex<Vec<i32>>) {
    let mut g = m.lock().unwrap();
    tokio::spawn(async { work().await });
    g.push(1);
}

async fn of_tokio(m: &tokio::sync::Mutex<Vec<i32>>) {
    let mut g = m.lock().await;
    work().await;
    g.push(1);
}

async fn returned(m: &Mutex<Vec<i32>>, yes: bool) {
    let g = m.lock().unwrap();
    if yes {
        drop(g);
        work().await;
        return;
    }
    drop(g);
}

fn sync(m: &Mutex<Vec<i32>>) {
    let mut g = m.lock().unwrap();
    g.push(1);
}

struct NoGuard;

impl NoGuard {
    fn lock(&self) -> Result<i32, ()> {
        Ok(1)
    }
}

async fn another_lock(m: &NoGuard) {
    let g = m.lock().unwrap();
    work().await;
    let _ = g;
}
