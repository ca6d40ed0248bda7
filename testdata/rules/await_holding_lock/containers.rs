use std::sync::{Mutex, MutexGuard, RwLock};

async fn work() {
    tokio::task::yield_now().await;
}

struct Session<'a> {
    id: u32,
    users: MutexGuard<'a, Vec<String>>,
}

async fn in_a_struct(m: &Mutex<Vec<String>>) {
    let mut session = Session { id: 1, users: m.lock().unwrap() }; // want await_holding_lock
    session.users.push(session.id.to_string());
    work().await;
}

async fn in_an_option(m: &Mutex<Vec<String>>, yes: bool) {
    let users = if yes { Some(m.lock().unwrap()) } else { None }; // want await_holding_lock
    work().await;
    if let Some(mut users) = users {
        users.clear();
    }
}

async fn in_a_tuple(a: &Mutex<Vec<String>>, b: &RwLock<u32>) {
    let pair = (a.lock().unwrap(), b.read().unwrap()); // want await_holding_lock
    println!("{} {}", pair.0.len(), pair.1);
    work().await;
}

async fn out_of_a_tuple(a: &Mutex<Vec<String>>) {
    let pair = (a.lock().unwrap(), 1);
    drop(pair.0);
    work().await;
    let _ = pair.1;
}

async fn in_a_result(m: &Mutex<Vec<String>>) {
    let result = m.lock(); // want await_holding_lock
    work().await;
    drop(result);
}

async fn tried(m: &Mutex<Vec<String>>) {
    if let Ok(mut users) = m.try_lock() { // want await_holding_lock
        users.clear();
        work().await;
    } else {
        work().await;
    }
}

async fn parameter(mut users: MutexGuard<'_, Vec<String>>) { // want await_holding_lock
    users.clear();
    work().await;
}

async fn out_of_an_array(m: &Mutex<Vec<u32>>) {
    let guards = [m.lock().unwrap()];
    let [guard] = guards; // want await_holding_lock
    work().await;
    drop(guard);
    work().await;
}

async fn one_of_an_array(m: &Mutex<Vec<u32>>, n: &Mutex<Vec<u32>>) {
    let guards = [m.lock().unwrap(), n.lock().unwrap()]; // want await_holding_lock
    let [guard, _] = guards;
    drop(guard);
    work().await;
}

async fn made_by_the_entry(m: &Mutex<Vec<u32>>) {
    let mut guards = std::collections::HashMap::new(); // want await_holding_lock
    work().await;
    guards.entry(1).or_insert_with(|| m.lock().unwrap());
    work().await;
    guards.clear();
    work().await;
}
