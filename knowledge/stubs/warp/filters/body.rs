#![wakeful::source = "warp 0.4.3 documentation, warp::filters::body"]

use bytes::Bytes;
use bytes::buf::Buf;
use crate::Filter;
use crate::reject::Rejection;
use futures::stream::Stream;
use serde::de::DeserializeOwned;
use std::error::Error;
use std::fmt::Display;

#[derive(Debug)]
pub struct BodyDeserializeError {
    owned: Box<()>,
}
impl Display for BodyDeserializeError {}
impl Error for BodyDeserializeError {}

pub fn aggregate() -> impl Filter<Extract = (impl Buf,), Error = Rejection> + Copy;

pub fn bytes() -> impl Filter<Extract = (Bytes,), Error = Rejection> + Copy;

pub fn content_length_limit(limit: u64) -> impl Filter<Extract = (), Error = Rejection> + Copy;

pub fn form<T: DeserializeOwned + Send>() -> impl Filter<Extract = (T,), Error = Rejection> + Copy;

pub fn json<T: DeserializeOwned + Send>() -> impl Filter<Extract = (T,), Error = Rejection> + Copy;

pub fn stream() -> impl Filter<Extract = (impl Stream<Item = Result<impl Buf, crate::Error>>,), Error = Rejection> + Copy;
