//@ rustc: E0310@4:54
use std::sync::Arc;
struct X<T>(T);
impl<T: Send + Sync> X<T> { fn go(self: Arc<Self>) { std::thread::spawn(move || { let s = self; }); } fn b(self: &'static Arc<Self>, t: T) { std::thread::spawn(move || { let s = t; }); } }
