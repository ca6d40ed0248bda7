use std::sync::Mutex;

struct Data {
    x: usize,
}

async fn f() -> usize {
    0
}

async fn statement_end(m: &Mutex<Data>) {
    let n = m.lock().unwrap().x + f().await;
    f().await;
}

async fn scrutinee(m: &Mutex<Vec<usize>>) {
    if let Some(n) = m.lock().unwrap().pop() {
        f().await;
    } else {
        f().await;
    }
}

async fn tail(m: &Mutex<Vec<usize>>) {
    drop(({ m.lock().unwrap().len() }, f().await));
}

async fn extended(m: &Mutex<Data>) {
    let x = &m.lock().unwrap().x;
    f().await;
}
