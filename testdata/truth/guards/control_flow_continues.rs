//@ rustc: ok
//@ send: no not-send
//@ held: 13=no 18=no 21=no
//@ clippy: future_not_send@7:46
use std::ops::ControlFlow;
use std::sync::Mutex;
async fn case(m: &Mutex<Vec<i32>>, way: &str) {
    let flow = match way {
        "break" => ControlFlow::Break(m.lock().unwrap()),
        _ => ControlFlow::Continue(1),
    };
    if way != "break" {
        f().await;
    }
    match flow {
        ControlFlow::Break(guard) => drop(guard),
        ControlFlow::Continue(_) => {
            f().await;
        }
    }
    f().await;
}

// --- helpers ---
#[allow(clippy::unused_async)]
async fn f() -> i32 { 0 }
#[cfg(send)]
static M: std::sync::Mutex<Vec<i32>> = std::sync::Mutex::new(Vec::new());
#[cfg(send)]
fn is_send<T: Send>(_: T) {}
#[cfg(send)]
pub fn check_send() { is_send(case(&M, "")); }
