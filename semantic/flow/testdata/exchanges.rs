use std::sync::MutexGuard;

async fn f() {}

async fn swapped(guard: MutexGuard<'static, u8>) {
    let mut a = Some(guard);
    let mut b = None;
    std::mem::swap(&mut a, &mut b);
    f().await;
}

async fn replaced(guard: MutexGuard<'static, u8>) {
    let mut a = Some(guard);
    let old = std::mem::replace(&mut a, None);
    f().await;
}

async fn taken(guard: MutexGuard<'static, u8>) {
    let mut a = Some(guard);
    let old = a.take();
    f().await;
    let empty = std::mem::take(&mut a);
    f().await;
}

async fn forgotten(guard: Option<MutexGuard<'static, u8>>) {
    std::mem::forget(guard);
    f().await;
}

struct Job {
    guard: Option<MutexGuard<'static, u8>>,
    name: String,
}

async fn updated(guard: MutexGuard<'static, u8>) {
    let a = Job { guard: Some(guard), name: String::new() };
    let b = Job { guard: None, ..a };
    f().await;
}

async fn moved_on() {
    let none: Option<MutexGuard<'static, u8>> = None;
    let pair = (1, none);
    f().await;
}
