#![wakeful::source = "async_std 1.13.2 documentation, async_std::sync"]

pub use async_lock::Mutex;
pub use async_lock::MutexGuard;
pub use async_lock::MutexGuardArc;
pub use async_lock::RwLock;
pub use async_lock::RwLockReadGuard;
pub use async_lock::RwLockUpgradableReadGuard;
pub use async_lock::RwLockWriteGuard;
pub use std::sync::Arc;
pub use std::sync::Weak;
