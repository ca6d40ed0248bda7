//@ rustc: ok
//@ clippy: unused_async@3:1 unused_async@4:1
async fn work(s: &str) -> u8 { 1 }
async fn go() { let f = work("a"); tokio::spawn(f); let g = async { work("b").await }; tokio::spawn(Box::pin(g)); }
