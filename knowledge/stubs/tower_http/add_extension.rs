#![wakeful::source = "tower-http 0.7.1 documentation, tower_http::add_extension"]

use http::request::Request;
use http::response::Response;
use tower_layer::Layer;
use tower_service::Service;

#[derive(Clone, Copy, Debug)]
pub struct AddExtension<S, T> {
    s: S,
    t: T,
}
impl<S, T> AddExtension<S, T> {
    pub fn new(inner: S, value: T) -> Self;
    pub fn get_ref(&self) -> &S;
    pub fn get_mut(&mut self) -> &mut S;
    pub fn into_inner(self) -> S;
    pub fn layer(value: T) -> AddExtensionLayer<T>;
}
impl<ResBody, ReqBody, S, T> Service<Request<ReqBody>> for AddExtension<S, T> where S: Service<Request<ReqBody>, Response = Response<ResBody>>, T: Clone + Send + Sync + 'static {
    type Response = <S as Service<Request<ReqBody>>>::Response;
    type Error = <S as Service<Request<ReqBody>>>::Error;
    type Future = <S as Service<Request<ReqBody>>>::Future;
}

#[derive(Clone, Copy, Debug)]
pub struct AddExtensionLayer<T> {
    t: T,
}
impl<T> AddExtensionLayer<T> {
    pub fn new(value: T) -> Self;
}
impl<S, T> Layer<S> for AddExtensionLayer<T> where T: Clone {
    type Service = AddExtension<S, T>;
}
