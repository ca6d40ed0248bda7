#![wakeful::source = "smol 2.0.2 documentation"]

pub mod channel;
pub mod fs;
pub mod future;
pub mod io;
pub mod lock;
pub mod net;
pub mod process;
pub mod stream;
pub mod prelude;

use std::future::Future;

pub use async_executor::Executor;
pub use async_executor::LocalExecutor;
pub use async_io::Async;
pub use async_io::Timer;
pub use async_io::block_on;
pub use async_task::Task;
pub use blocking::Unblock;
pub use blocking::unblock;

#[wakeful::spawns]
pub fn spawn<T: Send + 'static>(future: impl Future<Output = T> + Send + 'static) -> async_task::Task<T>;
