use std::sync::Mutex;

async fn work() -> i32 {
    tokio::task::yield_now().await;
    1
}

async fn each_turn(m: &Mutex<Vec<i32>>) {
    loop {
        let mut queue = m.lock().unwrap(); // want await_holding_lock
        if queue.is_empty() {
            break;
        }
        let Some(n) = queue.pop() else { continue };
        if n == 0 {
            continue;
        }
        work().await;
    }
}

async fn freed_each_turn(m: &Mutex<Vec<i32>>) {
    loop {
        let mut queue = m.lock().unwrap();
        let Some(n) = queue.pop() else {
            drop(queue);
            work().await;
            continue;
        };
        drop(queue);
        if n == 0 {
            break;
        }
        work().await;
    }
}

async fn around_the_loop(m: &Mutex<Vec<i32>>) {
    let mut all = m.lock().unwrap(); // want await_holding_lock
    for _ in 0..3 {
        all.push(work().await);
    }
}

async fn carried_round(m: &Mutex<Vec<i32>>) {
    let mut last = None; // want await_holding_lock
    for _ in 0..3 {
        work().await;
        last = Some(m.lock().unwrap());
    }
    drop(last);
}
