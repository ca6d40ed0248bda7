#![wakeful::source = "ring 0.17.14 documentation and sources, ring::rsa"]

use crate::error::{KeyRejected, Unspecified};
use crate::rand::SecureRandom;
use crate::signature::{RsaEncoding, VerificationAlgorithm};
use std::fmt::Debug;

#[derive(Debug)]
pub struct KeyPair {
    owned: Box<()>,
}
impl KeyPair {
    pub fn from_pkcs8(pkcs8: &[u8]) -> Result<Self, KeyRejected>;
    pub fn from_der(input: &[u8]) -> Result<Self, KeyRejected>;
    pub fn from_components<Public, Private>(components: &KeyPairComponents<Public, Private>) -> Result<Self, KeyRejected> where Public: AsRef<[u8]>, Private: AsRef<[u8]>;
    pub fn public(&self) -> &PublicKey;
    pub fn public_modulus_len(&self) -> usize;
}
impl KeyPair {
    pub fn sign(&self, padding_alg: &'static dyn RsaEncoding, rng: &dyn SecureRandom, msg: &[u8], signature: &mut [u8]) -> Result<(), Unspecified>;
}
impl crate::signature::KeyPair for KeyPair {
    type PublicKey = PublicKey;
}

#[derive(Clone, Copy)]
pub struct KeyPairComponents<Public, Private = Public> {
    pub public_key: PublicKeyComponents<Public>,
    pub d: Private,
    pub p: Private,
    pub q: Private,
    pub dP: Private,
    pub dQ: Private,
    pub qInv: Private,
}
impl<Public, Private> Debug for KeyPairComponents<Public, Private> where PublicKeyComponents<Public>: Debug {}
unsafe impl<Public, Private> Send for KeyPairComponents<Public, Private> where Private: Send, Public: Send {}
unsafe impl<Public, Private> Sync for KeyPairComponents<Public, Private> where Private: Sync, Public: Sync {}

#[derive(Clone, Debug)]
pub struct PublicKey {
    owned: Box<()>,
}
impl PublicKey {
    pub fn modulus_len(&self) -> usize;
}
impl AsRef<[u8]> for PublicKey {}
impl<B> From<&PublicKey> for PublicKeyComponents<B> where B: FromIterator<u8> {}

#[derive(Clone, Copy)]
pub struct PublicKeyComponents<B> {
    pub n: B,
    pub e: B,
}
impl<B> PublicKeyComponents<B> where B: AsRef<[u8]> {
    pub fn verify(&self, params: &RsaParameters, message: &[u8], signature: &[u8]) -> Result<(), Unspecified>;
}
impl<B> Debug for PublicKeyComponents<B> where B: Debug {}
impl<B> From<&PublicKey> for PublicKeyComponents<B> where B: FromIterator<u8> {}
unsafe impl<B> Send for PublicKeyComponents<B> where B: Send {}
unsafe impl<B> Sync for PublicKeyComponents<B> where B: Sync {}

#[derive(Debug)]
pub struct RsaParameters {}
impl VerificationAlgorithm for RsaParameters {}
