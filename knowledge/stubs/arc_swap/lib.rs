#![wakeful::source = "arc-swap 1.9.5 documentation and sources"]

pub mod access;
pub mod cache;
pub mod strategy;

use crate::access::{Access, Map};
use crate::strategy::{CaS, Strategy};
use std::fmt::{Debug, Display};
use std::ops::Deref;
use std::pin::Pin;
use std::rc::Rc;
use std::sync::Arc;

pub use crate::cache::Cache;
pub use crate::strategy::DefaultStrategy;

pub struct ArcSwapAny<T: RefCnt, S: Strategy<T> = crate::strategy::DefaultStrategy> {
    t: T,
    s: S,
}
impl<T: RefCnt, S: Strategy<T>> ArcSwapAny<T, S> {
    pub fn new(val: T) -> Self where S: Default;
    pub fn with_strategy(val: T, strategy: S) -> Self;
    pub fn into_inner(self) -> T;
    pub fn load_full(&self) -> T;
    pub fn load(&self) -> Guard<T, S>;
    pub fn store(&self, val: T);
    pub fn swap(&self, new: T) -> T;
    pub fn compare_and_swap<C>(&self, current: C, new: T) -> Guard<T, S> where C: AsRaw<T::Base>, S: CaS<T>;
    pub fn rcu<R, F>(&self, f: F) -> T where F: FnMut(&T) -> R, R: Into<T>, S: CaS<T>;
    pub fn map<I, R, F>(&self, f: F) -> Map<&Self, I, F> where F: Fn(&I) -> &R + Clone, Self: Access<I>;
}
impl<T, S: Strategy<Arc<T>>> ArcSwapAny<Arc<T>, S> {
    pub fn from_pointee(val: T) -> Self where S: Default;
}
impl<T, S: Strategy<Option<Arc<T>>>> ArcSwapAny<Option<Arc<T>>, S> {
    pub fn from_pointee<V: Into<Option<T>>>(val: V) -> Self where S: Default;
    pub fn empty() -> Self where S: Default;
}
impl<T> ArcSwapAny<Option<Arc<T>>> {
    pub fn const_empty() -> Self;
}
impl<T: RefCnt, S: Strategy<T>> Access<T> for ArcSwapAny<T, S> {
    type Guard = Guard<T, S>;
}
impl<T, S: Strategy<Arc<T>>> Access<T> for ArcSwapAny<Arc<T>, S> {
    type Guard = DirectDeref<Arc<T>, S>;
}
impl<T, S: Strategy<Rc<T>>> Access<T> for ArcSwapAny<Rc<T>, S> {
    type Guard = DirectDeref<Rc<T>, S>;
}
impl<T, S: Strategy<T>> Debug for ArcSwapAny<T, S> where T: Debug + RefCnt {}
impl<T: RefCnt + Default, S: Default + Strategy<T>> Default for ArcSwapAny<T, S> {}
impl<T, S: Strategy<T>> Display for ArcSwapAny<T, S> where T: Display + RefCnt {}
impl<T: RefCnt, S: Strategy<T>> Drop for ArcSwapAny<T, S> {}
impl<T: RefCnt, S: Default + Strategy<T>> From<T> for ArcSwapAny<T, S> {}

pub struct Guard<T: RefCnt, S: Strategy<T> = crate::strategy::DefaultStrategy> {
    t: T,
    owned: Box<()>,
}
impl<T: RefCnt, S: Strategy<T>> Guard<T, S> {
    pub fn into_inner(lease: Self) -> T;
    pub fn from_inner(inner: T) -> Self;
}
impl<T: RefCnt> AsRaw<<T as RefCnt>::Base> for &Guard<T> {}
impl<T: RefCnt> AsRaw<<T as RefCnt>::Base> for Guard<T> {}
impl<T: Debug + RefCnt, S: Strategy<T>> Debug for Guard<T, S> {}
impl<T: Default + RefCnt, S: Strategy<T>> Default for Guard<T, S> {}
impl<T: RefCnt, S: Strategy<T>> Deref for Guard<T, S> {
    type Target = T;
}
impl<T: Display + RefCnt, S: Strategy<T>> Display for Guard<T, S> {}
impl<T: RefCnt, S: Strategy<T>> From<T> for Guard<T, S> {}

pub trait AsRaw<T>: Sealed {
    fn as_raw(&self) -> *mut T;
}
impl<T: RefCnt> AsRaw<<T as RefCnt>::Base> for &T {}
impl<T: RefCnt> AsRaw<<T as RefCnt>::Base> for &Guard<T> {}
impl<T> AsRaw<T> for *mut T {}
impl<T> AsRaw<T> for *const T {}

pub unsafe trait RefCnt: Clone {
    type Base;
    const TAG: usize;
    fn into_ptr(me: Self) -> *mut Self::Base;
    fn as_ptr(me: &Self) -> *mut Self::Base;
    unsafe fn from_ptr(ptr: *const Self::Base) -> Self;
    fn inc(me: &Self) -> *mut Self::Base;
    unsafe fn dec(ptr: *const Self::Base);
}
impl<T> RefCnt for Arc<T> {
    type Base = T;
}
impl<T> RefCnt for Rc<T> {
    type Base = T;
}
impl<T: RefCnt> RefCnt for Option<T> {
    type Base = <T as RefCnt>::Base;
}
impl<T> RefCnt for Pin<Arc<T>> {
    type Base = T;
}
impl<T> RefCnt for Pin<Rc<T>> {
    type Base = T;
}

pub type ArcSwap<T> = ArcSwapAny<Arc<T>>;

pub type ArcSwapOption<T> = ArcSwapAny<Option<Arc<T>>>;
