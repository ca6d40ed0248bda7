#![wakeful::source = "nix 0.32.0 documentation and sources, nix::unistd"]

use crate::Result;
use std::ffi::OsString;
use std::fmt::Display;
use std::os::fd::AsFd;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Pid {}
impl Pid {
    pub fn from_raw(pid: i32) -> Self;
    pub fn this() -> Self;
    pub fn parent() -> Self;
    pub fn as_raw(self) -> i32;
}
impl Display for Pid {}

#[wakeful::blocking = "waits for the disk"]
pub fn fdatasync<Fd: AsFd>(fd: Fd) -> Result<()>;

#[wakeful::blocking = "waits for the disk"]
pub fn fsync<Fd: AsFd>(fd: Fd) -> Result<()>;

pub fn gethostname() -> Result<OsString>;

pub fn getpid() -> Pid;

pub fn getppid() -> Pid;

#[wakeful::blocking = "waits for a signal"]
pub fn pause();

#[wakeful::blocking = "puts the whole thread to sleep"]
#[wakeful::twin(tokio = "tokio::time::sleep", async_std = "async_std::task::sleep", smol = "smol::Timer::after", differs = "takes a Duration")]
pub fn sleep(seconds: u32) -> u32;

#[wakeful::blocking = "waits for the disk"]
pub fn sync();

#[wakeful::blocking = "waits for the disk"]
pub fn syncfs<Fd: AsFd>(fd: Fd) -> Result<()>;
