#![wakeful::source = "tower 0.5.3 documentation, tower::util"]

pub mod future;

use crate::BoxError;
use crate::filter::{AsyncFilter, AsyncPredicate, Filter, Predicate};
use crate::util::future::{AndThenFuture, EitherResponseFuture, MapErrFuture, MapResponseFuture, MapResultFuture, ThenFuture};
use crate::util::future::optional::ResponseFuture;
use futures::future::TryFuture;
use futures::stream::Stream;
use std::error::Error;
use std::fmt::Debug;
use std::pin::Pin;
use tower_layer::{Identity, Layer, LayerFn};
use tower_service::Service;

pub use crate::service_fn;

#[derive(Clone)]
pub struct AndThen<S, F> {
    owned: Box<()>,
}
impl<S, F> AndThen<S, F> {
    pub fn new(inner: S, f: F) -> Self;
    pub fn layer(f: F) -> AndThenLayer<F>;
}
impl<S, F> Debug for AndThen<S, F> where S: Debug {}
impl<S, F, Request, Fut> Service<Request> for AndThen<S, F> where S: Service<Request>, S::Error: Into<Fut::Error>, F: FnOnce(S::Response) -> Fut + Clone, Fut: TryFuture {
    type Response = <Fut as TryFuture>::Ok;
    type Error = <Fut as TryFuture>::Error;
    type Future = AndThenFuture<<S as Service<Request>>::Future, Fut, F>;
}
unsafe impl<S, F> Send for AndThen<S, F> where S: Send, F: Send {}
unsafe impl<S, F> Sync for AndThen<S, F> where S: Sync, F: Sync {}
impl<S, F> Unpin for AndThen<S, F> where S: Unpin, F: Unpin {}

#[derive(Clone, Debug)]
pub struct AndThenLayer<F> {
    owned: Box<()>,
}
impl<F> AndThenLayer<F> {
    pub fn new(f: F) -> Self;
}
impl<S, F> Layer<S> for AndThenLayer<F> where F: Clone {
    type Service = AndThen<S, F>;
}
unsafe impl<F> Send for AndThenLayer<F> where F: Send {}
unsafe impl<F> Sync for AndThenLayer<F> where F: Sync {}
impl<F> Unpin for AndThenLayer<F> where F: Unpin {}

pub struct BoxCloneService<T, U, E> {
    owned: Box<()>,
}
impl<T, U, E> BoxCloneService<T, U, E> {
    pub fn new<S>(inner: S) -> Self where S: Service<T, Response = U, Error = E> + Clone + Send + 'static, S::Future: Send + 'static;
    pub fn layer<S>() -> LayerFn<fn(S) -> Self> where S: Service<T, Response = U, Error = E> + Clone + Send + 'static, S::Future: Send + 'static;
}
impl<T, U, E> Clone for BoxCloneService<T, U, E> {}
impl<T, U, E> Debug for BoxCloneService<T, U, E> {}
impl<T, U, E> Service<T> for BoxCloneService<T, U, E> {
    type Response = U;
    type Error = E;
    type Future = Pin<Box<dyn Future<Output = Result<U, E>> + Send>>;
}
impl<T, U, E> !Sync for BoxCloneService<T, U, E> {}

pub struct BoxCloneServiceLayer<In, T, U, E> {
    owned: Box<()>,
}
impl<In, T, U, E> BoxCloneServiceLayer<In, T, U, E> {
    pub fn new<L>(inner_layer: L) -> Self where L: Layer<In> + Send + Sync + 'static, L::Service: Service<T, Response = U, Error = E> + Send + Clone + 'static, <L::Service as Service<T>>::Future: Send + 'static;
}
impl<In, T, U, E> Clone for BoxCloneServiceLayer<In, T, U, E> {}
impl<In, T, U, E> Debug for BoxCloneServiceLayer<In, T, U, E> {}
impl<In, T, U, E> Layer<In> for BoxCloneServiceLayer<In, T, U, E> {
    type Service = BoxCloneService<T, U, E>;
}

