#![wakeful::source = "async-once-cell 0.5.4 documentation and sources"]

use std::fmt::Debug;
use std::pin::Pin;

pub struct Lazy<T, F> {
    t: T,
    f: F,
}
impl<T, F> Lazy<T, F> where F: Future<Output = T> {
    pub fn new(future: F) -> Self;
    pub async fn get(self: Pin<&Self>) -> Pin<&T>;
}
impl<T, F> Lazy<T, F> where F: Future<Output = T> + Unpin {
    pub async fn get_unpin(&self) -> &T;
}
impl<T, F> Lazy<T, F> {
    pub fn from_future(future: F) -> Self;
    pub fn with_value(value: T) -> Self;
    pub fn try_get(&self) -> Option<&T>;
    pub fn try_get_mut(self: Pin<&mut Self>) -> Option<Pin<&mut T>>;
    pub fn try_get_mut_unpin(&mut self) -> Option<&mut T>;
    pub fn into_inner(self) -> Option<T>;
    pub fn into_parts(self) -> Result<T, F>;
    pub fn replace_and_take(self: Pin<&mut Self>, replacement: Self) -> Option<T> where T: Unpin;
}
impl<T: Debug, F> Debug for Lazy<T, F> {}
impl<T, F> Drop for Lazy<T, F> {}
impl<'a, T, F> IntoFuture for Pin<&'a Lazy<T, F>> where F: Future<Output = T> {
    type Output = Pin<&'a T>;
    type IntoFuture = LazyFuturePin<'a, T, F>;
}
impl<'a, T, F> IntoFuture for &'a Lazy<T, F> where F: Future<Output = T> + Unpin {
    type Output = &'a T;
    type IntoFuture = LazyFutureUnpin<'a, T, F>;
}
unsafe impl<T: Send + Sync, F: Send> Sync for Lazy<T, F> {}

pub struct LazyFuturePin<'a, T, F> {
    owned: Box<()>,
}
impl<'a, T, F> Future for LazyFuturePin<'a, T, F> where F: Future<Output = T> {
    type Output = Pin<&'a T>;
}
unsafe impl<'a, T, F> Send for LazyFuturePin<'a, T, F> where T: Send + Sync, F: Send {}
unsafe impl<'a, T, F> Sync for LazyFuturePin<'a, T, F> where T: Send + Sync, F: Send {}
impl<'a, T, F> !Unpin for LazyFuturePin<'a, T, F> {}

pub struct LazyFutureUnpin<'a, T, F> {
    owned: Box<()>,
}
impl<'a, T, F> Future for LazyFutureUnpin<'a, T, F> where F: Future<Output = T> + Unpin {
    type Output = &'a T;
}
unsafe impl<'a, T, F> Send for LazyFutureUnpin<'a, T, F> where T: Send + Sync, F: Send {}
unsafe impl<'a, T, F> Sync for LazyFutureUnpin<'a, T, F> where T: Send + Sync, F: Send {}
impl<'a, T, F> !Unpin for LazyFutureUnpin<'a, T, F> {}

pub struct OnceCell<T> {
    t: T,
}
impl<T> Unpin for OnceCell<T> {}
impl<T> OnceCell<T> {
    pub fn new() -> Self;
    pub fn new_with(value: T) -> Self;
    pub async fn get_or_init(&self, init: impl Future<Output = T>) -> &T;
    pub async fn get_or_try_init<E>(&self, init: impl Future<Output = Result<T, E>>) -> Result<&T, E>;
    pub fn get(&self) -> Option<&T>;
    pub fn get_mut(&mut self) -> Option<&mut T>;
    pub fn take(&mut self) -> Option<T>;
    pub fn into_inner(self) -> Option<T>;
}
impl<T: Debug> Debug for OnceCell<T> {}
impl<T> Default for OnceCell<T> {}
impl<T> Drop for OnceCell<T> {}
impl<T> From<T> for OnceCell<T> {}
unsafe impl<T: Sync + Send> Sync for OnceCell<T> {}
