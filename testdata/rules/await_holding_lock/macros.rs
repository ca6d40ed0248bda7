use std::sync::Mutex;
use std::time::Duration;

async fn work() -> i32 {
    tokio::task::yield_now().await;
    1
}

async fn around_join(m: &Mutex<Vec<i32>>) {
    let mut g = m.lock().unwrap(); // want await_holding_lock
    let (a, b) = tokio::join!(work(), work());
    g.push(a + b);
}

async fn in_a_branch(m: &Mutex<Vec<i32>>) {
    tokio::join!(
        async {
            let mut g = m.lock().unwrap(); // want await_holding_lock
            g.push(1);
            work().await;
        },
        work(),
    );
}

async fn in_a_handler(m: &Mutex<Vec<i32>>) {
    tokio::select! {
        n = work() => {
            let mut g = m.lock().unwrap(); // want await_holding_lock
            g.push(n);
            tokio::time::sleep(Duration::from_secs(1)).await;
        }
        _ = tokio::time::sleep(Duration::from_secs(1)) => {}
    }
}

async fn around_select(m: &Mutex<Vec<i32>>) {
    let g = m.lock().unwrap(); // want await_holding_lock
    let wanted = g.len();
    tokio::select! {
        _ = work() => println!("{wanted}"),
        _ = tokio::time::sleep(Duration::from_secs(1)) => {}
    }
}

async fn printed(m: &Mutex<Vec<i32>>) {
    println!("{} {}", m.lock().unwrap().len(), work().await); // want await_holding_lock
}

// A branch's expression is a statement of its own, and so is a handler.
async fn not_held(m: &Mutex<Vec<i32>>) {
    tokio::select! {
        n = add(m.lock().unwrap().len()) => m.lock().unwrap().push(n as i32),
        _ = work() => {}
    }
}

async fn add(n: usize) -> usize {
    work().await;
    n + 1
}
