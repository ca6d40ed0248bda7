#![wakeful::source = "tokio 1.54.1 documentation, tokio::task::futures"]

use std::fmt::Debug;
use std::future::Future;
use std::pin::Pin;

#[wakeful::lazy]
pub struct TaskLocalFuture<T, F> where T: 'static {}
impl<T, F> TaskLocalFuture<T, F> where T: 'static {
    pub fn take_value(self: Pin<&mut Self>) -> Option<T>;
}
impl<T, F> Debug for TaskLocalFuture<T, F> where T: Debug + 'static {}
impl<T: 'static, F> Drop for TaskLocalFuture<T, F> {}
impl<T: 'static, F: Future> Future for TaskLocalFuture<T, F> {
    type Output = <F as Future>::Output;
}
unsafe impl<T, F> Send for TaskLocalFuture<T, F> where T: Send, F: Send {}
unsafe impl<T, F> Sync for TaskLocalFuture<T, F> where T: Sync, F: Sync {}
