#![wakeful::source = "The Rust standard library documentation, 1.95, std::backtrace"]

use crate::fmt::Display;

#[non_exhaustive]
#[derive(Debug, PartialEq, Eq)]
pub enum BacktraceStatus {
    Unsupported,
    Disabled,
    Captured,
}

#[derive(Debug)]
pub struct Backtrace {
    owned: Box<()>,
}
impl Backtrace {
    pub fn capture() -> Backtrace;
    pub fn force_capture() -> Backtrace;
    pub fn disabled() -> Backtrace;
    pub fn status(&self) -> BacktraceStatus;
}
impl Display for Backtrace {}
