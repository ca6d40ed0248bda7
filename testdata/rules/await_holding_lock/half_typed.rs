use std::sync::Mutex;

async fn work() {
    tokio::task::yield_now().await;
}

// Where the code is broken nothing is moved about.
async fn broken(m: &Mutex<Vec<i32>>) {
    let mut g = m.lock().unwrap(); // want await_holding_lock
    g.push(1);
    let n = ;
    work().await;
}

async fn intact(m: &Mutex<Vec<i32>>) {
    let mut g = m.lock().unwrap(); // want await_holding_lock
    g.push(1);
    work().await;
}
