#![wakeful::source = "tower-http 0.7.1 documentation"]

pub mod add_extension;
pub mod auth;
pub mod body;
pub mod catch_panic;
pub mod classify;
pub mod compression;
pub mod cors;
pub mod limit;
pub mod request_id;
pub mod services;
pub mod set_header;
pub mod timeout;
pub mod trace;

use crate::add_extension::{AddExtension, AddExtensionLayer};
use crate::catch_panic::{CatchPanic, CatchPanicLayer, DefaultResponseForPanic};
use crate::compression::{Compression, CompressionLayer};
use crate::limit::{RequestBodyLimit, RequestBodyLimitLayer};
use crate::request_id::{MakeRequestId, PropagateRequestId, PropagateRequestIdLayer, SetRequestId, SetRequestIdLayer};
use crate::set_header::{SetRequestHeader, SetRequestHeaderLayer, SetResponseHeader, SetResponseHeaderLayer};
use crate::trace::{GrpcMakeClassifier, HttpMakeClassifier, Trace, TraceLayer};
use http::header::HeaderName;
use std::error::Error;
use std::sync::Arc;
use tower::builder::ServiceBuilder;
use tower_layer::Stack;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum CompressionLevel {
    Fastest,
    Best,
    Default,
    Precise(i32),
}

#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum LatencyUnit {
    Seconds,
    Millis,
    Micros,
    Nanos,
}

pub trait ServiceBuilderExt<L>: Sealed<L> + Sized {
    fn propagate_header(self, header: HeaderName) -> ServiceBuilder<Stack<PropagateHeaderLayer, L>>;
    fn add_extension<T>(self, value: T) -> ServiceBuilder<Stack<AddExtensionLayer<T>, L>>;
    fn map_request_body<F>(self, f: F) -> ServiceBuilder<Stack<MapRequestBodyLayer<F>, L>>;
    fn map_response_body<F>(self, f: F) -> ServiceBuilder<Stack<MapResponseBodyLayer<F>, L>>;
    fn compression(self) -> ServiceBuilder<Stack<CompressionLayer, L>>;
    fn decompression(self) -> ServiceBuilder<Stack<DecompressionLayer, L>>;
    fn trace_for_http(self) -> ServiceBuilder<Stack<TraceLayer<HttpMakeClassifier>, L>>;
    fn trace_for_grpc(self) -> ServiceBuilder<Stack<TraceLayer<GrpcMakeClassifier>, L>>;
    fn follow_redirects(self) -> ServiceBuilder<Stack<FollowRedirectLayer<Standard>, L>>;
    fn sensitive_headers<I>(self, headers: I) -> ServiceBuilder<Stack<SetSensitiveHeadersLayer, L>> where I: IntoIterator<Item = HeaderName>;
    fn sensitive_request_headers(self, headers: Arc<[HeaderName]>) -> ServiceBuilder<Stack<SetSensitiveRequestHeadersLayer, L>>;
    fn sensitive_response_headers(self, headers: Arc<[HeaderName]>) -> ServiceBuilder<Stack<SetSensitiveResponseHeadersLayer, L>>;
    fn override_request_header<M>(self, header_name: HeaderName, make: M) -> ServiceBuilder<Stack<SetRequestHeaderLayer<M>, L>>;
    fn append_request_header<M>(self, header_name: HeaderName, make: M) -> ServiceBuilder<Stack<SetRequestHeaderLayer<M>, L>>;
    fn insert_request_header_if_not_present<M>(self, header_name: HeaderName, make: M) -> ServiceBuilder<Stack<SetRequestHeaderLayer<M>, L>>;
    fn override_response_header<M>(self, header_name: HeaderName, make: M) -> ServiceBuilder<Stack<SetResponseHeaderLayer<M>, L>>;
    fn append_response_header<M>(self, header_name: HeaderName, make: M) -> ServiceBuilder<Stack<SetResponseHeaderLayer<M>, L>>;
    fn insert_response_header_if_not_present<M>(self, header_name: HeaderName, make: M) -> ServiceBuilder<Stack<SetResponseHeaderLayer<M>, L>>;
    fn set_request_id<M>(self, header_name: HeaderName, make_request_id: M) -> ServiceBuilder<Stack<SetRequestIdLayer<M>, L>> where M: MakeRequestId;
    fn set_x_request_id<M>(self, make_request_id: M) -> ServiceBuilder<Stack<SetRequestIdLayer<M>, L>> where M: MakeRequestId;
    fn propagate_request_id(self, header_name: HeaderName) -> ServiceBuilder<Stack<PropagateRequestIdLayer, L>>;
    fn propagate_x_request_id(self) -> ServiceBuilder<Stack<PropagateRequestIdLayer, L>>;
    fn catch_panic(self) -> ServiceBuilder<Stack<CatchPanicLayer<DefaultResponseForPanic>, L>>;
    fn request_body_limit(self, limit: usize) -> ServiceBuilder<Stack<RequestBodyLimitLayer, L>>;
    fn trim_trailing_slash(self) -> ServiceBuilder<Stack<NormalizePathLayer, L>>;
    fn append_trailing_slash(self) -> ServiceBuilder<Stack<NormalizePathLayer, L>>;
}
impl<L> ServiceBuilderExt<L> for ServiceBuilder<L> {}

