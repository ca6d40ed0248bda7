#![wakeful::source = "actix-http 3.20.0 documentation"]

pub mod body;
pub mod error;
pub mod header;

use actix_service::{IntoServiceFactory, Service, ServiceFactory};
use bytes::{Bytes, BytesMut};
use crate::body::{BoxBody, EitherBody, MessageBody};
use crate::error::{ContentTypeError, DispatchError, ParseError, PayloadError};
use crate::header::{Header, TryIntoHeaderPair, TryIntoHeaderValue};
use crate::header::map::HeaderMap;
use futures::stream::Stream;
use http::header::{HeaderValue, InvalidHeaderValue};
use std::cell::{Ref, RefMut};
use std::convert::Infallible;
use std::fmt::{Debug, Display};
use std::net::SocketAddr;
use std::ops::{Deref, DerefMut};
use std::pin::Pin;
use std::rc::Rc;
use std::str::FromStr;
use std::time::{Duration, Instant};
use tokio::net::TcpStream;

pub use crate::error::Error;
pub use http::method::Method;
pub use http::status::StatusCode;
pub use http::uri::Uri;
pub use http::uri;
pub use http::version::Version;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ConnectionType {
    Close,
    KeepAlive,
    Upgrade,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContentEncoding {
    Identity,
    Brotli,
    Deflate,
    Gzip,
    Zstd,
}
impl ContentEncoding {
    pub fn as_str(self) -> &'static str;
    pub fn to_header_value(self) -> HeaderValue;
}
impl FromStr for ContentEncoding {
    type Err = ContentEncodingParseError;
}
impl Header for ContentEncoding {}
impl TryFrom<&str> for ContentEncoding {
    type Error = ContentEncodingParseError;
}
impl TryIntoHeaderValue for ContentEncoding {
    type Error = InvalidHeaderValue;
}

#[derive(Debug, Default)]
pub struct Extensions {
    owned: Box<()>,
}
impl Extensions {
    pub fn new() -> Extensions;
    pub fn insert<T: 'static>(&mut self, val: T) -> Option<T>;
    pub fn contains<T: 'static>(&self) -> bool;
    pub fn get<T: 'static>(&self) -> Option<&T>;
    pub fn get_mut<T: 'static>(&mut self) -> Option<&mut T>;
    pub fn get_or_insert<T: 'static>(&mut self, value: T) -> &mut T;
    pub fn get_or_insert_with<T: 'static, F: FnOnce() -> T>(&mut self, default: F) -> &mut T;
    pub fn remove<T: 'static>(&mut self) -> Option<T>;
    pub fn clear(&mut self);
    pub fn extend(&mut self, other: Extensions);
}
impl !Send for Extensions {}
impl !Sync for Extensions {}

pub struct HttpService<T, S, B, X = ExpectHandler, U = UpgradeHandler> {
    owned: Box<()>,
}
impl<T, S, B> HttpService<T, S, B> where S: ServiceFactory<Request, Config = ()>, S::Error: Into<Response<BoxBody>> + 'static, S::InitError: Debug, S::Response: Into<Response<B>> + 'static, <S::Service as Service<Request>>::Future: 'static, B: MessageBody + 'static {
    pub fn build() -> HttpServiceBuilder<T, S>;
}
impl<T, S, B> HttpService<T, S, B> where S: ServiceFactory<Request, Config = ()>, S::Error: Into<Response<BoxBody>> + 'static, S::InitError: Debug, S::Response: Into<Response<B>> + 'static, <S::Service as Service<Request>>::Future: 'static, B: MessageBody + 'static {
    pub fn new<F: IntoServiceFactory<S, Request>>(service: F) -> Self;
}
impl<T, S, B, X, U> HttpService<T, S, B, X, U> where S: ServiceFactory<Request, Config = ()>, S::Error: Into<Response<BoxBody>> + 'static, S::InitError: Debug, S::Response: Into<Response<B>> + 'static, <S::Service as Service<Request>>::Future: 'static, B: MessageBody {
    pub fn expect<X1>(self, expect: X1) -> HttpService<T, S, B, X1, U> where X1: ServiceFactory<Request, Config = (), Response = Request>, X1::Error: Into<Response<BoxBody>>, X1::InitError: Debug;
    pub fn upgrade<U1>(self, upgrade: Option<U1>) -> HttpService<T, S, B, X, U1> where U1: ServiceFactory<(Request, Framed<T, Codec>), Config = (), Response = ()>, U1::Error: Display, U1::InitError: Debug;
}
impl<S, B, X, U> HttpService<TcpStream, S, B, X, U> where S: ServiceFactory<Request, Config = ()>, S::Future: 'static, S::Error: Into<Response<BoxBody>> + 'static, S::InitError: Debug, S::Response: Into<Response<B>> + 'static, <S::Service as Service<Request>>::Future: 'static, B: MessageBody + 'static, X: ServiceFactory<Request, Config = (), Response = Request>, X::Future: 'static, X::Error: Into<Response<BoxBody>>, X::InitError: Debug, U: ServiceFactory<(Request, Framed<TcpStream, Codec>), Config = (), Response = ()>, U::Future: 'static, U::Error: Display + Into<Response<BoxBody>>, U::InitError: Debug {
    pub fn tcp(self) -> impl ServiceFactory<TcpStream, Config = (), Response = (), Error = DispatchError, InitError = ()>;
    pub fn tcp_auto_h2c(self) -> impl ServiceFactory<TcpStream, Config = (), Response = (), Error = DispatchError, InitError = ()>;
}
impl<T, S, B, X, U> !Send for HttpService<T, S, B, X, U> {}
impl<T, S, B, X, U> !Sync for HttpService<T, S, B, X, U> {}
impl<T, S, B, X, U> Unpin for HttpService<T, S, B, X, U> where S: Unpin, X: Unpin, U: Unpin, B: Unpin {}