pub struct BoxCloneSyncService<T, U, E> {
    owned: Box<()>,
}
impl<T, U, E> BoxCloneSyncService<T, U, E> {
    pub fn new<S>(inner: S) -> Self where S: Service<T, Response = U, Error = E> + Clone + Send + Sync + 'static, S::Future: Send + 'static;
    pub fn layer<S>() -> LayerFn<fn(S) -> Self> where S: Service<T, Response = U, Error = E> + Clone + Send + Sync + 'static, S::Future: Send + 'static;
}
impl<T, U, E> Clone for BoxCloneSyncService<T, U, E> {}
impl<T, U, E> Debug for BoxCloneSyncService<T, U, E> {}
impl<T, U, E> Service<T> for BoxCloneSyncService<T, U, E> {
    type Response = U;
    type Error = E;
    type Future = Pin<Box<dyn Future<Output = Result<U, E>> + Send>>;
}

pub struct BoxCloneSyncServiceLayer<In, T, U, E> {
    owned: Box<()>,
}
impl<In, T, U, E> BoxCloneSyncServiceLayer<In, T, U, E> {
    pub fn new<L>(inner_layer: L) -> Self where L: Layer<In> + Send + Sync + 'static, L::Service: Service<T, Response = U, Error = E> + Send + Sync + Clone + 'static, <L::Service as Service<T>>::Future: Send + 'static;
}
impl<In, T, U, E> Clone for BoxCloneSyncServiceLayer<In, T, U, E> {}
impl<In, T, U, E> Debug for BoxCloneSyncServiceLayer<In, T, U, E> {}
impl<In, T, U, E> Layer<In> for BoxCloneSyncServiceLayer<In, T, U, E> {
    type Service = BoxCloneSyncService<T, U, E>;
}

pub struct BoxLayer<In, T, U, E> {
    owned: Box<()>,
}
impl<In, T, U, E> BoxLayer<In, T, U, E> {
    pub fn new<L>(inner_layer: L) -> Self where L: Layer<In> + Send + Sync + 'static, L::Service: Service<T, Response = U, Error = E> + Send + 'static, <L::Service as Service<T>>::Future: Send + 'static;
}
impl<In, T, U, E> Clone for BoxLayer<In, T, U, E> {}
impl<In, T, U, E> Debug for BoxLayer<In, T, U, E> {}
impl<In, T, U, E> Layer<In> for BoxLayer<In, T, U, E> {
    type Service = BoxService<T, U, E>;
}

pub struct BoxService<T, U, E> {
    owned: Box<()>,
}
impl<T, U, E> BoxService<T, U, E> {
    pub fn new<S>(inner: S) -> Self where S: Service<T, Response = U, Error = E> + Send + 'static, S::Future: Send + 'static;
    pub fn layer<S>() -> LayerFn<fn(S) -> Self> where S: Service<T, Response = U, Error = E> + Send + 'static, S::Future: Send + 'static;
}
impl<T, U, E> Debug for BoxService<T, U, E> {}
impl<T, U, E> Service<T> for BoxService<T, U, E> {
    type Response = U;
    type Error = E;
    type Future = Pin<Box<dyn Future<Output = Result<U, E>> + Send>>;
}

#[derive(Debug)]
pub struct CallAll<Svc, S> where Svc: Service<S::Item>, S: Stream {
    owned: Box<()>,
}
impl<Svc, S> CallAll<Svc, S> where Svc: Service<S::Item>, S: Stream {
    pub fn new(service: Svc, stream: S) -> CallAll<Svc, S>;
    pub fn into_inner(self) -> Svc;
    pub fn take_service(self: Pin<&mut Self>) -> Svc;
    pub fn unordered(self) -> CallAllUnordered<Svc, S>;
}
impl<Svc, S> Stream for CallAll<Svc, S> where Svc: Service<S::Item>, S: Stream {
    type Item = Result<<Svc as Service<<S as Stream>::Item>>::Response, <Svc as Service<<S as Stream>::Item>>::Error>;
}
unsafe impl<Svc, S> Send for CallAll<Svc, S> where S: Send, Svc: Send, <S as Stream>::Item: Send, <Svc as Service<<S as Stream>::Item>>::Future: Send, <Svc as Service<<S as Stream>::Item>>::Response: Send, <Svc as Service<<S as Stream>::Item>>::Error: Send {}
unsafe impl<Svc, S> Sync for CallAll<Svc, S> where S: Sync, Svc: Sync, <S as Stream>::Item: Sync, <Svc as Service<<S as Stream>::Item>>::Future: Send + Sync, <Svc as Service<<S as Stream>::Item>>::Response: Sync, <Svc as Service<<S as Stream>::Item>>::Error: Sync {}
impl<Svc, S> Unpin for CallAll<Svc, S> where Svc: Service<S::Item>, S: Stream, Pinned: Unpin {}

