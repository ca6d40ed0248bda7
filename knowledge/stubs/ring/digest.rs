#![wakeful::source = "ring 0.17.14 documentation and sources, ring::digest"]

#[derive(Debug, PartialEq, Eq)]
pub struct Algorithm {}
impl Algorithm {
    pub fn block_len(&self) -> usize;
    pub fn chaining_len(&self) -> usize;
    pub fn output_len(&self) -> usize;
}

#[derive(Clone)]
pub struct Context {}
impl Context {
    pub fn new(algorithm: &'static Algorithm) -> Self;
    pub fn update(&mut self, data: &[u8]);
    pub fn finish(self) -> Digest;
    pub fn algorithm(&self) -> &'static Algorithm;
}

#[derive(Clone, Copy, Debug)]
pub struct Digest {}
impl Digest {
    pub fn algorithm(&self) -> &'static Algorithm;
}
impl AsRef<[u8]> for Digest {}

pub fn digest(algorithm: &'static Algorithm, data: &[u8]) -> Digest;

pub const MAX_BLOCK_LEN: usize;

pub const MAX_CHAINING_LEN: usize;

pub const MAX_OUTPUT_LEN: usize;

pub const SHA1_OUTPUT_LEN: usize;

pub const SHA256_OUTPUT_LEN: usize;

pub const SHA384_OUTPUT_LEN: usize;

pub const SHA512_256_OUTPUT_LEN: usize;

pub const SHA512_OUTPUT_LEN: usize;

pub static SHA1_FOR_LEGACY_USE_ONLY: Algorithm;

pub static SHA256: Algorithm;

pub static SHA384: Algorithm;

pub static SHA512: Algorithm;

pub static SHA512_256: Algorithm;
