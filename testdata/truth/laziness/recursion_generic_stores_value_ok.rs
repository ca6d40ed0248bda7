//@ ok
//@ rustc: ok
//@ clippy: ok
async fn walk<T: Clone>(t: T, n: u32) { if n > 0 { walk(t.clone(), n - 1).await; } }
