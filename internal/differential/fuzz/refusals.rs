#![allow(unused, unused_must_use, async_fn_in_trait)]
use std::any::Any;
use std::borrow::Cow;
use std::cell::{Cell, OnceCell, Ref, RefCell, RefMut, UnsafeCell};
use std::collections::HashMap;
use std::future::Future;
use std::marker::PhantomData;
use std::pin::Pin;
use std::rc::Rc;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, RwLock};
use std::time::Duration;
use futures::FutureExt;

pub async fn f(n: usize) -> usize { n }
pub fn c() -> bool { true }
pub fn look<T: ?Sized>(_: &T) -> usize { 1 }
pub fn eat<T>(_: T) -> usize { 1 }
pub fn make<T>() -> T { todo!() }
pub async fn by_ref<T: ?Sized>(_: &T) -> usize { 1 }
pub async fn by_val<T>(_: T) -> usize { 1 }
pub async fn by_both<T>(_: &str, _: T) -> usize { 1 }
pub fn needs<F: Future + Send + 'static>(_: F) {}
pub fn lends<F: Future + Send>(_: F) {}
pub fn stays<F: Future>(_: F) {}
pub fn runs<F: FnOnce() + Send + 'static>(_: F) {}
pub fn calls<F: FnOnce() + Send>(_: F) {}
#[derive(Clone, Copy)] pub struct Holder<'a>(pub &'a str);
#[derive(Clone)] pub struct Named { pub name: String, pub id: usize, pub shared: Arc<String> }
impl Named {
    pub fn new() -> Self { Named { name: String::new(), id: 1, shared: Arc::new(String::new()) } }
    pub fn name(&self) -> &str { &self.name }
    pub async fn go(&self) -> usize { f(1).await }
    pub async fn take(self) -> usize { f(1).await }
}
pub struct Own<T>(pub T);
pub struct Sent<T>(pub T);
unsafe impl<T> Send for Sent<T> {}
unsafe impl<T: Send> Sync for Sent<T> {}
pub struct Marked<T>(pub PhantomData<T>);
pub enum Either<A, B> { Left(A), Right(B) }
