//@ rustc: ok
//@ clippy: unused_async@6:1
use std::sync::Arc;
struct X<T: 'static> { inner: Arc<T> }
impl<T: Send + Sync> X<T> { fn go(&self) { let i = self.inner.clone(); tokio::spawn(async move { tick().await; drop(i); }); } }
async fn tick() {}
