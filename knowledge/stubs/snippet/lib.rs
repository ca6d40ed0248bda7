//! What readers take unimported names to mean in a snippet: a loose file, a
//! Markdown fence, text from standard input. Never used for a Cargo package.
#![wakeful::source = "what tutorials and answers leave out: the `use` lines"]

/// Names that mean one thing wherever they stand without an import.
pub mod prelude {
    pub use async_trait::async_trait;
    pub use dashmap::DashMap;
    pub use futures::Stream;
    pub use futures::future::{join_all, try_join_all};
    pub use futures::stream::{self, FuturesUnordered};
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
    pub use tokio::runtime::Runtime;
    pub use tokio::sync::{Notify, Semaphore, broadcast, mpsc, oneshot, watch};
    pub use tokio::task::{JoinHandle, JoinSet, spawn_blocking};
    pub use tokio::time::{interval, timeout};
    pub use tokio::{spawn, task};
    pub use tokio_stream::wrappers::{ReceiverStream, UnboundedReceiverStream};
    pub use tokio_util::sync::CancellationToken;
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

/// Files where none of their calls is awaited.
pub mod files {
    pub use std::fs::{self, File, OpenOptions};
}

/// Files where their calls are awaited.
pub mod async_files {
    pub use tokio::fs::{self, File, OpenOptions};
}

/// Processes where none of their calls is awaited.
pub mod processes {
    pub use std::process::Command;
}

/// Processes where their calls are awaited.
pub mod async_processes {
    pub use tokio::process::Command;
}

/// Sockets where reading and writing is awaited.
pub mod async_io {
    pub use tokio::io::{AsyncBufRead, AsyncRead, AsyncWrite, BufReader, BufWriter};
    pub use tokio::net::{TcpListener, TcpStream, UdpSocket, UnixListener, UnixStream};
}
