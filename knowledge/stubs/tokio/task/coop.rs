#![wakeful::source = "tokio 1.54.1 documentation, tokio::task::coop"]

use std::fmt::Debug;
use std::future::Future;
use std::task::{Context, Poll};

#[must_use]
pub struct Coop<F: Future> {
    f: F,
}
impl<F: Debug + Future> Debug for Coop<F> {}
impl<F: Future> Future for Coop<F> {
    type Output = <F as Future>::Output;
}

#[derive(Debug)]
#[must_use]
pub struct RestoreOnPending {}
impl RestoreOnPending {
    pub fn made_progress(&self);
}
impl Drop for RestoreOnPending {}
impl !Send for RestoreOnPending {}
impl !Sync for RestoreOnPending {}

#[must_use]
pub struct Unconstrained<F> {
    f: F,
}
impl<F> Future for Unconstrained<F> where F: Future {
    type Output = <F as Future>::Output;
}

pub async fn consume_budget();

pub fn cooperative<F: Future>(fut: F) -> Coop<F>;

pub fn has_budget_remaining() -> bool;

pub fn poll_proceed(cx: &mut Context<'_>) -> Poll<RestoreOnPending>;

pub fn unconstrained<F>(inner: F) -> Unconstrained<F>;
