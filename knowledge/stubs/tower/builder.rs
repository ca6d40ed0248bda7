#![wakeful::source = "tower 0.5.3 documentation, tower::builder"]

use crate::buffer::BufferLayer;
use crate::filter::{AsyncFilterLayer, FilterLayer};
use crate::limit::{ConcurrencyLimitLayer, RateLimitLayer};
use crate::load_shed::LoadShedLayer;
use crate::retry::RetryLayer;
use crate::timeout::TimeoutLayer;
use crate::util::{AndThenLayer, BoxCloneService, BoxCloneSyncServiceLayer, BoxService, Either, MapErrLayer, MapFutureLayer, MapRequestLayer, MapResponseLayer, MapResultLayer, ServiceFn, ThenLayer};
use std::fmt::Debug;
use std::time::Duration;
use tower_layer::{Identity, Layer, LayerFn, Stack};
use tower_service::Service;

#[derive(Clone)]
pub struct ServiceBuilder<L> {
    owned: Box<()>,
}
impl ServiceBuilder<Identity> {
    pub fn new() -> Self;
}
impl<L> ServiceBuilder<L> {
    pub fn layer<T>(self, layer: T) -> ServiceBuilder<Stack<T, L>>;
    pub fn option_layer<T>(self, layer: Option<T>) -> ServiceBuilder<Stack<Either<T, Identity>, L>>;
    pub fn layer_fn<F>(self, f: F) -> ServiceBuilder<Stack<LayerFn<F>, L>>;
    pub fn buffer<Request>(self, bound: usize) -> ServiceBuilder<Stack<BufferLayer<Request>, L>>;
    pub fn concurrency_limit(self, max: usize) -> ServiceBuilder<Stack<ConcurrencyLimitLayer, L>>;
    pub fn load_shed(self) -> ServiceBuilder<Stack<LoadShedLayer, L>>;
    pub fn rate_limit(self, num: u64, per: Duration) -> ServiceBuilder<Stack<RateLimitLayer, L>>;
    pub fn retry<P>(self, policy: P) -> ServiceBuilder<Stack<RetryLayer<P>, L>>;
    pub fn timeout(self, timeout: Duration) -> ServiceBuilder<Stack<TimeoutLayer, L>>;
    pub fn filter<P>(self, predicate: P) -> ServiceBuilder<Stack<FilterLayer<P>, L>>;
    pub fn filter_async<P>(self, predicate: P) -> ServiceBuilder<Stack<AsyncFilterLayer<P>, L>>;
    pub fn map_request<F, R1, R2>(self, f: F) -> ServiceBuilder<Stack<MapRequestLayer<F>, L>> where F: FnMut(R1) -> R2 + Clone;
    pub fn map_response<F>(self, f: F) -> ServiceBuilder<Stack<MapResponseLayer<F>, L>>;
    pub fn map_err<F>(self, f: F) -> ServiceBuilder<Stack<MapErrLayer<F>, L>>;
    pub fn map_future<F>(self, f: F) -> ServiceBuilder<Stack<MapFutureLayer<F>, L>>;
    pub fn then<F>(self, f: F) -> ServiceBuilder<Stack<ThenLayer<F>, L>>;
    pub fn and_then<F>(self, f: F) -> ServiceBuilder<Stack<AndThenLayer<F>, L>>;
    pub fn map_result<F>(self, f: F) -> ServiceBuilder<Stack<MapResultLayer<F>, L>>;
    pub fn into_inner(self) -> L;
    pub fn service<S>(&self, service: S) -> L::Service where L: Layer<S>;
    pub fn service_fn<F>(self, f: F) -> L::Service where L: Layer<ServiceFn<F>>;
    pub fn check_clone(self) -> Self where Self: Clone;
    pub fn check_service_clone<S>(self) -> Self where L: Layer<S>, L::Service: Clone;
    pub fn check_service<S, T, U, E>(self) -> Self where L: Layer<S>, L::Service: Service<T, Response = U, Error = E>;
    pub fn boxed<S, R>(self) -> ServiceBuilder<Stack<LayerFn<fn(L::Service) -> BoxService<R, <L::Service as Service<R>>::Response, <L::Service as Service<R>>::Error>>, L>> where L: Layer<S>, L::Service: Service<R> + Send + 'static, <L::Service as Service<R>>::Future: Send + 'static;
    pub fn boxed_clone<S, R>(self) -> ServiceBuilder<Stack<LayerFn<fn(L::Service) -> BoxCloneService<R, <L::Service as Service<R>>::Response, <L::Service as Service<R>>::Error>>, L>> where L: Layer<S>, L::Service: Service<R> + Clone + Send + 'static, <L::Service as Service<R>>::Future: Send + 'static;
    pub fn boxed_clone_sync<S, R>(self) -> ServiceBuilder<Stack<BoxCloneSyncServiceLayer<S, R, <L::Service as Service<R>>::Response, <L::Service as Service<R>>::Error>, Identity>> where L: Layer<S> + Send + Sync + 'static, L::Service: Service<R> + Clone + Send + Sync + 'static, <L::Service as Service<R>>::Future: Send + Sync + 'static;
}
impl<L: Debug> Debug for ServiceBuilder<L> {}
impl Default for ServiceBuilder<Identity> {}
impl<S, L> Layer<S> for ServiceBuilder<L> where L: Layer<S> {
    type Service = <L as Layer<S>>::Service;
}
unsafe impl<L> Send for ServiceBuilder<L> where L: Send {}
unsafe impl<L> Sync for ServiceBuilder<L> where L: Sync {}
impl<L> Unpin for ServiceBuilder<L> where L: Unpin {}
