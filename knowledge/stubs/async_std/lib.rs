#![wakeful::source = "async_std 1.13.2 documentation"]

#![wakeful::deprecated_runtime = "async-std is discontinued; its own notice names smol as the successor"]
pub mod channel;
pub mod fs;
pub mod future;
pub mod io;
pub mod net;
pub mod os;
pub mod path;
pub mod stream;
pub mod sync;
pub mod task;
pub mod prelude;


