#![wakeful::source = "eyre 0.6.14 documentation and sources"]

use std::any::Any;
use std::fmt::{Debug, Display, Formatter};
use std::ops::{Deref, DerefMut};
use std::panic::Location;

pub use crate::Report as Error;
pub use crate::WrapErr as Context;

#[derive(Clone, Default)]
pub struct Chain<'a> {
    owned: Box<()>,
}
impl<'a> Chain<'a> {
    pub fn new(head: &'a (dyn std::error::Error + 'static)) -> Self;
}
impl DoubleEndedIterator for Chain<'_> {}
impl ExactSizeIterator for Chain<'_> {}
impl<'a> Iterator for Chain<'a> {
    type Item = &'a (dyn std::error::Error + 'static);
}
impl<'a> !Send for Chain<'a> {}
impl<'a> !Sync for Chain<'a> {}

#[derive(Debug)]
pub struct DefaultHandler {
    owned: Box<()>,
}
impl DefaultHandler {
    pub fn default_with(error: &(dyn std::error::Error + 'static)) -> Box<dyn EyreHandler>;
}
impl EyreHandler for DefaultHandler {}

#[derive(Clone, Copy, Debug)]
pub struct InstallError;
impl Display for InstallError {}
impl std::error::Error for InstallError {}

#[derive(Debug)]
#[must_use]
pub struct Report {}
impl Report {
    pub fn new<E>(error: E) -> Self where E: std::error::Error + Send + Sync + 'static;
    pub fn msg<M>(message: M) -> Self where M: Display + Debug + Send + Sync + 'static;
    pub fn wrap_err<D>(self, msg: D) -> Self where D: Display + Send + Sync + 'static;
    pub fn chain(&self) -> Chain<'_>;
    pub fn root_cause(&self) -> &(dyn std::error::Error + 'static);
    pub fn is<E>(&self) -> bool where E: Display + Debug + Send + Sync + 'static;
    pub fn downcast<E>(self) -> std::result::Result<E, Self> where E: Display + Debug + Send + Sync + 'static;
    pub fn downcast_ref<E>(&self) -> Option<&E> where E: Display + Debug + Send + Sync + 'static;
    pub fn downcast_mut<E>(&mut self) -> Option<&mut E> where E: Display + Debug + Send + Sync + 'static;
    pub fn handler(&self) -> &dyn EyreHandler;
    pub fn handler_mut(&mut self) -> &mut dyn EyreHandler;
}
impl AsRef<dyn std::error::Error + Sync + Send> for Report {}
impl AsRef<dyn std::error::Error> for Report {}
impl Deref for Report {
    type Target = dyn std::error::Error + Sync + Send;
}
impl DerefMut for Report {}
impl Display for Report {}
impl Drop for Report {}
impl<E> From<E> for Report where E: std::error::Error + Send + Sync + 'static {}
impl From<Report> for Box<dyn std::error::Error + Send + Sync + 'static> {}
impl From<Report> for Box<dyn std::error::Error + 'static> {}

pub trait ContextCompat<T>: Sealed {
    fn context<D>(self, msg: D) -> Result<T, Report> where D: Display + Send + Sync + 'static;
    fn with_context<D, F>(self, f: F) -> Result<T, Report> where D: Display + Send + Sync + 'static, F: FnOnce() -> D;
    fn wrap_err<D>(self, msg: D) -> Result<T, Report> where D: Display + Send + Sync + 'static;
    fn wrap_err_with<D, F>(self, f: F) -> Result<T, Report> where D: Display + Send + Sync + 'static, F: FnOnce() -> D;
}
impl<T> ContextCompat<T> for Option<T> {}

pub trait EyreHandler: Any + Send + Sync {
    fn debug(&self, error: &(dyn std::error::Error + 'static), f: &mut Formatter<'_>) -> std::fmt::Result;
    fn display(&self, error: &(dyn std::error::Error + 'static), f: &mut Formatter<'_>) -> std::fmt::Result;
    fn track_caller(&mut self, location: &'static Location<'static>);
}

pub trait OptionExt<T>: Sealed {
    fn ok_or_eyre<M>(self, message: M) -> Result<T> where M: Debug + Display + Send + Sync + 'static;
}
impl<T> OptionExt<T> for Option<T> {}

pub trait WrapErr<T, E>: Sealed {
    fn wrap_err<D>(self, msg: D) -> Result<T, Report> where D: Display + Send + Sync + 'static;
    fn wrap_err_with<D, F>(self, f: F) -> Result<T, Report> where D: Display + Send + Sync + 'static, F: FnOnce() -> D;
    fn context<D>(self, msg: D) -> Result<T, Report> where D: Display + Send + Sync + 'static;
    fn with_context<D, F>(self, f: F) -> Result<T, Report> where D: Display + Send + Sync + 'static, F: FnOnce() -> D;
}
impl<T, E> WrapErr<T, E> for std::result::Result<T, E> {}

pub type Result<T = (), E = Report> = std::result::Result<T, E>;

pub fn Ok<T>(t: T) -> Result<T>;

pub fn set_hook(hook: Box<dyn Fn(&(dyn std::error::Error + 'static)) -> Box<dyn EyreHandler> + Sync + Send + 'static>) -> Result<(), InstallError>;
