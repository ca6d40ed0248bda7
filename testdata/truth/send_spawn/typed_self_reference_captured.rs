//@ rustc: E0521@3:55
use std::sync::Arc;
struct S { n: u8 } impl S { fn go(self: &Arc<Self>) { tokio::spawn(async move { println!("{}", self.n); }); } }
