#![wakeful::source = "poem 3.1.12 source and documentation"]
#![wakeful::versions = "3"]

// A handler is what its attribute makes of a fn; which traits its result and its
// parameters have is left open.

use bytes::Bytes;
use crate::endpoint::{Endpoint, IntoEndpoint};
use crate::error::Result;
use crate::listener::Listener;
use futures_core::stream::Stream;
use http::{Extensions, HeaderMap, HeaderName, HeaderValue, Method, StatusCode, Uri, Version};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::convert::Infallible;
use std::fmt::Debug;
use std::future::Future;
use std::io::Error;
use std::time::Duration;
use tokio::io::AsyncRead;

pub use crate::endpoint::{Endpoint, EndpointExt, IntoEndpoint};
pub use crate::error::{Error, Result};

#[derive(Default)]
pub struct Body {
    owned: Box<()>,
}
impl Body {
    pub fn from_bytes(data: Bytes) -> Self;
    pub fn from_string(data: String) -> Self;
    pub fn from_vec(data: Vec<u8>) -> Self;
    pub fn from_async_read(reader: impl AsyncRead + Send + 'static) -> Self;
    pub fn from_bytes_stream<S, O, E>(stream: S) -> Self where S: Stream<Item = Result<O, E>> + Send + 'static, O: Into<Bytes> + 'static, E: Into<Error> + 'static;
    pub fn from_json(body: impl Serialize) -> Result<Self>;
    pub fn empty() -> Self;
    pub fn is_empty(&self) -> bool;
    pub async fn into_bytes(self) -> Result<Bytes, ReadBodyError>;
    pub async fn into_vec(self) -> Result<Vec<u8>, ReadBodyError>;
    pub async fn into_bytes_limit(self, limit: usize) -> Result<Bytes, ReadBodyError>;
    pub async fn into_string(self) -> Result<String, ReadBodyError>;
    pub async fn into_json<T: DeserializeOwned>(self) -> Result<T>;
    pub fn into_async_read(self) -> impl AsyncRead + Unpin + Send + 'static;
    pub fn into_bytes_stream(self) -> impl Stream<Item = Result<Bytes, Error>> + Send + 'static;
}
impl Debug for Body {}

#[derive(Default)]
pub struct Request {
    owned: Box<()>,
}
impl Request {
    pub fn from_parts(parts: RequestParts, body: Body) -> Self;
    pub fn builder() -> RequestBuilder;
    pub fn method(&self) -> &Method;
    pub fn set_method(&mut self, method: Method);
    pub fn uri(&self) -> &Uri;
    pub fn uri_mut(&mut self) -> &mut Uri;
    pub fn original_uri(&self) -> &Uri;
    pub fn version(&self) -> Version;
    pub fn set_version(&mut self, version: Version);
    pub fn scheme(&self) -> &Scheme;
    pub fn headers(&self) -> &HeaderMap;
    pub fn headers_mut(&mut self) -> &mut HeaderMap;
    pub fn header(&self, name: impl AsRef<str>) -> Option<&str>;
    pub fn raw_path_param(&self, name: &str) -> Option<&str>;
    pub fn path_params<T: DeserializeOwned>(&self) -> Result<T, ParsePathError>;
    pub fn params<T: DeserializeOwned>(&self) -> Result<T, ParseQueryError>;
    pub fn content_type(&self) -> Option<&str>;
    pub fn extensions(&self) -> &Extensions;
    pub fn extensions_mut(&mut self) -> &mut Extensions;
    pub fn data<T: Send + Sync + 'static>(&self) -> Option<&T>;
    pub fn set_data(&mut self, data: impl Clone + Send + Sync + 'static);
    pub fn remote_addr(&self) -> &RemoteAddr;
    pub fn local_addr(&self) -> &LocalAddr;
    pub fn set_body(&mut self, body: impl Into<Body>);
    pub fn take_body(&mut self) -> Body;
    pub fn into_body(self) -> Body;
    pub fn split(self) -> (Request, RequestBody);
    pub fn into_parts(self) -> (RequestParts, Body);
    pub fn take_upgrade(&self) -> Result<OnUpgrade, UpgradeError>;
}
impl Debug for Request {}

pub struct RequestBuilder {
    owned: Box<()>,
}
impl RequestBuilder {
    pub fn method(self, method: Method) -> RequestBuilder;
    pub fn uri(self, uri: Uri) -> RequestBuilder;
    pub fn uri_str(self, uri: impl AsRef<str>) -> RequestBuilder;
    pub fn version(self, version: Version) -> RequestBuilder;
    pub fn header<K, V>(self, key: K, value: V) -> Self where K: TryInto<HeaderName>, V: TryInto<HeaderValue>;
    pub fn typed_header<T: Header>(self, header: T) -> Self;
    pub fn content_type(self, content_type: &str) -> Self;
    pub fn extension<T>(self, extension: T) -> Self where T: Clone + Send + Sync + 'static;
    pub fn body(self, body: impl Into<Body>) -> Request;
    pub fn finish(self) -> Request;
}

pub struct RequestParts {
    pub method: Method,
    pub uri: Uri,
    pub version: Version,
    pub headers: HeaderMap,
    pub extensions: Extensions,
    owned: Box<()>,
}
impl Debug for RequestParts {}
unsafe impl Send for RequestParts {}
unsafe impl Sync for RequestParts {}

#[derive(Default)]
pub struct Response {
    owned: Box<()>,
}
impl Response {
    pub fn from_parts(parts: ResponseParts, body: Body) -> Self;
    pub fn builder() -> ResponseBuilder;
    pub fn status(&self) -> StatusCode;
    pub fn is_ok(&self) -> bool;
    pub fn is_success(&self) -> bool;
    pub fn set_status(&mut self, status: StatusCode);
    pub fn content_type(&self) -> Option<&str>;
    pub fn set_content_type(self, content_type: impl AsRef<str>) -> Self;
    pub fn headers(&self) -> &HeaderMap;
    pub fn headers_mut(&mut self) -> &mut HeaderMap;
    pub fn header(&self, name: impl AsRef<str>) -> Option<&str>;
    pub fn version(&self) -> Version;
    pub fn set_version(&mut self, version: Version);
    pub fn extensions(&self) -> &Extensions;
    pub fn extensions_mut(&mut self) -> &mut Extensions;
    pub fn data<T: Send + Sync + 'static>(&self) -> Option<&T>;
    pub fn set_data(&mut self, data: impl Clone + Send + Sync + 'static);
    pub fn set_body(&mut self, body: impl Into<Body>);
    pub fn take_body(&mut self) -> Body;
    pub fn into_body(self) -> Body;
    pub fn into_parts(self) -> (ResponseParts, Body);
}
impl Debug for Response {}

pub struct ResponseBuilder {
    owned: Box<()>,
}
impl ResponseBuilder {
    pub fn status(self, status: StatusCode) -> Self;
    pub fn version(self, version: Version) -> Self;
    pub fn header<K, V>(self, key: K, value: V) -> Self where K: TryInto<HeaderName>, V: TryInto<HeaderValue>;
    pub fn typed_header<T: Header>(self, header: T) -> Self;
    pub fn content_type(self, content_type: impl AsRef<str>) -> Self;
    pub fn extension<T>(self, extension: T) -> Self where T: Clone + Send + Sync + 'static;
    pub fn body(self, body: impl Into<Body>) -> Response;
    pub fn finish(self) -> Response;
}

pub struct ResponseParts {
    pub status: StatusCode,
    pub version: Version,
    pub headers: HeaderMap,
    pub extensions: Extensions,
}
impl Debug for ResponseParts {}
unsafe impl Send for ResponseParts {}
unsafe impl Sync for ResponseParts {}

#[derive(Default)]
pub struct Route {
    owned: Box<()>,
}
impl Route {
    pub fn new() -> Route;
    pub fn at<E>(self, path: impl AsRef<str>, ep: E) -> Self where E: IntoEndpoint, E::Endpoint: 'static;
    pub fn try_at<E>(self, path: impl AsRef<str>, ep: E) -> Result<Self, RouteError> where E: IntoEndpoint, E::Endpoint: 'static;
    pub fn just_at<E>(self, ep: E) -> Self where E: IntoEndpoint, E::Endpoint: 'static;
    pub fn nest<E>(self, path: impl AsRef<str>, ep: E) -> Self where E: IntoEndpoint, E::Endpoint: 'static;
    pub fn try_nest<E>(self, path: impl AsRef<str>, ep: E) -> Result<Self, RouteError> where E: IntoEndpoint, E::Endpoint: 'static;
    pub fn nest_no_strip<E>(self, path: impl AsRef<str>, ep: E) -> Self where E: IntoEndpoint, E::Endpoint: 'static;
    pub fn try_nest_no_strip<E>(self, path: impl AsRef<str>, ep: E) -> Result<Self, RouteError> where E: IntoEndpoint, E::Endpoint: 'static;
}
impl Endpoint for Route {
    type Output = Response;
}

#[derive(Default)]
pub struct RouteMethod {
    owned: Box<()>,
}
impl RouteMethod {
    pub fn new() -> Self;
    pub fn method<E>(self, method: Method, ep: E) -> Self where E: IntoEndpoint, E::Endpoint: 'static;
    pub fn get<E>(self, ep: E) -> Self where E: IntoEndpoint, E::Endpoint: 'static;
    pub fn post<E>(self, ep: E) -> Self where E: IntoEndpoint, E::Endpoint: 'static;
    pub fn put<E>(self, ep: E) -> Self where E: IntoEndpoint, E::Endpoint: 'static;
    pub fn delete<E>(self, ep: E) -> Self where E: IntoEndpoint, E::Endpoint: 'static;
    pub fn head<E>(self, ep: E) -> Self where E: IntoEndpoint, E::Endpoint: 'static;
    pub fn options<E>(self, ep: E) -> Self where E: IntoEndpoint, E::Endpoint: 'static;
    pub fn connect<E>(self, ep: E) -> Self where E: IntoEndpoint, E::Endpoint: 'static;
    pub fn patch<E>(self, ep: E) -> Self where E: IntoEndpoint, E::Endpoint: 'static;
    pub fn trace<E>(self, ep: E) -> Self where E: IntoEndpoint, E::Endpoint: 'static;
}
impl Endpoint for RouteMethod {
    type Output = Response;
}

pub struct Server<L, A> {
    owned: Box<()>,
}
impl<L: Listener> Server<L, Infallible> {
    pub fn new(listener: L) -> Self;
}
impl<A: Acceptor> Server<Infallible, A> {
    pub fn new_with_acceptor(acceptor: A) -> Self;
}
impl<L, A> Server<L, A> where L: Listener, L::Acceptor: 'static, A: Acceptor + 'static {
    pub fn name(self, name: impl Into<String>) -> Self;
    pub fn idle_timeout(self, timeout: Duration) -> Self;
    pub fn http2_max_concurrent_streams(self, max: impl Into<Option<u32>>) -> Self;
    pub fn http2_max_header_list_size(self, max: u32) -> Self;
    pub fn http2_max_pending_accept_reset_streams(self, max: impl Into<Option<u32>>) -> Self;
    pub async fn run<E>(self, ep: E) -> std::io::Result<()> where E: IntoEndpoint, E::Endpoint: 'static;
    pub async fn run_with_graceful_shutdown<E>(self, ep: E, signal: impl Future<Output = ()>, timeout: Option<Duration>) -> std::io::Result<()> where E: IntoEndpoint, E::Endpoint: 'static;
}
unsafe impl<L, A> Send for Server<L, A> where L: Send, A: Send {}
unsafe impl<L, A> Sync for Server<L, A> where L: Sync, A: Sync {}

pub fn get<E>(ep: E) -> RouteMethod where E: IntoEndpoint, E::Endpoint: 'static;

pub fn post<E>(ep: E) -> RouteMethod where E: IntoEndpoint, E::Endpoint: 'static;

pub fn put<E>(ep: E) -> RouteMethod where E: IntoEndpoint, E::Endpoint: 'static;

pub fn delete<E>(ep: E) -> RouteMethod where E: IntoEndpoint, E::Endpoint: 'static;

pub fn patch<E>(ep: E) -> RouteMethod where E: IntoEndpoint, E::Endpoint: 'static;

pub fn head<E>(ep: E) -> RouteMethod where E: IntoEndpoint, E::Endpoint: 'static;

pub mod endpoint {
    use crate::{Request, Response};
    use crate::error::{Error, Result};
    use std::future::Future;
    use std::sync::Arc;

