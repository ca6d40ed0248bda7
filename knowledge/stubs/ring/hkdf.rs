#![wakeful::source = "ring 0.17.14 documentation and sources, ring::hkdf"]

use crate::aead::UnboundKey;
use crate::error::Unspecified;
use crate::hmac::Key;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Algorithm {}
impl Algorithm {
    pub fn hmac_algorithm(&self) -> crate::hmac::Algorithm;
}
impl KeyType for Algorithm {}

#[derive(Debug)]
pub struct Okm<'a, L: KeyType> {
    l: L,
}
impl<L: KeyType> Okm<'_, L> {
    pub fn len(&self) -> &L;
    pub fn fill(self, out: &mut [u8]) -> Result<(), Unspecified>;
}
impl From<Okm<'_, &'static crate::aead::Algorithm>> for UnboundKey {}
impl From<Okm<'_, Algorithm>> for Salt {}
impl From<Okm<'_, Algorithm>> for Prk {}
impl From<Okm<'_, crate::hmac::Algorithm>> for Key {}

#[derive(Clone, Debug)]
pub struct Prk {}
impl Prk {
    pub fn new_less_safe(algorithm: Algorithm, value: &[u8]) -> Self;
    pub fn expand<'a, L: KeyType>(&'a self, info: &'a [&'a [u8]], len: L) -> Result<Okm<'a, L>, Unspecified>;
}
impl From<Okm<'_, Algorithm>> for Prk {}

#[derive(Debug)]
pub struct Salt {}
impl Salt {
    pub fn new(algorithm: Algorithm, value: &[u8]) -> Self;
    pub fn extract(&self, secret: &[u8]) -> Prk;
    pub fn algorithm(&self) -> Algorithm;
}
impl From<Okm<'_, Algorithm>> for Salt {}

pub trait KeyType {
    fn len(&self) -> usize;
}
impl KeyType for &'static crate::aead::Algorithm {}
impl KeyType for &'static crate::aead::quic::Algorithm {}

pub static HKDF_SHA1_FOR_LEGACY_USE_ONLY: Algorithm;

pub static HKDF_SHA256: Algorithm;

pub static HKDF_SHA384: Algorithm;

pub static HKDF_SHA512: Algorithm;
