#![wakeful::source = "spin 0.12.3 documentation and sources"]

pub mod barrier;
pub mod lazylock;
pub mod lock_api;
pub mod mutex;
pub mod once;
pub mod relax;
pub mod rwlock;

pub use crate::mutex::MutexGuard;
pub use crate::relax::RelaxStrategy;
pub use crate::relax::Spin;
pub use crate::relax::Yield;
pub use crate::rwlock::RwLockReadGuard;

pub type Barrier = crate::barrier::Barrier;

pub type Lazy<T, F = fn() -> T> = crate::lazylock::LazyLock<T, F>;

pub type LazyLock<T, F = fn() -> T> = crate::lazylock::LazyLock<T, F>;

pub type Mutex<T> = crate::mutex::Mutex<T>;

pub type Once<T = ()> = crate::once::Once<T>;

pub type RwLock<T> = crate::rwlock::RwLock<T>;

pub type RwLockUpgradableGuard<'a, T> = crate::rwlock::RwLockUpgradableGuard<'a, T>;

pub type RwLockWriteGuard<'a, T> = crate::rwlock::RwLockWriteGuard<'a, T>;
