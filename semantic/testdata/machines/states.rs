use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Mutex;

struct Store {
    lock: Mutex<Vec<u32>>,
}

async fn fetch(id: u32) -> Result<u32, String> {
    Ok(id)
}

async fn quick() {}

async fn straight(name: String) -> usize {
    let buffer = [0u8; 1024];
    quick().await;
    let n = buffer.len() + name.len();
    quick().await;
    n
}

async fn guarded(store: &Store) -> Result<(), String> {
    let mut guard = store.lock.lock().unwrap();
    guard.push(fetch(1).await?);
    drop(guard);
    quick().await;
    Ok(())
}

async fn not_send(shared: Rc<RefCell<u32>>, many: Vec<String>) {
    for one in many {
        quick().await;
        println!("{one}");
    }
    *shared.borrow_mut() += 1;
}

async fn moved(s: String) {
    drop(s);
    quick().await;
}

async fn blocks(name: String, count: &mut u32) {
    let part = async {
        *count += 1;
        quick().await;
        println!("{name}");
    };
    let whole = async move || quick().await;
    part.await;
    tokio::select! {
        _ = whole() => quick().await,
        _ = quick() => {}
    }
}

fn plain() -> impl Future<Output = ()> {
    async { quick().await }
}

async fn unknown(x: Strange) {
    odd!(x);
    quick().await;
    x.go();
}

async fn generic<T, U: Send>(t: T, u: U) {
    quick().await;
    drop((t, u));
}

async fn generic_and_bound<T>(t: &T, rc: Rc<T>) {
    quick().await;
    drop((t, rc));
}

async fn of_items<I: Iterator>(items: I) {
    for item in items {
        quick().await;
        drop(item);
    }
}
