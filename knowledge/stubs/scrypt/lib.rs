#![wakeful::source = "scrypt 0.12.0 documentation and sources"]

pub mod errors;

use crate::errors::{InvalidOutputLen, InvalidParams};

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Params {}
impl Params {
    pub const RECOMMENDED_LOG_N: u8;
    pub const RECOMMENDED_R: u32;
    pub const RECOMMENDED_P: u32;
    pub const RECOMMENDED_LEN: usize;
    pub const RECOMMENDED: Self;
    pub fn new(log_n: u8, r: u32, p: u32) -> Result<Params, InvalidParams>;
    pub fn recommended() -> Params;
    pub fn log_n(&self) -> u8;
    pub fn n(&self) -> u64;
    pub fn r(&self) -> u32;
    pub fn p(&self) -> u32;
}

#[wakeful::cpu_bound = "hashing a password takes tenths of a second, by design"]
pub fn scrypt(password: &[u8], salt: &[u8], params: &Params, output: &mut [u8]) -> Result<(), InvalidOutputLen>;
