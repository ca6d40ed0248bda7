//@ rustc: ok
//@ send: no not-send
//@ held: 10=yes 12=no 17=no 18=yes 24=no 25=yes 33=no 34=yes
//@ clippy: future_not_send@8:70
use std::sync::Mutex;
#[derive(Clone, Copy)]
pub struct On { a: bool, n: u32 }
async fn case(m: &Mutex<Vec<i32>>, t: (bool, bool), on: On, way: Way) {
    let guard = (t.0 && t.1).then(|| m.lock().unwrap());
    if let (true, true) = t { f().await; }
    if let (true, true) = t {
    } else { f().await; }
    drop(guard);

    let copy = on;
    let guard = (on.a && on.n > 2).then(|| m.lock().unwrap());
    if !copy.a { f().await; }
    if copy.n == 3 { f().await; }
    drop(guard);

    let On { a, n } = on;
    let guard = matches!(on, On { a: true, n: 3 }).then(|| m.lock().unwrap());
    match (a, n) {
        (false, _) | (_, 0..=2) => { f().await; }
        (true, _) => { f().await; }
    }
    drop(guard);

    let guard = if let Way::Down(true) = way { Some(m.lock().unwrap()) } else { None };
    match way {
        Way::Up => {}
        Way::Down(false) => {
            f().await; }
        Way::Down(true) => { f().await; }
    }
    drop(guard);
}
pub enum Way { Up, Down(bool) }

// --- helpers ---
#[allow(clippy::unused_async)]
async fn f() -> i32 { 0 }
#[cfg(send)]
static M: std::sync::Mutex<Vec<i32>> = std::sync::Mutex::new(Vec::new());
#[cfg(send)]
fn is_send<T: Send>(_: T) {}
#[cfg(send)]
pub fn check_send() { is_send(case(&M, (true, true), On { a: true, n: 3 }, Way::Up)); }
