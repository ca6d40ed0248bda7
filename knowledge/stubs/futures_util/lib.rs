#![wakeful::source = "futures-util 0.3 documentation"]

pub use futures::{future, io, lock, sink, stream, task};
pub use futures::{AsyncBufReadExt, AsyncReadExt, AsyncSeekExt, AsyncWriteExt, FutureExt, Sink, SinkExt, Stream, StreamExt, TryFuture, TryFutureExt, TryStream, TryStreamExt};
