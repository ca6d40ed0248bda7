#![wakeful::source = "futures-lite 2 documentation"]

pub mod future;
pub mod io;
pub mod prelude;
pub mod stream;
pub mod prelude;

pub use futures::io::AsyncBufRead;
pub use futures::io::AsyncRead;
pub use futures::io::AsyncSeek;
pub use futures::io::AsyncWrite;
pub use futures::stream::Stream;
pub use crate::future::FutureExt;
pub use crate::io::AsyncBufReadExt;
pub use crate::io::AsyncReadExt;
pub use crate::io::AsyncSeekExt;
pub use crate::io::AsyncWriteExt;
pub use crate::stream::StreamExt;
pub use std::future::Future;
