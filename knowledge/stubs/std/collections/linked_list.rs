#![wakeful::source = "The Rust standard library documentation, 1.95, std::collections::linked_list"]

use crate::fmt::Debug;

pub struct ExtractIf<'a, T, F> where T: 'a, F: 'a {
    f: F,
}
impl<T, F> Debug for ExtractIf<'_, T, F> where T: Debug {}
impl<T, F> Iterator for ExtractIf<'_, T, F> where F: FnMut(&mut T) -> bool {
    type Item = T;
}
impl<'a, T, F> !Send for ExtractIf<'a, T, F> {}
impl<'a, T, F> !Sync for ExtractIf<'a, T, F> {}

#[derive(Clone, Debug)]
pub struct IntoIter<T> {
    owned: Box<()>,
}
impl<T> Default for IntoIter<T> {}
impl<T> DoubleEndedIterator for IntoIter<T> {}
impl<T> ExactSizeIterator for IntoIter<T> {}
impl<T> Iterator for IntoIter<T> {
    type Item = T;
}
unsafe impl<T> Send for IntoIter<T> where T: Send {}
unsafe impl<T> Sync for IntoIter<T> where T: Sync {}

#[derive(Debug)]
pub struct Iter<'a, T> where T: 'a {}
impl<T> Clone for Iter<'_, T> {}
impl<T> Default for Iter<'_, T> {}
impl<'a, T> DoubleEndedIterator for Iter<'a, T> {}
impl<T> ExactSizeIterator for Iter<'_, T> {}
impl<'a, T> Iterator for Iter<'a, T> {
    type Item = &'a T;
}
unsafe impl<T> Send for Iter<'_, T> where T: Sync {}
unsafe impl<T> Sync for Iter<'_, T> where T: Sync {}

#[derive(Debug)]
pub struct IterMut<'a, T> where T: 'a {}
impl<T> Default for IterMut<'_, T> {}
impl<'a, T> DoubleEndedIterator for IterMut<'a, T> {}
impl<T> ExactSizeIterator for IterMut<'_, T> {}
impl<'a, T> Iterator for IterMut<'a, T> {
    type Item = &'a mut T;
}
unsafe impl<T> Send for IterMut<'_, T> where T: Send {}
unsafe impl<T> Sync for IterMut<'_, T> where T: Sync {}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[wakeful::layout = "24"]
pub struct LinkedList<T> {}
impl<T> LinkedList<T> {
    pub fn new() -> LinkedList<T>;
    pub fn append(&mut self, other: &mut LinkedList<T>);
}
impl<T> LinkedList<T> {
    pub fn iter(&self) -> Iter<'_, T>;
    pub fn iter_mut(&mut self) -> IterMut<'_, T>;
    pub fn is_empty(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn clear(&mut self);
    pub fn contains(&self, x: &T) -> bool where T: PartialEq;
    pub fn front(&self) -> Option<&T>;
    pub fn front_mut(&mut self) -> Option<&mut T>;
    pub fn back(&self) -> Option<&T>;
    pub fn back_mut(&mut self) -> Option<&mut T>;
    pub fn push_front(&mut self, elt: T);
    pub fn push_front_mut(&mut self, elt: T) -> &mut T;
    pub fn pop_front(&mut self) -> Option<T>;
    pub fn push_back(&mut self, elt: T);
    pub fn push_back_mut(&mut self, elt: T) -> &mut T;
    pub fn pop_back(&mut self) -> Option<T>;
    pub fn split_off(&mut self, at: usize) -> LinkedList<T>;
    pub fn extract_if<F>(&mut self, filter: F) -> ExtractIf<'_, T, F> where F: FnMut(&mut T) -> bool;
}
impl<T> Default for LinkedList<T> {}
impl<T> Drop for LinkedList<T> {}
impl<'a, T> Extend<&'a T> for LinkedList<T> where T: 'a + Copy {}
impl<T> Extend<T> for LinkedList<T> {}
impl<T, const N: usize> From<[T; N]> for LinkedList<T> {}
impl<T> FromIterator<T> for LinkedList<T> {}
impl<'a, T> IntoIterator for &'a LinkedList<T> {
    type Item = &'a T;
    type IntoIter = Iter<'a, T>;
}
impl<'a, T> IntoIterator for &'a mut LinkedList<T> {
    type Item = &'a mut T;
    type IntoIter = IterMut<'a, T>;
}
impl<T> IntoIterator for LinkedList<T> {
    type Item = T;
    type IntoIter = IntoIter<T>;
}
unsafe impl<T> Send for LinkedList<T> where T: Send {}
unsafe impl<T> Sync for LinkedList<T> where T: Sync {}
