#![wakeful::source = "The Rust standard library documentation, 1.95, std::option"]

use crate::convert::Infallible;
use crate::fmt::Debug;
use crate::iter::{Product, Sum};
use crate::ops::{Deref, DerefMut, FromResidual, Residual, Try};
use crate::pin::Pin;

#[wakeful::lang = "option"]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Option<T> {
    None,
    Some(T),
}
impl<T> Option<T> {
    pub fn is_some(&self) -> bool;
    pub fn is_some_and(self, f: impl FnOnce(T) -> bool) -> bool;
    pub fn is_none(&self) -> bool;
    pub fn is_none_or(self, f: impl FnOnce(T) -> bool) -> bool;
    #[wakeful::makes(Some = "Some(_)", None = "None")]
    pub fn as_ref(&self) -> Option<&T>;
    #[wakeful::makes(Some = "Some(_)", None = "None")]
    pub fn as_mut(&mut self) -> Option<&mut T>;
    pub fn as_pin_ref(self: Pin<&Option<T>>) -> Option<Pin<&T>>;
    pub fn as_pin_mut(self: Pin<&mut Option<T>>) -> Option<Pin<&mut T>>;
    pub fn as_slice(&self) -> &[T];
    pub fn as_mut_slice(&mut self) -> &mut [T];
    #[wakeful::makes(Some = "it", None = "!")]
    pub fn expect(self, msg: &str) -> T;
    #[wakeful::makes(Some = "it", None = "!")]
    pub fn unwrap(self) -> T;
    #[wakeful::makes(Some = "it", None = "default")]
    pub fn unwrap_or(self, default: T) -> T;
    #[wakeful::makes(Some = "it", None = "f()")]
    pub fn unwrap_or_else<F>(self, f: F) -> T where F: FnOnce() -> T;
    #[wakeful::makes(Some = "it", None = "_")]
    pub fn unwrap_or_default(self) -> T where T: Default;
    #[wakeful::makes(Some = "it", None = "!")]
    pub unsafe fn unwrap_unchecked(self) -> T;
    #[wakeful::makes(Some = "Some(_)", None = "None")]
    pub fn map<U, F>(self, f: F) -> Option<U> where F: FnOnce(T) -> U;
    #[wakeful::makes(Some = "Some(it)", None = "None")]
    pub fn inspect<F>(self, f: F) -> Option<T> where F: FnOnce(&T);
    #[wakeful::makes(Some = "f()", None = "default")]
    pub fn map_or<U, F>(self, default: U, f: F) -> U where F: FnOnce(T) -> U;
    #[wakeful::makes(Some = "f()", None = "default()")]
    pub fn map_or_else<U, D, F>(self, default: D, f: F) -> U where D: FnOnce() -> U, F: FnOnce(T) -> U;
    #[wakeful::makes(Some = "Ok(it)", None = "Err(err)")]
    pub fn ok_or<E>(self, err: E) -> Result<T, E>;
    #[wakeful::makes(Some = "Ok(it)", None = "Err(_)")]
    pub fn ok_or_else<E, F>(self, err: F) -> Result<T, E> where F: FnOnce() -> E;
    #[wakeful::makes(Some = "Some(_)", None = "None")]
    pub fn as_deref(&self) -> Option<&<T as Deref>::Target> where T: Deref;
    #[wakeful::makes(Some = "Some(_)", None = "None")]
    pub fn as_deref_mut(&mut self) -> Option<&mut <T as Deref>::Target> where T: DerefMut;
    pub fn iter(&self) -> Iter<'_, T>;
    pub fn iter_mut(&mut self) -> IterMut<'_, T>;
    #[wakeful::makes(Some = "optb", None = "None")]
    pub fn and<U>(self, optb: Option<U>) -> Option<U>;
    #[wakeful::makes(Some = "f()", None = "None")]
    pub fn and_then<U, F>(self, f: F) -> Option<U> where F: FnOnce(T) -> Option<U>;
    #[wakeful::makes(Some = "Some(it) if predicate()", None = "None")]
    pub fn filter<P>(self, predicate: P) -> Option<T> where P: FnOnce(&T) -> bool;
    #[wakeful::makes(Some = "Some(it)", None = "optb")]
    pub fn or(self, optb: Option<T>) -> Option<T>;
    #[wakeful::makes(Some = "Some(it)", None = "f()")]
    pub fn or_else<F>(self, f: F) -> Option<T> where F: FnOnce() -> Option<T>;
    #[wakeful::makes(Some = "Some(it) unless optb", None = "optb")]
    pub fn xor(self, optb: Option<T>) -> Option<T>;
    pub fn insert(&mut self, value: T) -> &mut T;
    pub fn get_or_insert(&mut self, value: T) -> &mut T;
    pub fn get_or_insert_default(&mut self) -> &mut T where T: Default;
    pub fn get_or_insert_with<F>(&mut self, f: F) -> &mut T where F: FnOnce() -> T;
    #[wakeful::lang = "option_take"]
    #[wakeful::makes(Some = "Some(it)", None = "None")]
    pub fn take(&mut self) -> Option<T>;
    #[wakeful::makes(Some = "_", None = "None")]
    pub fn take_if<P>(&mut self, predicate: P) -> Option<T> where P: FnOnce(&mut T) -> bool;
    #[wakeful::makes(Some = "Some(it)", None = "None")]
    pub fn replace(&mut self, value: T) -> Option<T>;
    #[wakeful::makes(Some = "Some(_) if other", None = "None")]
    pub fn zip<U>(self, other: Option<U>) -> Option<(T, U)>;
}
impl<T, U> Option<(T, U)> {
    pub fn unzip(self) -> (Option<T>, Option<U>);
}
impl<T> Option<&T> {
    #[wakeful::makes(Some = "Some(_)", None = "None")]
    pub fn copied(self) -> Option<T> where T: Copy;
    #[wakeful::makes(Some = "Some(_)", None = "None")]
    pub fn cloned(self) -> Option<T> where T: Clone;
}
impl<T> Option<&mut T> {
    #[wakeful::makes(Some = "Some(_)", None = "None")]
    pub fn copied(self) -> Option<T> where T: Copy;
    #[wakeful::makes(Some = "Some(_)", None = "None")]
    pub fn cloned(self) -> Option<T> where T: Clone;
}
impl<T, E> Option<Result<T, E>> {
    #[wakeful::makes(Some(Ok) = "Ok(Some(it))", Some(Err) = "Err(it)", None = "Ok(None)")]
    pub fn transpose(self) -> Result<Option<T>, E>;
}
impl<T> Option<Option<T>> {
    #[wakeful::makes(Some = "it", None = "None")]
    pub fn flatten(self) -> Option<T>;
}
impl<T> Default for Option<T> {}
impl<'a, T> From<&'a Option<T>> for Option<&'a T> {}
impl<'a, T> From<&'a mut Option<T>> for Option<&'a mut T> {}
impl<T> From<T> for Option<T> {}
impl<A, V> FromIterator<Option<A>> for Option<V> where V: FromIterator<A> {}
impl<T> FromResidual<Option<Infallible>> for Option<T> {}
impl<'a, T> IntoIterator for &'a Option<T> {
    type Item = &'a T;
    type IntoIter = Iter<'a, T>;
}
impl<'a, T> IntoIterator for &'a mut Option<T> {
    type Item = &'a mut T;
    type IntoIter = IterMut<'a, T>;
}
impl<T> IntoIterator for Option<T> {
    type Item = T;
    type IntoIter = IntoIter<T>;
}
impl<T, U> Product<Option<U>> for Option<T> where T: Product<U> {}
impl<T> Residual<T> for Option<Infallible> {
    type TryType = Option<T>;
}
impl<T, U> Sum<Option<U>> for Option<T> where T: Sum<U> {}
impl<T> Try for Option<T> {
    type Output = T;
    type Residual = Option<Infallible>;
}

