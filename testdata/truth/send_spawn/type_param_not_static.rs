//@ rustc: E0310@3:5
fn case<T: Send>(t: T) {
    tokio::spawn(async move { drop(t) });
}
