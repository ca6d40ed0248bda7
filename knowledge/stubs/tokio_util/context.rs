#![wakeful::source = "tokio-util 0.7.20 documentation, tokio_util::context"]

use std::future::Future;
use tokio::runtime::{Handle, Runtime};

pub struct TokioContext<F> {
    owned: Box<()>,
}
impl<F> TokioContext<F> {
    pub fn new(future: F, handle: Handle) -> TokioContext<F>;
    pub fn handle(&self) -> &Handle;
    pub fn into_inner(self) -> F;
}
impl<F: Future> Future for TokioContext<F> {
    type Output = <F as Future>::Output;
}
unsafe impl<F> Send for TokioContext<F> where F: Send {}
unsafe impl<F> Sync for TokioContext<F> where F: Sync {}

pub trait RuntimeExt {
    fn wrap<F: Future>(&self, fut: F) -> TokioContext<F>;
}
impl RuntimeExt for Runtime {}