    pub trait Endpoint: Send + Sync {
        type Output: IntoResponse;
        fn call(&self, req: Request) -> impl Future<Output = Result<Self::Output>> + Send;
        fn get_response(&self, req: Request) -> impl Future<Output = Response> + Send;
    }
    impl<T: Endpoint + ?Sized> Endpoint for &T {
        type Output = <T as Endpoint>::Output;
    }
    impl<T: Endpoint + ?Sized> Endpoint for Box<T> {
        type Output = <T as Endpoint>::Output;
    }
    impl<T: Endpoint + ?Sized> Endpoint for Arc<T> {
        type Output = <T as Endpoint>::Output;
    }

    pub trait EndpointExt: IntoEndpoint {
        fn boxed<'a>(self) -> BoxEndpoint<'a, <Self::Endpoint as Endpoint>::Output> where Self: Sized + 'a;
        fn with<T>(self, middleware: T) -> T::Output where T: Middleware<Self::Endpoint>, Self: Sized;
        fn with_if<T>(self, enable: bool, middleware: T) -> EitherEndpoint<Self, T::Output> where T: Middleware<Self::Endpoint>, Self: Sized;
        fn data<T>(self, data: T) -> AddDataEndpoint<Self::Endpoint, T> where T: Clone + Send + Sync + 'static, Self: Sized;
        fn data_opt<T>(self, data: Option<T>) -> EitherEndpoint<AddDataEndpoint<Self::Endpoint, T>, Self> where T: Clone + Send + Sync + 'static, Self: Sized;
        fn before<F, Fut>(self, f: F) -> Before<Self, F> where F: Fn(Request) -> Fut + Send + Sync, Fut: Future<Output = Result<Request>> + Send, Self: Sized;
        fn after<F, Fut, T>(self, f: F) -> After<Self::Endpoint, F> where F: Fn(Result<<Self::Endpoint as Endpoint>::Output>) -> Fut + Send + Sync, Fut: Future<Output = Result<T>> + Send, T: IntoResponse, Self: Sized;
        fn around<F, Fut, R>(self, f: F) -> Around<Self::Endpoint, F> where F: Fn(Arc<Self::Endpoint>, Request) -> Fut + Send + Sync + 'static, Fut: Future<Output = Result<R>> + Send + 'static, R: IntoResponse, Self: Sized;
        fn map_to_response(self) -> MapToResponse<Self::Endpoint> where Self: Sized;
        fn to_response(self) -> ToResponse<Self::Endpoint> where Self: Sized;
        fn map<F, Fut, R, R2>(self, f: F) -> Map<Self::Endpoint, F> where F: Fn(R) -> Fut + Send + Sync, Fut: Future<Output = R2> + Send, R: IntoResponse, R2: IntoResponse, Self: Sized, Self::Endpoint: Endpoint<Output = R> + Sized;
        fn and_then<F, Fut, R, R2>(self, f: F) -> AndThen<Self::Endpoint, F> where F: Fn(R) -> Fut + Send + Sync, Fut: Future<Output = Result<R2>> + Send, R: IntoResponse, R2: IntoResponse, Self: Sized, Self::Endpoint: Endpoint<Output = R> + Sized;
        fn catch_all_error<F, Fut, R>(self, f: F) -> CatchAllError<Self, F, R> where F: Fn(Error) -> Fut + Send + Sync, Fut: Future<Output = R> + Send, R: IntoResponse + Send, Self: Sized + Sync;
        fn catch_error<F, Fut, R, ErrType>(self, f: F) -> CatchError<Self, F, R, ErrType> where F: Fn(ErrType) -> Fut + Send + Sync, Fut: Future<Output = R> + Send, R: IntoResponse + Send + Sync, ErrType: std::error::Error + Send + Sync + 'static, Self: Sized;
        fn inspect_all_err<F>(self, f: F) -> InspectAllError<Self, F> where F: Fn(&Error) + Send + Sync, Self: Sized;
        fn inspect_err<F, ErrType>(self, f: F) -> InspectError<Self, F, ErrType> where F: Fn(&ErrType) + Send + Sync, ErrType: std::error::Error + Send + Sync + 'static, Self: Sized;
    }
    impl<T: IntoEndpoint> EndpointExt for T {}

