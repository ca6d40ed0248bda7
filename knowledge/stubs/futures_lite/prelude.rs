#![wakeful::source = "futures-lite 2 documentation, futures_lite::prelude"]

pub use futures::io::AsyncBufRead;
pub use futures::io::AsyncRead;
pub use futures::io::AsyncSeek;
pub use futures::io::AsyncWrite;
pub use futures::stream::Stream;
pub use crate::future::FutureExt as _;
pub use crate::io::AsyncBufReadExt as _;
pub use crate::io::AsyncReadExt as _;
pub use crate::io::AsyncSeekExt as _;
pub use crate::io::AsyncWriteExt as _;
pub use crate::stream::StreamExt as _;
pub use std::future::Future;
