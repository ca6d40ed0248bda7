#![wakeful::source = "nix 0.32.0 documentation and sources, nix::sys::signal"]

use crate::Result;
use crate::unistd::Pid;

// The real one is an enum with a variant for each number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub struct Signal {}
impl Signal {
    pub fn as_str(self) -> &'static str;
}
impl AsRef<str> for Signal {}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SigSet {}
impl SigSet {
    pub fn all() -> SigSet;
    pub fn empty() -> SigSet;
    pub fn add(&mut self, signal: Signal);
    pub fn clear(&mut self);
    pub fn remove(&mut self, signal: Signal);
    pub fn contains(&self, signal: Signal) -> bool;
    pub fn thread_block(&self) -> Result<()>;
    pub fn thread_unblock(&self) -> Result<()>;
    #[wakeful::blocking = "waits for a signal"]
    pub fn wait(&self) -> Result<Signal>;
    #[wakeful::blocking = "waits for a signal"]
    pub fn suspend(&self) -> Result<()>;
}

pub fn kill<T: Into<Option<Signal>>>(pid: Pid, signal: T) -> Result<()>;

pub fn killpg<T: Into<Option<Signal>>>(pgrp: Pid, signal: T) -> Result<()>;

pub fn raise(signal: Signal) -> Result<()>;
