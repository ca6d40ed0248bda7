use std::sync::{Arc, Mutex};

async fn notify(_text: String) {}

// A block on one line would put what follows the comment into it.
async fn copies(m: Arc<Mutex<i32>>) { let n = m.lock().unwrap(); // want await_holding_lock
    let n = *n; notify(n.to_string()).await; }

async fn counts(m: Arc<Mutex<i32>>) {
    if true { let mut n = m.lock().unwrap(); // want await_holding_lock
    *n += 1; // one more
    notify(String::new()).await; }
}
