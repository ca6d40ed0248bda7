#![wakeful::source = "bcrypt 0.17.1 and 0.19.3 documentation"]

use std::error::Error;
use std::fmt::Display;
use std::str::FromStr;

#[derive(Debug)]
pub enum BcryptError {
    Io(std::io::Error),
    CostNotAllowed(u32),
    InvalidCost(String),
    InvalidPrefix(String),
    InvalidHash(String),
    InvalidSaltLen(usize),
    InvalidBase64(base64::DecodeError),
    Rand(getrandom::Error),
    Truncation(usize),
}
unsafe impl Send for BcryptError {}
unsafe impl Sync for BcryptError {}
impl Display for BcryptError {}
impl Error for BcryptError {}
impl From<std::io::Error> for BcryptError {}

#[derive(Clone, Debug)]
pub enum Version {
    TwoA,
    TwoX,
    TwoY,
    TwoB,
}
impl Display for Version {}

#[derive(Debug, PartialEq, Eq)]
pub struct HashParts {
    owned: Box<()>,
}
impl HashParts {
    pub fn get_cost(&self) -> u32;
    pub fn get_salt(&self) -> String;
    pub fn format_for_version(&self, version: Version) -> String;
}
impl Display for HashParts {}
impl FromStr for HashParts {
    type Err = BcryptError;
}

pub type BcryptResult<T> = Result<T, BcryptError>;

#[wakeful::cpu_bound = "hashing a password takes tenths of a second, by design"]
pub fn bcrypt(cost: u32, salt: [u8; 16], password: &[u8]) -> [u8; 24];

#[wakeful::cpu_bound = "hashing a password takes tenths of a second, by design"]
pub fn hash<P: AsRef<[u8]>>(password: P, cost: u32) -> BcryptResult<String>;

#[wakeful::cpu_bound = "hashing a password takes tenths of a second, by design"]
pub fn hash_with_result<P: AsRef<[u8]>>(password: P, cost: u32) -> BcryptResult<HashParts>;

#[wakeful::cpu_bound = "hashing a password takes tenths of a second, by design"]
pub fn hash_with_salt<P: AsRef<[u8]>>(password: P, cost: u32, salt: [u8; 16]) -> BcryptResult<HashParts>;

#[wakeful::cpu_bound = "hashing a password takes tenths of a second, by design"]
pub fn non_truncating_hash<P: AsRef<[u8]>>(password: P, cost: u32) -> BcryptResult<String>;

#[wakeful::cpu_bound = "hashing a password takes tenths of a second, by design"]
pub fn non_truncating_hash_with_result<P: AsRef<[u8]>>(password: P, cost: u32) -> BcryptResult<HashParts>;

#[wakeful::cpu_bound = "hashing a password takes tenths of a second, by design"]
pub fn non_truncating_hash_with_salt<P: AsRef<[u8]>>(password: P, cost: u32, salt: [u8; 16]) -> BcryptResult<HashParts>;

#[wakeful::cpu_bound = "hashing a password takes tenths of a second, by design"]
pub fn non_truncating_verify<P: AsRef<[u8]>>(password: P, hash: &str) -> BcryptResult<bool>;

#[wakeful::cpu_bound = "hashing a password takes tenths of a second, by design"]
pub fn verify<P: AsRef<[u8]>>(password: P, hash: &str) -> BcryptResult<bool>;

#[wakeful::cpu_bound = "hashing a password takes tenths of a second, by design"]
pub fn hash_bytes<P: AsRef<[u8]>>(password: P, cost: u32) -> BcryptResult<[u8; 60]>;

#[wakeful::cpu_bound = "hashing a password takes tenths of a second, by design"]
pub fn hash_with_salt_bytes<P: AsRef<[u8]>>(password: P, cost: u32, salt: [u8; 16]) -> BcryptResult<[u8; 60]>;

#[wakeful::cpu_bound = "hashing a password takes tenths of a second, by design"]
pub fn non_truncating_hash_bytes<P: AsRef<[u8]>>(password: P, cost: u32) -> BcryptResult<[u8; 60]>;

#[wakeful::cpu_bound = "hashing a password takes tenths of a second, by design"]
pub fn non_truncating_hash_with_salt_bytes<P: AsRef<[u8]>>(password: P, cost: u32, salt: [u8; 16]) -> BcryptResult<[u8; 60]>;

pub const BASE_64: GeneralPurpose;

pub const DEFAULT_COST: u32;