pub struct HttpServiceBuilder<T, S, X = ExpectHandler, U = UpgradeHandler> {
    owned: Box<()>,
}
impl<T, S, X, U> HttpServiceBuilder<T, S, X, U> where S: ServiceFactory<Request, Config = ()>, S::Error: Into<Response<BoxBody>> + 'static, S::InitError: Debug, <S::Service as Service<Request>>::Future: 'static, X: ServiceFactory<Request, Config = (), Response = Request>, X::Error: Into<Response<BoxBody>>, X::InitError: Debug, U: ServiceFactory<(Request, Framed<T, Codec>), Config = (), Response = ()>, U::Error: Display, U::InitError: Debug {
    pub fn keep_alive<W: Into<KeepAlive>>(self, val: W) -> Self;
    pub fn secure(self) -> Self;
    pub fn local_addr(self, addr: SocketAddr) -> Self;
    pub fn client_request_timeout(self, dur: Duration) -> Self;
    pub fn client_disconnect_timeout(self, dur: Duration) -> Self;
    pub fn tcp_nodelay(self, nodelay: bool) -> Self;
    pub fn h1_allow_half_closed(self, allow: bool) -> Self;
    pub fn h1_write_buffer_size(self, size: usize) -> Self;
    pub fn h2_initial_window_size(self, size: u32) -> Self;
    pub fn h2_initial_connection_window_size(self, size: u32) -> Self;
    pub fn expect<F, X1>(self, expect: F) -> HttpServiceBuilder<T, S, X1, U> where F: IntoServiceFactory<X1, Request>, X1: ServiceFactory<Request, Config = (), Response = Request>, X1::Error: Into<Response<BoxBody>>, X1::InitError: Debug;
    pub fn upgrade<F, U1>(self, upgrade: F) -> HttpServiceBuilder<T, S, X, U1> where F: IntoServiceFactory<U1, (Request, Framed<T, Codec>)>, U1: ServiceFactory<(Request, Framed<T, Codec>), Config = (), Response = ()>, U1::Error: Display, U1::InitError: Debug;
    pub fn on_connect_ext<F>(self, f: F) -> Self where F: Fn(&T, &mut Extensions) + 'static;
    pub fn h1<F, B>(self, service: F) -> H1Service<T, S, B, X, U> where B: MessageBody, F: IntoServiceFactory<S, Request>, S::Error: Into<Response<BoxBody>>, S::InitError: Debug, S::Response: Into<Response<B>>;
    pub fn h2<F, B>(self, service: F) -> H2Service<T, S, B> where F: IntoServiceFactory<S, Request>, S::Error: Into<Response<BoxBody>> + 'static, S::InitError: Debug, S::Response: Into<Response<B>> + 'static, B: MessageBody + 'static;
    pub fn finish<F, B>(self, service: F) -> HttpService<T, S, B, X, U> where F: IntoServiceFactory<S, Request>, S::Error: Into<Response<BoxBody>> + 'static, S::InitError: Debug, S::Response: Into<Response<B>> + 'static, B: MessageBody + 'static;
}
impl<T, S> Default for HttpServiceBuilder<T, S, ExpectHandler, UpgradeHandler> where S: ServiceFactory<Request, Config = ()>, S::Error: Into<Response<BoxBody>> + 'static, S::InitError: Debug, <S::Service as Service<Request>>::Future: 'static {}
impl<T, S, X, U> !Send for HttpServiceBuilder<T, S, X, U> {}
impl<T, S, X, U> !Sync for HttpServiceBuilder<T, S, X, U> {}
impl<T, S, X, U> Unpin for HttpServiceBuilder<T, S, X, U> where X: Unpin, U: Unpin, S: Unpin {}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum KeepAlive {
    Timeout(Duration),
    Os,
    Disabled,
}
impl From<Duration> for KeepAlive {}
impl From<Option<Duration>> for KeepAlive {}

