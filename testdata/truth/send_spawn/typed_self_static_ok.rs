//@ ok
//@ rustc: ok
//@ clippy: ok
struct S { n: u8 } impl S { fn go(self: &'static Self) { tokio::spawn(async move { println!("{}", self.n); }); } }
