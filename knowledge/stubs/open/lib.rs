#![wakeful::source = "open 5.4.5 documentation and sources"]

use std::ffi::OsStr;

#[wakeful::blocking = "waits for the program that opens it"]
pub fn that(path: impl AsRef<OsStr>) -> std::io::Result<()>;

#[wakeful::blocking = "waits for the program that opens it"]
pub fn with(path: impl AsRef<OsStr>, app: impl Into<String>) -> std::io::Result<()>;
