#![wakeful::source = "mongodb 3.9.1 source and documentation, sync/; it runs the async client on a tokio runtime of its own with block_on, which panics inside another"]
#![wakeful::feature = "sync"]

use crate::action::{Aggregate, CountDocuments, CreateCollection, CreateIndex, Delete, Distinct, DropCollection, DropDatabase, DropIndex, EstimatedDocumentCount, Find, FindOne, FindOneAndDelete, FindOneAndReplace, FindOneAndUpdate, InsertMany, InsertOne, ListCollections, ListDatabases, ListNames, Multiple, ReplaceOne, RunCommand, Shutdown, StartSession, Update};
use crate::error::Result;
use crate::options::ClientOptions;
use std::borrow::Borrow;
use std::marker::PhantomData;

#[derive(Clone, Debug)]
pub struct Client {
    owned: Box<()>,
}
impl Client {
    #[wakeful::block_on]
    #[wakeful::blocking = "waits for the server"]
    pub fn with_uri_str(uri: impl AsRef<str>) -> Result<Self>;
    pub fn with_options(options: ClientOptions) -> Result<Self>;
    pub fn database(&self, name: &str) -> Database;
    pub fn default_database(&self) -> Option<Database>;
    pub fn list_database_names(&self) -> ListDatabases<'_, ListNames>;
    pub fn start_session(&self) -> StartSession<'_>;
    pub fn shutdown(self) -> Shutdown;
}

#[derive(Clone, Debug)]
pub struct Database {
    owned: Box<()>,
}
impl Database {
    pub fn client(&self) -> &Client;
    pub fn name(&self) -> &str;
    pub fn collection<T>(&self, name: &str) -> Collection<T>;
    pub fn aggregate(&self, pipeline: impl IntoIterator<Item = Document>) -> Aggregate<'_>;
    pub fn create_collection(&self, name: impl Into<String>) -> CreateCollection<'_>;
    pub fn drop(&self) -> DropDatabase<'_>;
    pub fn list_collection_names(&self) -> ListCollections<'_, ListNames>;
    pub fn run_command(&self, command: Document) -> RunCommand<'_>;
}

#[derive(Clone, Debug)]
pub struct Collection<T> {
    documents: PhantomData<fn() -> T>,
    owned: Box<()>,
}
impl<T> Collection<T> {
    pub fn name(&self) -> &str;
    pub fn aggregate(&self, pipeline: impl IntoIterator<Item = Document>) -> Aggregate<'_>;
    pub fn estimated_document_count(&self) -> EstimatedDocumentCount<'_>;
    pub fn count_documents(&self, filter: Document) -> CountDocuments<'_>;
    pub fn create_index(&self, index: IndexModel) -> CreateIndex<'_>;
    pub fn create_indexes(&self, indexes: impl IntoIterator<Item = IndexModel>) -> CreateIndex<'_, Multiple>;
    pub fn delete_one(&self, query: Document) -> Delete<'_>;
    pub fn delete_many(&self, query: Document) -> Delete<'_>;
    pub fn distinct(&self, field_name: impl AsRef<str>, filter: Document) -> Distinct<'_>;
    pub fn drop(&self) -> DropCollection<'_>;
    pub fn drop_index(&self, name: impl AsRef<str>) -> DropIndex<'_>;
    pub fn drop_indexes(&self) -> DropIndex<'_>;
    pub fn find(&self, filter: Document) -> Find<'_, T>;
    pub fn find_one(&self, filter: Document) -> FindOne<'_, T>;
    pub fn find_one_and_delete(&self, filter: Document) -> FindOneAndDelete<'_, T>;
    pub fn find_one_and_update(&self, filter: Document, update: impl Into<UpdateModifications>) -> FindOneAndUpdate<'_, T>;
    pub fn find_one_and_replace(&self, filter: Document, replacement: impl Borrow<T>) -> FindOneAndReplace<'_, T>;
    pub fn insert_many(&self, docs: impl IntoIterator<Item = impl Borrow<T>>) -> InsertMany<'_>;
    pub fn insert_one(&self, doc: impl Borrow<T>) -> InsertOne<'_>;
    pub fn replace_one(&self, query: Document, replacement: impl Borrow<T>) -> ReplaceOne<'_>;
    pub fn update_many(&self, query: Document, update: impl Into<UpdateModifications>) -> Update<'_>;
    pub fn update_one(&self, query: Document, update: impl Into<UpdateModifications>) -> Update<'_>;
    pub fn clone_with_type<U>(&self) -> Collection<U>;
}

#[derive(Debug)]
pub struct Cursor<T> {
    documents: PhantomData<T>,
    owned: Box<()>,
}
impl<T> Cursor<T> {
    #[wakeful::block_on]
    #[wakeful::blocking = "waits for the server"]
    pub fn advance(&mut self) -> Result<bool>;
    pub fn deserialize_current(&self) -> Result<T>;
}
impl<T> !Sync for Cursor<T> {}
impl<T> Iterator for Cursor<T> {
    type Item = Result<T>;
}

#[derive(Debug)]
pub struct SessionCursor<T> {
    documents: PhantomData<T>,
    owned: Box<()>,
}

#[derive(Debug)]
pub struct ClientSession {
    owned: Box<()>,
}
impl ClientSession {
    pub fn commit_transaction(&mut self) -> crate::action::CommitTransaction<'_>;
    pub fn abort_transaction(&mut self) -> crate::action::AbortTransaction<'_>;
}
