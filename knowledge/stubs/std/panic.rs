#![wakeful::source = "The Rust standard library documentation, 1.95, std::panic"]

use crate::any::Any;
use crate::ffi::CStr;
use crate::fmt::Display;
use crate::future::Future;
use crate::ops::{Deref, DerefMut};

#[derive(Debug, Default)]
pub struct AssertUnwindSafe<T>(pub T);
impl<T> Deref for AssertUnwindSafe<T> {
    type Target = T;
}
impl<T> DerefMut for AssertUnwindSafe<T> {}
impl<F> Future for AssertUnwindSafe<F> where F: Future {
    type Output = <F as Future>::Output;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Location<'a> {}
impl<'a> Location<'a> {
    pub fn caller() -> &'static Location<'static>;
    pub fn file(&self) -> &'a str;
    pub fn file_as_c_str(&self) -> &'a CStr;
    pub fn line(&self) -> u32;
    pub fn column(&self) -> u32;
}
impl Display for Location<'_> {}

#[derive(Debug)]
pub struct PanicHookInfo<'a> {}
impl<'a> PanicHookInfo<'a> {
    pub fn payload(&self) -> &(dyn Any + Send);
    pub fn payload_as_str(&self) -> Option<&str>;
    pub fn location(&self) -> Option<&Location<'_>>;
}
impl Display for PanicHookInfo<'_> {}
impl<'a> !Send for PanicHookInfo<'a> {}
impl<'a> !Sync for PanicHookInfo<'a> {}

pub trait RefUnwindSafe {}

pub trait UnwindSafe {}

pub type PanicInfo<'a> = PanicHookInfo<'a>;

#[wakeful::lang = "catch_unwind"]
pub fn catch_unwind<F: FnOnce() -> R + UnwindSafe, R>(f: F) -> crate::thread::Result<R>;

pub fn panic_any<M: 'static + Any + Send>(msg: M) -> !;

pub fn resume_unwind(payload: Box<dyn Any + Send>) -> !;

pub fn set_hook(hook: Box<dyn Fn(&PanicHookInfo<'_>) + Sync + Send + 'static>);

pub fn take_hook() -> Box<dyn Fn(&PanicHookInfo<'_>) + Sync + Send + 'static>;