#[derive(Clone, Debug)]
pub struct IntoIter<A> {
    a: A,
}
impl<A> DoubleEndedIterator for IntoIter<A> {}
impl<A> ExactSizeIterator for IntoIter<A> {}
impl<A> Iterator for IntoIter<A> {
    type Item = A;
}

pub struct Iter<'a, A> where A: 'a {}
impl<A> Clone for Iter<'_, A> {}
impl<'a, A> Debug for Iter<'a, A> where A: Debug + 'a {}
impl<'a, A> DoubleEndedIterator for Iter<'a, A> {}
impl<A> ExactSizeIterator for Iter<'_, A> {}
impl<'a, A> Iterator for Iter<'a, A> {
    type Item = &'a A;
}
unsafe impl<'a, A> Send for Iter<'a, A> where A: Sync {}
unsafe impl<'a, A> Sync for Iter<'a, A> where A: Sync {}

pub struct IterMut<'a, A> where A: 'a {}
impl<'a, A> Debug for IterMut<'a, A> where A: Debug + 'a {}
impl<'a, A> DoubleEndedIterator for IterMut<'a, A> {}
impl<A> ExactSizeIterator for IterMut<'_, A> {}
impl<'a, A> Iterator for IterMut<'a, A> {
    type Item = &'a mut A;
}
unsafe impl<'a, A> Send for IterMut<'a, A> where A: Send {}
unsafe impl<'a, A> Sync for IterMut<'a, A> where A: Sync {}
