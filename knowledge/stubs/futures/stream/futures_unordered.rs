#![wakeful::source = "futures 0.3.34 documentation, futures::stream::futures_unordered"]

use crate::future::{FutureObj, LocalFutureObj};
use crate::stream::{FusedStream, Stream};
use crate::task::{LocalSpawn, Spawn};
use std::fmt::Debug;
use std::future::Future;
use std::pin::Pin;

#[must_use]
#[wakeful::runs_while_polled]
pub struct FuturesUnordered<Fut> {}
impl<Fut> FuturesUnordered<Fut> {
    pub fn new() -> FuturesUnordered<Fut>;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn push(&self, future: Fut);
    pub fn iter(&self) -> Iter<'_, Fut> where Fut: Unpin;
    pub fn iter_pin_ref(self: Pin<&FuturesUnordered<Fut>>) -> IterPinRef<'_, Fut>;
    pub fn iter_mut(&mut self) -> IterMut<'_, Fut> where Fut: Unpin;
    pub fn iter_pin_mut(self: Pin<&mut FuturesUnordered<Fut>>) -> IterPinMut<'_, Fut>;
}
impl<Fut> FuturesUnordered<Fut> {
    pub fn clear(&mut self);
}
impl<Fut> Debug for FuturesUnordered<Fut> {}
impl<Fut> Default for FuturesUnordered<Fut> {}
impl<Fut> Drop for FuturesUnordered<Fut> {}
impl<Fut> Extend<Fut> for FuturesUnordered<Fut> {}
impl<Fut> FromIterator<Fut> for FuturesUnordered<Fut> {}
impl<Fut> FusedStream for FuturesUnordered<Fut> where Fut: Future {}
impl<'a, Fut> IntoIterator for &'a FuturesUnordered<Fut> where Fut: Unpin {
    type Item = &'a Fut;
    type IntoIter = Iter<'a, Fut>;
}
impl<'a, Fut> IntoIterator for &'a mut FuturesUnordered<Fut> where Fut: Unpin {
    type Item = &'a mut Fut;
    type IntoIter = IterMut<'a, Fut>;
}
impl<Fut> IntoIterator for FuturesUnordered<Fut> where Fut: Unpin {
    type Item = Fut;
    type IntoIter = IntoIter<Fut>;
}
impl LocalSpawn for FuturesUnordered<LocalFutureObj<'_, ()>> {}
impl Spawn for FuturesUnordered<FutureObj<'_, ()>> {}
impl<Fut> Stream for FuturesUnordered<Fut> where Fut: Future {
    type Item = <Fut as Future>::Output;
}
unsafe impl<Fut> Send for FuturesUnordered<Fut> where Fut: Send {}
unsafe impl<Fut> Sync for FuturesUnordered<Fut> where Fut: Send + Sync {}

pub struct IntoIter<Fut> where Fut: Unpin {
    owned: Box<()>,
}
impl<Fut> Debug for IntoIter<Fut> where Fut: Debug + Unpin {}
impl<Fut> ExactSizeIterator for IntoIter<Fut> where Fut: Unpin {}
impl<Fut> Iterator for IntoIter<Fut> where Fut: Unpin {
    type Item = Fut;
}
unsafe impl<Fut> Send for IntoIter<Fut> where Fut: Send + Unpin {}
unsafe impl<Fut> Sync for IntoIter<Fut> where Fut: Sync + Unpin {}

#[must_use]
pub struct Iter<'a, Fut> where Fut: Unpin {}
impl<'a, Fut> Debug for Iter<'a, Fut> where Fut: Debug + Unpin {}
impl<Fut> ExactSizeIterator for Iter<'_, Fut> where Fut: Unpin {}
impl<'a, Fut> Iterator for Iter<'a, Fut> where Fut: Unpin {
    type Item = &'a Fut;
}
unsafe impl<'a, Fut> Send for Iter<'a, Fut> where Fut: Sync {}
unsafe impl<'a, Fut> Sync for Iter<'a, Fut> where Fut: Sync {}

pub struct IterMut<'a, Fut> where Fut: Unpin {}
impl<'a, Fut> Debug for IterMut<'a, Fut> where Fut: Debug + Unpin {}
impl<Fut> ExactSizeIterator for IterMut<'_, Fut> where Fut: Unpin {}
impl<'a, Fut> Iterator for IterMut<'a, Fut> where Fut: Unpin {
    type Item = &'a mut Fut;
}
unsafe impl<'a, Fut> Send for IterMut<'a, Fut> where Fut: Send {}
unsafe impl<'a, Fut> Sync for IterMut<'a, Fut> where Fut: Sync {}

#[derive(Debug)]
pub struct IterPinMut<'a, Fut> {}
impl<Fut> ExactSizeIterator for IterPinMut<'_, Fut> {}
impl<'a, Fut> Iterator for IterPinMut<'a, Fut> {
    type Item = Pin<&'a mut Fut>;
}
unsafe impl<Fut> Send for IterPinMut<'_, Fut> where Fut: Send {}
unsafe impl<Fut> Sync for IterPinMut<'_, Fut> where Fut: Sync {}

#[derive(Debug)]
pub struct IterPinRef<'a, Fut> {}
impl<Fut> ExactSizeIterator for IterPinRef<'_, Fut> {}
impl<'a, Fut> Iterator for IterPinRef<'a, Fut> {
    type Item = Pin<&'a Fut>;
}
unsafe impl<Fut> Send for IterPinRef<'_, Fut> where Fut: Sync {}
unsafe impl<Fut> Sync for IterPinRef<'_, Fut> where Fut: Sync {}
