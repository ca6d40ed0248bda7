#![wakeful::source = "ring 0.17.14 documentation and sources, ring::agreement"]

use crate::error::Unspecified;
use crate::rand::SecureRandom;
use std::fmt::Debug;

#[derive(Debug, PartialEq, Eq)]
pub struct Algorithm {}

#[derive(Debug)]
pub struct EphemeralPrivateKey {}
impl EphemeralPrivateKey {
    pub fn generate(alg: &'static Algorithm, rng: &dyn SecureRandom) -> Result<Self, Unspecified>;
    pub fn compute_public_key(&self) -> Result<PublicKey, Unspecified>;
    pub fn algorithm(&self) -> &'static Algorithm;
}

#[derive(Clone, Debug)]
pub struct PublicKey {}
impl PublicKey {
    pub fn algorithm(&self) -> &'static Algorithm;
}
impl AsRef<[u8]> for PublicKey {}

#[derive(Clone, Copy)]
pub struct UnparsedPublicKey<B> {}
impl<B> UnparsedPublicKey<B> {
    pub fn new(algorithm: &'static Algorithm, bytes: B) -> Self;
    pub fn algorithm(&self) -> &'static Algorithm;
    pub fn bytes(&self) -> &B;
}
impl<B> AsRef<[u8]> for UnparsedPublicKey<B> where B: AsRef<[u8]> {}
impl<B> Debug for UnparsedPublicKey<B> where B: AsRef<[u8]> + Debug {}
unsafe impl<B> Send for UnparsedPublicKey<B> where B: Send {}
unsafe impl<B> Sync for UnparsedPublicKey<B> where B: Sync {}

pub fn agree_ephemeral<B: AsRef<[u8]>, R>(my_private_key: EphemeralPrivateKey, peer_public_key: &UnparsedPublicKey<B>, kdf: impl FnOnce(&[u8]) -> R) -> Result<R, Unspecified>;

pub static ECDH_P256: Algorithm;

pub static ECDH_P384: Algorithm;

pub static X25519: Algorithm;
