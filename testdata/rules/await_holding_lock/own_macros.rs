// Macros by example that the program declares are read. What a macro's
// definition has in it is reported at the call, and nothing is changed there.
use std::sync::Mutex;

macro_rules! lock {
    ($m:expr) => {
        $m.lock().unwrap()
    };
}

macro_rules! with_lock {
    ($m:expr, |$name:ident| $body:expr) => {{
        let $name = $m.lock().unwrap();
        $body
    }};
}

macro_rules! locked {
    ($m:expr, $body:expr) => {{
        let guard = $m.lock().unwrap();
        let result = $body;
        drop(guard);
        result
    }};
}

async fn made(m: &Mutex<Vec<u32>>) {
    let guard = lock!(m); // want await_holding_lock
    save().await;
    drop(guard);
}

async fn read(m: &Mutex<Vec<u32>>) {
    let len = lock!(m).len(); // a temporary
    save().await;
    println!("{len}");
}

async fn bound(m: &Mutex<Vec<u32>>) {
    with_lock!(m, |list| { // want await_holding_lock
        save().await;
        list.len()
    });
    with_lock!(m, |list| list.len());
    save().await;
}

async fn hidden(m: &Mutex<Vec<u32>>) {
    locked!(m, save().await); // want await_holding_lock
    let guard = 1;
    locked!(m, guard); // another guard
    save().await;
}

async fn save() {}
