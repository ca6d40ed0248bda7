#![wakeful::source = "tower-http 0.7.1 documentation, tower_http::trace"]

use crate::LatencyUnit;
use crate::classify::{GrpcErrorsAsFailures, ServerErrorsAsFailures, SharedClassifier};
use http::request::Request;
use http::response::Response;
use http_body::Body;
use std::fmt::Display;
use tower_layer::Layer;
use tower_service::Service;
use tracing::Level;

#[derive(Clone, Debug, Default)]
pub struct DefaultMakeSpan {
    owned: Box<()>,
}
impl DefaultMakeSpan {
    pub fn new() -> Self;
    pub fn level(self, level: Level) -> Self;
    pub fn include_headers(self, include_headers: bool) -> Self;
}

#[derive(Clone, Debug, Default)]
pub struct DefaultOnBodyChunk {
    owned: Box<()>,
}
impl DefaultOnBodyChunk {
    pub fn new() -> Self;
}

#[derive(Clone, Debug, Default)]
pub struct DefaultOnEos {
    owned: Box<()>,
}
impl DefaultOnEos {
    pub fn new() -> Self;
    pub fn level(self, level: Level) -> Self;
    pub fn latency_unit(self, latency_unit: LatencyUnit) -> Self;
}

#[derive(Clone, Debug, Default)]
pub struct DefaultOnFailure {
    owned: Box<()>,
}
impl DefaultOnFailure {
    pub fn new() -> Self;
    pub fn level(self, level: Level) -> Self;
    pub fn latency_unit(self, latency_unit: LatencyUnit) -> Self;
}

#[derive(Clone, Debug, Default)]
pub struct DefaultOnRequest {
    owned: Box<()>,
}
impl DefaultOnRequest {
    pub fn new() -> Self;
    pub fn level(self, level: Level) -> Self;
}

#[derive(Clone, Debug, Default)]
pub struct DefaultOnResponse {
    owned: Box<()>,
}
impl DefaultOnResponse {
    pub fn new() -> Self;
    pub fn level(self, level: Level) -> Self;
    pub fn latency_unit(self, latency_unit: LatencyUnit) -> Self;
    pub fn include_headers(self, include_headers: bool) -> Self;
}

#[derive(Clone, Copy, Debug)]
pub struct Trace<S, M, MakeSpan = DefaultMakeSpan, OnRequest = DefaultOnRequest, OnResponse = DefaultOnResponse, OnBodyChunk = DefaultOnBodyChunk, OnEos = DefaultOnEos, OnFailure = DefaultOnFailure> {
    s: S,
    m: M,
    makespan: MakeSpan,
    onrequest: OnRequest,
    onresponse: OnResponse,
    onbodychunk: OnBodyChunk,
    oneos: OnEos,
    onfailure: OnFailure,
}
impl<S, M> Trace<S, M> {
    pub fn new(inner: S, make_classifier: M) -> Self where M: MakeClassifier;
    pub fn layer(make_classifier: M) -> TraceLayer<M> where M: MakeClassifier;
}
impl<S, M, MakeSpan, OnRequest, OnResponse, OnBodyChunk, OnEos, OnFailure> Trace<S, M, MakeSpan, OnRequest, OnResponse, OnBodyChunk, OnEos, OnFailure> {
    pub fn get_ref(&self) -> &S;
    pub fn get_mut(&mut self) -> &mut S;
    pub fn into_inner(self) -> S;
    pub fn on_request<NewOnRequest>(self, new_on_request: NewOnRequest) -> Trace<S, M, MakeSpan, NewOnRequest, OnResponse, OnBodyChunk, OnEos, OnFailure>;
    pub fn on_response<NewOnResponse>(self, new_on_response: NewOnResponse) -> Trace<S, M, MakeSpan, OnRequest, NewOnResponse, OnBodyChunk, OnEos, OnFailure>;
    pub fn on_body_chunk<NewOnBodyChunk>(self, new_on_body_chunk: NewOnBodyChunk) -> Trace<S, M, MakeSpan, OnRequest, OnResponse, NewOnBodyChunk, OnEos, OnFailure>;
    pub fn on_eos<NewOnEos>(self, new_on_eos: NewOnEos) -> Trace<S, M, MakeSpan, OnRequest, OnResponse, OnBodyChunk, NewOnEos, OnFailure>;
    pub fn on_failure<NewOnFailure>(self, new_on_failure: NewOnFailure) -> Trace<S, M, MakeSpan, OnRequest, OnResponse, OnBodyChunk, OnEos, NewOnFailure>;
    pub fn make_span_with<NewMakeSpan>(self, new_make_span: NewMakeSpan) -> Trace<S, M, NewMakeSpan, OnRequest, OnResponse, OnBodyChunk, OnEos, OnFailure>;
}
impl<S> Trace<S, HttpMakeClassifier, DefaultMakeSpan, DefaultOnRequest, DefaultOnResponse, DefaultOnBodyChunk, DefaultOnEos, DefaultOnFailure> {
    pub fn new_for_http(inner: S) -> Self;
}
impl<S> Trace<S, GrpcMakeClassifier, DefaultMakeSpan, DefaultOnRequest, DefaultOnResponse, DefaultOnBodyChunk, DefaultOnEos, DefaultOnFailure> {
    pub fn new_for_grpc(inner: S) -> Self;
}
impl<S, ReqBody, ResBody, M, OnRequestT, OnResponseT, OnFailureT, OnBodyChunkT, OnEosT, MakeSpanT> Service<Request<ReqBody>> for Trace<S, M, MakeSpanT, OnRequestT, OnResponseT, OnBodyChunkT, OnEosT, OnFailureT> where S: Service<Request<ReqBody>, Response = Response<ResBody>>, ReqBody: Body, ResBody: Body, ResBody::Error: Display + 'static, S::Error: Display + 'static, M: MakeClassifier, M::Classifier: Clone, MakeSpanT: MakeSpan<ReqBody>, OnRequestT: OnRequest<ReqBody>, OnResponseT: OnResponse<ResBody> + Clone, OnBodyChunkT: OnBodyChunk<ResBody::Data> + Clone, OnEosT: OnEos + Clone, OnFailureT: OnFailure<M::FailureClass> + Clone {
    type Response = Response<ResponseBody<ResBody, <M as MakeClassifier>::ClassifyEos, OnBodyChunkT, OnEosT, OnFailureT>>;
    type Error = <S as Service<Request<ReqBody>>>::Error;
    type Future = ResponseFuture<<S as Service<Request<ReqBody>>>::Future, <M as MakeClassifier>::Classifier, OnResponseT, OnBodyChunkT, OnEosT, OnFailureT>;
}

