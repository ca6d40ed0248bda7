#![wakeful::source = "hyper 1.12.0 documentation, hyper::rt::bounds"]

use crate::rt::{Executor, Read, Write};
use http_body::Body;
use std::error::Error;

pub trait Http2ClientConnExec<B, T>: Http2UpgradedExec<B::Data> + Sealed<(B, T)> + Clone where B: Body, B::Error: Into<Box<dyn Error + Send + Sync>>, T: Read + Write + Unpin {}
impl<E, B, T> Http2ClientConnExec<B, T> for E where E: Clone + Executor<H2ClientFuture<B, T, E>> + Http2UpgradedExec<B::Data>, B: Body + 'static, B::Error: Into<Box<dyn Error + Send + Sync>>, H2ClientFuture<B, T, E>: Future<Output = ()>, T: Read + Write + Unpin {}

pub trait Http2ServerConnExec<F, B: Body>: Http2UpgradedExec<B::Data> + Sealed<(F, B)> + Clone {}
