#![wakeful::source = "tokio-util 0.7.20 documentation, tokio_util::io::simplex"]

use tokio::io::{AsyncRead, AsyncWrite};

#[derive(Debug)]
pub struct Receiver {}
impl AsyncRead for Receiver {}
impl Drop for Receiver {}

#[derive(Debug)]
pub struct Sender {}
impl AsyncWrite for Sender {}
impl Drop for Sender {}

pub fn new(capacity: usize) -> (Sender, Receiver);
