//! What readers take unimported names to mean in a snippet: a loose file, a
//! Markdown fence, text from standard input. Never used for a Cargo package.
#![wakeful::source = "what tutorials and answers leave out: the `use` lines"]

/// Names that mean one thing wherever they stand without an import.
pub mod prelude {
    pub use async_trait::async_trait;
    pub use std::borrow::Cow;
    pub use std::cell::{Cell, RefCell};
    pub use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet, VecDeque};
    pub use std::future::Future;
    pub use std::io;
    pub use std::marker::PhantomData;
    pub use std::path::{Path, PathBuf};
    pub use std::pin::Pin;
    pub use std::rc::Rc;
    pub use std::sync::{Arc, Condvar, OnceLock};
    pub use std::task::{Context, Poll};
    pub use std::thread;
    pub use std::time::{Duration, Instant};
    pub use tokio::sync::{Notify, Semaphore, broadcast, mpsc, oneshot, watch};
    pub use tokio::task::{JoinHandle, JoinSet, spawn_blocking};
    pub use tokio::time::{interval, timeout};
    pub use tokio::{spawn, task};
}

/// `Mutex` and `RwLock` where `lock()` is unwrapped.
pub mod thread_locks {
    pub use std::sync::{Mutex, MutexGuard, RwLock, RwLockReadGuard, RwLockWriteGuard};
}

/// `Mutex` and `RwLock` where `lock()` is awaited.
pub mod async_locks {
    pub use tokio::sync::{Mutex, MutexGuard, RwLock, RwLockReadGuard, RwLockWriteGuard};
}

/// `sleep` where it is awaited.
pub mod timers {
    pub use tokio::time::sleep;
}
