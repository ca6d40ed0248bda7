#![wakeful::source = "rand 0.9 documentation, rand::distr"]

pub mod slice;
pub mod uniform;
pub mod weighted;

use crate::Rng;
use std::error::Error;
use std::fmt::Display;
use std::num::{NonZero, Wrapping};

pub use crate::distr::uniform::Uniform;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BernoulliError {
    InvalidProbability,
}
impl Display for BernoulliError {}
impl Error for BernoulliError {}

#[derive(Clone, Copy, Debug, Default)]
pub struct Alphabetic;
impl Distribution<u8> for Alphabetic {}
impl SampleString for Alphabetic {}

#[derive(Clone, Copy, Debug, Default)]
pub struct Alphanumeric;
impl Distribution<u8> for Alphanumeric {}
impl SampleString for Alphanumeric {}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bernoulli {}
impl Bernoulli {
    pub fn new(p: f64) -> Result<Bernoulli, BernoulliError>;
    pub fn from_ratio(numerator: u32, denominator: u32) -> Result<Bernoulli, BernoulliError>;
    pub fn p(&self) -> f64;
}
impl Distribution<bool> for Bernoulli {}

#[derive(Debug)]
pub struct Iter<D, R, T> {
    d: D,
    r: R,
}
impl<D, R, T> Iterator for Iter<D, R, T> where D: Distribution<T>, R: Rng {
    type Item = T;
}
unsafe impl<D, R, T> Send for Iter<D, R, T> where D: Send, R: Send, T: Send {}
unsafe impl<D, R, T> Sync for Iter<D, R, T> where D: Sync, R: Sync, T: Sync {}
impl<D, R, T> Unpin for Iter<D, R, T> where D: Unpin, R: Unpin, T: Unpin {}

#[derive(Debug)]
pub struct Map<D, F, T, S> {
    d: D,
    f: F,
}
impl<D, F, T, S> Distribution<S> for Map<D, F, T, S> where D: Distribution<T>, F: Fn(T) -> S {}

#[derive(Clone, Copy, Debug, Default)]
pub struct Open01;
impl Distribution<f32> for Open01 {}
impl Distribution<f64> for Open01 {}

#[derive(Clone, Copy, Debug, Default)]
pub struct OpenClosed01;
impl Distribution<f32> for OpenClosed01 {}
impl Distribution<f64> for OpenClosed01 {}

