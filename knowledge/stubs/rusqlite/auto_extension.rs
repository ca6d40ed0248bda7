#![wakeful::source = "rusqlite 0.32.1 documentation, rusqlite::auto_extension"]

use crate::Connection;
use std::os::raw::{c_char, c_int};

pub type AutoExtension = fn(Connection) -> crate::Result<()>;

pub type RawAutoExtension = unsafe extern "C" fn(db: *mut sqlite3, pz_err_msg: *mut *mut c_char, _: *const sqlite3_api_routines) -> c_int;

pub fn cancel_auto_extension(ax: RawAutoExtension) -> bool;

pub unsafe fn init_auto_extension(db: *mut sqlite3, pz_err_msg: *mut *mut c_char, ax: AutoExtension) -> c_int;

pub unsafe fn register_auto_extension(ax: RawAutoExtension) -> crate::Result<()>;

pub fn reset_auto_extension();
