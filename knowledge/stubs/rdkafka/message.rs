#![wakeful::source = "rdkafka 0.39.0 source and documentation, message.rs"]

use std::marker::PhantomData;

#[derive(Debug)]
pub struct BorrowedMessage<'a> {
    owner: PhantomData<&'a u8>,
    owned: Box<()>,
}
impl<'a> BorrowedMessage<'a> {
    pub fn detach(&self) -> OwnedMessage;
}
impl Message for BorrowedMessage<'_> {}
impl Drop for BorrowedMessage<'_> {}

#[derive(Clone, Debug)]
pub struct OwnedMessage {
    owned: Box<()>,
}
impl Message for OwnedMessage {}

pub trait Message {
    fn key(&self) -> Option<&[u8]>;
    fn payload(&self) -> Option<&[u8]>;
    fn topic(&self) -> &str;
    fn partition(&self) -> i32;
    fn offset(&self) -> i64;
}
