//@ rustc: ok
//@ clippy: unused_async@4:1
//@ warn: unused_must_use@4:19
async fn case() { futures::future::join(f(), f()); }

// --- helpers ---
#[allow(clippy::unused_async)]
async fn f() -> i32 { 0 }
