#![wakeful::source = "tonic 0.14.9 documentation"]

pub mod body;
pub mod client;
pub mod codec;
pub mod codegen;
pub mod metadata;
pub mod server;
pub mod service;
pub mod transport;

use bytes::Bytes;
use crate::codec::{CompressionEncoding, Decoder};
use crate::metadata::MetadataMap;
use futures::stream::Stream;
use http::header::HeaderMap;
use http::status::StatusCode;
use http_body::Body;
use std::error::Error;
use std::fmt::{Debug, Display};
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

pub use async_trait::async_trait;
pub use http::Extensions;

#[derive(Clone, Debug)]
pub struct CancellationHandle {
    owned: Box<()>,
}
impl CancellationHandle {
    pub fn cancel(self);
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Code {
    Ok,
    Cancelled,
    Unknown,
    InvalidArgument,
    DeadlineExceeded,
    NotFound,
    AlreadyExists,
    PermissionDenied,
    ResourceExhausted,
    FailedPrecondition,
    Aborted,
    OutOfRange,
    Unimplemented,
    Internal,
    Unavailable,
    DataLoss,
    Unauthenticated,
}
impl Code {
    pub fn description(&self) -> &'static str;
}
impl Code {
    pub fn from_i32(i: i32) -> Code;
    pub fn from_bytes(bytes: &[u8]) -> Code;
}
impl Display for Code {}
impl From<Code> for i32 {}
impl From<i32> for Code {}

#[derive(Debug)]
pub struct ConnectError(pub Box<dyn Error + Send + Sync>);
impl Display for ConnectError {}
impl Error for ConnectError {}

#[derive(Clone, Debug)]
pub struct GrpcMethod<'a> {
    owned: Box<()>,
}
impl<'a> GrpcMethod<'a> {
    pub fn service(&self) -> &str;
    pub fn method(&self) -> &str;
}

#[derive(Debug)]
pub struct Request<T> {
    owned: Box<()>,
}
impl<T> Request<T> {
    pub fn new(message: T) -> Self;
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn metadata(&self) -> &MetadataMap;
    pub fn metadata_mut(&mut self) -> &mut MetadataMap;
    pub fn into_inner(self) -> T;
    pub fn into_parts(self) -> (MetadataMap, Extensions, T);
    pub fn from_parts(metadata: MetadataMap, extensions: Extensions, message: T) -> Self;
    pub fn from_http(http: http::request::Request<T>) -> Self;
    pub fn local_addr(&self) -> Option<SocketAddr>;
    pub fn remote_addr(&self) -> Option<SocketAddr>;
    pub fn set_timeout(&mut self, deadline: Duration);
    pub fn extensions(&self) -> &Extensions;
    pub fn extensions_mut(&mut self) -> &mut Extensions;
    pub fn cancellation_handle(&mut self) -> CancellationHandle;
}
impl<T> IntoRequest<T> for Request<T> {}
impl<T> IntoStreamingRequest for Request<T> where T: Stream + Send + 'static {
    type Stream = T;
    type Message = <T as Stream>::Item;
}
unsafe impl<T> Send for Request<T> where T: Send {}
unsafe impl<T> Sync for Request<T> where T: Sync {}
impl<T> Unpin for Request<T> where T: Unpin {}

#[derive(Debug)]
pub struct Response<T> {
    owned: Box<()>,
}
impl<T> Response<T> {
    pub fn new(message: T) -> Self;
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn metadata(&self) -> &MetadataMap;
    pub fn metadata_mut(&mut self) -> &mut MetadataMap;
    pub fn into_inner(self) -> T;
    pub fn into_parts(self) -> (MetadataMap, T, Extensions);
    pub fn from_parts(metadata: MetadataMap, message: T, extensions: Extensions) -> Self;
    pub fn extensions(&self) -> &Extensions;
    pub fn extensions_mut(&mut self) -> &mut Extensions;
}
impl<T> From<T> for Response<T> {}
unsafe impl<T> Send for Response<T> where T: Send {}
unsafe impl<T> Sync for Response<T> where T: Sync {}
impl<T> Unpin for Response<T> where T: Unpin {}