pub struct Message<T: Head> {
    owned: Box<()>,
}
impl<T: Head> Message<T> {
    pub fn new() -> Self;
}
impl<T: Head> Deref for Message<T> {
    type Target = T;
}
impl<T: Head> DerefMut for Message<T> {}
impl<T: Head> Drop for Message<T> {}
impl<T> !Send for Message<T> {}
impl<T> !Sync for Message<T> {}
impl<T> Unpin for Message<T> {}

pub enum Payload<S = BoxedPayloadStream> {
    None,
    H1 { payload: Unnameable },
    H2 { payload: Unnameable },
    Stream { payload: S },
}
impl<S> Payload<S> {
    pub fn take(&mut self) -> Payload<S>;
}
impl<S> From<Bytes> for Payload<S> {}
impl From<Pin<Box<dyn Stream<Item = Result<Bytes, PayloadError>>>>> for Payload {}
impl<S> From<RecvStream> for Payload<S> {}
impl<S> From<Vec<u8>> for Payload<S> {}
impl<S> Stream for Payload<S> where S: Stream<Item = Result<Bytes, PayloadError>> {
    type Item = Result<Bytes, PayloadError>;
}
impl<S> !Send for Payload<S> {}
impl<S> !Sync for Payload<S> {}
impl<S> Unpin for Payload<S> where Pinned: Unpin {}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Protocol {
    Http1,
    Http2,
    Http3,
}

pub struct Request<P = BoxedPayloadStream> {
    owned: Box<()>,
}
impl Request<BoxedPayloadStream> {
    pub fn new() -> Request<BoxedPayloadStream>;
}
impl<P> Request<P> {
    pub fn with_payload(payload: Payload<P>) -> Request<P>;
    pub fn replace_payload<P1>(self, payload: Payload<P1>) -> (Request<P1>, Payload<P>);
    pub fn payload(&mut self) -> &mut Payload<P>;
    pub fn take_payload(&mut self) -> Payload<P>;
    pub fn into_parts(self) -> (Message<RequestHead>, Payload<P>);
    pub fn head(&self) -> &RequestHead;
    pub fn headers_mut(&mut self) -> &mut HeaderMap;
    pub fn uri(&self) -> &Uri;
    pub fn uri_mut(&mut self) -> &mut Uri;
    pub fn method(&self) -> &Method;
    pub fn version(&self) -> Version;
    pub fn path(&self) -> &str;
    pub fn upgrade(&self) -> bool;
    pub fn peer_addr(&self) -> Option<SocketAddr>;
    pub fn conn_data<T: 'static>(&self) -> Option<&T>;
    pub fn take_conn_data(&mut self) -> Option<Rc<Extensions>>;
    pub fn take_req_data(&mut self) -> Extensions;
}
impl<P> Debug for Request<P> {}
impl From<Message<RequestHead>> for Request<BoxedPayloadStream> {}
impl<P> HttpMessage for Request<P> {
    type Stream = P;
}
impl Service<Request> for ExpectHandler {
    type Response = Request;
    type Error = Error;
    type Future = Ready<Result<<ExpectHandler as Service<Request>>::Response, <ExpectHandler as Service<Request>>::Error>>;
}
impl ServiceFactory<Request> for ExpectHandler {
    type Response = Request;
    type Error = Error;
    type Config = ();
    type Service = ExpectHandler;
    type InitError = Error;
    type Future = Ready<Result<<ExpectHandler as ServiceFactory<Request>>::Service, <ExpectHandler as ServiceFactory<Request>>::InitError>>;
}
impl<P> !Send for Request<P> {}
impl<P> !Sync for Request<P> {}
impl<P> Unpin for Request<P> where P: Unpin {}