    pub trait IntoEndpoint {
        type Endpoint: Endpoint;
        fn into_endpoint(self) -> Self::Endpoint;
    }
    impl<T: Endpoint> IntoEndpoint for T {
        type Endpoint = T;
    }

    pub fn make<F, Fut, T, R>(f: F) -> impl Endpoint<Output = T> where F: Fn(Request) -> Fut + Send + Sync, Fut: Future<Output = R> + Send, T: IntoResponse + Sync, R: IntoResult<T>;

    pub fn make_sync<F, T, R>(f: F) -> impl Endpoint<Output = T> where F: Fn(Request) -> R + Send + Sync, T: IntoResponse + Sync, R: IntoResult<T>;
}

pub mod error {
    use crate::Response;
    use http::StatusCode;
    use std::fmt::{Debug, Display};

    pub struct Error {
        owned: Box<()>,
    }
    impl Error {
        pub fn new<T: std::error::Error + Send + Sync + 'static>(err: T, status: StatusCode) -> Self;
        pub fn from_response(resp: Response) -> Self;
        pub fn from_status(status: StatusCode) -> Self;
        pub fn from_string(msg: impl Into<String>, status: StatusCode) -> Self;
        pub fn downcast_ref<T: std::error::Error + Send + Sync + 'static>(&self) -> Option<&T>;
        pub fn downcast<T: std::error::Error + Send + Sync + 'static>(self) -> Result<T, Error>;
        pub fn is<T: std::error::Error + Debug + Send + Sync + 'static>(&self) -> bool;
        pub fn into_response(self) -> Response;
        pub fn has_source(&self) -> bool;
        pub fn set_data(&mut self, data: impl Clone + Send + Sync + 'static);
        pub fn data<T: Send + Sync + 'static>(&self) -> Option<&T>;
        pub fn status(&self) -> StatusCode;
        pub fn is_from_response(&self) -> bool;
        pub fn set_error_message(&mut self, msg: impl Into<String>);
    }
    impl Debug for Error {}
    impl Display for Error {}
    impl std::error::Error for Error {}

