#![wakeful::source = "flume 0.11.1 documentation, flume::select"]

use crate::{Receiver, RecvError, SendError, Sender};
use std::error::Error;
use std::fmt::{Debug, Display};
use std::time::{Duration, Instant};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SelectError {
    Timeout,
}
impl Display for SelectError {}
impl Error for SelectError {}

pub struct Selector<'a, T: 'a> {
    owned: Box<()>,
}
impl<'a, T> Selector<'a, T> {
    pub fn new() -> Self;
    pub fn send<U, F: FnMut(Result<(), SendError<U>>) -> T + 'a>(self, sender: &'a Sender<U>, msg: U, mapper: F) -> Self;
    pub fn recv<U, F: FnMut(Result<U, RecvError>) -> T + 'a>(self, receiver: &'a Receiver<U>, mapper: F) -> Self;
    pub fn wait(self) -> T;
    pub fn wait_timeout(self, dur: Duration) -> Result<T, SelectError>;
    pub fn wait_deadline(self, deadline: Instant) -> Result<T, SelectError>;
}
impl<'a, T: 'a> Debug for Selector<'a, T> {}
impl<'a, T: 'a> Default for Selector<'a, T> {}
impl<'a, T> !Send for Selector<'a, T> {}
impl<'a, T> !Sync for Selector<'a, T> {}
