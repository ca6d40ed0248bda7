#![wakeful::source = "nix 0.32.0 documentation and sources"]

// Only what keeps a thread waiting whatever its arguments are, and what code
// around that names.

pub mod errno;
pub mod sys;
pub mod unistd;

pub use crate::errno::Errno;

pub type Error = Errno;

pub type Result<T> = std::result::Result<T, Errno>;