#[derive(Clone, Debug)]
pub struct Status {
    owned: Box<()>,
}
impl Status {
    pub fn new(code: Code, message: impl Into<String>) -> Status;
    pub fn ok(message: impl Into<String>) -> Status;
    pub fn cancelled(message: impl Into<String>) -> Status;
    pub fn unknown(message: impl Into<String>) -> Status;
    pub fn invalid_argument(message: impl Into<String>) -> Status;
    pub fn deadline_exceeded(message: impl Into<String>) -> Status;
    pub fn not_found(message: impl Into<String>) -> Status;
    pub fn already_exists(message: impl Into<String>) -> Status;
    pub fn permission_denied(message: impl Into<String>) -> Status;
    pub fn resource_exhausted(message: impl Into<String>) -> Status;
    pub fn failed_precondition(message: impl Into<String>) -> Status;
    pub fn aborted(message: impl Into<String>) -> Status;
    pub fn out_of_range(message: impl Into<String>) -> Status;
    pub fn unimplemented(message: impl Into<String>) -> Status;
    pub fn internal(message: impl Into<String>) -> Status;
    pub fn unavailable(message: impl Into<String>) -> Status;
    pub fn data_loss(message: impl Into<String>) -> Status;
    pub fn unauthenticated(message: impl Into<String>) -> Status;
    pub fn from_error(err: Box<dyn Error + Send + Sync + 'static>) -> Status;
    pub fn try_from_error(err: Box<dyn Error + Send + Sync + 'static>) -> std::result::Result<Status, Box<dyn Error + Send + Sync + 'static>>;
    pub fn from_header_map(header_map: &HeaderMap) -> Option<Status>;
    pub fn code(&self) -> Code;
    pub fn message(&self) -> &str;
    pub fn details(&self) -> &[u8];
    pub fn metadata(&self) -> &MetadataMap;
    pub fn metadata_mut(&mut self) -> &mut MetadataMap;
    pub fn add_header(&self, header_map: &mut HeaderMap) -> std::result::Result<(), Self>;
    pub fn with_details(code: Code, message: impl Into<String>, details: Bytes) -> Status;
    pub fn with_metadata(code: Code, message: impl Into<String>, metadata: MetadataMap) -> Status;
    pub fn with_details_and_metadata(code: Code, message: impl Into<String>, details: Bytes, metadata: MetadataMap) -> Status;
    pub fn set_source(&mut self, source: Arc<dyn Error + Send + Sync + 'static>) -> &mut Status;
    pub fn into_http<B: Default>(self) -> http::response::Response<B>;
}
impl Display for Status {}
impl Error for Status {}
impl From<std::io::Error> for Status {}

pub struct Streaming<T> {
    owned: Box<()>,
}
impl<T> Streaming<T> {
    pub fn new_response<B, D>(decoder: D, body: B, status_code: StatusCode, encoding: Option<CompressionEncoding>, max_message_size: Option<usize>) -> Self where B: Body + Send + 'static, B::Error: Into<Box<dyn Error + Send + Sync>>, D: Decoder<Item = T, Error = Status> + Send + 'static;
    pub fn new_empty<B, D>(decoder: D, body: B) -> Self where B: Body + Send + 'static, B::Error: Into<Box<dyn Error + Send + Sync>>, D: Decoder<Item = T, Error = Status> + Send + 'static;
    pub fn new_request<B, D>(decoder: D, body: B, encoding: Option<CompressionEncoding>, max_message_size: Option<usize>) -> Self where B: Body + Send + 'static, B::Error: Into<Box<dyn Error + Send + Sync>>, D: Decoder<Item = T, Error = Status> + Send + 'static;
}
impl<T> Streaming<T> {
    pub async fn message(&mut self) -> std::result::Result<Option<T>, Status>;
    pub async fn trailers(&mut self) -> std::result::Result<Option<MetadataMap>, Status>;
}
impl<T> Debug for Streaming<T> {}
impl<T> Stream for Streaming<T> {
    type Item = std::result::Result<T, Status>;
}
impl<T> Unpin for Streaming<T> {}

#[derive(Debug)]
pub struct TimeoutExpired(pub ());
impl Display for TimeoutExpired {}
impl Error for TimeoutExpired {}

pub trait IntoRequest<T>: Sealed {
    fn into_request(self) -> Request<T>;
}
impl<T> IntoRequest<T> for T {}

pub trait IntoStreamingRequest: Sealed {
    type Stream: Stream<Item = Self::Message> + Send + 'static;
    type Message;
    fn into_streaming_request(self) -> Request<Self::Stream>;
}
impl<T> IntoStreamingRequest for T where T: Stream + Send + 'static {
    type Stream = T;
    type Message = <T as Stream>::Item;
}

pub type Result<T, E = Status> = std::result::Result<T, E>;
