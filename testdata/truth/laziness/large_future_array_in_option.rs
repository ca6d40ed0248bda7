//@ rustc: ok
//@ clippy: large_futures@4:19
async fn big() { let a = Some([0u64; 3_000]); f().await; drop(a); }
async fn case() { big().await; }

// --- helpers ---
#[allow(clippy::unused_async)]
async fn f() -> i32 { 0 }
