#![wakeful::source = "hyper-util 0.1.21 documentation, hyper_util::service"]

use tower_service::Service;

#[derive(Clone, Copy, Debug)]
pub struct TowerToHyperService<S> {
    s: S,
}
impl<S> TowerToHyperService<S> {
    pub fn new(tower_service: S) -> Self;
}
impl<S, R> hyper::service::Service<R> for TowerToHyperService<S> where S: Service<R> + Clone {
    type Response = <S as Service<R>>::Response;
    type Error = <S as Service<R>>::Error;
    type Future = TowerToHyperServiceFuture<S, R>;
}

pub struct TowerToHyperServiceFuture<S, R> where S: Service<R> {
    owned: Box<()>,
}
impl<S, R> Future for TowerToHyperServiceFuture<S, R> where S: Service<R> {
    type Output = Result<<S as Service<R>>::Response, <S as Service<R>>::Error>;
}
unsafe impl<S, R> Send for TowerToHyperServiceFuture<S, R> where S: Send, <S as Service<R>>::Future: Send, R: Send {}
unsafe impl<S, R> Sync for TowerToHyperServiceFuture<S, R> where S: Sync, <S as Service<R>>::Future: Sync, R: Sync {}
impl<S, R> Unpin for TowerToHyperServiceFuture<S, R> where S: Service<R>, Pinned: Unpin {}
