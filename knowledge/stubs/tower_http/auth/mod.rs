#![wakeful::source = "tower-http 0.7.1 documentation, tower_http::auth"]

pub mod async_require_authorization;

use http::request::Request;
use http::response::Response;
use tower_layer::Layer;
use tower_service::Service;

pub use crate::auth::async_require_authorization::AsyncAuthorizeRequest;
pub use crate::auth::async_require_authorization::AsyncRequireAuthorization;
pub use crate::auth::async_require_authorization::AsyncRequireAuthorizationLayer;

#[derive(Clone, Debug)]
pub struct AddAuthorization<S> {
    owned: Box<()>,
}
impl<S> AddAuthorization<S> {
    pub fn basic(inner: S, username: &str, password: &str) -> Self;
    pub fn bearer(inner: S, token: &str) -> Self;
    pub fn get_ref(&self) -> &S;
    pub fn get_mut(&mut self) -> &mut S;
    pub fn into_inner(self) -> S;
    pub fn as_sensitive(self, sensitive: bool) -> Self;
}
impl<S, ReqBody, ResBody> Service<Request<ReqBody>> for AddAuthorization<S> where S: Service<Request<ReqBody>, Response = Response<ResBody>> {
    type Response = <S as Service<Request<ReqBody>>>::Response;
    type Error = <S as Service<Request<ReqBody>>>::Error;
    type Future = <S as Service<Request<ReqBody>>>::Future;
}
unsafe impl<S> Send for AddAuthorization<S> where S: Send {}
unsafe impl<S> Sync for AddAuthorization<S> where S: Sync {}
impl<S> Unpin for AddAuthorization<S> where S: Unpin {}

#[derive(Clone, Debug)]
pub struct AddAuthorizationLayer {
    owned: Box<()>,
}
impl AddAuthorizationLayer {
    pub fn basic(username: &str, password: &str) -> Self;
    pub fn bearer(token: &str) -> Self;
    pub fn as_sensitive(self, sensitive: bool) -> Self;
}
impl<S> Layer<S> for AddAuthorizationLayer {
    type Service = AddAuthorization<S>;
}
