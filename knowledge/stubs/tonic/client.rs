#![wakeful::source = "tonic 0.14.9 documentation, tonic::client"]

use crate::{Request, Response, Status, Streaming};
use crate::body::Body;
use crate::codec::{Codec, CompressionEncoding};
use futures::stream::Stream;
use http::uri::{PathAndQuery, Uri};
use std::error::Error;
use std::fmt::Debug;
use std::task::{Context, Poll};
use tower_service::Service;

pub struct Grpc<T> {
    owned: Box<()>,
}
impl<T> Grpc<T> {
    pub fn new(inner: T) -> Self;
    pub fn with_origin(inner: T, origin: Uri) -> Self;
    pub fn send_compressed(self, encoding: CompressionEncoding) -> Self;
    pub fn accept_compressed(self, encoding: CompressionEncoding) -> Self;
    pub fn max_decoding_message_size(self, limit: usize) -> Self;
    pub fn max_encoding_message_size(self, limit: usize) -> Self;
    pub async fn ready(&mut self) -> Result<(), T::Error> where T: GrpcService<Body>;
    pub async fn unary<M1, M2, C>(&mut self, request: Request<M1>, path: PathAndQuery, codec: C) -> Result<Response<M2>, Status> where T: GrpcService<Body>, T::ResponseBody: http_body::Body + Send + 'static, <T::ResponseBody as http_body::Body>::Error: Into<Box<dyn Error + Send + Sync>>, C: Codec<Encode = M1, Decode = M2>, M1: Send + Sync + 'static, M2: Send + Sync + 'static;
    pub async fn client_streaming<S, M1, M2, C>(&mut self, request: Request<S>, path: PathAndQuery, codec: C) -> Result<Response<M2>, Status> where T: GrpcService<Body>, T::ResponseBody: http_body::Body + Send + 'static, <T::ResponseBody as http_body::Body>::Error: Into<Box<dyn Error + Send + Sync>>, S: Stream<Item = M1> + Send + 'static, C: Codec<Encode = M1, Decode = M2>, M1: Send + Sync + 'static, M2: Send + Sync + 'static;
    pub async fn server_streaming<M1, M2, C>(&mut self, request: Request<M1>, path: PathAndQuery, codec: C) -> Result<Response<Streaming<M2>>, Status> where T: GrpcService<Body>, T::ResponseBody: http_body::Body + Send + 'static, <T::ResponseBody as http_body::Body>::Error: Into<Box<dyn Error + Send + Sync>>, C: Codec<Encode = M1, Decode = M2>, M1: Send + Sync + 'static, M2: Send + Sync + 'static;
    pub async fn streaming<S, M1, M2, C>(&mut self, request: Request<S>, path: PathAndQuery, codec: C) -> Result<Response<Streaming<M2>>, Status> where T: GrpcService<Body>, T::ResponseBody: http_body::Body + Send + 'static, <T::ResponseBody as http_body::Body>::Error: Into<Box<dyn Error + Send + Sync>>, S: Stream<Item = M1> + Send + 'static, C: Codec<Encode = M1, Decode = M2>, M1: Send + Sync + 'static, M2: Send + Sync + 'static;
}
impl<T: Clone> Clone for Grpc<T> {}
impl<T: Debug> Debug for Grpc<T> {}
unsafe impl<T> Send for Grpc<T> where T: Send {}
unsafe impl<T> Sync for Grpc<T> where T: Sync {}
impl<T> Unpin for Grpc<T> where T: Unpin {}

pub trait GrpcService<ReqBody> {
    type ResponseBody: http_body::Body;
    type Error: Into<Box<dyn Error + Send + Sync>>;
    type Future: Future<Output = Result<http::response::Response<Self::ResponseBody>, Self::Error>>;
    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Self::Error>>;
    fn call(&mut self, request: http::request::Request<ReqBody>) -> Self::Future;
}
impl<T, ReqBody, ResBody> GrpcService<ReqBody> for T where T: Service<http::request::Request<ReqBody>, Response = http::response::Response<ResBody>>, T::Error: Into<Box<dyn Error + Send + Sync>>, ResBody: http_body::Body, <ResBody as http_body::Body>::Error: Into<Box<dyn Error + Send + Sync>> {
    type ResponseBody = ResBody;
    type Error = <T as Service<http::request::Request<ReqBody>>>::Error;
    type Future = <T as Service<http::request::Request<ReqBody>>>::Future;
}
