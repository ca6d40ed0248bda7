#![wakeful::source = "futures-io 0.3 documentation"]
#![wakeful::versions = "0.3"]

pub use futures::io::{AsyncBufRead, AsyncRead, AsyncSeek, AsyncWrite};
pub use std::io::{Error, ErrorKind, IoSlice, IoSliceMut, Result, SeekFrom};
