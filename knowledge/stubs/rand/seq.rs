#![wakeful::source = "rand 0.9 documentation, rand::seq"]

use crate::Rng;
use crate::distr::uniform::{SampleBorrow, SampleUniform};
use crate::distr::weighted::Weight;
use std::fmt::Debug;
use std::ops::{Index, IndexMut};

pub use crate::distr::weighted::Error as WeightError;

pub struct SliceChooseIter<'a, S: ?Sized + 'a, T: 'a> {
    owned: Box<()>,
}
impl<'a, S: Debug + ?Sized + 'a, T: Debug + 'a> Debug for SliceChooseIter<'a, S, T> {}
impl<'a, S: Index<usize, Output = T> + ?Sized + 'a, T: 'a> ExactSizeIterator for SliceChooseIter<'a, S, T> {}
impl<'a, S: Index<usize, Output = T> + ?Sized + 'a, T: 'a> Iterator for SliceChooseIter<'a, S, T> {
    type Item = &'a T;
}
unsafe impl<'a, S, T> Send for SliceChooseIter<'a, S, T> where S: Sync + ?Sized, T: Send {}
unsafe impl<'a, S, T> Sync for SliceChooseIter<'a, S, T> where S: Sync + ?Sized, T: Sync {}

pub trait IndexedMutRandom: IndexedRandom + IndexMut<usize> {
    fn choose_mut<R>(&mut self, rng: &mut R) -> Option<&mut Self::Output> where R: Rng + ?Sized;
    fn choose_weighted_mut<R, F, B, X>(&mut self, rng: &mut R, weight: F) -> Result<&mut Self::Output, WeightError> where R: Rng + ?Sized, F: Fn(&Self::Output) -> B, B: SampleBorrow<X>, X: SampleUniform + Weight + PartialOrd<X>;
}
impl<IR: IndexedRandom + IndexMut<usize> + ?Sized> IndexedMutRandom for IR {}

pub trait IndexedRandom: Index<usize> {
    fn len(&self) -> usize;
    fn is_empty(&self) -> bool;
    fn choose<R>(&self, rng: &mut R) -> Option<&Self::Output> where R: Rng + ?Sized;
    fn choose_multiple<R>(&self, rng: &mut R, amount: usize) -> SliceChooseIter<'_, Self, Self::Output> where Self::Output: Sized, R: Rng + ?Sized;
    fn choose_multiple_array<R, const N: usize>(&self, rng: &mut R) -> Option<[Self::Output; N]> where Self::Output: Clone + Sized, R: Rng + ?Sized;
    fn choose_weighted<R, F, B, X>(&self, rng: &mut R, weight: F) -> Result<&Self::Output, WeightError> where R: Rng + ?Sized, F: Fn(&Self::Output) -> B, B: SampleBorrow<X>, X: SampleUniform + Weight + PartialOrd<X>;
    fn choose_multiple_weighted<R, F, X>(&self, rng: &mut R, amount: usize, weight: F) -> Result<SliceChooseIter<'_, Self, Self::Output>, WeightError> where Self::Output: Sized, R: Rng + ?Sized, F: Fn(&Self::Output) -> X, X: Into<f64>;
}
impl<T> IndexedRandom for [T] {}

pub trait IteratorRandom: Iterator + Sized {
    fn choose<R>(self, rng: &mut R) -> Option<Self::Item> where R: Rng + ?Sized;
    fn choose_stable<R>(self, rng: &mut R) -> Option<Self::Item> where R: Rng + ?Sized;
    fn choose_multiple_fill<R>(self, rng: &mut R, buf: &mut [Self::Item]) -> usize where R: Rng + ?Sized;
    fn choose_multiple<R>(self, rng: &mut R, amount: usize) -> Vec<Self::Item> where R: Rng + ?Sized;
}
impl<I> IteratorRandom for I where I: Iterator + Sized {}

pub trait SliceRandom: IndexedMutRandom {
    fn shuffle<R>(&mut self, rng: &mut R) where R: Rng + ?Sized;
    fn partial_shuffle<R>(&mut self, rng: &mut R, amount: usize) -> (&mut [Self::Output], &mut [Self::Output]) where Self::Output: Sized, R: Rng + ?Sized;
}
impl<T> SliceRandom for [T] {}
