#![wakeful::source = "rand 0.9 documentation; rand 0.10.4 documentation and sources"]

pub mod distr;
pub mod prelude;
pub mod rngs;
pub mod seq;

use crate::distr::{Distribution, Iter, StandardUniform};
use crate::distr::uniform::{SampleRange, SampleUniform};
use crate::rngs::ThreadRng;
use std::convert::Infallible;
use std::fmt::{Debug, Display};
use std::num::Wrapping;
use std::ops::{Deref, DerefMut};

pub use rand_core;

// 0.10 gives its extension trait this name.
pub use crate::Rng as RngExt;

pub trait CryptoRng: RngCore {}
impl CryptoRng for ChaCha8Rng {}
impl CryptoRng for ChaCha12Rng {}
impl CryptoRng for ChaCha20Rng {}
impl<R> CryptoRng for BlockRng64<R> where R: CryptoBlockRng<Item = u64> + BlockRngCore {}
impl<R> CryptoRng for BlockRng<R> where R: CryptoBlockRng<Item = u32> + BlockRngCore {}
impl<R> CryptoRng for UnwrapErr<R> where R: TryCryptoRng {}
impl<R> CryptoRng for UnwrapMut<'_, R> where R: TryCryptoRng + ?Sized {}
impl<T> CryptoRng for T where T: DerefMut, <T as Deref>::Target: CryptoRng {}

pub trait Fill {
    fn fill<R: Rng + ?Sized>(&mut self, rng: &mut R);
}
impl Fill for [bool] {}
impl Fill for [char] {}
impl Fill for [f32] {}
impl Fill for [f64] {}
impl Fill for [i8] {}
impl Fill for [i16] {}
impl Fill for [i32] {}
impl Fill for [i64] {}
impl Fill for [i128] {}
impl Fill for [u8] {}
impl Fill for [u16] {}
impl Fill for [u32] {}
impl Fill for [u64] {}
impl Fill for [u128] {}
impl Fill for [Wrapping<i8>] {}
impl Fill for [Wrapping<i16>] {}
impl Fill for [Wrapping<i32>] {}
impl Fill for [Wrapping<i64>] {}
impl Fill for [Wrapping<i128>] {}
impl Fill for [Wrapping<u16>] {}
impl Fill for [Wrapping<u32>] {}
impl Fill for [Wrapping<u64>] {}
impl Fill for [Wrapping<u128>] {}
impl<T, const N: usize> Fill for [T; N] where [T]: Fill {}

pub trait Rng: RngCore {
    fn random<T>(&mut self) -> T where StandardUniform: Distribution<T>;
    fn random_iter<T>(self) -> Iter<StandardUniform, Self, T> where Self: Sized, StandardUniform: Distribution<T>;
    fn random_range<T, R>(&mut self, range: R) -> T where T: SampleUniform, R: SampleRange<T>;
    fn random_bool(&mut self, p: f64) -> bool;
    fn random_ratio(&mut self, numerator: u32, denominator: u32) -> bool;
    fn sample<T, D: Distribution<T>>(&mut self, distr: D) -> T;
    fn sample_iter<T, D>(self, distr: D) -> Iter<D, Self, T> where D: Distribution<T>, Self: Sized;
    fn fill<T: Fill + ?Sized>(&mut self, dest: &mut T);
    fn gen<T>(&mut self) -> T where StandardUniform: Distribution<T>;
    fn gen_range<T, R>(&mut self, range: R) -> T where T: SampleUniform, R: SampleRange<T>;
    fn gen_bool(&mut self, p: f64) -> bool;
    fn gen_ratio(&mut self, numerator: u32, denominator: u32) -> bool;
}
impl<R: RngCore + ?Sized> Rng for R {}

pub trait RngCore {
    fn next_u32(&mut self) -> u32;
    fn next_u64(&mut self) -> u64;
    fn fill_bytes(&mut self, dst: &mut [u8]);
}
impl RngCore for ChaCha8Rng {}
impl RngCore for ChaCha12Rng {}
impl RngCore for ChaCha20Rng {}
impl<R> RngCore for BlockRng64<R> where R: BlockRngCore<Item = u64> {}
impl<R> RngCore for BlockRng<R> where R: BlockRngCore<Item = u32> {}
impl<R> RngCore for UnwrapErr<R> where R: TryRngCore {}
impl<R> RngCore for UnwrapMut<'_, R> where R: TryRngCore + ?Sized {}
impl<T> RngCore for T where T: DerefMut, <T as Deref>::Target: RngCore {}

pub trait SeedableRng: Sized {
    type Seed: Clone + Default + AsRef<[u8]> + AsMut<[u8]>;
    fn from_seed(seed: Self::Seed) -> Self;
    fn seed_from_u64(state: u64) -> Self;
    fn from_rng(rng: &mut impl RngCore) -> Self;
    fn try_from_rng<R>(rng: &mut R) -> Result<Self, <R as TryRngCore>::Error> where R: TryRngCore;
    fn from_os_rng() -> Self;
    fn try_from_os_rng() -> Result<Self, Error>;
}
impl SeedableRng for ChaCha8Core {
    type Seed = [u8; 32];
}
impl SeedableRng for ChaCha8Rng {
    type Seed = [u8; 32];
}
impl SeedableRng for ChaCha12Core {
    type Seed = [u8; 32];
}
impl SeedableRng for ChaCha12Rng {
    type Seed = [u8; 32];
}
impl SeedableRng for ChaCha20Core {
    type Seed = [u8; 32];
}
impl SeedableRng for ChaCha20Rng {
    type Seed = [u8; 32];
}
impl<R> SeedableRng for BlockRng64<R> where R: BlockRngCore + SeedableRng {
    type Seed = <R as SeedableRng>::Seed;
}
impl<R> SeedableRng for BlockRng<R> where R: BlockRngCore + SeedableRng {
    type Seed = <R as SeedableRng>::Seed;
}

pub trait TryCryptoRng: TryRngCore {}
impl<R> TryCryptoRng for R where R: CryptoRng + ?Sized {}

pub trait TryRngCore {
    type Error: Debug + Display;
    fn try_next_u32(&mut self) -> Result<u32, Self::Error>;
    fn try_next_u64(&mut self) -> Result<u64, Self::Error>;
    fn try_fill_bytes(&mut self, dst: &mut [u8]) -> Result<(), Self::Error>;
    fn unwrap_err(self) -> UnwrapErr<Self> where Self: Sized;
    fn unwrap_mut(&mut self) -> UnwrapMut<'_, Self>;
    fn read_adapter(&mut self) -> RngReadAdapter<'_, Self> where Self: Sized;
}
impl<R> TryRngCore for R where R: RngCore + ?Sized {
    type Error = Infallible;
}

pub fn fill<T: Fill + ?Sized>(dest: &mut T);

pub fn random<T>() -> T where StandardUniform: Distribution<T>;

pub fn random_bool(p: f64) -> bool;

pub fn random_iter<T>() -> Iter<StandardUniform, ThreadRng, T> where StandardUniform: Distribution<T>;

pub fn random_range<T, R>(range: R) -> T where T: SampleUniform, R: SampleRange<T>;

pub fn random_ratio(numerator: u32, denominator: u32) -> bool;

pub fn rng() -> ThreadRng;

pub fn thread_rng() -> ThreadRng;
