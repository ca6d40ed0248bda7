//@ rustc: ok
//@ send: no not-send
//@ held: 15=no 18=no 21=yes 26=no 29=yes
//@ clippy: future_not_send@12:52
use std::sync::Mutex;
struct Config { retries: u32, fast: bool }
impl Config {
    fn retries(&self) -> bool { self.retries > 0 }
    fn once(&self) -> bool { !self.retries() }
    fn slow(&self) -> bool { !self.fast && self.retries() }
}
async fn case(m: &Mutex<Vec<i32>>, config: &Config) {
    let guard = if config.retries() { m.lock().ok() } else { None };
    if config.once() {
        f().await;
    }
    if config.retries == 0 {
        f().await;
    }
    if config.slow() {
        f().await;
    }
    drop(guard);
    let guard = config.fast.then(|| m.lock().unwrap());
    if config.slow() {
        f().await;
    }
    if !config.slow() {
        f().await;
    }
    drop(guard);
}

// --- helpers ---
#[allow(clippy::unused_async)]
async fn f() -> i32 { 0 }
#[cfg(send)]
static M: std::sync::Mutex<Vec<i32>> = std::sync::Mutex::new(Vec::new());
#[cfg(send)]
fn is_send<T: Send>(_: T) {}
#[cfg(send)]
pub fn check_send() { is_send(case(&M, &Config { retries: 0, fast: true })); }
