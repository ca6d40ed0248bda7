#![wakeful::source = "async-io 2 documentation, async_io::os::unix"]

use std::os::fd::BorrowedFd;

pub fn reactor_fd() -> Option<BorrowedFd<'static>>;
