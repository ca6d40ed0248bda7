#![wakeful::source = "spin 0.12.3 documentation and sources, spin::lock_api"]

pub type MappedMutexGuard<'a, T> = lock_api::mutex::MappedMutexGuard<'a, crate::Mutex<()>, T>;

pub type MappedRwLockReadGuard<'a, T> = lock_api::rwlock::MappedRwLockReadGuard<'a, crate::RwLock<()>, T>;

pub type MappedRwLockWriteGuard<'a, T> = lock_api::rwlock::MappedRwLockWriteGuard<'a, crate::RwLock<()>, T>;

pub type Mutex<T> = lock_api::mutex::Mutex<crate::Mutex<()>, T>;

pub type MutexGuard<'a, T> = lock_api::mutex::MutexGuard<'a, crate::Mutex<()>, T>;

pub type RwLock<T> = lock_api::rwlock::RwLock<crate::RwLock<()>, T>;

pub type RwLockReadGuard<'a, T> = lock_api::rwlock::RwLockReadGuard<'a, crate::RwLock<()>, T>;

pub type RwLockUpgradableReadGuard<'a, T> = lock_api::rwlock::RwLockUpgradableReadGuard<'a, crate::RwLock<()>, T>;

pub type RwLockWriteGuard<'a, T> = lock_api::rwlock::RwLockWriteGuard<'a, crate::RwLock<()>, T>;
