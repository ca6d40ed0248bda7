#![wakeful::source = "tokio 1.54.1 documentation"]
#![wakeful::versions = "0.2, 0.3, 1"]

pub mod fs;
pub mod io;
pub mod net;
pub mod process;
pub mod runtime;
pub mod signal;
pub mod sync;
pub mod task;
pub mod time;

pub use crate::task::spawn;

#[wakeful::awaits]
macro_rules! join {
    () => {};
}

#[wakeful::awaits]
macro_rules! select {
    () => {};
}

#[wakeful::awaits]
macro_rules! try_join {
    () => {};
}
