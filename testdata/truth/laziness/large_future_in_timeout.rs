//@ rustc: ok
//@ clippy: large_futures@4:27
async fn big() { let a = [1u8; 20_000]; f().await; println!("{}", a[3]); }
async fn case() { let _ = tokio::time::timeout(std::time::Duration::ZERO, big()).await; }

// --- helpers ---
#[allow(clippy::unused_async)]
async fn f() -> i32 { 0 }
