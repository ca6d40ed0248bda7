#![wakeful::source = "pbkdf2 0.13.0 documentation and sources"]

#[wakeful::cpu_bound = "hashing a password takes many rounds, by design"]
pub fn pbkdf2<PRF>(password: &[u8], salt: &[u8], rounds: u32, res: &mut [u8]) -> Result<(), crypto_common::InvalidLength> where PRF: crypto_common::KeyInit + digest::Update + digest::FixedOutput + Clone;

#[wakeful::cpu_bound = "hashing a password takes many rounds, by design"]
pub fn pbkdf2_array<PRF, const N: usize>(password: &[u8], salt: &[u8], rounds: u32) -> Result<[u8; N], crypto_common::InvalidLength> where PRF: crypto_common::KeyInit + digest::Update + digest::FixedOutput + Clone;

#[wakeful::cpu_bound = "hashing a password takes many rounds, by design"]
pub fn pbkdf2_hmac<D: digest::block_api::EagerHash>(password: &[u8], salt: &[u8], rounds: u32, res: &mut [u8]);

#[wakeful::cpu_bound = "hashing a password takes many rounds, by design"]
pub fn pbkdf2_hmac_array<D: digest::block_api::EagerHash, const N: usize>(password: &[u8], salt: &[u8], rounds: u32) -> [u8; N];
