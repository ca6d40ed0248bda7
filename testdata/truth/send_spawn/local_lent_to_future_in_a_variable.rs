//@ rustc: E0597@3:55
async fn work(s: &str) {}
async fn go() { let s = String::new(); let fut = work(&s); tokio::spawn(fut); }
