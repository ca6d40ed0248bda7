#![wakeful::source = "async_std 1.13.2 documentation, async_std::io::prelude"]

pub use crate::io::BufRead;
pub use crate::io::BufReadExt;
pub use crate::io::Read;
pub use crate::io::ReadExt;
pub use crate::io::Seek;
pub use crate::io::SeekExt;
pub use crate::io::Write;
pub use crate::io::WriteExt;
