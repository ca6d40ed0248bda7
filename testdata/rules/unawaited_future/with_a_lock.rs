use std::rc::Rc;
use std::sync::Mutex;

async fn save() {}

async fn locked(m: &Mutex<u32>) {
    let mut guard = m.lock().unwrap();
    *guard += 1;
    save(); // want unawaited_future
}

async fn unlocked(m: &Mutex<u32>) {
    {
        let mut guard = m.lock().unwrap();
        *guard += 1;
    }
    save(); // want unawaited_future
}

async fn not_send() {
    let count = Rc::new(1);
    if *count > 0 {
        save(); // want unawaited_future
    }
    let after = Rc::new(2);
    drop(after);
}
