#![wakeful::source = "futures-task 0.3 documentation"]
#![wakeful::versions = "0.3"]

pub use futures::task::{ArcWake, Context, FutureObj, LocalFutureObj, LocalSpawn, Poll, RawWaker, RawWakerVTable, Spawn, SpawnError, UnsafeFutureObj, Wake, Waker, WakerRef};
pub use futures::task::{noop_waker, noop_waker_ref, waker, waker_ref};
