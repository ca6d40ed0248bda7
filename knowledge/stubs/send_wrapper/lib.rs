#![wakeful::source = "send-wrapper 0.6.0 documentation and sources"]

use futures_core::stream::Stream;
use std::fmt::Debug;
use std::ops::{Deref, DerefMut};

pub struct SendWrapper<T> {
    t: T,
}
impl<T> SendWrapper<T> {
    pub fn new(data: T) -> SendWrapper<T>;
    pub fn valid(&self) -> bool;
    pub fn take(self) -> T;
}
impl<T: Clone> Clone for SendWrapper<T> {}
impl<T: Debug> Debug for SendWrapper<T> {}
impl<T> Deref for SendWrapper<T> {
    type Target = T;
}
impl<T> DerefMut for SendWrapper<T> {}
impl<T> Drop for SendWrapper<T> {}
impl<F: Future> Future for SendWrapper<F> {
    type Output = <F as Future>::Output;
}
impl<S: Stream> Stream for SendWrapper<S> {
    type Item = <S as Stream>::Item;
}
unsafe impl<T> Send for SendWrapper<T> {}
unsafe impl<T> Sync for SendWrapper<T> {}
