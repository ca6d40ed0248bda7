#![wakeful::source = "ring 0.17.14 documentation and sources, ring::signature"]

use crate::error::{KeyRejected, Unspecified};
use crate::rand::SecureRandom;
use std::fmt::Debug;

pub use crate::rsa::PublicKeyComponents as RsaPublicKeyComponents;
pub use crate::rsa::RsaParameters;

#[derive(Debug)]
pub struct EcdsaKeyPair {}
impl EcdsaKeyPair {
    pub fn generate_pkcs8(alg: &'static EcdsaSigningAlgorithm, rng: &dyn SecureRandom) -> Result<Document, Unspecified>;
    pub fn from_pkcs8(alg: &'static EcdsaSigningAlgorithm, pkcs8: &[u8], rng: &dyn SecureRandom) -> Result<Self, KeyRejected>;
    pub fn from_private_key_and_public_key(alg: &'static EcdsaSigningAlgorithm, private_key: &[u8], public_key: &[u8], rng: &dyn SecureRandom) -> Result<Self, KeyRejected>;
    pub fn sign(&self, rng: &dyn SecureRandom, message: &[u8]) -> Result<Signature, Unspecified>;
}
impl KeyPair for EcdsaKeyPair {
    type PublicKey = PublicKey;
}

#[derive(Debug, PartialEq, Eq)]
pub struct EcdsaSigningAlgorithm {}

#[derive(Debug)]
pub struct EcdsaVerificationAlgorithm {}
impl VerificationAlgorithm for EcdsaVerificationAlgorithm {}

#[derive(Debug)]
pub struct Ed25519KeyPair {}
impl Ed25519KeyPair {
    pub fn generate_pkcs8(rng: &dyn SecureRandom) -> Result<Document, Unspecified>;
    pub fn from_pkcs8(pkcs8: &[u8]) -> Result<Self, KeyRejected>;
    pub fn from_pkcs8_maybe_unchecked(pkcs8: &[u8]) -> Result<Self, KeyRejected>;
    pub fn from_seed_and_public_key(seed: &[u8], public_key: &[u8]) -> Result<Self, KeyRejected>;
    pub fn from_seed_unchecked(seed: &[u8]) -> Result<Self, KeyRejected>;
    pub fn sign(&self, msg: &[u8]) -> Signature;
}
impl KeyPair for Ed25519KeyPair {
    type PublicKey = PublicKey;
}

#[derive(Debug)]
pub struct EdDSAParameters;
impl VerificationAlgorithm for EdDSAParameters {}

#[derive(Clone, Copy)]
pub struct Signature {}
impl AsRef<[u8]> for Signature {}

#[derive(Clone, Copy)]
pub struct UnparsedPublicKey<B> {}
impl<B> UnparsedPublicKey<B> {
    pub fn new(algorithm: &'static dyn VerificationAlgorithm, bytes: B) -> Self;
    pub fn verify(&self, message: &[u8], signature: &[u8]) -> Result<(), Unspecified> where B: AsRef<[u8]>;
}
impl<B> AsRef<[u8]> for UnparsedPublicKey<B> where B: AsRef<[u8]> {}
impl<B> Debug for UnparsedPublicKey<B> where B: AsRef<[u8]> + Debug {}
unsafe impl<B> Send for UnparsedPublicKey<B> where B: Send {}
unsafe impl<B> Sync for UnparsedPublicKey<B> where B: Sync {}

pub trait KeyPair: Debug + Send + Sized + Sync {
    type PublicKey: AsRef<[u8]> + Debug + Clone + Send + Sized + Sync;
    fn public_key(&self) -> &Self::PublicKey;
}

pub trait RsaEncoding: Padding {}

pub trait VerificationAlgorithm: Debug + Sync + Sealed {
    fn verify(&self, public_key: untrusted::input::Input<'_>, msg: untrusted::input::Input<'_>, signature: untrusted::input::Input<'_>) -> Result<(), Unspecified>;
}

pub type RsaKeyPair = crate::rsa::KeyPair;

pub const ED25519_PUBLIC_KEY_LEN: usize;

pub static ECDSA_P256_SHA256_ASN1: EcdsaVerificationAlgorithm;

pub static ECDSA_P256_SHA256_ASN1_SIGNING: EcdsaSigningAlgorithm;

pub static ECDSA_P256_SHA256_FIXED: EcdsaVerificationAlgorithm;

pub static ECDSA_P256_SHA256_FIXED_SIGNING: EcdsaSigningAlgorithm;

pub static ECDSA_P256_SHA384_ASN1: EcdsaVerificationAlgorithm;

pub static ECDSA_P384_SHA256_ASN1: EcdsaVerificationAlgorithm;

pub static ECDSA_P384_SHA384_ASN1: EcdsaVerificationAlgorithm;

pub static ECDSA_P384_SHA384_ASN1_SIGNING: EcdsaSigningAlgorithm;

pub static ECDSA_P384_SHA384_FIXED: EcdsaVerificationAlgorithm;

pub static ECDSA_P384_SHA384_FIXED_SIGNING: EcdsaSigningAlgorithm;

pub static ED25519: EdDSAParameters;

pub static RSA_PKCS1_1024_8192_SHA1_FOR_LEGACY_USE_ONLY: crate::rsa::RsaParameters;

pub static RSA_PKCS1_1024_8192_SHA256_FOR_LEGACY_USE_ONLY: crate::rsa::RsaParameters;

pub static RSA_PKCS1_1024_8192_SHA512_FOR_LEGACY_USE_ONLY: crate::rsa::RsaParameters;

pub static RSA_PKCS1_2048_8192_SHA1_FOR_LEGACY_USE_ONLY: crate::rsa::RsaParameters;

pub static RSA_PKCS1_2048_8192_SHA256: crate::rsa::RsaParameters;

pub static RSA_PKCS1_2048_8192_SHA384: crate::rsa::RsaParameters;

pub static RSA_PKCS1_2048_8192_SHA512: crate::rsa::RsaParameters;

pub static RSA_PKCS1_3072_8192_SHA384: crate::rsa::RsaParameters;

pub static RSA_PKCS1_SHA256: PKCS1;

pub static RSA_PKCS1_SHA384: PKCS1;

pub static RSA_PKCS1_SHA512: PKCS1;

pub static RSA_PSS_2048_8192_SHA256: crate::rsa::RsaParameters;

pub static RSA_PSS_2048_8192_SHA384: crate::rsa::RsaParameters;

pub static RSA_PSS_2048_8192_SHA512: crate::rsa::RsaParameters;

pub static RSA_PSS_SHA256: PSS;

pub static RSA_PSS_SHA384: PSS;

pub static RSA_PSS_SHA512: PSS;
