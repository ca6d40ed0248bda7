#![wakeful::source = "rand_core 0.9 documentation"]

pub use rand::{CryptoRng, RngCore, SeedableRng, TryRngCore};
