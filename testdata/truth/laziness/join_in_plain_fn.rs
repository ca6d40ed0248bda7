//@ rustc: E0728@3:13
async fn f() {}
fn case() { tokio::join!(f(), f()); }
