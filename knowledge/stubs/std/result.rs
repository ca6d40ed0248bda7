#![wakeful::source = "The Rust standard library documentation, 1.95, std::result"]

use crate::convert::Infallible;
use crate::fmt::Debug;
use crate::iter::{Product, Sum};
use crate::ops::{Deref, DerefMut, FromResidual, Residual, Try};
use crate::process::Termination;

#[wakeful::lang = "result"]
#[must_use]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Result<T, E> {
    Ok(T),
    Err(E),
}
impl<T, E> Result<T, E> {
    pub fn is_ok(&self) -> bool;
    pub fn is_ok_and<F>(self, f: F) -> bool where F: FnOnce(T) -> bool;
    pub fn is_err(&self) -> bool;
    pub fn is_err_and<F>(self, f: F) -> bool where F: FnOnce(E) -> bool;
    #[wakeful::makes(Ok = "Some(it)", Err = "None")]
    pub fn ok(self) -> Option<T>;
    #[wakeful::makes(Ok = "None", Err = "Some(it)")]
    pub fn err(self) -> Option<E>;
    #[wakeful::makes(Ok = "Ok(_)", Err = "Err(_)")]
    pub fn as_ref(&self) -> Result<&T, &E>;
    #[wakeful::makes(Ok = "Ok(_)", Err = "Err(_)")]
    pub fn as_mut(&mut self) -> Result<&mut T, &mut E>;
    #[wakeful::makes(Ok = "Ok(_)", Err = "Err(it)")]
    pub fn map<U, F>(self, op: F) -> Result<U, E> where F: FnOnce(T) -> U;
    #[wakeful::makes(Ok = "f()", Err = "default")]
    pub fn map_or<U, F>(self, default: U, f: F) -> U where F: FnOnce(T) -> U;
    #[wakeful::makes(Ok = "f()", Err = "default()")]
    pub fn map_or_else<U, D, F>(self, default: D, f: F) -> U where D: FnOnce(E) -> U, F: FnOnce(T) -> U;
    #[wakeful::makes(Ok = "Ok(it)", Err = "Err(_)")]
    pub fn map_err<F, O>(self, op: O) -> Result<T, F> where O: FnOnce(E) -> F;
    #[wakeful::makes(Ok = "Ok(it)", Err = "Err(it)")]
    pub fn inspect<F>(self, f: F) -> Result<T, E> where F: FnOnce(&T);
    #[wakeful::makes(Ok = "Ok(it)", Err = "Err(it)")]
    pub fn inspect_err<F>(self, f: F) -> Result<T, E> where F: FnOnce(&E);
    #[wakeful::makes(Ok = "Ok(_)", Err = "Err(_)")]
    pub fn as_deref(&self) -> Result<&<T as Deref>::Target, &E> where T: Deref;
    #[wakeful::makes(Ok = "Ok(_)", Err = "Err(_)")]
    pub fn as_deref_mut(&mut self) -> Result<&mut <T as Deref>::Target, &mut E> where T: DerefMut;
    pub fn iter(&self) -> Iter<'_, T>;
    pub fn iter_mut(&mut self) -> IterMut<'_, T>;
    #[wakeful::lang = "result_expect"]
    #[wakeful::makes(Ok = "it", Err = "!")]
    pub fn expect(self, msg: &str) -> T where E: Debug;
    #[wakeful::lang = "result_unwrap"]
    #[wakeful::makes(Ok = "it", Err = "!")]
    pub fn unwrap(self) -> T where E: Debug;
    #[wakeful::makes(Ok = "it", Err = "_")]
    pub fn unwrap_or_default(self) -> T where T: Default;
    #[wakeful::makes(Ok = "!", Err = "it")]
    pub fn expect_err(self, msg: &str) -> E where T: Debug;
    #[wakeful::makes(Ok = "!", Err = "it")]
    pub fn unwrap_err(self) -> E where T: Debug;
    #[wakeful::makes(Ok = "res", Err = "Err(it)")]
    pub fn and<U>(self, res: Result<U, E>) -> Result<U, E>;
    #[wakeful::makes(Ok = "op()", Err = "Err(it)")]
    pub fn and_then<U, F>(self, op: F) -> Result<U, E> where F: FnOnce(T) -> Result<U, E>;
    #[wakeful::makes(Ok = "Ok(it)", Err = "res")]
    pub fn or<F>(self, res: Result<T, F>) -> Result<T, F>;
    #[wakeful::makes(Ok = "Ok(it)", Err = "op()")]
    pub fn or_else<F, O>(self, op: O) -> Result<T, F> where O: FnOnce(E) -> Result<T, F>;
    #[wakeful::makes(Ok = "it", Err = "default")]
    pub fn unwrap_or(self, default: T) -> T;
    #[wakeful::makes(Ok = "it", Err = "op()")]
    pub fn unwrap_or_else<F>(self, op: F) -> T where F: FnOnce(E) -> T;
    #[wakeful::makes(Ok = "it", Err = "!")]
    pub unsafe fn unwrap_unchecked(self) -> T;
    #[wakeful::makes(Ok = "!", Err = "it")]
    pub unsafe fn unwrap_err_unchecked(self) -> E;
}
impl<T, E> Result<&T, E> {
    #[wakeful::makes(Ok = "Ok(_)", Err = "Err(it)")]
    pub fn copied(self) -> Result<T, E> where T: Copy;
    #[wakeful::makes(Ok = "Ok(_)", Err = "Err(it)")]
    pub fn cloned(self) -> Result<T, E> where T: Clone;
}
impl<T, E> Result<&mut T, E> {
    #[wakeful::makes(Ok = "Ok(_)", Err = "Err(it)")]
    pub fn copied(self) -> Result<T, E> where T: Copy;
    #[wakeful::makes(Ok = "Ok(_)", Err = "Err(it)")]
    pub fn cloned(self) -> Result<T, E> where T: Clone;
}
impl<T, E> Result<Option<T>, E> {
    #[wakeful::makes(Ok(Some) = "Some(Ok(it))", Ok(None) = "None", Err = "Some(Err(it))")]
    pub fn transpose(self) -> Option<Result<T, E>>;
}
impl<T, E> Result<Result<T, E>, E> {
    #[wakeful::makes(Ok = "it", Err = "Err(it)")]
    pub fn flatten(self) -> Result<T, E>;
}
impl<A, E, V> FromIterator<Result<A, E>> for Result<V, E> where V: FromIterator<A> {}
impl<T, E, F> FromResidual<Result<Infallible, E>> for Result<T, F> where F: From<E> {}
impl<'a, T, E> IntoIterator for &'a Result<T, E> {
    type Item = &'a T;
    type IntoIter = Iter<'a, T>;
}
impl<'a, T, E> IntoIterator for &'a mut Result<T, E> {
    type Item = &'a mut T;
    type IntoIter = IterMut<'a, T>;
}
impl<T, E> IntoIterator for Result<T, E> {
    type Item = T;
    type IntoIter = IntoIter<T>;
}
impl<T, U, E> Product<Result<U, E>> for Result<T, E> where T: Product<U> {}
impl<T, E> Residual<T> for Result<Infallible, E> {
    type TryType = Result<T, E>;
}
impl<T, U, E> Sum<Result<U, E>> for Result<T, E> where T: Sum<U> {}
impl<T: Termination, E: Debug> Termination for Result<T, E> {}
impl<T, E> Try for Result<T, E> {
    type Output = T;
    type Residual = Result<Infallible, E>;
}

