#![wakeful::source = "futures 0.3.34 documentation, futures::stream::select_all"]

use crate::stream::{FusedStream, Stream};
use std::fmt::Debug;

pub struct IntoIter<St> where St: Unpin {
    owned: Box<()>,
}
impl<St> Debug for IntoIter<St> where St: Debug + Unpin {}
impl<St> ExactSizeIterator for IntoIter<St> where St: Stream + Unpin {}
impl<St> Iterator for IntoIter<St> where St: Stream + Unpin {
    type Item = St;
}
unsafe impl<St> Send for IntoIter<St> where St: Send {}
unsafe impl<St> Sync for IntoIter<St> where St: Sync {}

#[must_use]
pub struct Iter<'a, St> where St: Unpin {}
impl<'a, St> Debug for Iter<'a, St> where St: Debug + Unpin {}
impl<St> ExactSizeIterator for Iter<'_, St> where St: Stream + Unpin {}
impl<'a, St> Iterator for Iter<'a, St> where St: Stream + Unpin {
    type Item = &'a St;
}
unsafe impl<'a, St> Send for Iter<'a, St> where St: Sync {}
unsafe impl<'a, St> Sync for Iter<'a, St> where St: Sync {}

pub struct IterMut<'a, St> where St: Unpin {}
impl<'a, St> Debug for IterMut<'a, St> where St: Debug + Unpin {}
impl<St> ExactSizeIterator for IterMut<'_, St> where St: Stream + Unpin {}
impl<'a, St> Iterator for IterMut<'a, St> where St: Stream + Unpin {
    type Item = &'a mut St;
}
unsafe impl<'a, St> Send for IterMut<'a, St> where St: Send {}
unsafe impl<'a, St> Sync for IterMut<'a, St> where St: Sync {}

#[derive(Debug)]
#[must_use]
pub struct SelectAll<St> {
    owned: Box<()>,
}
impl<St> SelectAll<St> where St: Stream + Unpin {
    pub fn new() -> SelectAll<St>;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn push(&mut self, stream: St);
    pub fn iter(&self) -> Iter<'_, St>;
    pub fn iter_mut(&mut self) -> IterMut<'_, St>;
    pub fn clear(&mut self);
}
impl<St> Default for SelectAll<St> where St: Stream + Unpin {}
impl<St> Extend<St> for SelectAll<St> where St: Stream + Unpin {}
impl<St> FromIterator<St> for SelectAll<St> where St: Stream + Unpin {}
impl<St> FusedStream for SelectAll<St> where St: Stream + Unpin {}
impl<'a, St> IntoIterator for &'a SelectAll<St> where St: Stream + Unpin {
    type Item = &'a St;
    type IntoIter = Iter<'a, St>;
}
impl<'a, St> IntoIterator for &'a mut SelectAll<St> where St: Stream + Unpin {
    type Item = &'a mut St;
    type IntoIter = IterMut<'a, St>;
}
impl<St> IntoIterator for SelectAll<St> where St: Stream + Unpin {
    type Item = St;
    type IntoIter = IntoIter<St>;
}
impl<St> Stream for SelectAll<St> where St: Stream + Unpin {
    type Item = <St as Stream>::Item;
}
unsafe impl<St> Send for SelectAll<St> where St: Send {}
unsafe impl<St> Sync for SelectAll<St> where St: Send + Sync {}

pub fn select_all<I>(streams: I) -> SelectAll<<I as IntoIterator>::Item> where I: IntoIterator, <I as IntoIterator>::Item: Stream + Unpin;
