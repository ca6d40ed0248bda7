#![wakeful::source = "tokio-rusqlite 0.7.0 source and documentation"]

// A thread of its own does the work, and runs what it is called with.

use rusqlite::OpenFlags;
use std::fmt::Display;
use std::marker::PhantomData;
use std::path::Path;

#[derive(Clone, Debug)]
pub struct Connection {
    owned: Box<()>,
}
impl Connection {
    pub async fn open<P: AsRef<Path>>(path: P) -> Result<Self, rusqlite::Error>;
    pub async fn open_in_memory() -> Result<Self, rusqlite::Error>;
    pub async fn open_with_flags<P: AsRef<Path>>(path: P, flags: OpenFlags) -> Result<Self, rusqlite::Error>;
    #[wakeful::insulates]
    pub async fn call<F, R, E>(&self, function: F) -> Result<R, Error<E>> where F: FnOnce(&mut rusqlite::Connection) -> Result<R, E> + 'static + Send, R: Send + 'static, E: Send + 'static;
    #[wakeful::insulates]
    pub async fn call_raw<F, R>(&self, function: F) -> Result<R> where F: FnOnce(&mut rusqlite::Connection) -> R + 'static + Send, R: Send + 'static;
    #[wakeful::insulates]
    pub async fn call_unwrap<F, R>(&self, function: F) -> R where F: FnOnce(&mut rusqlite::Connection) -> R + Send + 'static, R: Send + 'static;
    pub async fn close(self) -> Result<()>;
}

#[non_exhaustive]
pub enum Error<E = rusqlite::Error> {
    ConnectionClosed,
    Close((Connection, rusqlite::Error)),
    Error(E),
}
impl<E: Display> Display for Error<E> {}
impl<E: std::error::Error + 'static> std::error::Error for Error<E> {}