#[derive(Clone, Debug, Default)]
pub struct RequestHead {
    pub method: Method,
    pub uri: Uri,
    pub version: Version,
    pub headers: HeaderMap,
    pub peer_addr: Option<SocketAddr>,
    owned: Box<()>,
}
impl RequestHead {
    pub fn headers(&self) -> &HeaderMap;
    pub fn headers_mut(&mut self) -> &mut HeaderMap;
    pub fn camel_case_headers(&self) -> bool;
    pub fn set_camel_case_headers(&mut self, val: bool);
    pub fn set_connection_type(&mut self, ctype: ConnectionType);
    pub fn connection_type(&self) -> ConnectionType;
    pub fn upgrade(&self) -> bool;
    pub fn chunked(&self) -> bool;
    pub fn no_chunking(&mut self, val: bool);
    pub fn expect(&self) -> bool;
}

#[derive(Debug)]
pub enum RequestHeadType {
    Owned(RequestHead),
    Rc(Rc<RequestHead>, Option<HeaderMap>),
}
impl RequestHeadType {
    pub fn extra_headers(&self) -> Option<&HeaderMap>;
}
impl AsRef<RequestHead> for RequestHeadType {}
impl From<RequestHead> for RequestHeadType {}

pub struct Response<B> {
    owned: Box<()>,
}
impl Response<BoxBody> {
    pub fn new(status: StatusCode) -> Self;
    pub fn build(status: StatusCode) -> ResponseBuilder;
    pub fn ok() -> Self;
    pub fn bad_request() -> Self;
    pub fn not_found() -> Self;
    pub fn internal_server_error() -> Self;
}
impl<B> Response<B> {
    pub fn with_body(status: StatusCode, body: B) -> Response<B>;
    pub fn head(&self) -> &ResponseHead;
    pub fn head_mut(&mut self) -> &mut ResponseHead;
    pub fn status(&self) -> StatusCode;
    pub fn status_mut(&mut self) -> &mut StatusCode;
    pub fn headers(&self) -> &HeaderMap;
    pub fn headers_mut(&mut self) -> &mut HeaderMap;
    pub fn upgrade(&self) -> bool;
    pub fn keep_alive(&self) -> bool;
    pub fn extensions(&self) -> Ref<'_, Extensions>;
    pub fn extensions_mut(&mut self) -> RefMut<'_, Extensions>;
    pub fn body(&self) -> &B;
    pub fn set_body<B2>(self, body: B2) -> Response<B2>;
    pub fn drop_body(self) -> Response<()>;
    pub fn into_parts(self) -> (Response<()>, B);
    pub fn map_body<F, B2>(self, f: F) -> Response<B2> where F: FnOnce(&mut ResponseHead, B) -> B2;
    pub fn map_into_boxed_body(self) -> Response<BoxBody> where B: MessageBody + 'static;
    pub fn into_body(self) -> B;
}
impl<B> Debug for Response<B> where B: MessageBody {}
impl<B: Default> Default for Response<B> {}
impl From<&'static [u8]> for Response<&'static [u8]> {}
impl From<&'static str> for Response<&'static str> {}
impl From<&String> for Response<String> {}
impl From<&Vec<u8>> for Response<Vec<u8>> {}
impl From<ByteString> for Response<ByteString> {}
impl From<Bytes> for Response<Bytes> {}
impl From<BytesMut> for Response<BytesMut> {}
impl From<Error> for Response<BoxBody> {}
impl From<Infallible> for Response<BoxBody> {}
impl From<ParseError> for Response<BoxBody> {}
impl From<ResponseBuilder> for Response<EitherBody<()>> {}
impl From<String> for Response<String> {}
impl From<Vec<u8>> for Response<Vec<u8>> {}
impl<I: Into<Response<BoxBody>>, E: Into<Error>> From<Result<I, E>> for Response<BoxBody> {}
impl<B> !Send for Response<B> {}
impl<B> !Sync for Response<B> {}
impl<B> Unpin for Response<B> where B: Unpin {}

