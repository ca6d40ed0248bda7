#![wakeful::source = "hyper-util 0.1.21 documentation, hyper_util::rt"]

pub mod tokio;
pub mod tracing;

pub use crate::rt::tokio::TokioExecutor;
pub use crate::rt::tokio::TokioIo;
pub use crate::rt::tokio::TokioTimer;
pub use crate::rt::tracing::CurrentSpanExecutor;
pub use crate::rt::tracing::MkSpanExecutor;
pub use crate::rt::tracing::WithSpanExecutor;
