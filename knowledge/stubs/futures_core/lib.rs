#![wakeful::source = "futures-core 0.3 documentation"]
#![wakeful::versions = "0.3"]

pub use futures::future::{FusedFuture, TryFuture};
pub use futures::stream::{FusedStream, Stream, TryStream};
pub use std::future::Future;

pub mod future {
    pub use futures::future::{BoxFuture, FusedFuture, LocalBoxFuture, TryFuture};
    pub use std::future::Future;
}

pub mod stream {
    pub use futures::stream::{BoxStream, FusedStream, LocalBoxStream, Stream, TryStream};
}

pub mod task {
    pub use std::task::{Context, Poll, RawWaker, RawWakerVTable, Waker};
}
