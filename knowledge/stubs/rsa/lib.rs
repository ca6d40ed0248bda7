#![wakeful::source = "rsa 0.10.0 documentation and sources"]

pub mod errors;
pub mod traits;

use crate::traits::{PaddingScheme, PrivateKeyParts, PublicKeyParts, SignatureScheme};
use std::fmt::Debug;
use std::ops::RangeInclusive;

pub use rand_core;
pub use sha2;

pub use crate::errors::Error;
pub use crate::errors::Result;

#[derive(Clone, Debug)]
pub struct CrtValue {}
impl Drop for CrtValue {}

pub struct Oaep<D, MGD = D> {
    pub digest: D,
    pub mgf_digest: MGD,
    pub label: Option<Box<[u8]>>,
}
impl<D> Oaep<D> where D: digest::digest::Digest + digest::FixedOutputReset {
    pub fn new() -> Self;
    pub fn new_with_label<S: Into<Box<[u8]>>>(label: S) -> Self;
}
impl<D, MGD> Oaep<D, MGD> where D: digest::digest::Digest + digest::FixedOutputReset, MGD: digest::digest::Digest + digest::FixedOutputReset {
    pub fn new_with_mgf_hash() -> Self;
    pub fn new_with_mgf_hash_and_label<S: Into<Box<[u8]>>>(label: S) -> Self;
}
impl<D, MGD> Debug for Oaep<D, MGD> {}
impl<D> Default for Oaep<D> where D: digest::digest::Digest + digest::FixedOutputReset {}
impl<D, MGD> PaddingScheme for Oaep<D, MGD> where D: digest::digest::Digest + digest::FixedOutputReset, MGD: digest::digest::Digest + digest::FixedOutputReset {}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct PrivateKey {}
impl PrivateKey {
    pub fn oaep_decrypt<D>(&self, ciphertext: &[u8]) -> crate::errors::Result<Vec<u8>> where D: digest::digest::Digest + digest::FixedOutputReset;
    pub fn oaep_decrypt_with_rng<D, R>(&self, rng: &mut R, ciphertext: &[u8]) -> crate::errors::Result<Vec<u8>> where D: digest::digest::Digest + digest::FixedOutputReset, R: rand_core::TryCryptoRng + ?Sized;
}
impl PrivateKey {
    pub fn pss_sign<D>(&self, msg: &[u8]) -> crate::errors::Result<Vec<u8>> where D: digest::digest::Digest + digest::FixedOutputReset;
    pub fn pss_sign_prehash<D>(&self, hash: &[u8]) -> crate::errors::Result<Vec<u8>> where D: digest::digest::Digest + digest::FixedOutputReset;
    pub fn pss_sign_with_rng<D, R>(&self, rng: &mut R, msg: &[u8]) -> crate::errors::Result<Vec<u8>> where D: digest::digest::Digest + digest::FixedOutputReset, R: rand_core::TryCryptoRng + ?Sized;
    pub fn pss_sign_prehash_with_rng<D, R>(&self, rng: &mut R, hash: &[u8]) -> crate::errors::Result<Vec<u8>> where D: digest::digest::Digest + digest::FixedOutputReset, R: rand_core::TryCryptoRng + ?Sized;
}
impl PrivateKey {
    pub const DEFAULT_BITS: usize;
    #[wakeful::cpu_bound = "making an RSA key searches for primes, for seconds"]
    pub fn new<R: rand_core::TryCryptoRng + ?Sized>(rng: &mut R, bit_size: usize) -> crate::errors::Result<Self>;
    #[wakeful::cpu_bound = "making an RSA key searches for primes, for seconds"]
    pub fn new_with_exp<R: rand_core::TryCryptoRng + ?Sized>(rng: &mut R, bit_size: usize, exp: crypto_bigint::uint::boxed::BoxedUint) -> crate::errors::Result<PrivateKey>;
    pub fn from_components(n: crypto_bigint::uint::boxed::BoxedUint, e: crypto_bigint::uint::boxed::BoxedUint, d: crypto_bigint::uint::boxed::BoxedUint, primes: Vec<crypto_bigint::uint::boxed::BoxedUint>) -> crate::errors::Result<PrivateKey>;
    pub fn from_components_with_wide_primes(n: crypto_bigint::uint::boxed::BoxedUint, e: crypto_bigint::uint::boxed::BoxedUint, d: crypto_bigint::uint::boxed::BoxedUint, primes: Vec<crypto_bigint::uint::boxed::BoxedUint>) -> crate::errors::Result<PrivateKey>;
    pub fn from_p_q(p: crypto_bigint::uint::boxed::BoxedUint, q: crypto_bigint::uint::boxed::BoxedUint, public_exponent: crypto_bigint::uint::boxed::BoxedUint) -> crate::errors::Result<PrivateKey>;
    pub fn from_primes(primes: Vec<crypto_bigint::uint::boxed::BoxedUint>, public_exponent: crypto_bigint::uint::boxed::BoxedUint) -> crate::errors::Result<PrivateKey>;
    pub fn as_public_key(&self) -> &PublicKey;
    pub fn to_public_key(&self) -> PublicKey;
    pub fn precompute(&mut self) -> crate::errors::Result<()>;
    pub fn clear_precomputed(&mut self);
    pub fn crt_coefficient(&self) -> Option<crypto_bigint::uint::boxed::BoxedUint>;
    pub fn validate(&self) -> crate::errors::Result<()>;
    pub fn decrypt<P: PaddingScheme>(&self, padding: P, ciphertext: &[u8]) -> crate::errors::Result<Vec<u8>>;
    pub fn decrypt_blinded<R: rand_core::TryCryptoRng + ?Sized, P: PaddingScheme>(&self, rng: &mut R, padding: P, ciphertext: &[u8]) -> crate::errors::Result<Vec<u8>>;
    pub fn sign<S: SignatureScheme>(&self, padding: S, digest_in: &[u8]) -> crate::errors::Result<Vec<u8>>;
    pub fn sign_with_rng<R: rand_core::TryCryptoRng + ?Sized, S: SignatureScheme>(&self, rng: &mut R, padding: S, digest_in: &[u8]) -> crate::errors::Result<Vec<u8>>;
}
impl AsRef<PublicKey> for PrivateKey {}
impl Drop for PrivateKey {}
impl From<PrivateKey> for PublicKey {}
impl From<&PrivateKey> for PublicKey {}
impl PrivateKeyParts for PrivateKey {}
impl PublicKeyParts for PrivateKey {}

