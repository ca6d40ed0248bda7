#![wakeful::source = "hyper 1.12.0 documentation, hyper::body"]

use crate::Error;

pub use bytes::Bytes;
pub use bytes::buf::Buf;
pub use http_body::Body;
pub use http_body::Frame;
pub use http_body::SizeHint;

#[derive(Debug)]
#[must_use]
pub struct Incoming {
    owned: Box<()>,
}
impl Body for Incoming {
    type Data = Bytes;
    type Error = Error;
}
