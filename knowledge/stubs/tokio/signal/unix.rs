#![wakeful::source = "tokio 1.54.1 documentation, tokio::signal::unix"]

use std::os::raw::c_int;
use std::task::{Context, Poll};

#[derive(Debug)]
#[must_use]
pub struct Signal {
    owned: Box<()>,
}
impl Signal {
    pub async fn recv(&mut self) -> Option<()>;
    pub fn poll_recv(&mut self, cx: &mut Context<'_>) -> Poll<Option<()>>;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SignalKind {}
impl SignalKind {
    pub fn from_raw(signum: c_int) -> Self;
    pub fn as_raw_value(&self) -> c_int;
    pub fn alarm() -> Self;
    pub fn child() -> Self;
    pub fn hangup() -> Self;
    pub fn interrupt() -> Self;
    pub fn io() -> Self;
    pub fn pipe() -> Self;
    pub fn quit() -> Self;
    pub fn terminate() -> Self;
    pub fn user_defined1() -> Self;
    pub fn user_defined2() -> Self;
    pub fn window_change() -> Self;
}
impl From<SignalKind> for c_int {}
impl From<i32> for SignalKind {}

pub fn signal(kind: SignalKind) -> std::io::Result<Signal>;
