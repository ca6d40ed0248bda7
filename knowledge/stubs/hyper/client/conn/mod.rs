#![wakeful::source = "hyper 1.12.0 documentation, hyper::client::conn"]

pub mod http1;
pub mod http2;

use crate::Error;

#[derive(Debug)]
pub struct TrySendError<T> {
    owned: Box<()>,
}
impl<T> TrySendError<T> {
    pub fn take_message(&mut self) -> Option<T>;
    pub fn message(&self) -> Option<&T>;
    pub fn into_error(self) -> Error;
    pub fn error(&self) -> &Error;
}
unsafe impl<T> Send for TrySendError<T> where T: Send {}
unsafe impl<T> Sync for TrySendError<T> where T: Sync {}
impl<T> Unpin for TrySendError<T> where T: Unpin {}
