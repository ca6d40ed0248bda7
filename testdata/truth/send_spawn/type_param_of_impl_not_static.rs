//@ rustc: E0310@4:36
trait Job { async fn x(&self); }
struct X<T>(T);
impl<T: Send> X<T> { fn go(self) { tokio::spawn(async move { let t = self.0; tick().await; drop(t); }); } }
async fn tick() {}
