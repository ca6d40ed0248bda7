#![wakeful::source = "tokio 1.54.1 documentation, tokio::sync::futures"]

use std::future::Future;
use std::pin::Pin;

#[derive(Debug)]
#[must_use]
pub struct Notified<'a> {}
impl Notified<'_> {
    pub fn enable(self: Pin<&mut Self>) -> bool;
}
impl Drop for Notified<'_> {}
impl Future for Notified<'_> {
    type Output = ();
}
impl<'a> !Unpin for Notified<'a> {}

#[derive(Debug)]
#[must_use]
pub struct OwnedNotified {}
impl OwnedNotified {
    pub fn enable(self: Pin<&mut Self>) -> bool;
}
impl Drop for OwnedNotified {}
impl Future for OwnedNotified {
    type Output = ();
}
impl !Unpin for OwnedNotified {}
