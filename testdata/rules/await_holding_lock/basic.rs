use std::sync::{Arc, Mutex};

async fn fetch_data() -> String {
    tokio::task::yield_now().await;
    String::new()
}

async fn held(data: Arc<Mutex<Vec<String>>>) {
    let mut guard = data.lock().unwrap(); // want await_holding_lock
    let result = fetch_data().await;
    guard.push(result);
}

async fn awaits_first(data: Arc<Mutex<Vec<String>>>) {
    let result = fetch_data().await;
    let mut guard = data.lock().unwrap();
    guard.push(result);
}

struct Cache {
    entries: Mutex<Vec<String>>,
}

impl Cache {
    async fn refresh(&self, name: String) {
        // The comment above the lock goes with it.
        let mut entries = self.entries.lock().unwrap(); // want await_holding_lock
        if name.is_empty() {
            return;
        }
        let first = fetch_data().await;
        let second = fetch_data().await; // and this one stays here

        entries.push(first);
        entries.push(second);
    }

    async fn one_line(&self) { let mut e = self.entries.lock().unwrap(); let d = fetch_data().await; e.push(d); } // want await_holding_lock
}

// What makes the guard is moved before the await: the lock can't come later.
async fn consumes(data: Arc<Mutex<Vec<String>>>, name: String) {
    let mut guard = data.lock().unwrap(); // want await_holding_lock
    let name = rename(name).await;
    guard.push(name);
}

async fn gives_away(data: Arc<Mutex<Vec<String>>>) {
    let own = data.clone();
    let mut guard = own.lock().unwrap(); // want await_holding_lock
    let own = fetch_data().await;
    guard.push(own);
}

async fn rename(name: String) -> String {
    fetch_data().await;
    name
}

// Nobody uses the guard: whoever wrote this wants the lock for its own sake.
async fn one_at_a_time(gate: &Mutex<()>) {
    let _one = gate.lock().unwrap(); // want await_holding_lock
    fetch_data().await;
}

async fn passed_on(data: &Mutex<Vec<String>>) {
    let mut guard = data.lock().unwrap(); // want await_holding_lock
    extend(&mut guard).await;
}

async fn extend(data: &mut Vec<String>) {
    data.push(fetch_data().await);
}
