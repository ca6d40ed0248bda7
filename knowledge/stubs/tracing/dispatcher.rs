#![wakeful::source = "tracing 0.1.44 documentation, dispatcher"]

pub use crate::Dispatch;
pub use crate::subscriber::{DefaultGuard, SetGlobalDefaultError};

pub fn get_default<T, F>(f: F) -> T where F: FnMut(&Dispatch) -> T;
pub fn set_default(dispatcher: &Dispatch) -> DefaultGuard;
pub fn set_global_default(dispatcher: Dispatch) -> Result<(), SetGlobalDefaultError>;
pub fn with_default<T>(dispatcher: &Dispatch, f: impl FnOnce() -> T) -> T;
