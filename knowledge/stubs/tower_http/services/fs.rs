#![wakeful::source = "tower-http 0.7.1 documentation, tower_http::services::fs"]

use bytes::Bytes;
use crate::body::UnsyncBoxBody;
use http::request::Request;
use http::response::Response;
use http_body::Body;
use std::convert::Infallible;
use std::io::Error;
use std::path::PathBuf;
use std::pin::Pin;
use std::time::SystemTime;
use tokio::io::{AsyncRead, AsyncSeek};
use tower_service::Service;

pub use crate::services::ServeDir;
pub use crate::services::ServeFile;

#[derive(Debug)]
pub struct AsyncReadBody<T> {
    owned: Box<()>,
}
impl<T> AsyncReadBody<T> where T: AsyncRead {
    pub fn with_capacity(read: T, capacity: usize) -> Self;
}
impl<T> Body for AsyncReadBody<T> where T: AsyncRead {
    type Data = Bytes;
    type Error = Error;
}
unsafe impl<T> Send for AsyncReadBody<T> where T: Send {}
unsafe impl<T> Sync for AsyncReadBody<T> where T: Sync {}
impl<T> Unpin for AsyncReadBody<T> where Pinned: Unpin {}

#[derive(Clone, Copy, Debug)]
pub struct DefaultServeDirFallback {}
impl<ReqBody> Service<Request<ReqBody>> for DefaultServeDirFallback where ReqBody: Send + 'static {
    type Response = Response<ServeFileSystemResponseBody>;
    type Error = Infallible;
    type Future = InfallibleResponseFuture<ReqBody, DefaultServeDirFallback>;
}

#[derive(Default)]
pub struct ServeFileSystemResponseBody {
    owned: Box<()>,
}
impl Body for ServeFileSystemResponseBody {
    type Data = <UnsyncBoxBody<Bytes, Error> as Body>::Data;
    type Error = <UnsyncBoxBody<Bytes, Error> as Body>::Error;
}
impl !Sync for ServeFileSystemResponseBody {}
impl Unpin for ServeFileSystemResponseBody where Pinned: Unpin {}

pub struct ServeFileSystemResponseFuture<ReqBody, F = DefaultServeDirFallback> {
    owned: Box<()>,
}
impl<F, ReqBody, ResBody> Future for ServeFileSystemResponseFuture<ReqBody, F> where F: Service<Request<ReqBody>, Response = Response<ResBody>, Error = Infallible> + Clone, F::Future: Send + 'static, ResBody: Body<Data = Bytes> + Send + 'static, ResBody::Error: Into<Box<dyn std::error::Error + Send + Sync>> {
    type Output = Result<Response<ServeFileSystemResponseBody>, Error>;
}
unsafe impl<ReqBody, F> Send for ServeFileSystemResponseFuture<ReqBody, F> where F: Send, ReqBody: Send {}
impl<ReqBody, F> !Sync for ServeFileSystemResponseFuture<ReqBody, F> {}
impl<ReqBody, F> Unpin for ServeFileSystemResponseFuture<ReqBody, F> where Pinned: Unpin {}

#[derive(Clone, Debug, Default)]
pub struct TokioBackend;
impl Backend for TokioBackend {
    type File = TokioFile;
    type Metadata = std::fs::Metadata;
    type OpenFuture = Pin<Box<dyn Future<Output = Result<TokioFile, Error>> + Send>>;
    type MetadataFuture = Pin<Box<dyn Future<Output = Result<std::fs::Metadata, Error>> + Send>>;
}

#[derive(Debug)]
pub struct TokioFile {
    owned: Box<()>,
}
impl AsyncRead for TokioFile {}
impl AsyncSeek for TokioFile {}
impl File for TokioFile {
    type Metadata = std::fs::Metadata;
    type MetadataFuture<'a> = Pin<Box<dyn Future<Output = Result<std::fs::Metadata, Error>> + Send + 'a>>;
}

pub trait Backend: Clone + Send + Sync + 'static {
    type File: File<Metadata = Self::Metadata>;
    type Metadata: Metadata;
    type OpenFuture: Future<Output = Result<Self::File>> + Send;
    type MetadataFuture: Future<Output = Result<Self::Metadata>> + Send;
    fn open(&self, path: PathBuf) -> Self::OpenFuture;
    fn metadata(&self, path: PathBuf) -> Self::MetadataFuture;
}

pub trait File: AsyncRead + AsyncSeek + Unpin + Send + Sync {
    type Metadata: Metadata;
    type MetadataFuture<'a>: Future<Output = Result<Self::Metadata>> + Send where Self: 'a;
    fn metadata(&self) -> Self::MetadataFuture<'_>;
}

pub trait Metadata: Send + 'static {
    fn is_dir(&self) -> bool;
    fn modified(&self) -> Result<SystemTime>;
    fn len(&self) -> u64;
    fn is_empty(&self) -> bool;
}
impl Metadata for std::fs::Metadata {}
