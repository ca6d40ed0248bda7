#![wakeful::source = "rocket 0.5.2 source and documentation"]
#![wakeful::versions = "0.5"]

// Its programs take tokio and futures out of it.

use std::future::Future;
use std::ops::Deref;

pub use futures;
pub use tokio;

pub struct State<T: Send + Sync + 'static>(T);
impl<T: Send + Sync + 'static> State<T> {
    pub fn get<P>(rocket: &Rocket<P>) -> Option<&State<T>>;
    pub fn inner(&self) -> &T;
}
impl<T: Send + Sync + 'static> Deref for State<T> {
    type Target = T;
}

pub struct Rocket<P> {
    owned: Box<()>,
}

#[wakeful::block_on = "panics"]
pub fn execute<R, F>(future: F) -> R where F: Future<Output = R> + Send;

pub mod fs {
    use std::ops::{Deref, DerefMut};
    use std::path::Path;

    #[derive(Debug)]
    pub struct NamedFile {
        owned: Box<()>,
    }
    impl NamedFile {
        pub async fn open<P: AsRef<Path>>(path: P) -> std::io::Result<NamedFile>;
        pub fn file(&self) -> &tokio::fs::File;
        pub fn path(&self) -> &Path;
    }
    impl Deref for NamedFile {
        type Target = tokio::fs::File;
    }
    impl DerefMut for NamedFile {}

    #[derive(Debug)]
    pub struct TempFile<'v> {
        owned: Box<()>,
        content: &'v [u8],
    }
    impl<'v> TempFile<'v> {
        pub async fn persist_to<P>(&mut self, path: P) -> std::io::Result<()> where P: AsRef<Path>;
        pub async fn copy_to<P>(&mut self, path: P) -> std::io::Result<()> where P: AsRef<Path>;
        pub async fn move_copy_to<P>(&mut self, path: P) -> std::io::Result<()> where P: AsRef<Path>;
        pub fn len(&self) -> u64;
        pub fn path(&self) -> Option<&Path>;
    }
}
