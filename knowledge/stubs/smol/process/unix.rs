#![wakeful::source = "smol 2.0.2 documentation, smol::process::unix"]

pub use async_process::unix::CommandExt;
