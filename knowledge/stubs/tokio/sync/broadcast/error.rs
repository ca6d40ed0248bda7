#![wakeful::source = "tokio 1.54.1 documentation, tokio::sync::broadcast::error"]

use std::error::Error;
use std::fmt::{Debug, Display};

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RecvError {
    Closed,
    Lagged(u64),
}
impl Display for RecvError {}
impl Error for RecvError {}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TryRecvError {
    Empty,
    Closed,
    Lagged(u64),
}
impl Display for TryRecvError {}
impl Error for TryRecvError {}

#[derive(Debug)]
pub struct SendError<T>(pub T);
impl<T> Display for SendError<T> {}
impl<T: Debug> Error for SendError<T> {}
