#![wakeful::source = "tokio 1.54.1 documentation, tokio::sync::watch::error"]

use std::error::Error;
use std::fmt::{Debug, Display};

#[derive(Clone, Debug)]
pub struct RecvError {}
impl Display for RecvError {}
impl Error for RecvError {}

#[derive(Clone, Copy, PartialEq, Eq)]
pub struct SendError<T>(pub T);
impl<T> Debug for SendError<T> {}
impl<T> Display for SendError<T> {}
impl<T> Error for SendError<T> {}
