#![wakeful::source = "nix 0.32.0 documentation and sources, nix::sys"]

pub mod signal;
pub mod wait;
