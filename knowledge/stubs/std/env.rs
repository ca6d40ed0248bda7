#![wakeful::source = "The Rust standard library documentation, 1.95, std::env"]

use crate::error::Error;
use crate::ffi::{OsStr, OsString};
use crate::fmt::Display;
use crate::path::{Path, PathBuf};

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum VarError {
    NotPresent,
    NotUnicode(OsString),
}
impl Display for VarError {}
impl Error for VarError {}

#[derive(Debug)]
pub struct Args {
    owned: Box<()>,
}
impl DoubleEndedIterator for Args {}
impl ExactSizeIterator for Args {}
impl Iterator for Args {
    type Item = String;
}
impl !Send for Args {}
impl !Sync for Args {}

#[derive(Debug)]
pub struct ArgsOs {
    owned: Box<()>,
}
impl DoubleEndedIterator for ArgsOs {}
impl ExactSizeIterator for ArgsOs {}
impl Iterator for ArgsOs {
    type Item = OsString;
}
impl !Send for ArgsOs {}
impl !Sync for ArgsOs {}

#[derive(Debug)]
pub struct JoinPathsError {}
impl Display for JoinPathsError {}
impl Error for JoinPathsError {}

#[derive(Debug)]
pub struct SplitPaths<'a> {}
impl<'a> Iterator for SplitPaths<'a> {
    type Item = PathBuf;
}

#[derive(Debug)]
pub struct Vars {
    owned: Box<()>,
}
impl Iterator for Vars {
    type Item = (String, String);
}
impl !Send for Vars {}
impl !Sync for Vars {}

#[derive(Debug)]
pub struct VarsOs {
    owned: Box<()>,
}
impl Iterator for VarsOs {
    type Item = (OsString, OsString);
}
impl !Send for VarsOs {}
impl !Sync for VarsOs {}

pub fn args() -> Args;

pub fn args_os() -> ArgsOs;

pub fn current_dir() -> crate::io::Result<PathBuf>;

pub fn current_exe() -> crate::io::Result<PathBuf>;

pub fn home_dir() -> Option<PathBuf>;

pub fn join_paths<I, T>(paths: I) -> Result<OsString, JoinPathsError> where I: IntoIterator<Item = T>, T: AsRef<OsStr>;

pub unsafe fn remove_var<K: AsRef<OsStr>>(key: K);

pub fn set_current_dir<P: AsRef<Path>>(path: P) -> crate::io::Result<()>;

pub unsafe fn set_var<K: AsRef<OsStr>, V: AsRef<OsStr>>(key: K, value: V);

pub fn split_paths<T: AsRef<OsStr> + ?Sized>(unparsed: &T) -> SplitPaths<'_>;

pub fn temp_dir() -> PathBuf;

pub fn var<K: AsRef<OsStr>>(key: K) -> Result<String, VarError>;

pub fn var_os<K: AsRef<OsStr>>(key: K) -> Option<OsString>;

pub fn vars() -> Vars;

pub fn vars_os() -> VarsOs;
