#![wakeful::source = "tantivy 0.27.0 source and documentation"]

// What `merge` and `commit_future` give goes on by itself, in threads of the index.
// A document may be added at once, and nothing is said of that.

use crate::indexer::PreparedCommit;
use std::collections::HashSet;
use std::future::Future;
use std::path::{Path, PathBuf};

#[derive(Clone, Debug)]
pub struct Index {
    owned: Box<()>,
}
impl Index {
    pub fn builder() -> IndexBuilder;
    pub fn create_in_ram(schema: Schema) -> Index;
    #[wakeful::blocking = "opens an index on disk"]
    pub fn create_in_dir<P: AsRef<Path>>(directory_path: P, schema: Schema) -> Result<Index>;
    #[wakeful::blocking = "opens an index on disk"]
    pub fn open_or_create<T: Into<Box<dyn Directory>>>(dir: T, schema: Schema) -> Result<Index>;
    #[wakeful::blocking = "opens an index on disk"]
    pub fn create_from_tempdir(schema: Schema) -> Result<Index>;
    pub fn create<T: Into<Box<dyn Directory>>>(dir: T, schema: Schema, settings: IndexSettings) -> Result<Index>;
    pub fn tokenizers(&self) -> &TokenizerManager;
    pub fn reader(&self) -> Result<IndexReader>;
    pub fn reader_builder(&self) -> IndexReaderBuilder;
    #[wakeful::blocking = "opens an index on disk"]
    pub fn open_in_dir<P: AsRef<Path>>(directory_path: P) -> Result<Index>;
    pub fn open<T: Into<Box<dyn Directory>>>(directory: T) -> Result<Index>;
    pub fn writer_with_num_threads<D>(&self, num_threads: usize, overall_memory_budget_in_bytes: usize) -> Result<IndexWriter<D>>;
    pub fn writer<D>(&self, memory_budget_in_bytes: usize) -> Result<IndexWriter<D>>;
    pub fn settings(&self) -> &IndexSettings;
    pub fn schema(&self) -> Schema;
    #[wakeful::blocking = "reads the whole index"]
    pub fn validate_checksum(&self) -> Result<HashSet<PathBuf>>;
}

pub struct IndexWriter<D = TantivyDocument> {
    owned: Box<()>,
}
impl<D> IndexWriter<D> {
    pub fn index(&self) -> &Index;
    #[wakeful::blocking = "waits for the threads that merge"]
    pub fn wait_merging_threads(self) -> Result<()>;
    pub fn delete_all_documents(&self) -> Result<Opstamp>;
    pub fn merge(&mut self, segment_ids: &[SegmentId]) -> FutureResult<Option<SegmentMeta>>;
    #[wakeful::blocking = "waits for the disk"]
    pub fn rollback(&mut self) -> Result<Opstamp>;
    #[wakeful::blocking = "waits for the disk"]
    pub fn prepare_commit(&mut self) -> Result<PreparedCommit<'_, D>>;
    #[wakeful::blocking = "waits for the disk"]
    pub fn commit(&mut self) -> Result<Opstamp>;
    pub fn delete_term(&self, term: Term) -> Opstamp;
    pub fn commit_opstamp(&self) -> Opstamp;
    pub fn add_document(&self, document: D) -> Result<Opstamp>;
    pub fn run<I>(&self, user_operations: I) -> Result<Opstamp> where I: IntoIterator<Item = UserOperation<D>>;
}
impl<D> Drop for IndexWriter<D> {}

#[derive(Clone)]
pub struct IndexReader {
    owned: Box<()>,
}
impl IndexReader {
    #[wakeful::blocking = "reads from disk"]
    pub fn reload(&self) -> Result<()>;
    pub fn searcher(&self) -> Searcher;
}

#[derive(Clone, Debug)]
pub struct Searcher {
    owned: Box<()>,
}
impl Searcher {
    pub fn schema(&self) -> &Schema;
    pub fn num_docs(&self) -> u64;
}

#[wakeful::eager]
pub struct FutureResult<T> {
    owned: Box<()>,
    t: Box<T>,
}
impl<T> FutureResult<T> {
    #[wakeful::blocking = "waits for the threads of the index"]
    pub fn wait(self) -> Result<T>;
}
impl<T> Future for FutureResult<T> {
    type Output = Result<T, TantivyError>;
}
impl<T> !Sync for FutureResult<T> {}

pub mod indexer {
    use crate::FutureResult;

    pub struct PreparedCommit<'a, D = TantivyDocument> {
        owned: Box<()>,
    }
    impl<'a, D> PreparedCommit<'a, D> {
        pub fn opstamp(&self) -> Opstamp;
        pub fn set_payload(&mut self, payload: &str);
        #[wakeful::blocking = "waits for the disk"]
        pub fn abort(self) -> Result<Opstamp>;
        #[wakeful::blocking = "waits for the disk"]
        pub fn commit(self) -> Result<Opstamp>;
        pub fn commit_future(self) -> FutureResult<Opstamp>;
    }
}