pub trait ServiceExt {
    fn propagate_header(self, header: HeaderName) -> PropagateHeader<Self> where Self: Sized;
    fn add_extension<T>(self, value: T) -> AddExtension<Self, T> where Self: Sized;
    fn map_request_body<F>(self, f: F) -> MapRequestBody<Self, F> where Self: Sized;
    fn map_response_body<F>(self, f: F) -> MapResponseBody<Self, F> where Self: Sized;
    fn compression(self) -> Compression<Self> where Self: Sized;
    fn decompression(self) -> Decompression<Self> where Self: Sized;
    fn trace_for_http(self) -> Trace<Self, HttpMakeClassifier> where Self: Sized;
    fn trace_for_grpc(self) -> Trace<Self, GrpcMakeClassifier> where Self: Sized;
    fn follow_redirects(self) -> FollowRedirect<Self, Standard> where Self: Sized;
    fn sensitive_headers(self, headers: impl IntoIterator<Item = HeaderName>) -> SetSensitiveHeaders<Self> where Self: Sized;
    fn sensitive_request_headers(self, headers: impl IntoIterator<Item = HeaderName>) -> SetSensitiveRequestHeaders<Self> where Self: Sized;
    fn sensitive_response_headers(self, headers: impl IntoIterator<Item = HeaderName>) -> SetSensitiveResponseHeaders<Self> where Self: Sized;
    fn override_request_header<M>(self, header_name: HeaderName, make: M) -> SetRequestHeader<Self, M> where Self: Sized;
    fn append_request_header<M>(self, header_name: HeaderName, make: M) -> SetRequestHeader<Self, M> where Self: Sized;
    fn insert_request_header_if_not_present<M>(self, header_name: HeaderName, make: M) -> SetRequestHeader<Self, M> where Self: Sized;
    fn override_response_header<M>(self, header_name: HeaderName, make: M) -> SetResponseHeader<Self, M> where Self: Sized;
    fn append_response_header<M>(self, header_name: HeaderName, make: M) -> SetResponseHeader<Self, M> where Self: Sized;
    fn insert_response_header_if_not_present<M>(self, header_name: HeaderName, make: M) -> SetResponseHeader<Self, M> where Self: Sized;
    fn set_request_id<M>(self, header_name: HeaderName, make_request_id: M) -> SetRequestId<Self, M> where Self: Sized, M: MakeRequestId;
    fn set_x_request_id<M>(self, make_request_id: M) -> SetRequestId<Self, M> where Self: Sized, M: MakeRequestId;
    fn propagate_request_id(self, header_name: HeaderName) -> PropagateRequestId<Self> where Self: Sized;
    fn propagate_x_request_id(self) -> PropagateRequestId<Self> where Self: Sized;
    fn catch_panic(self) -> CatchPanic<Self, DefaultResponseForPanic> where Self: Sized;
    fn request_body_limit(self, limit: usize) -> RequestBodyLimit<Self> where Self: Sized;
    fn trim_trailing_slash(self) -> NormalizePath<Self> where Self: Sized;
    fn append_trailing_slash(self) -> NormalizePath<Self> where Self: Sized;
}
impl<T> ServiceExt for T {}

pub type BoxError = Box<dyn Error + Send + Sync>;
