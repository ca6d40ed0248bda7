#![wakeful::source = "smol 2.0.2 documentation, smol::process"]

pub mod unix;

pub use async_process::Child;
pub use async_process::ChildStderr;
pub use async_process::ChildStdin;
pub use async_process::ChildStdout;
pub use async_process::Command;
pub use async_process::driver;
pub use std::process::ExitStatus;
pub use std::process::Output;
pub use std::process::Stdio;
