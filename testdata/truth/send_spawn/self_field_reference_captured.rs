//@ rustc: E0521@3:42
struct S { v: Vec<i32> }
impl S { fn go(&self) { let v = &self.v; tokio::spawn(async move { println!("{}", v.len()); }); } }
