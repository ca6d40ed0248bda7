#![wakeful::source = "tower-http 0.7.1 documentation, tower_http::auth::async_require_authorization"]

use http::request::Request;
use http::response::Response;
use tower_layer::Layer;
use tower_service::Service;

#[derive(Clone, Debug)]
pub struct AsyncRequireAuthorization<S, T> {
    owned: Box<()>,
}
impl<S, T> AsyncRequireAuthorization<S, T> {
    pub fn get_ref(&self) -> &S;
    pub fn get_mut(&mut self) -> &mut S;
    pub fn into_inner(self) -> S;
}
impl<S, T> AsyncRequireAuthorization<S, T> {
    pub fn new(inner: S, auth: T) -> AsyncRequireAuthorization<S, T>;
    pub fn layer(auth: T) -> AsyncRequireAuthorizationLayer<T>;
}
impl<ReqBody, ResBody, S, Auth> Service<Request<ReqBody>> for AsyncRequireAuthorization<S, Auth> where Auth: AsyncAuthorizeRequest<ReqBody, ResponseBody = ResBody>, S: Service<Request<Auth::RequestBody>, Response = Response<ResBody>> + Clone {
    type Response = Response<ResBody>;
    type Error = <S as Service<Request<<Auth as AsyncAuthorizeRequest<ReqBody>>::RequestBody>>>::Error;
    type Future = ResponseFuture<Auth, S, ReqBody>;
}
unsafe impl<S, T> Send for AsyncRequireAuthorization<S, T> where S: Send, T: Send {}
unsafe impl<S, T> Sync for AsyncRequireAuthorization<S, T> where S: Sync, T: Sync {}
impl<S, T> Unpin for AsyncRequireAuthorization<S, T> where S: Unpin, T: Unpin {}

#[derive(Clone, Debug)]
pub struct AsyncRequireAuthorizationLayer<T> {
    owned: Box<()>,
}
impl<T> AsyncRequireAuthorizationLayer<T> {
    pub fn new(auth: T) -> AsyncRequireAuthorizationLayer<T>;
}
impl<S, T> Layer<S> for AsyncRequireAuthorizationLayer<T> where T: Clone {
    type Service = AsyncRequireAuthorization<S, T>;
}
unsafe impl<T> Send for AsyncRequireAuthorizationLayer<T> where T: Send {}
unsafe impl<T> Sync for AsyncRequireAuthorizationLayer<T> where T: Sync {}
impl<T> Unpin for AsyncRequireAuthorizationLayer<T> where T: Unpin {}

pub struct ResponseFuture<Auth, S, ReqBody> where Auth: AsyncAuthorizeRequest<ReqBody>, S: Service<Request<Auth::RequestBody>> {
    owned: Box<()>,
}
impl<Auth, S, ReqBody, B> Future for ResponseFuture<Auth, S, ReqBody> where Auth: AsyncAuthorizeRequest<ReqBody, ResponseBody = B>, S: Service<Request<Auth::RequestBody>, Response = Response<B>> {
    type Output = Result<Response<B>, <S as Service<Request<<Auth as AsyncAuthorizeRequest<ReqBody>>::RequestBody>>>::Error>;
}
unsafe impl<Auth, S, ReqBody> Send for ResponseFuture<Auth, S, ReqBody> where S: Send, <Auth as AsyncAuthorizeRequest<ReqBody>>::Future: Send, <S as Service<Request<<Auth as AsyncAuthorizeRequest<ReqBody>>::RequestBody>>>::Future: Send {}
unsafe impl<Auth, S, ReqBody> Sync for ResponseFuture<Auth, S, ReqBody> where S: Sync, <Auth as AsyncAuthorizeRequest<ReqBody>>::Future: Sync, <S as Service<Request<<Auth as AsyncAuthorizeRequest<ReqBody>>::RequestBody>>>::Future: Sync {}
impl<Auth, S, ReqBody> Unpin for ResponseFuture<Auth, S, ReqBody> where Auth: AsyncAuthorizeRequest<ReqBody>, S: Service<Request<Auth::RequestBody>>, Pinned: Unpin {}

pub trait AsyncAuthorizeRequest<B> {
    type RequestBody;
    type ResponseBody;
    type Future: Future<Output = Result<Request<Self::RequestBody>, Response<Self::ResponseBody>>>;
    fn authorize(&mut self, request: Request<B>) -> Self::Future;
}
impl<B, F, Fut, ReqBody, ResBody> AsyncAuthorizeRequest<B> for F where F: FnMut(Request<B>) -> Fut, Fut: Future<Output = Result<Request<ReqBody>, Response<ResBody>>> {
    type RequestBody = ReqBody;
    type ResponseBody = ResBody;
    type Future = Fut;
}
