#![wakeful::source = "deadpool 0.13.1 source and documentation, unmanaged/"]

use std::fmt::Display;
use std::ops::{Deref, DerefMut};
use std::time::Duration;

pub use crate::Status;

#[derive(Debug)]
pub struct Pool<T> {
    objects: std::sync::Arc<std::sync::Mutex<Vec<T>>>,
}
impl<T> Pool<T> {
    pub fn new(max_size: usize) -> Self;
    pub async fn get(&self) -> Result<Object<T>, PoolError>;
    pub fn try_get(&self) -> Result<Object<T>, PoolError>;
    pub async fn timeout_get(&self, duration: Option<Duration>) -> Result<Object<T>, PoolError>;
    pub async fn add(&self, object: T) -> Result<(), (T, PoolError)>;
    pub fn try_add(&self, object: T) -> Result<(), (T, PoolError)>;
    pub async fn remove(&self) -> Result<T, PoolError>;
    pub fn try_remove(&self) -> Result<T, PoolError>;
    pub async fn timeout_remove(&self, timeout: Option<Duration>) -> Result<T, PoolError>;
    pub fn close(&self);
    pub fn is_closed(&self) -> bool;
    pub fn status(&self) -> Status;
}
impl<T> Clone for Pool<T> {}
impl<T> Default for Pool<T> {}

#[derive(Debug)]
#[must_use]
pub struct Object<T> {
    pool: std::sync::Weak<std::sync::Mutex<Vec<T>>>,
    obj: Option<T>,
}
impl<T> Object<T> {
    pub fn take(this: Self) -> T;
}
impl<T> Drop for Object<T> {}
impl<T> Deref for Object<T> {
    type Target = T;
}
impl<T> DerefMut for Object<T> {}
impl<T> AsRef<T> for Object<T> {}
impl<T> AsMut<T> for Object<T> {}

#[derive(Clone, Copy, Debug)]
pub enum PoolError {
    Timeout,
    Closed,
    NoRuntimeSpecified,
}
impl Display for PoolError {}
impl std::error::Error for PoolError {}
