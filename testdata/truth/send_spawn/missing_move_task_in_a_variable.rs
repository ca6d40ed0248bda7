//@ rustc: E0373@3:50
async fn tick() {}
async fn go() { let s = String::new(); let fut = async { tick().await; println!("{s}"); }; tokio::spawn(fut); }
