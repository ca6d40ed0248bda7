#![wakeful::source = "futures 0.3.34 documentation"]
#![wakeful::versions = "0.3"]

pub mod channel;
pub mod executor;
pub mod future;
pub mod io;
pub mod lock;
pub mod never;
pub mod sink;
pub mod stream;
pub mod task;
pub mod prelude;

pub use crate::future::FutureExt;
pub use crate::future::TryFuture;
pub use crate::future::TryFutureExt;
pub use crate::io::AsyncBufRead;
pub use crate::io::AsyncBufReadExt;
pub use crate::io::AsyncRead;
pub use crate::io::AsyncReadExt;
pub use crate::io::AsyncSeek;
pub use crate::io::AsyncSeekExt;
pub use crate::io::AsyncWrite;
pub use crate::io::AsyncWriteExt;
pub use crate::sink::Sink;
pub use crate::sink::SinkExt;
pub use crate::stream::Stream;
pub use crate::stream::StreamExt;
pub use crate::stream::TryStream;
pub use crate::stream::TryStreamExt;
pub use std::future::Future;

#[wakeful::awaits]
macro_rules! join {
    () => {};
}

#[wakeful::awaits]
macro_rules! pending {
    () => {};
}

#[wakeful::awaits]
macro_rules! poll {
    () => {};
}

#[wakeful::awaits]
macro_rules! select {
    () => {};
}

#[wakeful::awaits]
macro_rules! select_biased {
    () => {};
}

#[wakeful::awaits]
macro_rules! try_join {
    () => {};
}