#[derive(Clone, Copy, Debug, Default)]
pub struct StandardUniform;
impl<T, const N: usize> Distribution<[T; N]> for StandardUniform where StandardUniform: Distribution<T> {}
impl Distribution<()> for StandardUniform {}
impl<A> Distribution<(A,)> for StandardUniform where StandardUniform: Distribution<A> {}
impl<A, B> Distribution<(A, B)> for StandardUniform where StandardUniform: Distribution<A> + Distribution<B> {}
impl<A, B, C> Distribution<(A, B, C)> for StandardUniform where StandardUniform: Distribution<A> + Distribution<B> + Distribution<C> {}
impl<A, B, C, D> Distribution<(A, B, C, D)> for StandardUniform where StandardUniform: Distribution<A> + Distribution<B> + Distribution<C> + Distribution<D> {}
impl<A, B, C, D, E> Distribution<(A, B, C, D, E)> for StandardUniform where StandardUniform: Distribution<A> + Distribution<B> + Distribution<C> + Distribution<D> + Distribution<E> {}
impl<A, B, C, D, E, F> Distribution<(A, B, C, D, E, F)> for StandardUniform where StandardUniform: Distribution<A> + Distribution<B> + Distribution<C> + Distribution<D> + Distribution<E> + Distribution<F> {}
impl<A, B, C, D, E, F, G> Distribution<(A, B, C, D, E, F, G)> for StandardUniform where StandardUniform: Distribution<A> + Distribution<B> + Distribution<C> + Distribution<D> + Distribution<E> + Distribution<F> + Distribution<G> {}
impl<A, B, C, D, E, F, G, H> Distribution<(A, B, C, D, E, F, G, H)> for StandardUniform where StandardUniform: Distribution<A> + Distribution<B> + Distribution<C> + Distribution<D> + Distribution<E> + Distribution<F> + Distribution<G> + Distribution<H> {}
impl<A, B, C, D, E, F, G, H, I> Distribution<(A, B, C, D, E, F, G, H, I)> for StandardUniform where StandardUniform: Distribution<A> + Distribution<B> + Distribution<C> + Distribution<D> + Distribution<E> + Distribution<F> + Distribution<G> + Distribution<H> + Distribution<I> {}
impl<A, B, C, D, E, F, G, H, I, J> Distribution<(A, B, C, D, E, F, G, H, I, J)> for StandardUniform where StandardUniform: Distribution<A> + Distribution<B> + Distribution<C> + Distribution<D> + Distribution<E> + Distribution<F> + Distribution<G> + Distribution<H> + Distribution<I> + Distribution<J> {}
impl<A, B, C, D, E, F, G, H, I, J, K> Distribution<(A, B, C, D, E, F, G, H, I, J, K)> for StandardUniform where StandardUniform: Distribution<A> + Distribution<B> + Distribution<C> + Distribution<D> + Distribution<E> + Distribution<F> + Distribution<G> + Distribution<H> + Distribution<I> + Distribution<J> + Distribution<K> {}
impl<A, B, C, D, E, F, G, H, I, J, K, L> Distribution<(A, B, C, D, E, F, G, H, I, J, K, L)> for StandardUniform where StandardUniform: Distribution<A> + Distribution<B> + Distribution<C> + Distribution<D> + Distribution<E> + Distribution<F> + Distribution<G> + Distribution<H> + Distribution<I> + Distribution<J> + Distribution<K> + Distribution<L> {}
impl Distribution<NonZero<i128>> for StandardUniform {}
impl Distribution<NonZero<i16>> for StandardUniform {}
impl Distribution<NonZero<i32>> for StandardUniform {}
impl Distribution<NonZero<i64>> for StandardUniform {}
impl Distribution<NonZero<i8>> for StandardUniform {}
impl Distribution<NonZero<u128>> for StandardUniform {}
impl Distribution<NonZero<u16>> for StandardUniform {}
impl Distribution<NonZero<u32>> for StandardUniform {}
impl Distribution<NonZero<u64>> for StandardUniform {}
impl Distribution<NonZero<u8>> for StandardUniform {}
impl<T> Distribution<Wrapping<T>> for StandardUniform where StandardUniform: Distribution<T> {}
impl Distribution<bool> for StandardUniform {}
impl Distribution<char> for StandardUniform {}
impl Distribution<f32> for StandardUniform {}
impl Distribution<f64> for StandardUniform {}
impl Distribution<i128> for StandardUniform {}
impl Distribution<i16> for StandardUniform {}
impl Distribution<i32> for StandardUniform {}
impl Distribution<i64> for StandardUniform {}
impl Distribution<i8> for StandardUniform {}
impl Distribution<u128> for StandardUniform {}
impl Distribution<u16> for StandardUniform {}
impl Distribution<u32> for StandardUniform {}
impl Distribution<u64> for StandardUniform {}
impl Distribution<u8> for StandardUniform {}
impl SampleString for StandardUniform {}

pub trait Distribution<T> {
    fn sample<R: Rng + ?Sized>(&self, rng: &mut R) -> T;
    fn sample_iter<R>(self, rng: R) -> Iter<Self, R, T> where R: Rng, Self: Sized;
    fn map<F, S>(self, func: F) -> Map<Self, F, T, S> where F: Fn(T) -> S, Self: Sized;
}
impl<T, D: Distribution<T> + ?Sized> Distribution<T> for &D {}

pub trait SampleString {
    fn append_string<R: Rng + ?Sized>(&self, rng: &mut R, string: &mut String, len: usize);
    fn sample_string<R: Rng + ?Sized>(&self, rng: &mut R, len: usize) -> String;
}
