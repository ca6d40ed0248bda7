#![wakeful::source = "async_std 1.13.2 documentation, async_std::future"]

use std::error::Error;
use std::fmt::Display;
use std::task::{Context, Poll};
use std::time::Duration;

pub use std::future::Future;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TimeoutError {}
impl Display for TimeoutError {}
impl Error for TimeoutError {}

pub async fn pending<T>() -> T;

pub async fn poll_fn<F, T>(f: F) -> T where F: FnMut(&mut Context<'_>) -> Poll<T>;

pub async fn ready<T>(val: T) -> T;

#[wakeful::counts_from_call]
#[wakeful::gives_up]
pub async fn timeout<F, T>(dur: Duration, f: F) -> Result<T, TimeoutError> where F: std::future::Future<Output = T>;
