#![wakeful::source = "futures 0.3 documentation, futures::prelude"]

pub use crate::future::{self, Future, TryFuture};
pub use crate::stream::{self, Stream, TryStream};
pub use crate::sink::{self, Sink};
pub use crate::future::{FutureExt as _, TryFutureExt as _};
pub use crate::sink::SinkExt as _;
pub use crate::stream::{StreamExt as _, TryStreamExt as _};
pub use crate::io::{AsyncBufRead, AsyncRead, AsyncSeek, AsyncWrite};
pub use crate::io::{AsyncBufReadExt as _, AsyncReadExt as _, AsyncSeekExt as _, AsyncWriteExt as _};
