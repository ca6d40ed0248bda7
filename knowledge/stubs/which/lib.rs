#![wakeful::source = "which 8.0.6 documentation and sources"]

use std::path::PathBuf;

#[wakeful::blocking = "looks for the program in folders on disk"]
pub fn which<T>(binary_name: T) -> Result<PathBuf, Error>;

#[wakeful::blocking = "looks for the program in folders on disk"]
pub fn which_global<T>(binary_name: T) -> Result<PathBuf, Error>;

#[wakeful::blocking = "looks for the program in folders on disk"]
pub fn which_in<T, U, V>(binary_name: T, paths: Option<U>, cwd: V) -> Result<PathBuf, Error>;

#[wakeful::blocking = "looks for the program in folders on disk"]
pub fn which_in_global<T, U>(binary_name: T, paths: Option<U>) -> Result<impl Iterator<Item = PathBuf>, Error>;
