#![wakeful::source = "async_std 1.13.2 documentation, async_std::os::unix"]

pub mod fs;
pub mod io;
pub mod net;