    pub type Result<T, E = Error> = std::result::Result<T, E>;
}

pub mod listener {
    use std::convert::Infallible;
    use std::future::Future;
    use std::io::Result;

    pub struct TcpListener<T> {
        owned: Box<()>,
    }
    impl<T> TcpListener<T> {
        pub fn bind(addr: T) -> Self;
    }
    impl<T: ToSocketAddrs + Send> Listener for TcpListener<T> {
        type Acceptor = TcpAcceptor;
    }
    unsafe impl<T> Send for TcpListener<T> where T: Send {}
    unsafe impl<T> Sync for TcpListener<T> where T: Sync {}

    pub trait Listener: Send {
        type Acceptor: Acceptor;
        fn into_acceptor(self) -> impl Future<Output = Result<Self::Acceptor>> + Send;
        fn combine<T>(self, other: T) -> Combined<Self, T> where Self: Sized;
        fn boxed(self) -> BoxListener where Self: Sized + 'static;
    }
    impl Listener for Infallible {
        type Acceptor = Infallible;
    }
    impl<T: Listener + Sized> Listener for Box<T> {
        type Acceptor = <T as Listener>::Acceptor;
    }
}

pub mod web {
    use serde::Serialize;
    use serde::de::DeserializeOwned;
    use std::fmt::Debug;
    use std::ops::{Deref, DerefMut};

