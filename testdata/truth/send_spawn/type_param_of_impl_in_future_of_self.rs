//@ rustc: E0310@3:72
struct X<T>(T);
impl<T: Send> X<T> { async fn run(self) { tick().await } fn go(self) { tokio::spawn(self.run()); } }
async fn tick() {}
