use std::sync::{Mutex, RwLock};
use tokio::task::JoinHandle;

#[derive(Clone, Copy, PartialEq)]
enum State {
    Idle,
    Busy,
}

#[derive(Clone)]
struct Client {
    name: String,
    state: State,
    count: usize,
}

impl Client {
    async fn go(&self) {
        work(self.count).await;
    }
}

async fn work(n: usize) -> usize {
    tokio::task::yield_now().await;
    n
}

async fn send(_: &str) {
    work(1).await;
}

async fn matched(m: &Mutex<Client>) {
    match m.lock().unwrap().state { // want await_holding_lock
        State::Idle => {}
        State::Busy => {
            work(1).await;
        }
    }
}

async fn matched_by_reference(m: &Mutex<Option<String>>) {
    match m.lock().unwrap().as_deref() { // want await_holding_lock
        Some(name) => send(name).await,
        None => {}
    }
}

async fn argument(m: &Mutex<Vec<i32>>) {
    work(m.lock().unwrap().len()).await; // want await_holding_lock
}

async fn second_argument(m: &Mutex<Vec<i32>>, n: usize) {
    let _ = std::cmp::max(n, m.lock().unwrap().len() + work(1).await); // want await_holding_lock
}

async fn after_a_call(m: &Mutex<Vec<i32>>) {
    let _ = (std::env::args(), m.lock().unwrap().len(), work(1).await); // want await_holding_lock
}

async fn popped(m: &Mutex<Vec<usize>>) {
    if let Some(n) = m.lock().unwrap().pop() { // want await_holding_lock
        work(n).await;
    }
}

async fn taken(m: &Mutex<Option<JoinHandle<()>>>) {
    // The handle outlives the lock.
    if let Some(handle) = m.lock().unwrap().take() { // want await_holding_lock
        let _ = handle.await;
    }
}

async fn drained(m: &Mutex<Vec<usize>>) {
    while let Some(n) = m.lock().unwrap().pop() { // want await_holding_lock
        work(n).await;
    }
}

async fn drained_in_one_line(m: &Mutex<Vec<usize>>) {
    'all: while let Some(1) | Some(2) = m.lock().unwrap().pop() { work(1).await; continue 'all; } // want await_holding_lock
}

async fn copied(m: &Mutex<Vec<usize>>) {
    for n in m.lock().unwrap().clone() { // want await_holding_lock
        work(n).await;
    }
}

async fn iterated(m: &RwLock<Vec<usize>>) {
    for n in m.read().unwrap().iter() { // want await_holding_lock
        work(*n).await;
    }
}

async fn called(m: &Mutex<Client>) {
    m.lock().unwrap().clone().go().await; // want await_holding_lock
}

async fn called_in_place(m: &Mutex<Client>) {
    m.lock().unwrap().go().await; // want await_holding_lock
}

async fn by_reference(m: &Mutex<Client>) {
    send(&m.lock().unwrap().name).await; // want await_holding_lock
}

async fn pushed(m: &Mutex<Vec<usize>>) {
    m.lock().unwrap().push(work(1).await); // want await_holding_lock
}

async fn compared(m: &Mutex<Vec<usize>>) -> bool {
    m.lock().unwrap().len() == work(1).await // want await_holding_lock
}

async fn tried(m: &Mutex<Vec<String>>) -> Result<usize, std::num::ParseIntError> {
    Ok(work(m.lock().unwrap()[0].parse::<usize>()?).await) // want await_holding_lock
}

async fn in_a_branch(m: &Mutex<Vec<i32>>, yes: bool) {
    if yes {
        work(m.lock().unwrap().len()).await; // want await_holding_lock
    }
    let _ = yes && work(m.lock().unwrap().len()).await == 1; // want await_holding_lock
}

async fn extended(m: &Mutex<Client>) {
    let name = &m.lock().unwrap().name; // want await_holding_lock
    let n = name.len();
    work(n).await;
}

async fn name_is_taken(m: &Mutex<Vec<i32>>) {
    let len = 1;
    work(m.lock().unwrap().len()).await; // want await_holding_lock
    work(len).await;
}

// The assignment ends before anything waits, and these free the lock at the
// end of the statement or of the condition.
async fn not_held(m: &Mutex<Vec<usize>>, c: &Mutex<Client>) {
    m.lock().unwrap().push(1);
    work(1).await;
    let n = m.lock().unwrap().len();
    work(n).await;
    if m.lock().unwrap().is_empty() {
        work(1).await;
    }
    c.lock().unwrap().count = work(1).await;
    let _ = m.lock().is_err();
    work(1).await;
    let Some(n) = m.lock().unwrap().pop() else { return };
    work(n).await;
}
