//@ rustc: ok
//@ clippy: unused_async@7:1
use std::sync::Arc;
trait Svc: Send + Sync + 'static { fn a(&self); }
struct X<T> { inner: Arc<T> }
impl<T: Svc> X<T> { fn go(&self) { let i = self.inner.clone(); tokio::spawn(async move { tick().await; i.a(); }); } }
async fn tick() {}