#[derive(Debug)]
pub struct CallAllUnordered<Svc, S> where Svc: Service<S::Item>, S: Stream {
    owned: Box<()>,
}
impl<Svc, S> CallAllUnordered<Svc, S> where Svc: Service<S::Item>, S: Stream {
    pub fn new(service: Svc, stream: S) -> CallAllUnordered<Svc, S>;
    pub fn into_inner(self) -> Svc;
    pub fn take_service(self: Pin<&mut Self>) -> Svc;
}
impl<Svc, S> Stream for CallAllUnordered<Svc, S> where Svc: Service<S::Item>, S: Stream {
    type Item = Result<<Svc as Service<<S as Stream>::Item>>::Response, <Svc as Service<<S as Stream>::Item>>::Error>;
}
unsafe impl<Svc, S> Send for CallAllUnordered<Svc, S> where S: Send, Svc: Send, <Svc as Service<<S as Stream>::Item>>::Future: Send, <S as Stream>::Item: Send {}
unsafe impl<Svc, S> Sync for CallAllUnordered<Svc, S> where S: Sync, Svc: Sync, <Svc as Service<<S as Stream>::Item>>::Future: Send + Sync, <S as Stream>::Item: Sync {}
impl<Svc, S> Unpin for CallAllUnordered<Svc, S> where Svc: Service<S::Item>, S: Stream, Pinned: Unpin {}

#[derive(Clone, Copy, Debug)]
pub enum Either<A, B> {
    Left(A),
    Right(B),
}
impl<S, A, B> Layer<S> for Either<A, B> where A: Layer<S>, B: Layer<S> {
    type Service = Either<<A as Layer<S>>::Service, <B as Layer<S>>::Service>;
}
impl<A, B, Request> Service<Request> for Either<A, B> where A: Service<Request>, B: Service<Request, Response = A::Response, Error = A::Error> {
    type Response = <A as Service<Request>>::Response;
    type Error = <A as Service<Request>>::Error;
    type Future = EitherResponseFuture<<A as Service<Request>>::Future, <B as Service<Request>>::Future>;
}

#[derive(Clone)]
pub struct FutureService<F, S> {
    owned: Box<()>,
}
impl<F, S> FutureService<F, S> {
    pub fn new(future: F) -> Self;
}
impl<F, S> Debug for FutureService<F, S> where S: Debug {}
impl<F, S, R, E> Service<R> for FutureService<F, S> where F: Future<Output = Result<S, E>> + Unpin, S: Service<R, Error = E> {
    type Response = <S as Service<R>>::Response;
    type Error = E;
    type Future = <S as Service<R>>::Future;
}
unsafe impl<F, S> Send for FutureService<F, S> where F: Send, S: Send {}
unsafe impl<F, S> Sync for FutureService<F, S> where F: Sync, S: Sync {}
impl<F, S> Unpin for FutureService<F, S> where F: Unpin, S: Unpin {}

