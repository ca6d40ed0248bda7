#![wakeful::source = "tonic 0.14.9, src/codegen.rs"]

use std::error::Error;

pub use bytes::Bytes;
pub use crate::GrpcMethod;
pub use crate::codec::{CompressionEncoding, EnabledCompressionEncodings};
pub use crate::service::interceptor::InterceptedService;
pub use http;
pub use http_body::Body;
pub use std::future::Future;
pub use std::pin::Pin;
pub use std::sync::Arc;
pub use std::task::{Context, Poll};
pub use tokio_stream;
pub use tower_service::Service;

pub type StdError = Box<dyn Error + Send + Sync + 'static>;

pub type BoxFuture<T, E> = Pin<Box<dyn Future<Output = Result<T, E>> + Send + 'static>>;

pub type BoxStream<T> = Pin<Box<dyn tokio_stream::Stream<Item = Result<T, crate::Status>> + Send + 'static>>;
