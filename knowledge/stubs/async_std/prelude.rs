#![wakeful::source = "async-std 1 documentation, async_std::prelude"]

pub use crate::future::Future;
pub use crate::stream::{Stream, StreamExt};
pub use crate::io::{BufReadExt as _, ReadExt as _, SeekExt as _, WriteExt as _};
pub use crate::io::{BufRead as _, Read as _, Seek as _, Write as _};
