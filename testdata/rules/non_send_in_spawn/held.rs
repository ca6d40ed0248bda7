use std::cell::{Cell, RefCell};
use std::sync::Mutex;

async fn step() {}

fn guard(m: &'static Mutex<Vec<u8>>) {
    tokio::spawn(async move { // want non_send_in_spawn
        let mut g = m.lock().unwrap();
        g.push(1);
        step().await;
    });
}

// Dropping frees the lock, but the compiler keeps a borrowed guard in the future.
fn dropped(m: &'static Mutex<Vec<u8>>) {
    tokio::spawn(async move { // want non_send_in_spawn
        let mut g = m.lock().unwrap();
        g.push(1);
        drop(g);
        step().await;
    });
}

fn scoped(m: &'static Mutex<Vec<u8>>) {
    tokio::spawn(async move {
        {
            let mut g = m.lock().unwrap();
            g.push(1);
        }
        step().await;
    });
}

fn never_touched(m: &'static Mutex<Vec<u8>>) {
    tokio::spawn(async move {
        let g = m.lock().unwrap();
        drop(g);
        step().await;
    });
}

async fn counts_up(c: &Cell<u32>) {
    c.set(c.get() + 1);
    step().await;
    c.set(c.get() + 1);
}

fn through_a_callee() {
    tokio::spawn(async { // want non_send_in_spawn
        let c = Cell::new(0);
        counts_up(&c).await;
    });
}

// A cell that the task owns moves with it.
fn owned_cell() {
    tokio::spawn(async {
        let c = RefCell::new(0);
        step().await;
        *c.borrow_mut() += 1;
    });
}
