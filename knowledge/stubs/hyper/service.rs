#![wakeful::source = "hyper 1.12.0 documentation, hyper::service"]

use http::request::Request;
use http::response::Response;
use http_body::Body;
use std::error::Error;
use std::rc::Rc;
use std::sync::Arc;

pub trait HttpService<ReqBody>: Sealed<ReqBody> {
    type ResBody: Body;
    type Error: Into<Box<dyn Error + Send + Sync>>;
    type Future: Future<Output = Result<Response<Self::ResBody>, Self::Error>>;
}
impl<T, B1, B2> HttpService<B1> for T where T: Service<Request<B1>, Response = Response<B2>>, B2: Body, T::Error: Into<Box<dyn Error + Send + Sync>> {
    type ResBody = B2;
    type Error = <T as Service<Request<B1>>>::Error;
    type Future = <T as Service<Request<B1>>>::Future;
}

pub trait Service<Request> {
    type Response;
    type Error;
    type Future: Future<Output = Result<Self::Response, Self::Error>>;
    fn call(&self, req: Request) -> Self::Future;
}
impl<Request, S: Service<Request> + ?Sized> Service<Request> for &S {
    type Response = <S as Service<Request>>::Response;
    type Error = <S as Service<Request>>::Error;
    type Future = <S as Service<Request>>::Future;
}
impl<Request, S: Service<Request> + ?Sized> Service<Request> for &mut S {
    type Response = <S as Service<Request>>::Response;
    type Error = <S as Service<Request>>::Error;
    type Future = <S as Service<Request>>::Future;
}
impl<Request, S: Service<Request> + ?Sized> Service<Request> for Box<S> {
    type Response = <S as Service<Request>>::Response;
    type Error = <S as Service<Request>>::Error;
    type Future = <S as Service<Request>>::Future;
}
impl<Request, S: Service<Request> + ?Sized> Service<Request> for Rc<S> {
    type Response = <S as Service<Request>>::Response;
    type Error = <S as Service<Request>>::Error;
    type Future = <S as Service<Request>>::Future;
}
impl<Request, S: Service<Request> + ?Sized> Service<Request> for Arc<S> {
    type Response = <S as Service<Request>>::Response;
    type Error = <S as Service<Request>>::Error;
    type Future = <S as Service<Request>>::Future;
}

pub fn service_fn<F, R, S>(f: F) -> ServiceFn<F, R> where F: Fn(Request<R>) -> S, S: Future;

// Private in the crate, but what its functions return.
struct ServiceFn<F, R> {
    f: F,
}
impl<F: Clone, R> Clone for ServiceFn<F, R> {}
impl<F: Copy, R> Copy for ServiceFn<F, R> {}
impl<F, ReqBody, Ret, ResBody, E> Service<Request<ReqBody>> for ServiceFn<F, ReqBody> where F: Fn(Request<ReqBody>) -> Ret, ReqBody: Body, Ret: Future<Output = Result<Response<ResBody>, E>>, E: Into<Box<dyn Error + Send + Sync>>, ResBody: Body {
    type Response = Response<ResBody>;
    type Error = E;
    type Future = Ret;
}
