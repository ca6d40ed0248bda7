#![wakeful::source = "rand 0.9 documentation, rand::rngs"]

pub mod mock;

use crate::{CryptoRng, RngCore, SeedableRng, TryCryptoRng, TryRngCore};
use std::fmt::Debug;

#[derive(Clone, Copy, Debug, Default)]
pub struct OsRng;
impl TryRngCore for OsRng {
    type Error = OsError;
}
impl TryCryptoRng for OsRng {}

pub struct ReseedingRng<R, Rsdr> where R: BlockRngCore + SeedableRng, Rsdr: TryRngCore {
    results: <R as BlockRngCore>::Results,
    r1: R,
    rsdr2: Rsdr,
}
impl<R, Rsdr> ReseedingRng<R, Rsdr> where R: BlockRngCore + SeedableRng, Rsdr: TryRngCore {
    pub fn new(threshold: u64, reseeder: Rsdr) -> Result<Self, Rsdr::Error>;
    pub fn reseed(&mut self) -> Result<(), Rsdr::Error>;
}
impl<R, Rsdr> Clone for ReseedingRng<R, Rsdr> where R: BlockRngCore + SeedableRng + Clone, Rsdr: TryRngCore + Clone {}
impl<R, Rsdr> Debug for ReseedingRng<R, Rsdr> where R: BlockRngCore + SeedableRng + Debug, Rsdr: TryRngCore + Debug {}
impl<R, Rsdr> RngCore for ReseedingRng<R, Rsdr> where R: BlockRngCore<Item = u32> + SeedableRng, Rsdr: TryRngCore {}
impl<R, Rsdr> CryptoRng for ReseedingRng<R, Rsdr> where R: BlockRngCore<Item = u32> + SeedableRng + CryptoBlockRng, Rsdr: TryCryptoRng {}
unsafe impl<R, Rsdr> Send for ReseedingRng<R, Rsdr> where <R as BlockRngCore>::Results: Send, R: Send, Rsdr: Send {}
unsafe impl<R, Rsdr> Sync for ReseedingRng<R, Rsdr> where <R as BlockRngCore>::Results: Sync, R: Sync, Rsdr: Sync {}
impl<R, Rsdr> Unpin for ReseedingRng<R, Rsdr> where <R as BlockRngCore>::Results: Unpin, R: Unpin, Rsdr: Unpin {}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SmallRng {}
impl RngCore for SmallRng {}
impl SeedableRng for SmallRng {
    type Seed = [u8; 32];
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StdRng {}
impl RngCore for StdRng {}
impl SeedableRng for StdRng {
    type Seed = [u8; 32];
}
impl CryptoRng for StdRng {}

#[derive(Clone, Debug, Default)]
pub struct ThreadRng {
    owned: Box<()>,
}
impl ThreadRng {
    pub fn reseed(&mut self) -> Result<(), OsError>;
}
impl RngCore for ThreadRng {}
impl CryptoRng for ThreadRng {}
impl !Send for ThreadRng {}
impl !Sync for ThreadRng {}