    pub struct Data<T>(pub T);
    impl<T> Deref for Data<T> {
        type Target = T;
    }
    unsafe impl<T> Send for Data<T> where T: Send {}
    unsafe impl<T> Sync for Data<T> where T: Sync {}

    #[derive(Clone, Debug, Default, PartialEq, Eq)]
    pub struct Json<T>(pub T);
    impl<T> Deref for Json<T> {
        type Target = T;
    }
    impl<T> DerefMut for Json<T> {}
    unsafe impl<T> Send for Json<T> where T: Send {}
    unsafe impl<T> Sync for Json<T> where T: Sync {}

    pub struct Form<T>(pub T);
    impl<T> Deref for Form<T> {
        type Target = T;
    }
    impl<T> DerefMut for Form<T> {}
    unsafe impl<T> Send for Form<T> where T: Send {}
    unsafe impl<T> Sync for Form<T> where T: Sync {}

    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Path<T>(pub T);
    impl<T> Deref for Path<T> {
        type Target = T;
    }
    impl<T> DerefMut for Path<T> {}
    unsafe impl<T> Send for Path<T> where T: Send {}
    unsafe impl<T> Sync for Path<T> where T: Sync {}

    #[derive(Clone, Debug, Default, PartialEq, Eq)]
    pub struct Query<T>(pub T);
    impl<T> Deref for Query<T> {
        type Target = T;
    }
    impl<T> DerefMut for Query<T> {}
    unsafe impl<T> Send for Query<T> where T: Send {}
    unsafe impl<T> Sync for Query<T> where T: Sync {}

    #[derive(Clone, Debug, Default, PartialEq, Eq)]
    pub struct Html<T>(pub T);
    unsafe impl<T> Send for Html<T> where T: Send {}
    unsafe impl<T> Sync for Html<T> where T: Sync {}
}
