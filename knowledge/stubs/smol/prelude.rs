#![wakeful::source = "smol 2 documentation, smol::prelude"]

pub use futures_lite::future::{Future, FutureExt as _};
pub use futures_lite::stream::{Stream, StreamExt as _};
pub use futures_lite::io::{AsyncBufRead, AsyncBufReadExt as _, AsyncRead, AsyncReadExt as _, AsyncSeek, AsyncSeekExt as _, AsyncWrite, AsyncWriteExt as _};
