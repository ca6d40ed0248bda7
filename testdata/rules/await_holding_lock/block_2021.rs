//@ edition: 2021
use std::collections::HashMap;
use std::sync::Mutex;

async fn work(_: usize) {
    tokio::task::yield_now().await;
}

async fn statement(m: &Mutex<Vec<i32>>) {
    let mut g = m.lock().unwrap(); // want await_holding_lock
    // a comment between
    g.push(1); // a comment behind

    work(1).await;
}

async fn value(m: &Mutex<Vec<i32>>) -> usize {
    let g = m.lock().unwrap(); // want await_holding_lock
    let n: usize = g.len(); // how many
    work(n).await;
    n
}

async fn pattern(m: &Mutex<Vec<usize>>) {
    let g = m.lock().unwrap(); // want await_holding_lock
    let (first, len) = (g[0], g.len());
    work(first + len).await;
}

async fn chain(m: &Mutex<HashMap<String, usize>>) {
    let map = m.lock().unwrap(); // want await_holding_lock
    let names = map
        .iter()
        .filter(|(_, n)| **n > 0)
        .map(|(name, _)| name.clone())
        .collect::<Vec<_>>();
    work(names.len()).await;
}

async fn earlier_value(m: &Mutex<Vec<i32>>) {
    let mut g = m.lock().unwrap(); // want await_holding_lock
    let n = g.len();
    g.clear();
    work(n).await;
}

async fn changed_value(m: &Mutex<Vec<i32>>) {
    let g = m.lock().unwrap(); // want await_holding_lock
    let mut n = 0;
    for x in g.iter() {
        n += *x as usize;
    }
    n += 1;
    work(n).await;
}

async fn two_values(m: &Mutex<Vec<i32>>) {
    let mut g = m.lock().unwrap(); // want await_holding_lock
    let n = g.len();
    let last = g.pop();
    work(n + last.unwrap_or(0) as usize).await;
}

async fn reference(m: &Mutex<Vec<usize>>) {
    let g = m.lock().unwrap(); // want await_holding_lock
    let first = &g[0];
    work(1).await;
    work(*first).await;
}

async fn independent_reference(m: &Mutex<Vec<usize>>, name: &str) {
    let mut g = m.lock().unwrap(); // want await_holding_lock
    let short = name.trim();
    g.push(short.len());
    work(short.len()).await;
}

async fn unwraps(m: &Mutex<Vec<usize>>) {
    let Ok(mut g) = m.lock() else { return }; // want await_holding_lock
    g.push(1);
    work(1).await;
}

async fn text(m: &Mutex<Vec<String>>) {
    let mut g = m.lock().unwrap(); // want await_holding_lock
    g.push("two
lines"
        .to_string());
    work(1).await;
}

async fn expression(m: &Mutex<Vec<usize>>) {
    let mut g = m.lock().unwrap(); // want await_holding_lock
    if let Some(n) = g.iter().next().cloned() {
        g.push(n);
    }
    work(1).await;
}

async fn one_line(m: &Mutex<Vec<usize>>) { let mut g = m.lock().unwrap(); g.push(1); work(1).await; } // want await_holding_lock

struct Timer;

impl Drop for Timer {
    fn drop(&mut self) {}
}

// The timer is there for its end, which a block would bring forward.
async fn timed(m: &Mutex<Vec<usize>>) {
    let mut g = m.lock().unwrap(); // want await_holding_lock
    let _timer = Timer;
    g.push(1);
    work(1).await;
}

async fn tail(m: &Mutex<Vec<usize>>) {
    let n = m.lock().unwrap(); // want await_holding_lock
    let n = n.len();
    work(n).await
}

async fn shadowed(m: &Mutex<Vec<usize>>) {
    let g = m.lock().unwrap(); // want await_holding_lock
    let n = g.len();
    let g = n + 1;
    work(g).await;
}

async fn attribute(m: &Mutex<Vec<usize>>) {
    let g = m.lock().unwrap(); // want await_holding_lock
    #[allow(unused_mut)]
    let mut n = g.len();
    work(n).await;
}

// Two guards, of which only the second is used to the end.
async fn two_guards(a: &Mutex<Vec<usize>>, b: &Mutex<Vec<usize>>) {
    let mut a = a.lock().unwrap(); // want await_holding_lock
    let mut b = b.lock().unwrap(); // want await_holding_lock
    a.append(&mut b);
    work(1).await;
    b.push(1);
}
