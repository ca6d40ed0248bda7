#![wakeful::source = "fragile 3.0.0 documentation and sources"]

use futures_core::stream::Stream;
use std::fmt::{Debug, Display};

pub struct Fragile<T> {
    t: T,
}
impl<T> Fragile<T> {
    pub fn new(value: T) -> Self;
    pub fn is_valid(&self) -> bool;
    pub fn into_inner(self) -> T;
    pub fn try_into_inner(self) -> Result<T, Self>;
    pub fn get(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn try_get(&self) -> Result<&T, InvalidThreadAccess>;
    pub fn try_get_mut(&mut self) -> Result<&mut T, InvalidThreadAccess>;
}
impl<T: Clone> Clone for Fragile<T> {}
impl<T: Debug> Debug for Fragile<T> {}
impl<T: Default> Default for Fragile<T> {}
impl<T: Display> Display for Fragile<T> {}
impl<T> Drop for Fragile<T> {}
impl<T: Eq> Eq for Fragile<T> {}
impl<T> From<T> for Fragile<T> {}
impl<F: Future> Future for Fragile<F> {
    type Output = <F as Future>::Output;
}
impl<T: Ord> Ord for Fragile<T> {}
impl<T: PartialEq> PartialEq for Fragile<T> {}
impl<T: PartialOrd> PartialOrd for Fragile<T> {}
impl<S: Stream> Stream for Fragile<S> {
    type Item = <S as Stream>::Item;
}
unsafe impl<T> Send for Fragile<T> {}
unsafe impl<T> Sync for Fragile<T> {}

#[derive(Debug)]
pub struct InvalidThreadAccess;
impl Display for InvalidThreadAccess {}
impl std::error::Error for InvalidThreadAccess {}

pub struct SemiSticky<T: 'static> {
    t: T,
    owned: Box<()>,
}
impl<T> SemiSticky<T> {
    pub fn new(value: T) -> Self;
    pub fn is_valid(&self) -> bool;
    pub fn into_inner(self) -> T;
    pub fn try_into_inner(self) -> Result<T, Self>;
    pub fn with<R, F>(&self, f: F) -> R where F: for<'a> FnOnce(&'a T) -> R;
    pub fn with_mut<R, F>(&mut self, f: F) -> R where F: for<'a> FnOnce(&'a mut T) -> R;
    pub fn try_with<R, F>(&self, f: F) -> Result<R, InvalidThreadAccess> where F: for<'a> FnOnce(&'a T) -> R;
    pub fn try_with_mut<R, F>(&mut self, f: F) -> Result<R, InvalidThreadAccess> where F: for<'a> FnOnce(&'a mut T) -> R;
}
impl<T: Clone> Clone for SemiSticky<T> {}
impl<T: Debug> Debug for SemiSticky<T> {}
impl<T: Default> Default for SemiSticky<T> {}
impl<T: Display> Display for SemiSticky<T> {}
impl<T: Eq> Eq for SemiSticky<T> {}
impl<T> From<T> for SemiSticky<T> {}
impl<F: Future> Future for SemiSticky<F> {
    type Output = <F as Future>::Output;
}
impl<T: Ord> Ord for SemiSticky<T> {}
impl<T: PartialEq> PartialEq for SemiSticky<T> {}
impl<T: PartialOrd> PartialOrd for SemiSticky<T> {}
impl<S: Stream> Stream for SemiSticky<S> {
    type Item = <S as Stream>::Item;
}
unsafe impl<T> Send for SemiSticky<T> {}
unsafe impl<T> Sync for SemiSticky<T> {}

pub struct Sticky<T: 'static> {
    t: T,
}
impl<T> Sticky<T> {
    pub fn new(value: T) -> Self;
    pub fn is_valid(&self) -> bool;
    pub fn into_inner(self) -> T;
    pub fn try_into_inner(self) -> Result<T, Self>;
    pub fn with<R, F>(&self, f: F) -> R where F: for<'a> FnOnce(&'a T) -> R;
    pub fn with_mut<R, F>(&mut self, f: F) -> R where F: for<'a> FnOnce(&'a mut T) -> R;
    pub fn try_with<R, F>(&self, f: F) -> Result<R, InvalidThreadAccess> where F: for<'a> FnOnce(&'a T) -> R;
    pub fn try_with_mut<R, F>(&mut self, f: F) -> Result<R, InvalidThreadAccess> where F: for<'a> FnOnce(&'a mut T) -> R;
}
impl<T: Clone> Clone for Sticky<T> {}
impl<T: Debug> Debug for Sticky<T> {}
impl<T: Default> Default for Sticky<T> {}
impl<T: Display> Display for Sticky<T> {}
impl<T> Drop for Sticky<T> {}
impl<T: Eq> Eq for Sticky<T> {}
impl<T> From<T> for Sticky<T> {}
impl<F: Future> Future for Sticky<F> {
    type Output = <F as Future>::Output;
}
impl<T: Ord> Ord for Sticky<T> {}
impl<T: PartialEq> PartialEq for Sticky<T> {}
impl<T: PartialOrd> PartialOrd for Sticky<T> {}
impl<S: Stream> Stream for Sticky<S> {
    type Item = <S as Stream>::Item;
}
unsafe impl<T> Send for Sticky<T> {}
unsafe impl<T> Sync for Sticky<T> {}
