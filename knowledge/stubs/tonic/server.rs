#![wakeful::source = "tonic 0.14.9 documentation, tonic::server"]

use crate::{Status, Streaming};
use crate::codec::{Codec, CompressionEncoding};
use futures::stream::Stream;
use http::request::Request;
use http::response::Response;
use http_body::Body;
use std::error::Error;
use std::fmt::Debug;
use tower_service::Service;

pub struct Grpc<T> {
    owned: Box<()>,
}
impl<T> Grpc<T> where T: Codec {
    pub fn new(codec: T) -> Self;
    pub fn accept_compressed(self, encoding: CompressionEncoding) -> Self;
    pub fn send_compressed(self, encoding: CompressionEncoding) -> Self;
    pub fn max_decoding_message_size(self, limit: usize) -> Self;
    pub fn max_encoding_message_size(self, limit: usize) -> Self;
    pub async fn unary<S, B>(&mut self, service: S, req: Request<B>) -> Response<crate::body::Body> where S: UnaryService<T::Decode, Response = T::Encode>, B: Body + Send + 'static, B::Error: Into<Box<dyn Error + Send + Sync>> + Send;
    pub async fn server_streaming<S, B>(&mut self, service: S, req: Request<B>) -> Response<crate::body::Body> where S: ServerStreamingService<T::Decode, Response = T::Encode>, S::ResponseStream: Send + 'static, B: Body + Send + 'static, B::Error: Into<Box<dyn Error + Send + Sync>> + Send;
    pub async fn client_streaming<S, B>(&mut self, service: S, req: Request<B>) -> Response<crate::body::Body> where S: ClientStreamingService<T::Decode, Response = T::Encode>, B: Body + Send + 'static, B::Error: Into<Box<dyn Error + Send + Sync>> + Send + 'static;
    pub async fn streaming<S, B>(&mut self, service: S, req: Request<B>) -> Response<crate::body::Body> where S: StreamingService<T::Decode, Response = T::Encode> + Send, S::ResponseStream: Send + 'static, B: Body + Send + 'static, B::Error: Into<Box<dyn Error + Send + Sync>> + Send;
}
impl<T: Debug> Debug for Grpc<T> {}
unsafe impl<T> Send for Grpc<T> where T: Send {}
unsafe impl<T> Sync for Grpc<T> where T: Sync {}
impl<T> Unpin for Grpc<T> where T: Unpin {}

pub trait ClientStreamingService<R> {
    type Response;
    type Future: Future<Output = Result<crate::Response<Self::Response>, Status>>;
    fn call(&mut self, request: crate::Request<Streaming<R>>) -> Self::Future;
}
impl<T, M1, M2> ClientStreamingService<M1> for T where T: Service<crate::Request<Streaming<M1>>, Response = crate::Response<M2>, Error = Status> {
    type Response = M2;
    type Future = <T as Service<crate::Request<Streaming<M1>>>>::Future;
}

pub trait NamedService {
    const NAME: &'static str;
}

pub trait ServerStreamingService<R> {
    type Response;
    type ResponseStream: Stream<Item = Result<Self::Response, Status>>;
    type Future: Future<Output = Result<crate::Response<Self::ResponseStream>, Status>>;
    fn call(&mut self, request: crate::Request<R>) -> Self::Future;
}
impl<T, S, M1, M2> ServerStreamingService<M1> for T where T: Service<crate::Request<M1>, Response = crate::Response<S>, Error = Status>, S: Stream<Item = Result<M2, Status>> {
    type Response = M2;
    type ResponseStream = S;
    type Future = <T as Service<crate::Request<M1>>>::Future;
}

pub trait StreamingService<R> {
    type Response;
    type ResponseStream: Stream<Item = Result<Self::Response, Status>>;
    type Future: Future<Output = Result<crate::Response<Self::ResponseStream>, Status>>;
    fn call(&mut self, request: crate::Request<Streaming<R>>) -> Self::Future;
}
impl<T, S, M1, M2> StreamingService<M1> for T where T: Service<crate::Request<Streaming<M1>>, Response = crate::Response<S>, Error = Status>, S: Stream<Item = Result<M2, Status>> {
    type Response = M2;
    type ResponseStream = S;
    type Future = <T as Service<crate::Request<Streaming<M1>>>>::Future;
}

pub trait UnaryService<R> {
    type Response;
    type Future: Future<Output = Result<crate::Response<Self::Response>, Status>>;
    fn call(&mut self, request: crate::Request<R>) -> Self::Future;
}
impl<T, M1, M2> UnaryService<M1> for T where T: Service<crate::Request<M1>, Response = crate::Response<M2>, Error = Status> {
    type Response = M2;
    type Future = <T as Service<crate::Request<M1>>>::Future;
}
