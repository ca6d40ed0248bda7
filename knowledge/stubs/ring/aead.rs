#![wakeful::source = "ring 0.17.14 documentation and sources, ring::aead"]

use crate::error::Unspecified;
use crate::hkdf::{KeyType, Okm};
use std::fmt::Debug;
use std::ops::RangeFrom;

#[derive(Clone, Copy)]
pub struct Aad<A> {}
impl<A: AsRef<[u8]>> Aad<A> {
    pub fn from(aad: A) -> Self;
}
impl Aad<[u8; 0]> {
    pub fn empty() -> Self;
}
impl<A> AsRef<[u8]> for Aad<A> where A: AsRef<[u8]> {}
impl<A> Debug for Aad<A> where A: Debug {}
impl<A> Eq for Aad<A> where A: Eq {}
impl<A> PartialEq for Aad<A> where A: PartialEq {}
unsafe impl<A> Send for Aad<A> where A: Send {}
unsafe impl<A> Sync for Aad<A> where A: Sync {}

#[derive(Debug, PartialEq, Eq)]
pub struct Algorithm {}
impl Algorithm {
    pub fn key_len(&self) -> usize;
    pub fn tag_len(&self) -> usize;
    pub fn nonce_len(&self) -> usize;
}
impl KeyType for &'static Algorithm {}

#[derive(Clone, Debug)]
pub struct LessSafeKey {}
impl LessSafeKey {
    pub fn new(key: UnboundKey) -> Self;
    pub fn open_in_place_separate_tag<'in_out, A>(&self, nonce: Nonce, aad: Aad<A>, tag: Tag, in_out: &'in_out mut [u8], ciphertext: RangeFrom<usize>) -> Result<&'in_out mut [u8], Unspecified> where A: AsRef<[u8]>;
    pub fn open_in_place<'in_out, A>(&self, nonce: Nonce, aad: Aad<A>, in_out: &'in_out mut [u8]) -> Result<&'in_out mut [u8], Unspecified> where A: AsRef<[u8]>;
    pub fn open_within<'in_out, A>(&self, nonce: Nonce, aad: Aad<A>, in_out: &'in_out mut [u8], ciphertext_and_tag: RangeFrom<usize>) -> Result<&'in_out mut [u8], Unspecified> where A: AsRef<[u8]>;
    pub fn seal_in_place_append_tag<A, InOut>(&self, nonce: Nonce, aad: Aad<A>, in_out: &mut InOut) -> Result<(), Unspecified> where A: AsRef<[u8]>, InOut: AsMut<[u8]> + for<'in_out> Extend<&'in_out u8>;
    pub fn seal_in_place_separate_tag<A>(&self, nonce: Nonce, aad: Aad<A>, in_out: &mut [u8]) -> Result<Tag, Unspecified> where A: AsRef<[u8]>;
    pub fn algorithm(&self) -> &'static Algorithm;
}

pub struct Nonce {}
impl Nonce {
    pub fn try_assume_unique_for_key(value: &[u8]) -> Result<Self, Unspecified>;
    pub fn assume_unique_for_key(value: [u8; 12]) -> Self;
}
impl AsRef<[u8; 12]> for Nonce {}

pub struct OpeningKey<N: NonceSequence> {
    n: N,
}
impl<N: NonceSequence> OpeningKey<N> {
    pub fn open_in_place<'in_out, A>(&mut self, aad: Aad<A>, in_out: &'in_out mut [u8]) -> Result<&'in_out mut [u8], Unspecified> where A: AsRef<[u8]>;
    pub fn open_within<'in_out, A>(&mut self, aad: Aad<A>, in_out: &'in_out mut [u8], ciphertext_and_tag: RangeFrom<usize>) -> Result<&'in_out mut [u8], Unspecified> where A: AsRef<[u8]>;
}
impl<N: NonceSequence> BoundKey<N> for OpeningKey<N> {}
impl<N: NonceSequence> Debug for OpeningKey<N> {}

pub struct SealingKey<N: NonceSequence> {
    n: N,
}
impl<N: NonceSequence> SealingKey<N> {
    pub fn seal_in_place_append_tag<A, InOut>(&mut self, aad: Aad<A>, in_out: &mut InOut) -> Result<(), Unspecified> where A: AsRef<[u8]>, InOut: AsMut<[u8]> + for<'in_out> Extend<&'in_out u8>;
    pub fn seal_in_place_separate_tag<A>(&mut self, aad: Aad<A>, in_out: &mut [u8]) -> Result<Tag, Unspecified> where A: AsRef<[u8]>;
}
impl<N: NonceSequence> BoundKey<N> for SealingKey<N> {}
impl<N: NonceSequence> Debug for SealingKey<N> {}

#[derive(Clone, Copy)]
#[must_use]
pub struct Tag {}
impl AsRef<[u8]> for Tag {}
impl From<[u8; 16]> for Tag {}
impl TryFrom<&[u8]> for Tag {
    type Error = Unspecified;
}

#[derive(Debug)]
pub struct UnboundKey {}
impl UnboundKey {
    pub fn new(algorithm: &'static Algorithm, key_bytes: &[u8]) -> Result<Self, Unspecified>;
    pub fn algorithm(&self) -> &'static Algorithm;
}
impl From<Okm<'_, &'static Algorithm>> for UnboundKey {}

pub trait BoundKey<N: NonceSequence>: Debug {
    fn new(key: UnboundKey, nonce_sequence: N) -> Self;
    fn algorithm(&self) -> &'static Algorithm;
}

pub trait NonceSequence {
    fn advance(&mut self) -> Result<Nonce, Unspecified>;
}

pub const MAX_TAG_LEN: usize;

pub const NONCE_LEN: usize;

pub static AES_128_GCM: Algorithm;

pub static AES_256_GCM: Algorithm;

pub static CHACHA20_POLY1305: Algorithm;
