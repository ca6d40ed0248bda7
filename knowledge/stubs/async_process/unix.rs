#![wakeful::source = "async-process 2 documentation, async_process::unix"]

use crate::Command;
use std::ffi::OsStr;
use std::io::Error;

pub trait CommandExt: Sealed {
    fn uid(&mut self, id: u32) -> &mut Command;
    fn gid(&mut self, id: u32) -> &mut Command;
    fn exec(&mut self) -> Error;
    fn arg0<S>(&mut self, arg: S) -> &mut Command where S: AsRef<OsStr>;
}
