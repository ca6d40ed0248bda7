//@ desc: a block that has taken a guard holds it, whatever else it has taken
//@ rustc: ok
//@ send: no
//@ held: 11=yes 16=yes
//@ clippy: future_not_send@7:39
use std::sync::Mutex;
async fn case(m: &Mutex<Vec<i32>>) -> usize {
    let guard = m.lock().unwrap();
    let step = first();
    let later = async move { step.count() + guard.len() };
    f().await;
    let n = later.await;
    let guard = m.lock().unwrap();
    let step = first();
    let pair = (step, guard);
    f().await;
    n + pair.0.count() + pair.1.len()
}
enum Step {
    Nothing,
    All(Vec<usize>),
}
impl Step {
    fn count(&self) -> usize {
        match self {
            Step::Nothing => 0,
            Step::All(v) => v.len(),
        }
    }
}
fn first() -> Step {
    if std::env::args().count() > 9 { Step::All(vec![1]) } else { Step::Nothing }
}

// --- helpers ---
#[allow(clippy::unused_async)]
async fn f() -> i32 { 0 }
#[cfg(send)]
static M: std::sync::Mutex<Vec<i32>> = std::sync::Mutex::new(Vec::new());
#[cfg(send)]
fn is_send<T: Send>(_: T) {}
#[cfg(send)]
pub fn check_send() { is_send(case(&M)); }
