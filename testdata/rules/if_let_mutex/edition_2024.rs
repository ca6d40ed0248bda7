use std::sync::Mutex;

// The guard is gone before the else.
fn pop_or_fill(items: &Mutex<Vec<u32>>) {
    if let Some(n) = items.lock().unwrap().pop() {
        println!("{n}");
    } else {
        items.lock().unwrap().push(1);
    }
}

fn pop_and_push(items: &Mutex<Vec<u32>>) {
    if let Some(n) = items.lock().unwrap().pop() { // want if_let_mutex
        items.lock().unwrap().push(n);
    }
}
