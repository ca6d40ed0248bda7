#![wakeful::source = "pollster 1.0.3 documentation and sources"]

use std::future::IntoFuture;

pub trait FutureExt: IntoFuture {
    #[wakeful::block_on = "blocks"]
    fn block_on(self) -> Self::Output where Self: Sized;
}
impl<F: IntoFuture> FutureExt for F {}

#[wakeful::block_on = "blocks"]
pub fn block_on<F: IntoFuture>(fut: F) -> F::Output;
