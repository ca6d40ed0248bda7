#![wakeful::source = "rsa 0.10.0 documentation and sources, rsa::traits"]

use crate::{CrtValue, PrivateKey, PublicKey};

pub trait Decryptor {
    fn decrypt(&self, ciphertext: &[u8]) -> crate::errors::Result<Vec<u8>>;
}

pub trait EncryptingKeypair {
    type EncryptingKey: Clone;
    fn encrypting_key(&self) -> Self::EncryptingKey;
}

pub trait PaddingScheme {
    fn decrypt<Rng: rand_core::TryCryptoRng + ?Sized>(self, rng: Option<&mut Rng>, priv_key: &PrivateKey, ciphertext: &[u8]) -> crate::errors::Result<Vec<u8>>;
    fn encrypt<Rng: rand_core::TryCryptoRng + ?Sized>(self, rng: &mut Rng, pub_key: &PublicKey, msg: &[u8]) -> crate::errors::Result<Vec<u8>>;
}

pub trait PrivateKeyParts: PublicKeyParts {
    fn d(&self) -> &crypto_bigint::uint::boxed::BoxedUint;
    fn primes(&self) -> &[crypto_bigint::odd::Odd<crypto_bigint::uint::boxed::BoxedUint>];
    fn p(&self) -> Option<&crypto_bigint::modular::monty_params::MontyParams<crypto_bigint::uint::boxed::BoxedUint>>;
    fn q(&self) -> Option<&crypto_bigint::modular::monty_params::MontyParams<crypto_bigint::uint::boxed::BoxedUint>>;
    fn dp(&self) -> Option<&crypto_bigint::uint::boxed::BoxedUint>;
    fn dq(&self) -> Option<&crypto_bigint::uint::boxed::BoxedUint>;
    fn qinv(&self) -> Option<&crypto_bigint::modular::boxed_monty_form::BoxedMontyForm>;
    fn crt_values(&self) -> Option<&[CrtValue]>;
}

pub trait PublicKeyParts {
    fn n(&self) -> &crypto_bigint::non_zero::NonZero<crypto_bigint::uint::boxed::BoxedUint>;
    fn e(&self) -> &crypto_bigint::uint::boxed::BoxedUint;
    fn size(&self) -> usize;
    fn n_params(&self) -> &crypto_bigint::modular::monty_params::boxed::BoxedMontyParams;
    fn n_bits_precision(&self) -> u32;
    fn n_bytes(&self) -> Box<[u8]>;
    fn e_bytes(&self) -> Box<[u8]>;
}

pub trait RandomizedDecryptor {
    fn decrypt_with_rng<R: rand_core::TryCryptoRng + ?Sized>(&self, rng: &mut R, ciphertext: &[u8]) -> crate::errors::Result<Vec<u8>>;
}

pub trait RandomizedEncryptor {
    fn encrypt_with_rng<R: rand_core::TryCryptoRng + ?Sized>(&self, rng: &mut R, msg: &[u8]) -> crate::errors::Result<Vec<u8>>;
}

pub trait SignatureScheme {
    fn sign<Rng: rand_core::TryCryptoRng + ?Sized>(self, rng: Option<&mut Rng>, priv_key: &PrivateKey, hashed: &[u8]) -> crate::errors::Result<Vec<u8>>;
    fn verify(self, pub_key: &PublicKey, hashed: &[u8], sig: &[u8]) -> crate::errors::Result<()>;
}