#[derive(Clone)]
pub struct MapErr<S, F> {
    owned: Box<()>,
}
impl<S, F> MapErr<S, F> {
    pub fn new(inner: S, f: F) -> Self;
    pub fn layer(f: F) -> MapErrLayer<F>;
}
impl<S, F> Debug for MapErr<S, F> where S: Debug {}
impl<S, F, Request, Error> Service<Request> for MapErr<S, F> where S: Service<Request>, F: FnOnce(S::Error) -> Error + Clone {
    type Response = <S as Service<Request>>::Response;
    type Error = Error;
    type Future = MapErrFuture<<S as Service<Request>>::Future, F>;
}
unsafe impl<S, F> Send for MapErr<S, F> where S: Send, F: Send {}
unsafe impl<S, F> Sync for MapErr<S, F> where S: Sync, F: Sync {}
impl<S, F> Unpin for MapErr<S, F> where S: Unpin, F: Unpin {}

#[derive(Clone, Debug)]
pub struct MapErrLayer<F> {
    owned: Box<()>,
}
impl<F> MapErrLayer<F> {
    pub fn new(f: F) -> Self;
}
impl<S, F> Layer<S> for MapErrLayer<F> where F: Clone {
    type Service = MapErr<S, F>;
}
unsafe impl<F> Send for MapErrLayer<F> where F: Send {}
unsafe impl<F> Sync for MapErrLayer<F> where F: Sync {}
impl<F> Unpin for MapErrLayer<F> where F: Unpin {}

#[derive(Clone)]
pub struct MapFuture<S, F> {
    owned: Box<()>,
}
impl<S, F> MapFuture<S, F> {
    pub fn new(inner: S, f: F) -> Self;
    pub fn layer(f: F) -> MapFutureLayer<F>;
    pub fn get_ref(&self) -> &S;
    pub fn get_mut(&mut self) -> &mut S;
    pub fn into_inner(self) -> S;
}
impl<S, F> Debug for MapFuture<S, F> where S: Debug {}
impl<R, S, F, T, E, Fut> Service<R> for MapFuture<S, F> where S: Service<R>, F: FnMut(S::Future) -> Fut, E: From<S::Error>, Fut: Future<Output = Result<T, E>> {
    type Response = T;
    type Error = E;
    type Future = Fut;
}
unsafe impl<S, F> Send for MapFuture<S, F> where S: Send, F: Send {}
unsafe impl<S, F> Sync for MapFuture<S, F> where S: Sync, F: Sync {}
impl<S, F> Unpin for MapFuture<S, F> where S: Unpin, F: Unpin {}

#[derive(Clone)]
pub struct MapFutureLayer<F> {
    owned: Box<()>,
}
impl<F> MapFutureLayer<F> {
    pub fn new(f: F) -> Self;
}
impl<F> Debug for MapFutureLayer<F> {}
impl<S, F> Layer<S> for MapFutureLayer<F> where F: Clone {
    type Service = MapFuture<S, F>;
}
unsafe impl<F> Send for MapFutureLayer<F> where F: Send {}
unsafe impl<F> Sync for MapFutureLayer<F> where F: Sync {}
impl<F> Unpin for MapFutureLayer<F> where F: Unpin {}

#[derive(Clone)]
pub struct MapRequest<S, F> {
    owned: Box<()>,
}
impl<S, F> MapRequest<S, F> {
    pub fn new(inner: S, f: F) -> Self;
    pub fn layer(f: F) -> MapRequestLayer<F>;
}
impl<S, F> Debug for MapRequest<S, F> where S: Debug {}
impl<S, F, R1, R2> Service<R1> for MapRequest<S, F> where S: Service<R2>, F: FnMut(R1) -> R2 {
    type Response = <S as Service<R2>>::Response;
    type Error = <S as Service<R2>>::Error;
    type Future = <S as Service<R2>>::Future;
}
unsafe impl<S, F> Send for MapRequest<S, F> where S: Send, F: Send {}
unsafe impl<S, F> Sync for MapRequest<S, F> where S: Sync, F: Sync {}
impl<S, F> Unpin for MapRequest<S, F> where S: Unpin, F: Unpin {}

