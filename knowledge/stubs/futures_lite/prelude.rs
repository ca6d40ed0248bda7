#![wakeful::source = "futures-lite 2 documentation, futures_lite::prelude"]

pub use crate::future::{Future, FutureExt};
pub use crate::stream::{Stream, StreamExt};
pub use crate::io::{AsyncBufRead, AsyncBufReadExt, AsyncRead, AsyncReadExt, AsyncSeek, AsyncSeekExt, AsyncWrite, AsyncWriteExt};
