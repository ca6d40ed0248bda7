//@ rustc: ok
//@ clippy: redundant_async_block@3:27
async fn case() { let x = async { async { f().await }.await }; x.await; }

// --- helpers ---
#[allow(clippy::unused_async)]
async fn f() -> i32 { 0 }