#[derive(Clone, Debug)]
pub struct IntoIter<T> {
    t: T,
}
impl<T> DoubleEndedIterator for IntoIter<T> {}
impl<T> ExactSizeIterator for IntoIter<T> {}
impl<T> Iterator for IntoIter<T> {
    type Item = T;
}

pub struct Iter<'a, T> where T: 'a {}
impl<T> Clone for Iter<'_, T> {}
impl<'a, T> Debug for Iter<'a, T> where T: Debug + 'a {}
impl<'a, T> DoubleEndedIterator for Iter<'a, T> {}
impl<T> ExactSizeIterator for Iter<'_, T> {}
impl<'a, T> Iterator for Iter<'a, T> {
    type Item = &'a T;
}
unsafe impl<'a, T> Send for Iter<'a, T> where T: Sync {}
unsafe impl<'a, T> Sync for Iter<'a, T> where T: Sync {}

pub struct IterMut<'a, T> where T: 'a {}
impl<'a, T> Debug for IterMut<'a, T> where T: Debug + 'a {}
impl<'a, T> DoubleEndedIterator for IterMut<'a, T> {}
impl<T> ExactSizeIterator for IterMut<'_, T> {}
impl<'a, T> Iterator for IterMut<'a, T> {
    type Item = &'a mut T;
}
unsafe impl<'a, T> Send for IterMut<'a, T> where T: Send {}
unsafe impl<'a, T> Sync for IterMut<'a, T> where T: Sync {}
