#![wakeful::source = "object_store 0.14.2 source and documentation"]
#![wakeful::versions = "0.13, 0.14"]

use bytes::Bytes;
use futures::stream::BoxStream;
use std::fmt::{Debug, Display};
use std::future::Future;
use std::ops::Range;
use std::pin::Pin;

pub type Result<T, E = Error> = std::result::Result<T, E>;

pub trait ObjectStore: Display + Send + Sync + Debug + 'static {
    fn put_opts(&self, location: &Path, payload: PutPayload, opts: PutOptions) -> Pin<Box<dyn Future<Output = Result<PutResult>> + Send + '_>>;
    fn put_multipart_opts(&self, location: &Path, opts: PutMultipartOptions) -> Pin<Box<dyn Future<Output = Result<Box<dyn MultipartUpload>>> + Send + '_>>;
    fn get_opts(&self, location: &Path, options: GetOptions) -> Pin<Box<dyn Future<Output = Result<GetResult>> + Send + '_>>;
    fn get_ranges(&self, location: &Path, ranges: &[Range<u64>]) -> Pin<Box<dyn Future<Output = Result<Vec<Bytes>>> + Send + '_>>;
    fn delete_stream(&self, locations: BoxStream<'static, Result<Path>>) -> BoxStream<'static, Result<Path>>;
    fn list(&self, prefix: Option<&Path>) -> BoxStream<'static, Result<ObjectMeta>>;
    fn list_with_offset(&self, prefix: Option<&Path>, offset: &Path) -> BoxStream<'static, Result<ObjectMeta>>;
    fn list_with_delimiter(&self, prefix: Option<&Path>) -> Pin<Box<dyn Future<Output = Result<ListResult>> + Send + '_>>;
    fn copy_opts(&self, from: &Path, to: &Path, options: CopyOptions) -> Pin<Box<dyn Future<Output = Result<()>> + Send + '_>>;
    fn rename_opts(&self, from: &Path, to: &Path, options: RenameOptions) -> Pin<Box<dyn Future<Output = Result<()>> + Send + '_>>;
}

pub trait ObjectStoreExt: ObjectStore {
    fn put(&self, location: &Path, payload: PutPayload) -> impl Future<Output = Result<PutResult>>;
    fn put_multipart(&self, location: &Path) -> impl Future<Output = Result<Box<dyn MultipartUpload>>>;
    fn get(&self, location: &Path) -> impl Future<Output = Result<GetResult>>;
    fn get_range(&self, location: &Path, range: Range<u64>) -> impl Future<Output = Result<Bytes>>;
    fn head(&self, location: &Path) -> impl Future<Output = Result<ObjectMeta>>;
    fn delete(&self, location: &Path) -> impl Future<Output = Result<()>>;
    fn copy(&self, from: &Path, to: &Path) -> impl Future<Output = Result<()>>;
    fn copy_if_not_exists(&self, from: &Path, to: &Path) -> impl Future<Output = Result<()>>;
    fn rename(&self, from: &Path, to: &Path) -> impl Future<Output = Result<()>>;
    fn rename_if_not_exists(&self, from: &Path, to: &Path) -> impl Future<Output = Result<()>>;
}

impl<T: ObjectStore + ?Sized> ObjectStoreExt for T {}

impl<T: ObjectStore + ?Sized> ObjectStore for Box<T> {}

impl<T: ObjectStore + ?Sized> ObjectStore for std::sync::Arc<T> {}

#[derive(Debug)]
pub struct GetResult {
    owned: Box<()>,
}
impl GetResult {
    pub async fn bytes(self) -> Result<Bytes>;
    pub fn into_stream(self) -> BoxStream<'static, Result<Bytes>>;
}
impl !Sync for GetResult {}

#[derive(Debug)]
pub struct WriteMultipart {
    owned: Box<()>,
}
impl WriteMultipart {
    pub fn new(upload: Box<dyn MultipartUpload>) -> Self;
    pub fn new_with_chunk_size(upload: Box<dyn MultipartUpload>, chunk_size: usize) -> Self;
    pub async fn wait_for_capacity(&mut self, max_concurrency: usize) -> Result<()>;
    pub fn write(&mut self, buf: &[u8]);
    pub fn put(&mut self, bytes: Bytes);
    pub async fn abort(self) -> Result<()>;
    pub async fn finish(self) -> Result<PutResult>;
}
impl !Sync for WriteMultipart {}

pub trait MultipartUpload: Send + Debug {
    fn put_part(&mut self, data: PutPayload) -> UploadPart;
    fn complete(&mut self) -> Pin<Box<dyn Future<Output = Result<PutResult>> + Send + '_>>;
    fn abort(&mut self) -> Pin<Box<dyn Future<Output = Result<()>> + Send + '_>>;
}

pub mod memory {
    use crate::ObjectStore;
    use std::fmt::Display;

    #[derive(Clone, Debug, Default)]
    pub struct InMemory {
        owned: Box<()>,
    }
    impl InMemory {
        pub fn new() -> Self;
    }
    impl Display for InMemory {}
    impl ObjectStore for InMemory {}
}

pub mod local {
    use crate::ObjectStore;
    use std::fmt::Display;
    use std::path::Path;

    #[derive(Clone, Debug, Default)]
    pub struct LocalFileSystem {
        owned: Box<()>,
    }
    impl LocalFileSystem {
        pub fn new() -> Self;
        pub fn new_with_prefix(prefix: impl AsRef<Path>) -> Result<Self>;
    }
    impl Display for LocalFileSystem {}
    impl ObjectStore for LocalFileSystem {}
}

pub mod buffered {
    use bytes::Bytes;
    use crate::ObjectStore;
    use std::sync::Arc;
    use tokio::io::{AsyncRead, AsyncWrite};

    #[derive(Debug)]
    pub struct BufWriter {
        owned: Box<()>,
    }
    impl BufWriter {
        pub fn new(store: Arc<dyn ObjectStore>, path: Path) -> Self;
        pub fn with_capacity(store: Arc<dyn ObjectStore>, path: Path, capacity: usize) -> Self;
        pub async fn put(&mut self, bytes: Bytes) -> Result<()>;
        pub async fn abort(&mut self) -> Result<()>;
    }
    impl AsyncWrite for BufWriter {}
    impl !Sync for BufWriter {}

    #[derive(Debug)]
    pub struct BufReader {
        owned: Box<()>,
    }
    impl BufReader {
        pub fn new(store: Arc<dyn ObjectStore>, meta: &ObjectMeta) -> Self;
        pub fn with_capacity(store: Arc<dyn ObjectStore>, meta: &ObjectMeta, capacity: usize) -> Self;
    }
    impl AsyncRead for BufReader {}
    impl !Sync for BufReader {}
}
