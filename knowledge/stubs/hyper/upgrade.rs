#![wakeful::source = "hyper 1.12.0 documentation, hyper::upgrade"]

use bytes::Bytes;
use crate::Error;
use crate::rt::{Read, Write};

#[derive(Clone, Debug)]
pub struct OnUpgrade {
    owned: Box<()>,
}
impl Future for OnUpgrade {
    type Output = Result<Upgraded, Error>;
}

#[derive(Debug)]
#[non_exhaustive]
pub struct Parts<T> {
    pub io: T,
    pub read_buf: Bytes,
}

#[derive(Debug)]
pub struct Upgraded {
    owned: Box<()>,
}
impl Upgraded {
    pub fn downcast<T: Read + Write + Unpin + 'static>(self) -> Result<Parts<T>, Self>;
}
impl Read for Upgraded {}
impl Write for Upgraded {}
impl !Sync for Upgraded {}

pub fn on<T: CanUpgrade>(msg: T) -> OnUpgrade;
