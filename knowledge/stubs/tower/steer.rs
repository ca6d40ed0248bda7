#![wakeful::source = "tower 0.5.3 documentation, tower::steer"]

use std::fmt::Debug;
use tower_service::Service;

pub struct Steer<S, F, Req> {
    owned: Box<()>,
}
impl<S, F, Req> Steer<S, F, Req> {
    pub fn new(services: impl IntoIterator<Item = S>, router: F) -> Self;
}
impl<S, F, Req> Clone for Steer<S, F, Req> where S: Clone, F: Clone {}
impl<S, F, Req> Debug for Steer<S, F, Req> where S: Debug, F: Debug {}
impl<S, Req, F> Service<Req> for Steer<S, F, Req> where S: Service<Req>, F: Picker<S, Req> {
    type Response = <S as Service<Req>>::Response;
    type Error = <S as Service<Req>>::Error;
    type Future = <S as Service<Req>>::Future;
}
unsafe impl<S, F, Req> Send for Steer<S, F, Req> where F: Send, Req: Send, S: Send {}
unsafe impl<S, F, Req> Sync for Steer<S, F, Req> where F: Sync, Req: Sync, S: Sync {}
impl<S, F, Req> Unpin for Steer<S, F, Req> where F: Unpin, Req: Unpin, S: Unpin {}

pub trait Picker<S, Req> {
    fn pick(&mut self, r: &Req, services: &[S]) -> usize;
}
impl<S, F, Req> Picker<S, Req> for F where F: Fn(&Req, &[S]) -> usize {}
