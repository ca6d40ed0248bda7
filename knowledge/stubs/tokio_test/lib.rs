#![wakeful::source = "tokio-test 0.4.6 documentation and sources"]

use std::future::Future;

#[wakeful::block_on = "panics"]
pub fn block_on<F: Future>(future: F) -> F::Output;
