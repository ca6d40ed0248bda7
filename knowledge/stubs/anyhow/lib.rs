#![wakeful::source = "anyhow 1.0.104 documentation"]

use std::backtrace::Backtrace;
use std::convert::Infallible;
use std::fmt::{Debug, Display};
use std::ops::{Deref, DerefMut};

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
pub struct Error {}
impl Error {
    pub fn new<E>(error: E) -> Self where E: std::error::Error + Send + Sync + 'static;
    pub fn msg<M>(message: M) -> Self where M: Display + Debug + Send + Sync + 'static;
    pub fn from_boxed(boxed_error: Box<dyn std::error::Error + Send + Sync + 'static>) -> Self;
    pub fn context<C>(self, context: C) -> Self where C: Display + Send + Sync + 'static;
    pub fn backtrace(&self) -> &Backtrace;
    pub fn chain(&self) -> Chain<'_>;
    pub fn root_cause(&self) -> &(dyn std::error::Error + 'static);
    pub fn is<E>(&self) -> bool where E: Display + Debug + Send + Sync + 'static;
    pub fn downcast<E>(self) -> std::result::Result<E, Self> where E: Display + Debug + Send + Sync + 'static;
    pub fn downcast_ref<E>(&self) -> Option<&E> where E: Display + Debug + Send + Sync + 'static;
    pub fn downcast_mut<E>(&mut self) -> Option<&mut E> where E: Display + Debug + Send + Sync + 'static;
    pub fn into_boxed_dyn_error(self) -> Box<dyn std::error::Error + Send + Sync + 'static>;
    pub fn reallocate_into_boxed_dyn_error_without_backtrace(self) -> Box<dyn std::error::Error + Send + Sync + 'static>;
}
impl AsRef<dyn std::error::Error> for Error {}
impl AsRef<dyn std::error::Error + Sync + Send> for Error {}
impl Deref for Error {
    type Target = dyn std::error::Error + Sync + Send;
}
impl DerefMut for Error {}
impl Display for Error {}
impl Drop for Error {}
impl<E> From<E> for Error where E: std::error::Error + Send + Sync + 'static {}
impl From<Error> for Box<dyn std::error::Error + 'static> {}
impl From<Error> for Box<dyn std::error::Error + Send + 'static> {}
impl From<Error> for Box<dyn std::error::Error + Send + Sync + 'static> {}

pub trait Context<T, E>: Sealed {
    fn context<C>(self, context: C) -> Result<T, Error> where C: Display + Send + Sync + 'static;
    fn with_context<C, F>(self, f: F) -> Result<T, Error> where C: Display + Send + Sync + 'static, F: FnOnce() -> C;
}
impl<T> Context<T, Infallible> for Option<T> {}
impl<T, E> Context<T, E> for std::result::Result<T, E> where E: std::error::Error + Send + Sync + 'static {}

pub type Result<T, E = Error> = std::result::Result<T, E>;

pub fn Ok<T>(value: T) -> Result<T>;
