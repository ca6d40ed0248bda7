#![wakeful::source = "moka 0.12.16 documentation and sources"]
#![wakeful::versions = "0.12"]

pub mod future;
pub mod notification;
pub mod ops;
pub mod policy;
pub mod sync;

use std::fmt::{Debug, Display};

pub use crate::policy::Expiry;
pub use crate::policy::Policy;

#[derive(Debug)]
pub enum PredicateError {
    InvalidationClosuresDisabled,
}
impl Display for PredicateError {}
impl std::error::Error for PredicateError {}

pub struct Entry<K, V> {
    owned: Box<()>,
}
impl<K, V> Entry<K, V> {
    pub fn key(&self) -> &K;
    pub fn value(&self) -> &V;
    pub fn into_value(self) -> V;
    pub fn is_fresh(&self) -> bool;
    pub fn is_old_value_replaced(&self) -> bool;
}
impl<K, V> Debug for Entry<K, V> where K: Debug, V: Debug {}
unsafe impl<K, V> Send for Entry<K, V> where V: Send, K: Sync + Send {}
unsafe impl<K, V> Sync for Entry<K, V> where V: Sync, K: Sync + Send {}
