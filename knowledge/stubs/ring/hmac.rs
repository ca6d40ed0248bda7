#![wakeful::source = "ring 0.17.14 documentation and sources, ring::hmac"]

use crate::error::Unspecified;
use crate::hkdf::{KeyType, Okm};
use crate::rand::SecureRandom;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Algorithm {}
impl Algorithm {
    pub fn digest_algorithm(&self) -> &'static crate::digest::Algorithm;
}
impl KeyType for Algorithm {}

#[derive(Clone, Debug)]
pub struct Context {}
impl Context {
    pub fn with_key(signing_key: &Key) -> Self;
    pub fn update(&mut self, data: &[u8]);
    pub fn sign(self) -> Tag;
}

#[derive(Clone, Debug)]
pub struct Key {}
impl Key {
    pub fn generate(algorithm: Algorithm, rng: &dyn SecureRandom) -> Result<Self, Unspecified>;
    pub fn new(algorithm: Algorithm, key_value: &[u8]) -> Self;
    pub fn algorithm(&self) -> Algorithm;
}
impl From<Okm<'_, Algorithm>> for Key {}

#[derive(Clone, Copy, Debug)]
pub struct Tag {}
impl AsRef<[u8]> for Tag {}

pub fn sign(key: &Key, data: &[u8]) -> Tag;

pub fn verify(key: &Key, data: &[u8], tag: &[u8]) -> Result<(), Unspecified>;

pub static HMAC_SHA1_FOR_LEGACY_USE_ONLY: Algorithm;

pub static HMAC_SHA256: Algorithm;

pub static HMAC_SHA384: Algorithm;

pub static HMAC_SHA512: Algorithm;
