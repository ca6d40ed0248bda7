//@ rustc: E0521@2:94
struct S { n: u8 } impl S { fn go(&self) { let fut = async move { println!("{}", self.n); }; tokio::spawn(fut); } }
