#![wakeful::source = "ring 0.17.14 documentation and sources"]

pub mod aead;
pub mod agreement;
pub mod digest;
pub mod error;
pub mod hkdf;
pub mod hmac;
pub mod pbkdf2;
pub mod rand;
pub mod rsa;
pub mod signature;
