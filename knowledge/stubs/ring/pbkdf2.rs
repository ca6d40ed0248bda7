#![wakeful::source = "ring 0.17.14 documentation and sources, ring::pbkdf2"]

use crate::error::Unspecified;
use std::num::NonZeroU32;

#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Algorithm {}

#[wakeful::cpu_bound = "hashing a password takes many rounds, by design"]
pub fn derive(algorithm: Algorithm, iterations: NonZeroU32, salt: &[u8], secret: &[u8], out: &mut [u8]);

#[wakeful::cpu_bound = "hashing a password takes many rounds, by design"]
pub fn verify(algorithm: Algorithm, iterations: NonZeroU32, salt: &[u8], secret: &[u8], previously_derived: &[u8]) -> Result<(), Unspecified>;

pub static PBKDF2_HMAC_SHA1: Algorithm;

pub static PBKDF2_HMAC_SHA256: Algorithm;

pub static PBKDF2_HMAC_SHA384: Algorithm;

pub static PBKDF2_HMAC_SHA512: Algorithm;
