#![wakeful::source = "futures-lite 2 documentation, futures_lite::prelude"]

pub use crate::future::{Future, FutureExt as _};
pub use crate::stream::{Stream, StreamExt as _};
pub use crate::io::{AsyncBufRead, AsyncBufReadExt as _, AsyncRead, AsyncReadExt as _, AsyncSeek, AsyncSeekExt as _, AsyncWrite, AsyncWriteExt as _};