#[derive(Clone, Debug)]
pub struct MapRequestLayer<F> {
    owned: Box<()>,
}
impl<F> MapRequestLayer<F> {
    pub fn new(f: F) -> Self;
}
impl<S, F> Layer<S> for MapRequestLayer<F> where F: Clone {
    type Service = MapRequest<S, F>;
}
unsafe impl<F> Send for MapRequestLayer<F> where F: Send {}
unsafe impl<F> Sync for MapRequestLayer<F> where F: Sync {}
impl<F> Unpin for MapRequestLayer<F> where F: Unpin {}

#[derive(Clone)]
pub struct MapResponse<S, F> {
    owned: Box<()>,
}
impl<S, F> MapResponse<S, F> {
    pub fn new(inner: S, f: F) -> Self;
    pub fn layer(f: F) -> MapResponseLayer<F>;
}
impl<S, F> Debug for MapResponse<S, F> where S: Debug {}
impl<S, F, Request, Response> Service<Request> for MapResponse<S, F> where S: Service<Request>, F: FnOnce(S::Response) -> Response + Clone {
    type Response = Response;
    type Error = <S as Service<Request>>::Error;
    type Future = MapResponseFuture<<S as Service<Request>>::Future, F>;
}
unsafe impl<S, F> Send for MapResponse<S, F> where S: Send, F: Send {}
unsafe impl<S, F> Sync for MapResponse<S, F> where S: Sync, F: Sync {}
impl<S, F> Unpin for MapResponse<S, F> where S: Unpin, F: Unpin {}

#[derive(Clone, Debug)]
pub struct MapResponseLayer<F> {
    owned: Box<()>,
}
impl<F> MapResponseLayer<F> {
    pub fn new(f: F) -> Self;
}
impl<S, F> Layer<S> for MapResponseLayer<F> where F: Clone {
    type Service = MapResponse<S, F>;
}
unsafe impl<F> Send for MapResponseLayer<F> where F: Send {}
unsafe impl<F> Sync for MapResponseLayer<F> where F: Sync {}
impl<F> Unpin for MapResponseLayer<F> where F: Unpin {}

#[derive(Clone)]
pub struct MapResult<S, F> {
    owned: Box<()>,
}
impl<S, F> MapResult<S, F> {
    pub fn new(inner: S, f: F) -> Self;
    pub fn layer(f: F) -> MapResultLayer<F>;
}
impl<S, F> Debug for MapResult<S, F> where S: Debug {}
impl<S, F, Request, Response, Error> Service<Request> for MapResult<S, F> where S: Service<Request>, Error: From<S::Error>, F: FnOnce(Result<S::Response, S::Error>) -> Result<Response, Error> + Clone {
    type Response = Response;
    type Error = Error;
    type Future = MapResultFuture<<S as Service<Request>>::Future, F>;
}
unsafe impl<S, F> Send for MapResult<S, F> where S: Send, F: Send {}
unsafe impl<S, F> Sync for MapResult<S, F> where S: Sync, F: Sync {}
impl<S, F> Unpin for MapResult<S, F> where S: Unpin, F: Unpin {}

#[derive(Clone, Debug)]
pub struct MapResultLayer<F> {
    owned: Box<()>,
}
impl<F> MapResultLayer<F> {
    pub fn new(f: F) -> Self;
}
impl<S, F> Layer<S> for MapResultLayer<F> where F: Clone {
    type Service = MapResult<S, F>;
}
unsafe impl<F> Send for MapResultLayer<F> where F: Send {}
unsafe impl<F> Sync for MapResultLayer<F> where F: Sync {}
impl<F> Unpin for MapResultLayer<F> where F: Unpin {}

#[derive(Debug)]
pub struct Oneshot<S: Service<Req>, Req> {
    owned: Box<()>,
}
impl<S, Req> Oneshot<S, Req> where S: Service<Req> {
    pub fn new(svc: S, req: Req) -> Self;
}
impl<S, Req> Future for Oneshot<S, Req> where S: Service<Req> {
    type Output = Result<<S as Service<Req>>::Response, <S as Service<Req>>::Error>;
}
unsafe impl<S, Req> Send for Oneshot<S, Req> where S: Send, <S as Service<Req>>::Future: Send, Req: Send {}
unsafe impl<S, Req> Sync for Oneshot<S, Req> where S: Sync, <S as Service<Req>>::Future: Sync, Req: Sync {}
impl<S: Service<Req>, Req> Unpin for Oneshot<S, Req> where Pinned: Unpin {}