pub struct Pss<D> {
    pub blinded: bool,
    pub digest: D,
    pub salt_len: Option<usize>,
}
impl<D> Pss<D> where D: digest::digest::Digest {
    pub fn new() -> Self;
    pub fn new_with_salt(len: usize) -> Self;
    pub fn new_blinded() -> Self;
    pub fn new_blinded_with_salt(len: usize) -> Self;
}
impl<D> Debug for Pss<D> {}
impl<D> Default for Pss<D> where D: digest::digest::Digest {}
impl<D> SignatureScheme for Pss<D> where D: digest::digest::Digest + digest::FixedOutputReset {}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct PublicKey {
    owned: Box<()>,
}
impl PublicKey {
    pub fn oaep_encrypt<D>(&self, plaintext: &[u8]) -> crate::errors::Result<Vec<u8>> where D: digest::digest::Digest + digest::FixedOutputReset;
    pub fn oaep_encrypt_with_rng<D, R>(&self, rng: &mut R, plaintext: &[u8]) -> crate::errors::Result<Vec<u8>> where D: digest::digest::Digest + digest::FixedOutputReset, R: rand_core::TryCryptoRng + ?Sized;
}
impl PublicKey {
    pub fn pss_verify<D>(&self, msg: &[u8], sig: &[u8]) -> crate::errors::Result<()> where D: digest::digest::Digest + digest::FixedOutputReset;
    pub fn pss_verify_prehash<D>(&self, hash: &[u8], sig: &[u8]) -> crate::errors::Result<()> where D: digest::digest::Digest + digest::FixedOutputReset;
}
impl PublicKey {
    pub const MIN_SIZE: usize;
    pub const MAX_SIZE: usize;
    pub const MIN_PUB_EXPONENT: u64;
    pub const MAX_PUB_EXPONENT: u64;
    pub fn encrypt<R: rand_core::TryCryptoRng + ?Sized, P: PaddingScheme>(&self, rng: &mut R, padding: P, msg: &[u8]) -> crate::errors::Result<Vec<u8>>;
    pub fn verify<S: SignatureScheme>(&self, scheme: S, hashed: &[u8], sig: &[u8]) -> crate::errors::Result<()>;
    pub fn new(n: crypto_bigint::uint::boxed::BoxedUint, e: crypto_bigint::uint::boxed::BoxedUint) -> crate::errors::Result<Self>;
    pub fn new_with_size_limits(n: crypto_bigint::uint::boxed::BoxedUint, e: crypto_bigint::uint::boxed::BoxedUint, size_range_bits: RangeInclusive<usize>) -> crate::errors::Result<Self>;
    pub fn new_with_max_size(n: crypto_bigint::uint::boxed::BoxedUint, e: crypto_bigint::uint::boxed::BoxedUint, max_size: usize) -> crate::errors::Result<Self>;
    pub fn new_unchecked(n: crypto_bigint::uint::boxed::BoxedUint, e: crypto_bigint::uint::boxed::BoxedUint) -> Self;
}
impl AsRef<PublicKey> for PrivateKey {}
impl From<PrivateKey> for PublicKey {}
impl From<&PrivateKey> for PublicKey {}
impl PublicKeyParts for PublicKey {}

pub type RsaPrivateKey = PrivateKey;

pub type RsaPublicKey = PublicKey;
