#![wakeful::source = "tower 0.5.3 documentation, tower::retry::future"]

use crate::retry::Policy;
use tower_service::Service;

#[derive(Debug)]
pub struct ResponseFuture<P, S, Request> where P: Policy<Request, S::Response, S::Error>, S: Service<Request> {
    owned: Box<()>,
}
impl<P, S, Request> Future for ResponseFuture<P, S, Request> where P: Policy<Request, S::Response, S::Error>, S: Service<Request> {
    type Output = Result<<S as Service<Request>>::Response, <S as Service<Request>>::Error>;
}
unsafe impl<P, S, Request> Send for ResponseFuture<P, S, Request> where Request: Send, P: Send, S: Send, <S as Service<Request>>::Future: Send, <P as Policy<Request, <S as Service<Request>>::Response, <S as Service<Request>>::Error>>::Future: Send {}
unsafe impl<P, S, Request> Sync for ResponseFuture<P, S, Request> where Request: Sync, P: Sync, S: Sync, <S as Service<Request>>::Future: Sync, <P as Policy<Request, <S as Service<Request>>::Response, <S as Service<Request>>::Error>>::Future: Sync {}
impl<P, S, Request> Unpin for ResponseFuture<P, S, Request> where P: Policy<Request, S::Response, S::Error>, S: Service<Request>, Pinned: Unpin {}
