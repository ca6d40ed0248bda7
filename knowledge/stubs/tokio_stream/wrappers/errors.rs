#![wakeful::source = "tokio-stream 0.1.19 documentation, tokio_stream::wrappers::errors"]

use std::error::Error;
use std::fmt::Display;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BroadcastStreamRecvError {
    Lagged(u64),
}
impl Display for BroadcastStreamRecvError {}
impl Error for BroadcastStreamRecvError {}
