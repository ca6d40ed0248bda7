#![wakeful::source = "actix-web 4.18.1 documentation, actix_web::test"]

use actix_http::{Payload, Request};
use actix_http::body::{BoxBody, MessageBody};
use actix_http::header::TryIntoHeaderPair;
use actix_service::{IntoServiceFactory, Service, ServiceFactory};
use bytes::Bytes;
use crate::{Error, HttpRequest, HttpResponse};
use crate::dev::{AppConfig, ServiceRequest, ServiceResponse};
use http::method::Method;
use http::status::StatusCode;
use http::version::Version;
use serde::de::DeserializeOwned;
use serde::ser::Serialize;
use std::borrow::Cow;
use std::fmt::Debug;
use std::net::SocketAddr;

#[derive(Default)]
pub struct TestRequest {
    owned: Box<()>,
}
impl TestRequest {
    pub fn with_uri(uri: &str) -> TestRequest;
    pub fn get() -> TestRequest;
    pub fn post() -> TestRequest;
    pub fn put() -> TestRequest;
    pub fn patch() -> TestRequest;
    pub fn query() -> TestRequest;
    pub fn delete() -> TestRequest;
    pub fn version(self, ver: Version) -> Self;
    pub fn method(self, meth: Method) -> Self;
    pub fn uri(self, path: &str) -> Self;
    pub fn insert_header(self, header: impl TryIntoHeaderPair) -> Self;
    pub fn append_header(self, header: impl TryIntoHeaderPair) -> Self;
    pub fn cookie(self, cookie: Cookie<'_>) -> Self;
    pub fn param(self, name: impl Into<Cow<'static, str>>, value: impl Into<Cow<'static, str>>) -> Self;
    pub fn peer_addr(self, addr: SocketAddr) -> Self;
    pub fn set_payload(self, data: impl Into<Bytes>) -> Self;
    pub fn set_form(self, data: impl Serialize) -> Self;
    pub fn set_json(self, data: impl Serialize) -> Self;
    pub fn app_data<T: 'static>(self, data: T) -> Self;
    pub fn to_request(self) -> Request;
    pub fn to_srv_request(self) -> ServiceRequest;
    pub fn to_srv_response<B>(self, res: HttpResponse<B>) -> ServiceResponse<B>;
    pub fn to_http_request(self) -> HttpRequest;
    pub fn to_http_parts(self) -> (HttpRequest, Payload);
    pub async fn send_request<S, B, E>(self, app: &S) -> S::Response where S: Service<Request, Response = ServiceResponse<B>, Error = E>, E: Debug;
}
impl !Send for TestRequest {}
impl !Sync for TestRequest {}

pub async fn call_and_read_body<S, B>(app: &S, req: Request) -> Bytes where S: Service<Request, Response = ServiceResponse<B>, Error = Error>, B: MessageBody;

pub async fn call_and_read_body_json<S, B, T>(app: &S, req: Request) -> T where S: Service<Request, Response = ServiceResponse<B>, Error = Error>, B: MessageBody, T: DeserializeOwned;

pub async fn call_service<S, R, B, E>(app: &S, req: R) -> S::Response where S: Service<R, Response = ServiceResponse<B>, Error = E>, E: Debug;

pub async fn init_service<R, S, B, E>(app: R) -> impl Service<Request, Response = ServiceResponse<B>, Error = E> where R: IntoServiceFactory<S, Request>, S: ServiceFactory<Request, Config = AppConfig, Response = ServiceResponse<B>, Error = E>, S::InitError: Debug;

pub fn ok_service() -> impl Service<ServiceRequest, Response = ServiceResponse<BoxBody>, Error = Error>;

pub async fn read_body<B>(res: ServiceResponse<B>) -> Bytes where B: MessageBody;

pub async fn read_body_json<T, B>(res: ServiceResponse<B>) -> T where B: MessageBody, T: DeserializeOwned;

pub fn status_service(status_code: StatusCode) -> impl Service<ServiceRequest, Response = ServiceResponse<BoxBody>, Error = Error>;

pub async fn try_call_and_read_body_json<S, B, T>(app: &S, req: Request) -> Result<T, Box<dyn std::error::Error>> where S: Service<Request, Response = ServiceResponse<B>, Error = Error>, B: MessageBody, T: DeserializeOwned;

pub async fn try_call_service<S, R, B, E>(app: &S, req: R) -> Result<S::Response, E> where S: Service<R, Response = ServiceResponse<B>, Error = E>, E: Debug;

pub async fn try_read_body<B>(res: ServiceResponse<B>) -> Result<Bytes, <B as MessageBody>::Error> where B: MessageBody;

pub async fn try_read_body_json<T, B>(res: ServiceResponse<B>) -> Result<T, Box<dyn std::error::Error>> where B: MessageBody, T: DeserializeOwned;