#[derive(Debug, Default)]
pub struct ResponseBuilder {
    owned: Box<()>,
}
impl ResponseBuilder {
    pub fn new(status: StatusCode) -> Self;
    pub fn status(&mut self, status: StatusCode) -> &mut Self;
    pub fn insert_header(&mut self, header: impl TryIntoHeaderPair) -> &mut Self;
    pub fn append_header(&mut self, header: impl TryIntoHeaderPair) -> &mut Self;
    pub fn reason(&mut self, reason: &'static str) -> &mut Self;
    pub fn keep_alive(&mut self) -> &mut Self;
    pub fn upgrade<V>(&mut self, value: V) -> &mut Self where V: TryIntoHeaderValue;
    pub fn force_close(&mut self) -> &mut Self;
    pub fn no_chunking(&mut self, len: u64) -> &mut Self;
    pub fn content_type<V>(&mut self, value: V) -> &mut Self where V: TryIntoHeaderValue;
    pub fn body<B>(&mut self, body: B) -> Response<EitherBody<B>> where B: MessageBody + 'static;
    pub fn message_body<B>(&mut self, body: B) -> Result<Response<B>, Error>;
    pub fn finish(&mut self) -> Response<EitherBody<()>>;
    pub fn take(&mut self) -> ResponseBuilder;
}
impl<'a> From<&'a ResponseHead> for ResponseBuilder {}
impl<B> From<Response<B>> for ResponseBuilder {}

#[derive(Clone, Debug)]
pub struct ResponseHead {
    pub version: Version,
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub reason: Option<&'static str>,
    owned: Box<()>,
}
impl ResponseHead {
    pub fn new(status: StatusCode) -> ResponseHead;
    pub fn headers(&self) -> &HeaderMap;
    pub fn headers_mut(&mut self) -> &mut HeaderMap;
    pub fn set_camel_case_headers(&mut self, camel_case: bool);
    pub fn set_connection_type(&mut self, ctype: ConnectionType);
    pub fn connection_type(&self) -> ConnectionType;
    pub fn keep_alive(&self) -> bool;
    pub fn upgrade(&self) -> bool;
    pub fn reason(&self) -> &str;
    pub fn chunked(&self) -> bool;
    pub fn no_chunking(&mut self, val: bool);
}

#[derive(Clone, Debug, Default)]
pub struct ServiceConfig {
    owned: Box<()>,
}
impl ServiceConfig {
    pub fn new(keep_alive: KeepAlive, client_request_timeout: Duration, client_disconnect_timeout: Duration, secure: bool, local_addr: Option<SocketAddr>) -> ServiceConfig;
    pub fn secure(&self) -> bool;
    pub fn local_addr(&self) -> Option<SocketAddr>;
    pub fn keep_alive(&self) -> KeepAlive;
    pub fn keep_alive_deadline(&self) -> Option<Instant>;
    pub fn client_request_deadline(&self) -> Option<Instant>;
    pub fn client_disconnect_deadline(&self) -> Option<Instant>;
    pub fn h1_allow_half_closed(&self) -> bool;
    pub fn h1_write_buffer_size(&self) -> usize;
    pub fn tcp_nodelay(&self) -> Option<bool>;
    pub fn h2_initial_window_size(&self) -> u32;
    pub fn h2_initial_connection_window_size(&self) -> u32;
}
impl !Send for ServiceConfig {}
impl !Sync for ServiceConfig {}

#[derive(Debug, Default)]
pub struct ServiceConfigBuilder {
    owned: Box<()>,
}
impl ServiceConfigBuilder {
    pub fn new() -> Self;
    pub fn secure(self, secure: bool) -> Self;
    pub fn local_addr(self, local_addr: Option<SocketAddr>) -> Self;
    pub fn keep_alive(self, keep_alive: KeepAlive) -> Self;
    pub fn client_request_timeout(self, timeout: Duration) -> Self;
    pub fn client_disconnect_timeout(self, timeout: Duration) -> Self;
    pub fn tcp_nodelay(self, nodelay: Option<bool>) -> Self;
    pub fn h1_allow_half_closed(self, allow: bool) -> Self;
    pub fn h1_write_buffer_size(self, size: usize) -> Self;
    pub fn h2_initial_window_size(self, size: u32) -> Self;
    pub fn h2_initial_connection_window_size(self, size: u32) -> Self;
    pub fn build(self) -> ServiceConfig;
}
impl !Send for ServiceConfigBuilder {}
impl !Sync for ServiceConfigBuilder {}

pub trait HttpMessage: Sized {
    type Stream;
    fn headers(&self) -> &HeaderMap;
    fn take_payload(&mut self) -> Payload<Self::Stream>;
    fn extensions(&self) -> Ref<'_, Extensions>;
    fn extensions_mut(&self) -> RefMut<'_, Extensions>;
    fn content_type(&self) -> &str;
    fn encoding(&self) -> Result<&'static Encoding, ContentTypeError>;
    fn mime_type(&self) -> Result<Option<Mime>, ContentTypeError>;
    fn chunked(&self) -> Result<bool, ParseError>;
}
impl<T> HttpMessage for &mut T where T: HttpMessage {
    type Stream = <T as HttpMessage>::Stream;
}

pub type BoxedPayloadStream = Pin<Box<dyn Stream<Item = Result<Bytes, PayloadError>>>>;
