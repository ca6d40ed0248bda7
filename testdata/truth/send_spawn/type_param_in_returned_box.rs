//@ rustc: E0310@4:80
use std::{future::Future, pin::Pin};
struct X<T>(T);
impl<T: Send> X<T> { fn go(self) -> Pin<Box<dyn Future<Output = ()> + Send>> { Box::pin(async move { let s = self; }) } }
