#![wakeful::source = "smol 2 documentation, smol::prelude"]

pub use futures_lite::future::{Future, FutureExt};
pub use futures_lite::stream::{Stream, StreamExt};
pub use futures_lite::io::{AsyncBufRead, AsyncBufReadExt, AsyncRead, AsyncReadExt, AsyncSeek, AsyncSeekExt, AsyncWrite, AsyncWriteExt};
