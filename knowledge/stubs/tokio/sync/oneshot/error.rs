#![wakeful::source = "tokio 1.54.1 documentation, tokio::sync::oneshot::error"]

use std::error::Error;
use std::fmt::Display;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TryRecvError {
    Empty,
    Closed,
}
impl Display for TryRecvError {}
impl Error for TryRecvError {}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecvError {}
impl Display for RecvError {}
impl Error for RecvError {}
