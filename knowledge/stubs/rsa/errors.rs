#![wakeful::source = "rsa 0.10.0 documentation and sources, rsa::errors"]

use std::fmt::Display;

#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Error {
    InvalidPaddingScheme,
    Decryption,
    Verification,
    MessageTooLong,
    InputNotHashed,
    NprimesTooSmall,
    TooFewPrimes,
    InvalidPrime,
    InvalidModulus,
    InvalidExponent,
    InvalidCoefficient,
    ModulusTooSmall,
    ModulusTooLarge,
    PublicExponentTooSmall,
    PublicExponentTooLarge,
    Pkcs1(pkcs1::error::Error),
    Pkcs8(pkcs8::error::Error),
    Internal,
    LabelTooLong,
    InvalidPadLen,
    InvalidArguments,
    Decode(crypto_bigint::encoding::DecodeError),
    Rng,
}
impl Display for Error {}
impl std::error::Error for Error {}

pub type Result<T> = std::result::Result<T, Error>;
