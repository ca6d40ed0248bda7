#![wakeful::source = "smol 2.0.2 documentation, smol::lock"]

pub mod futures;

pub use async_lock::Barrier;
pub use async_lock::BarrierWaitResult;
pub use async_lock::Mutex;
pub use async_lock::MutexGuard;
pub use async_lock::MutexGuardArc;
pub use async_lock::OnceCell;
pub use async_lock::RwLock;
pub use async_lock::RwLockReadGuard;
pub use async_lock::RwLockReadGuardArc;
pub use async_lock::RwLockUpgradableReadGuard;
pub use async_lock::RwLockUpgradableReadGuardArc;
pub use async_lock::RwLockWriteGuard;
pub use async_lock::RwLockWriteGuardArc;
pub use async_lock::Semaphore;
pub use async_lock::SemaphoreGuard;
pub use async_lock::SemaphoreGuardArc;
