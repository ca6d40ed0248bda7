#![wakeful::source = "tonic 0.14.9 documentation, tonic::body"]

use bytes::Bytes;
use crate::Status;
use std::error::Error;

#[derive(Debug, Default)]
pub struct Body {
    owned: Box<()>,
}
impl Body {
    pub fn empty() -> Self;
    pub fn new<B>(body: B) -> Self where B: http_body::Body<Data = Bytes> + Send + 'static, B::Error: Into<Box<dyn Error + Send + Sync>>;
}
impl http_body::Body for Body {
    type Data = Bytes;
    type Error = Status;
}
impl !Sync for Body {}
