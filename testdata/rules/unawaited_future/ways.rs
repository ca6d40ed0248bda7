use std::future::Future;
use std::pin::Pin;

async fn save() {}

async fn load() -> Result<u32, String> {
    Ok(1)
}

fn boxed() -> Pin<Box<dyn Future<Output = ()> + Send>> {
    Box::pin(save())
}

fn unpinned() -> Box<dyn Future<Output = ()>> {
    Box::new(save())
}

fn opaque() -> impl Future<Output = u8> {
    async { 1 }
}

async fn statements(yes: bool) {
    save(); // want unawaited_future
    load(); // want unawaited_future
    boxed(); // want unawaited_future
    unpinned(); // want unawaited_future
    opaque(); // want unawaited_future
    async move { // want unawaited_future
        save().await;
    };
    if yes { save() } else { save() }; // want unawaited_future
    match yes { // want unawaited_future
        true => boxed(),
        false => return,
    };
    { save() }; // want unawaited_future
    (save(), load()); // want unawaited_future, unawaited_future
    tokio::time::sleep(std::time::Duration::from_secs(1)); // want unawaited_future
}

async fn underscores() {
    let _ = save(); // want unawaited_future
    _ = load(); // want unawaited_future
    let _ = async { save().await }; // want unawaited_future
}

async fn thrown_away() {
    drop(save()); // want unawaited_future
    std::mem::forget(load()); // want unawaited_future
}

async fn bound() {
    let saved = save(); // want unawaited_future
    let _loaded = load(); // want unawaited_future
    let dropped = save(); // want unawaited_future
    drop(dropped);
    let named: Pin<Box<dyn Future<Output = ()> + Send>> = boxed(); // want unawaited_future
}

async fn again(n: u32) {
    if n > 0 {
        again(n - 1); // want unawaited_future
    }
}

fn not_async() {
    save(); // want unawaited_future
    let _ = opaque(); // want unawaited_future
}
