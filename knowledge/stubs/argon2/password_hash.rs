#![wakeful::source = "argon2 0.5.3 and password-hash 0.5.0 documentation, argon2::password_hash"]

use std::fmt::{Debug, Display};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PasswordHash<'a> {
    pub algorithm: Ident<'a>,
    pub version: Option<u32>,
    pub params: ParamsString,
    pub salt: Option<Salt<'a>>,
    pub hash: Option<Output>,
}
impl<'a> PasswordHash<'a> {
    pub fn new(s: &'a str) -> Result<PasswordHash<'a>>;
    pub fn parse(s: &'a str, encoding: Encoding) -> Result<PasswordHash<'a>>;
    #[wakeful::cpu_bound = "hashing a password takes tenths of a second, by design"]
    pub fn generate(phf: impl PasswordHasher, password: impl AsRef<[u8]>, salt: impl Into<Salt<'a>>) -> Result<PasswordHash<'a>>;
    #[wakeful::cpu_bound = "hashing a password takes tenths of a second, by design"]
    pub fn verify_password(&self, phfs: &[&dyn PasswordVerifier], password: impl AsRef<[u8]>) -> Result<()>;
    pub fn encoding(&self) -> Encoding;
    pub fn serialize(&self) -> PasswordHashString;
}
impl<'a> Display for PasswordHash<'a> {}
impl<'a> TryFrom<&'a str> for PasswordHash<'a> {
    type Error = Error;
}

pub trait PasswordHasher {
    type Params: Clone + Debug + Default + for<'a> TryFrom<&'a PasswordHash<'a>, Error = Error> + TryInto<ParamsString, Error = Error>;
    #[wakeful::cpu_bound = "hashing a password takes tenths of a second, by design"]
    fn hash_password_customized<'a>(&self, password: &[u8], algorithm: Option<Ident<'a>>, version: Option<u32>, params: Self::Params, salt: impl Into<Salt<'a>>) -> Result<PasswordHash<'a>>;
    #[wakeful::cpu_bound = "hashing a password takes tenths of a second, by design"]
    fn hash_password<'a>(&self, password: &[u8], salt: impl Into<Salt<'a>>) -> Result<PasswordHash<'a>>;
}

pub trait PasswordVerifier {
    #[wakeful::cpu_bound = "hashing a password takes tenths of a second, by design"]
    fn verify_password(&self, password: &[u8], hash: &PasswordHash<'_>) -> Result<()>;
}
impl<T> PasswordVerifier for T where T: PasswordHasher {}

// Its variants say which part of a hash is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Error {}
impl Display for Error {}
impl std::error::Error for Error {}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PasswordHashString {
    owned: Box<()>,
}
impl PasswordHashString {
    pub fn new(s: &str) -> Result<Self>;
    pub fn password_hash(&self) -> PasswordHash<'_>;
    pub fn as_str(&self) -> &str;
}
impl AsRef<str> for PasswordHashString {}
impl Display for PasswordHashString {}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SaltString {}
impl SaltString {
    pub fn generate<R>(rng: R) -> Self;
    pub fn from_b64(s: &str) -> Result<Self>;
    pub fn encode_b64(input: &[u8]) -> Result<Self>;
    pub fn as_str(&self) -> &str;
}
impl Display for SaltString {}

pub type Result<T> = std::result::Result<T, Error>;
