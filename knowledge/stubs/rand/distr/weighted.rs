#![wakeful::source = "rand 0.9 documentation, rand::distr::weighted"]

use crate::distr::Distribution;
use crate::distr::uniform::{SampleBorrow, SampleUniform};
use std::fmt::{Debug, Display};
use std::ops::{AddAssign, SubAssign};

#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Error {
    InvalidInput,
    InvalidWeight,
    InsufficientNonZero,
    Overflow,
}
impl Display for Error {}
impl std::error::Error for Error {}

pub struct WeightedIndex<X: SampleUniform + PartialOrd> {
    owned: Box<()>,
}
impl<X: SampleUniform + PartialOrd> WeightedIndex<X> {
    pub fn new<I>(weights: I) -> Result<WeightedIndex<X>, Error> where I: IntoIterator, I::Item: SampleBorrow<X>, X: Weight;
    pub fn update_weights(&mut self, new_weights: &[(usize, &X)]) -> Result<(), Error> where X: for<'a> AddAssign<&'a X> + for<'a> SubAssign<&'a X> + Clone + Default;
}
impl<X: SampleUniform + PartialOrd + Clone> WeightedIndex<X> {
    pub fn weight(&self, index: usize) -> Option<X> where X: for<'a> SubAssign<&'a X>;
    pub fn weights(&self) -> WeightedIndexIter<'_, X> where X: for<'a> SubAssign<&'a X>;
    pub fn total_weight(&self) -> X;
}
impl<X: Clone + SampleUniform + PartialOrd> Clone for WeightedIndex<X> where X::Sampler: Clone {}
impl<X: Debug + SampleUniform + PartialOrd> Debug for WeightedIndex<X> where X::Sampler: Debug {}
impl<X> Distribution<usize> for WeightedIndex<X> where X: SampleUniform + PartialOrd {}
impl<X: PartialEq + SampleUniform + PartialOrd> PartialEq for WeightedIndex<X> where X::Sampler: PartialEq {}
unsafe impl<X> Send for WeightedIndex<X> where X: Send, <X as SampleUniform>::Sampler: Send {}
unsafe impl<X> Sync for WeightedIndex<X> where X: Sync, <X as SampleUniform>::Sampler: Sync {}

pub trait Weight: Clone {
    const ZERO: Self;
    fn checked_add_assign(&mut self, v: &Self) -> Result<(), ()>;
}
impl Weight for f32 {}
impl Weight for f64 {}
impl Weight for i8 {}
impl Weight for i16 {}
impl Weight for i32 {}
impl Weight for i64 {}
impl Weight for i128 {}
impl Weight for isize {}
impl Weight for u8 {}
impl Weight for u16 {}
impl Weight for u32 {}
impl Weight for u64 {}
impl Weight for u128 {}
impl Weight for usize {}
