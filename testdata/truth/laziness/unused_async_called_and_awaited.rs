//@ rustc: ok
//@ clippy: unused_async@3:1
async fn g() -> i32 { 1 }
async fn case() -> i32 { g().await }
