#![wakeful::source = "tower-service 0.3.3 documentation"]

use std::task::{Context, Poll};

pub trait Service<Request> {
    type Response;
    type Error;
    type Future: Future<Output = Result<Self::Response, Self::Error>>;
    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Self::Error>>;
    fn call(&mut self, req: Request) -> Self::Future;
}
impl<'a, S, Request> Service<Request> for &'a mut S where S: Service<Request> + 'a {
    type Response = <S as Service<Request>>::Response;
    type Error = <S as Service<Request>>::Error;
    type Future = <S as Service<Request>>::Future;
}
impl<S, Request> Service<Request> for Box<S> where S: Service<Request> + ?Sized {
    type Response = <S as Service<Request>>::Response;
    type Error = <S as Service<Request>>::Error;
    type Future = <S as Service<Request>>::Future;
}
