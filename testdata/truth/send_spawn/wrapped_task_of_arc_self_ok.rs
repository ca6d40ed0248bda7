//@ rustc: ok
//@ clippy: unused_async@4:20
use std::sync::Arc;
struct S; impl S { async fn run(self: Arc<Self>) {} fn go(self: &Arc<Self>) { let f = self.clone().run(); tokio::spawn(f); tokio::spawn(Box::pin(self.clone().run())); } }
