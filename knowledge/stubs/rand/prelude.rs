#![wakeful::source = "rand 0.8.5, 0.9.5 and 0.10.4 sources, prelude.rs"]

pub use crate::distr::Distribution;
pub use crate::rngs::{SmallRng, StdRng, ThreadRng};
pub use crate::seq::{IndexedMutRandom, IndexedRandom, IteratorRandom, SliceRandom};
pub use crate::{CryptoRng, Rng, RngCore, RngExt, SeedableRng, random, rng, thread_rng};