#[derive(Debug)]
pub struct Optional<T> {
    owned: Box<()>,
}
impl<T> Optional<T> {
    pub fn new<Request>(inner: Option<T>) -> Optional<T> where T: Service<Request>, T::Error: Into<BoxError>;
}
impl<T, Request> Service<Request> for Optional<T> where T: Service<Request>, T::Error: Into<BoxError> {
    type Response = <T as Service<Request>>::Response;
    type Error = Box<dyn Error + Sync + Send>;
    type Future = ResponseFuture<<T as Service<Request>>::Future>;
}
unsafe impl<T> Send for Optional<T> where T: Send {}
unsafe impl<T> Sync for Optional<T> where T: Sync {}
impl<T> Unpin for Optional<T> where T: Unpin {}

pub struct Ready<'a, T, Request> {
    owned: Box<()>,
}
impl<'a, T, Request> Ready<'a, T, Request> where T: Service<Request> {
    pub fn new(service: &'a mut T) -> Self;
}
impl<T, Request> Debug for Ready<'_, T, Request> where T: Debug {}
impl<'a, T, Request> Future for Ready<'a, T, Request> where T: Service<Request> {
    type Output = Result<&'a mut T, <T as Service<Request>>::Error>;
}
unsafe impl<'a, T, Request> Send for Ready<'a, T, Request> where T: Send {}
unsafe impl<'a, T, Request> Sync for Ready<'a, T, Request> where T: Sync {}
impl<T, Request> Unpin for Ready<'_, T, Request> {}

pub struct ReadyOneshot<T, Request> {
    owned: Box<()>,
}
impl<T, Request> ReadyOneshot<T, Request> where T: Service<Request> {
    pub fn new(service: T) -> Self;
}
impl<T, Request> Debug for ReadyOneshot<T, Request> where T: Debug {}
impl<T, Request> Future for ReadyOneshot<T, Request> where T: Service<Request> {
    type Output = Result<T, <T as Service<Request>>::Error>;
}
unsafe impl<T, Request> Send for ReadyOneshot<T, Request> where T: Send {}
unsafe impl<T, Request> Sync for ReadyOneshot<T, Request> where T: Sync {}
impl<T, Request> Unpin for ReadyOneshot<T, Request> {}

#[derive(Clone, Copy)]
pub struct ServiceFn<T> {
    t: T,
}
impl<T> Debug for ServiceFn<T> {}
impl<T, F, Request, R, E> Service<Request> for ServiceFn<T> where T: FnMut(Request) -> F, F: Future<Output = Result<R, E>> {
    type Response = R;
    type Error = E;
    type Future = F;
}

#[derive(Clone)]
pub struct Then<S, F> {
    owned: Box<()>,
}
impl<S, F> Then<S, F> {
    pub fn new(inner: S, f: F) -> Self;
    pub fn layer(f: F) -> ThenLayer<F>;
}
impl<S, F> Debug for Then<S, F> where S: Debug {}
impl<S, F, Request, Response, Error, Fut> Service<Request> for Then<S, F> where S: Service<Request>, S::Error: Into<Error>, F: FnOnce(Result<S::Response, S::Error>) -> Fut + Clone, Fut: Future<Output = Result<Response, Error>> {
    type Response = Response;
    type Error = Error;
    type Future = ThenFuture<<S as Service<Request>>::Future, Fut, F>;
}
unsafe impl<S, F> Send for Then<S, F> where S: Send, F: Send {}
unsafe impl<S, F> Sync for Then<S, F> where S: Sync, F: Sync {}
impl<S, F> Unpin for Then<S, F> where S: Unpin, F: Unpin {}

#[derive(Clone, Debug)]
pub struct ThenLayer<F> {
    owned: Box<()>,
}
impl<F> ThenLayer<F> {
    pub fn new(f: F) -> Self;
}
impl<S, F> Layer<S> for ThenLayer<F> where F: Clone {
    type Service = Then<S, F>;
}
unsafe impl<F> Send for ThenLayer<F> where F: Send {}
unsafe impl<F> Sync for ThenLayer<F> where F: Sync {}
impl<F> Unpin for ThenLayer<F> where F: Unpin {}

pub struct UnsyncBoxService<T, U, E> {
    owned: Box<()>,
}
impl<T, U, E> UnsyncBoxService<T, U, E> {
    pub fn new<S>(inner: S) -> Self where S: Service<T, Response = U, Error = E> + 'static, S::Future: 'static;
    pub fn layer<S>() -> LayerFn<fn(S) -> Self> where S: Service<T, Response = U, Error = E> + 'static, S::Future: 'static;
}
impl<T, U, E> Debug for UnsyncBoxService<T, U, E> {}
impl<T, U, E> Service<T> for UnsyncBoxService<T, U, E> {
    type Response = U;
    type Error = E;
    type Future = Pin<Box<dyn Future<Output = Result<U, E>>>>;
}
impl<T, U, E> !Send for UnsyncBoxService<T, U, E> {}
impl<T, U, E> !Sync for UnsyncBoxService<T, U, E> {}

pub trait ServiceExt<Request>: Service<Request> {
    fn ready(&mut self) -> Ready<'_, Self, Request> where Self: Sized;
    fn ready_oneshot(self) -> ReadyOneshot<Self, Request> where Self: Sized;
    fn oneshot(self, req: Request) -> Oneshot<Self, Request> where Self: Sized;
    fn call_all<S>(self, reqs: S) -> CallAll<Self, S> where Self: Sized, S: Stream<Item = Request>;
    fn and_then<F>(self, f: F) -> AndThen<Self, F> where Self: Sized, F: Clone;
    fn map_response<F, Response>(self, f: F) -> MapResponse<Self, F> where Self: Sized, F: FnOnce(Self::Response) -> Response + Clone;
    fn map_err<F, Error>(self, f: F) -> MapErr<Self, F> where Self: Sized, F: FnOnce(Self::Error) -> Error + Clone;
    fn map_result<F, Response, Error>(self, f: F) -> MapResult<Self, F> where Self: Sized, Error: From<Self::Error>, F: FnOnce(Result<Self::Response, Self::Error>) -> Result<Response, Error> + Clone;
    fn map_request<F, NewRequest>(self, f: F) -> MapRequest<Self, F> where Self: Sized, F: FnMut(NewRequest) -> Request;
    fn filter<F, NewRequest>(self, filter: F) -> Filter<Self, F> where Self: Sized, F: Predicate<NewRequest>;
    fn filter_async<F, NewRequest>(self, filter: F) -> AsyncFilter<Self, F> where Self: Sized, F: AsyncPredicate<NewRequest>;
    fn then<F, Response, Error, Fut>(self, f: F) -> Then<Self, F> where Self: Sized, Error: From<Self::Error>, F: FnOnce(Result<Self::Response, Self::Error>) -> Fut + Clone, Fut: Future<Output = Result<Response, Error>>;
    fn map_future<F, Fut, Response, Error>(self, f: F) -> MapFuture<Self, F> where Self: Sized, F: FnMut(Self::Future) -> Fut, Error: From<Self::Error>, Fut: Future<Output = Result<Response, Error>>;
    fn boxed(self) -> BoxService<Request, Self::Response, Self::Error> where Self: Sized + Send + 'static, Self::Future: Send + 'static;
    fn boxed_clone(self) -> BoxCloneService<Request, Self::Response, Self::Error> where Self: Clone + Sized + Send + 'static, Self::Future: Send + 'static;
}
impl<T, Request> ServiceExt<Request> for T where T: Service<Request> + ?Sized {}

pub fn future_service<F, S, R, E>(future: F) -> FutureService<F, S> where F: Future<Output = Result<S, E>> + Unpin, S: Service<R, Error = E>;

pub fn option_layer<L>(layer: Option<L>) -> Either<L, Identity>;
