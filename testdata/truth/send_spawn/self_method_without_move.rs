//@ desc: a method of &self in a block without move
//@ rustc: E0521@6:9
struct S { n: i32 }
impl S {
    fn case(&self) {
        tokio::spawn(async { self.run().await });
    }
    async fn run(&self) { f().await; }
}

// --- helpers ---
#[allow(clippy::unused_async)]
async fn f() -> i32 { 0 }