#[derive(Clone, Copy, Debug)]
pub struct TraceLayer<M, MakeSpan = DefaultMakeSpan, OnRequest = DefaultOnRequest, OnResponse = DefaultOnResponse, OnBodyChunk = DefaultOnBodyChunk, OnEos = DefaultOnEos, OnFailure = DefaultOnFailure> {
    m: M,
    makespan: MakeSpan,
    onrequest: OnRequest,
    onresponse: OnResponse,
    onbodychunk: OnBodyChunk,
    oneos: OnEos,
    onfailure: OnFailure,
}
impl<M> TraceLayer<M> {
    pub fn new(make_classifier: M) -> Self where M: MakeClassifier;
}
impl<M, MakeSpan, OnRequest, OnResponse, OnBodyChunk, OnEos, OnFailure> TraceLayer<M, MakeSpan, OnRequest, OnResponse, OnBodyChunk, OnEos, OnFailure> {
    pub fn on_request<NewOnRequest>(self, new_on_request: NewOnRequest) -> TraceLayer<M, MakeSpan, NewOnRequest, OnResponse, OnBodyChunk, OnEos, OnFailure>;
    pub fn on_response<NewOnResponse>(self, new_on_response: NewOnResponse) -> TraceLayer<M, MakeSpan, OnRequest, NewOnResponse, OnBodyChunk, OnEos, OnFailure>;
    pub fn on_body_chunk<NewOnBodyChunk>(self, new_on_body_chunk: NewOnBodyChunk) -> TraceLayer<M, MakeSpan, OnRequest, OnResponse, NewOnBodyChunk, OnEos, OnFailure>;
    pub fn on_eos<NewOnEos>(self, new_on_eos: NewOnEos) -> TraceLayer<M, MakeSpan, OnRequest, OnResponse, OnBodyChunk, NewOnEos, OnFailure>;
    pub fn on_failure<NewOnFailure>(self, new_on_failure: NewOnFailure) -> TraceLayer<M, MakeSpan, OnRequest, OnResponse, OnBodyChunk, OnEos, NewOnFailure>;
    pub fn make_span_with<NewMakeSpan>(self, new_make_span: NewMakeSpan) -> TraceLayer<M, NewMakeSpan, OnRequest, OnResponse, OnBodyChunk, OnEos, OnFailure>;
}
impl TraceLayer<HttpMakeClassifier> {
    pub fn new_for_http() -> Self;
}
impl TraceLayer<GrpcMakeClassifier> {
    pub fn new_for_grpc() -> Self;
}
impl<S, M, MakeSpan, OnRequest, OnResponse, OnBodyChunk, OnEos, OnFailure> Layer<S> for TraceLayer<M, MakeSpan, OnRequest, OnResponse, OnBodyChunk, OnEos, OnFailure> where M: Clone, MakeSpan: Clone, OnRequest: Clone, OnResponse: Clone, OnEos: Clone, OnBodyChunk: Clone, OnFailure: Clone {
    type Service = Trace<S, M, MakeSpan, OnRequest, OnResponse, OnBodyChunk, OnEos, OnFailure>;
}

pub type GrpcMakeClassifier = SharedClassifier<GrpcErrorsAsFailures>;

pub type HttpMakeClassifier = SharedClassifier<ServerErrorsAsFailures>;
