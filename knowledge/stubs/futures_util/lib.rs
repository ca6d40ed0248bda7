#![wakeful::source = "futures-util 0.3.34 documentation and sources"]
#![wakeful::versions = "0.3"]

pub use futures::{future, io, join, lock, never, select, select_biased, sink, stream, task, try_join};
pub use futures::{AsyncBufRead, AsyncBufReadExt, AsyncRead, AsyncReadExt, AsyncSeek, AsyncSeekExt, AsyncWrite, AsyncWriteExt};
pub use futures::{Future, FutureExt, Sink, SinkExt, Stream, StreamExt, TryFuture, TryFutureExt, TryStream, TryStreamExt};
