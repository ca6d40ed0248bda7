#![wakeful::source = "rand 0.9 documentation, rand::distr::uniform"]

use crate::{Rng, RngCore};
use crate::distr::{Distribution, SampleString};
use std::fmt::{Debug, Display};
use std::ops::{Range, RangeInclusive, RangeTo, RangeToInclusive};
use std::time::Duration;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Error {
    EmptyRange,
    NonFinite,
}
impl Display for Error {}
impl std::error::Error for Error {}

pub struct Uniform<X: SampleUniform> {}
impl<X: SampleUniform> Uniform<X> {
    pub fn new<B1, B2>(low: B1, high: B2) -> Result<Uniform<X>, Error> where B1: SampleBorrow<X> + Sized, B2: SampleBorrow<X> + Sized;
    pub fn new_inclusive<B1, B2>(low: B1, high: B2) -> Result<Uniform<X>, Error> where B1: SampleBorrow<X> + Sized, B2: SampleBorrow<X> + Sized;
}
impl<X: Clone + SampleUniform> Clone for Uniform<X> where X::Sampler: Clone {}
impl<X: Debug + SampleUniform> Debug for Uniform<X> where X::Sampler: Debug {}
impl<X: SampleUniform> Distribution<X> for Uniform<X> {}
impl<X: PartialEq + SampleUniform> PartialEq for Uniform<X> where X::Sampler: PartialEq {}
impl SampleString for Uniform<char> {}
impl<X: SampleUniform> TryFrom<Range<X>> for Uniform<X> {
    type Error = Error;
}
impl<X: SampleUniform> TryFrom<RangeInclusive<X>> for Uniform<X> {
    type Error = Error;
}
impl<X: Copy + SampleUniform> Copy for Uniform<X> where X::Sampler: Copy {}
impl<X: Eq + SampleUniform> Eq for Uniform<X> where X::Sampler: Eq {}
unsafe impl<X> Send for Uniform<X> where <X as SampleUniform>::Sampler: Send {}
unsafe impl<X> Sync for Uniform<X> where <X as SampleUniform>::Sampler: Sync {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UniformChar {}
impl UniformSampler for UniformChar {
    type X = char;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UniformDuration {}
impl UniformSampler for UniformDuration {
    type X = Duration;
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct UniformFloat<X> {
    x: X,
}
impl UniformSampler for UniformFloat<f32> {
    type X = f32;
}
impl UniformSampler for UniformFloat<f64> {
    type X = f64;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UniformInt<X> {
    x: X,
}
impl UniformSampler for UniformInt<i128> {
    type X = i128;
}
impl UniformSampler for UniformInt<i16> {
    type X = i16;
}
impl UniformSampler for UniformInt<i32> {
    type X = i32;
}
impl UniformSampler for UniformInt<i64> {
    type X = i64;
}
impl UniformSampler for UniformInt<i8> {
    type X = i8;
}
impl UniformSampler for UniformInt<u128> {
    type X = u128;
}
impl UniformSampler for UniformInt<u16> {
    type X = u16;
}
impl UniformSampler for UniformInt<u32> {
    type X = u32;
}
impl UniformSampler for UniformInt<u64> {
    type X = u64;
}
impl UniformSampler for UniformInt<u8> {
    type X = u8;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UniformUsize {}
impl UniformSampler for UniformUsize {
    type X = usize;
}

pub trait SampleBorrow<Borrowed> {
    fn borrow(&self) -> &Borrowed;
}
impl<Borrowed> SampleBorrow<Borrowed> for &Borrowed where Borrowed: SampleUniform {}
impl<Borrowed> SampleBorrow<Borrowed> for Borrowed where Borrowed: SampleUniform {}

pub trait SampleRange<T> {
    fn sample_single<R: RngCore + ?Sized>(self, rng: &mut R) -> Result<T, Error>;
    fn is_empty(&self) -> bool;
}
impl SampleRange<u8> for RangeTo<u8> {}
impl SampleRange<u8> for RangeToInclusive<u8> {}
impl SampleRange<u16> for RangeTo<u16> {}
impl SampleRange<u16> for RangeToInclusive<u16> {}
impl SampleRange<u32> for RangeTo<u32> {}
impl SampleRange<u32> for RangeToInclusive<u32> {}
impl SampleRange<u64> for RangeTo<u64> {}
impl SampleRange<u64> for RangeToInclusive<u64> {}
impl SampleRange<u128> for RangeTo<u128> {}
impl SampleRange<u128> for RangeToInclusive<u128> {}
impl SampleRange<usize> for RangeTo<usize> {}
impl SampleRange<usize> for RangeToInclusive<usize> {}
impl<T: SampleUniform + PartialOrd> SampleRange<T> for Range<T> {}
impl<T: SampleUniform + PartialOrd> SampleRange<T> for RangeInclusive<T> {}

pub trait SampleUniform: Sized {
    type Sampler: UniformSampler<X = Self>;
}
impl SampleUniform for char {
    type Sampler = UniformChar;
}
impl SampleUniform for f32 {
    type Sampler = UniformFloat<f32>;
}
impl SampleUniform for f64 {
    type Sampler = UniformFloat<f64>;
}
impl SampleUniform for i8 {
    type Sampler = UniformInt<i8>;
}
impl SampleUniform for i16 {
    type Sampler = UniformInt<i16>;
}
impl SampleUniform for i32 {
    type Sampler = UniformInt<i32>;
}
impl SampleUniform for i64 {
    type Sampler = UniformInt<i64>;
}
impl SampleUniform for i128 {
    type Sampler = UniformInt<i128>;
}
impl SampleUniform for u8 {
    type Sampler = UniformInt<u8>;
}
impl SampleUniform for u16 {
    type Sampler = UniformInt<u16>;
}
impl SampleUniform for u32 {
    type Sampler = UniformInt<u32>;
}
impl SampleUniform for u64 {
    type Sampler = UniformInt<u64>;
}
impl SampleUniform for u128 {
    type Sampler = UniformInt<u128>;
}
impl SampleUniform for usize {
    type Sampler = UniformUsize;
}
impl SampleUniform for Duration {
    type Sampler = UniformDuration;
}

pub trait UniformSampler: Sized {
    type X;
    fn new<B1, B2>(low: B1, high: B2) -> Result<Self, Error> where B1: SampleBorrow<Self::X> + Sized, B2: SampleBorrow<Self::X> + Sized;
    fn new_inclusive<B1, B2>(low: B1, high: B2) -> Result<Self, Error> where B1: SampleBorrow<Self::X> + Sized, B2: SampleBorrow<Self::X> + Sized;
    fn sample<R: Rng + ?Sized>(&self, rng: &mut R) -> Self::X;
    fn sample_single<R: Rng + ?Sized, B1, B2>(low: B1, high: B2, rng: &mut R) -> Result<Self::X, Error> where B1: SampleBorrow<Self::X> + Sized, B2: SampleBorrow<Self::X> + Sized;
    fn sample_single_inclusive<R: Rng + ?Sized, B1, B2>(low: B1, high: B2, rng: &mut R) -> Result<Self::X, Error> where B1: SampleBorrow<Self::X> + Sized, B2: SampleBorrow<Self::X> + Sized;
}
