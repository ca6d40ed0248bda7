#![wakeful::source = "futures 0.3 documentation, futures::prelude"]

pub use crate::future::{self, Future, TryFuture};
pub use crate::stream::{self, Stream, TryStream};
pub use crate::sink::{self, Sink};
pub use crate::future::{FutureExt, TryFutureExt};
pub use crate::sink::SinkExt;
pub use crate::stream::{StreamExt, TryStreamExt};
pub use crate::io::{AsyncBufRead, AsyncBufReadExt, AsyncRead, AsyncReadExt, AsyncSeek, AsyncSeekExt, AsyncWrite, AsyncWriteExt};
