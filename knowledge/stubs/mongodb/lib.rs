#![wakeful::source = "mongodb 3.9.1 source and documentation"]

// The documentation warns of dropping any of the driver's futures half-way.

pub mod action;
pub mod error;
pub mod options;
pub mod results;
pub mod sync;

use crate::action::{Aggregate, CountDocuments, CreateCollection, CreateIndex, Delete, Distinct, DropCollection, DropDatabase, DropIndex, EstimatedDocumentCount, Find, FindOne, FindOneAndDelete, FindOneAndReplace, FindOneAndUpdate, InsertMany, InsertOne, ListCollections, ListDatabases, ListNames, Multiple, ReplaceOne, RunCommand, Shutdown, StartSession, Update};
use crate::error::Result;
use crate::options::ClientOptions;
use futures_core::stream::Stream;
use std::borrow::Borrow;
use std::marker::PhantomData;

#[derive(Clone, Debug)]
pub struct Client {
    owned: Box<()>,
}
impl Client {
    #[wakeful::cancel_unsafe = "the driver's state may become inconsistent"]
    pub async fn with_uri_str(uri: impl AsRef<str>) -> Result<Self>;
    pub fn with_options(options: ClientOptions) -> Result<Self>;
    pub fn database(&self, name: &str) -> Database;
    pub fn default_database(&self) -> Option<Database>;
    #[wakeful::cancel_unsafe = "the driver's state may become inconsistent"]
    pub fn list_database_names(&self) -> ListDatabases<'_, ListNames>;
    #[wakeful::cancel_unsafe = "the driver's state may become inconsistent"]
    pub fn start_session(&self) -> StartSession<'_>;
    #[wakeful::cancel_unsafe = "the driver's state may become inconsistent"]
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
    #[wakeful::cancel_unsafe = "the driver's state may become inconsistent"]
    pub fn aggregate(&self, pipeline: impl IntoIterator<Item = Document>) -> Aggregate<'_>;
    #[wakeful::cancel_unsafe = "the driver's state may become inconsistent"]
    pub fn create_collection(&self, name: impl Into<String>) -> CreateCollection<'_>;
    #[wakeful::cancel_unsafe = "the driver's state may become inconsistent"]
    pub fn drop(&self) -> DropDatabase<'_>;
    #[wakeful::cancel_unsafe = "the driver's state may become inconsistent"]
    pub fn list_collection_names(&self) -> ListCollections<'_, ListNames>;
    #[wakeful::cancel_unsafe = "the driver's state may become inconsistent"]
    pub fn run_command(&self, command: Document) -> RunCommand<'_>;
}

// It names the type of its documents, of which it holds none.
#[derive(Debug)]
pub struct Collection<T> {
    documents: PhantomData<fn() -> T>,
    owned: Box<()>,
}
impl<T> Collection<T> {
    pub fn name(&self) -> &str;
    #[wakeful::cancel_unsafe = "the driver's state may become inconsistent"]
    pub fn aggregate(&self, pipeline: impl IntoIterator<Item = Document>) -> Aggregate<'_>;
    #[wakeful::cancel_unsafe = "the driver's state may become inconsistent"]
    pub fn estimated_document_count(&self) -> EstimatedDocumentCount<'_>;
    #[wakeful::cancel_unsafe = "the driver's state may become inconsistent"]
    pub fn count_documents(&self, filter: Document) -> CountDocuments<'_>;
    #[wakeful::cancel_unsafe = "the driver's state may become inconsistent"]
    pub fn create_index(&self, index: IndexModel) -> CreateIndex<'_>;
    #[wakeful::cancel_unsafe = "the driver's state may become inconsistent"]
    pub fn create_indexes(&self, indexes: impl IntoIterator<Item = IndexModel>) -> CreateIndex<'_, Multiple>;
    #[wakeful::cancel_unsafe = "the driver's state may become inconsistent"]
    pub fn delete_one(&self, query: Document) -> Delete<'_>;
    #[wakeful::cancel_unsafe = "the driver's state may become inconsistent"]
    pub fn delete_many(&self, query: Document) -> Delete<'_>;
    #[wakeful::cancel_unsafe = "the driver's state may become inconsistent"]
    pub fn distinct(&self, field_name: impl AsRef<str>, filter: Document) -> Distinct<'_>;
    #[wakeful::cancel_unsafe = "the driver's state may become inconsistent"]
    pub fn drop(&self) -> DropCollection<'_>;
    #[wakeful::cancel_unsafe = "the driver's state may become inconsistent"]
    pub fn drop_index(&self, name: impl AsRef<str>) -> DropIndex<'_>;
    #[wakeful::cancel_unsafe = "the driver's state may become inconsistent"]
    pub fn drop_indexes(&self) -> DropIndex<'_>;
    #[wakeful::cancel_unsafe = "the driver's state may become inconsistent"]
    pub fn find(&self, filter: Document) -> Find<'_, T>;
    #[wakeful::cancel_unsafe = "the driver's state may become inconsistent"]
    pub fn find_one(&self, filter: Document) -> FindOne<'_, T>;
    #[wakeful::cancel_unsafe = "the driver's state may become inconsistent"]
    pub fn find_one_and_delete(&self, filter: Document) -> FindOneAndDelete<'_, T>;
    #[wakeful::cancel_unsafe = "the driver's state may become inconsistent"]
    pub fn find_one_and_update(&self, filter: Document, update: impl Into<UpdateModifications>) -> FindOneAndUpdate<'_, T>;
    #[wakeful::cancel_unsafe = "the driver's state may become inconsistent"]
    pub fn find_one_and_replace(&self, filter: Document, replacement: impl Borrow<T>) -> FindOneAndReplace<'_, T>;
    #[wakeful::cancel_unsafe = "the driver's state may become inconsistent"]
    pub fn insert_many(&self, docs: impl IntoIterator<Item = impl Borrow<T>>) -> InsertMany<'_>;
    #[wakeful::cancel_unsafe = "the driver's state may become inconsistent"]
    pub fn insert_one(&self, doc: impl Borrow<T>) -> InsertOne<'_>;
    #[wakeful::cancel_unsafe = "the driver's state may become inconsistent"]
    pub fn replace_one(&self, query: Document, replacement: impl Borrow<T>) -> ReplaceOne<'_>;
    #[wakeful::cancel_unsafe = "the driver's state may become inconsistent"]
    pub fn update_many(&self, query: Document, update: impl Into<UpdateModifications>) -> Update<'_>;
    #[wakeful::cancel_unsafe = "the driver's state may become inconsistent"]
    pub fn update_one(&self, query: Document, update: impl Into<UpdateModifications>) -> Update<'_>;
    pub fn clone_with_type<U>(&self) -> Collection<U>;
}
impl<T> Clone for Collection<T> {}

#[derive(Debug)]
pub struct Cursor<T> {
    documents: PhantomData<T>,
    owned: Box<()>,
}
impl<T> Cursor<T> {
    #[wakeful::cancel_unsafe = "the driver's state may become inconsistent"]
    pub async fn advance(&mut self) -> Result<bool>;
    pub fn deserialize_current(&self) -> Result<T>;
    pub fn with_type<D>(self) -> Cursor<D>;
}
impl<T> !Sync for Cursor<T> {}
impl<T> Stream for Cursor<T> {
    type Item = Result<T>;
}

#[derive(Debug)]
pub struct SessionCursor<T> {
    documents: PhantomData<T>,
    owned: Box<()>,
}
impl<T> SessionCursor<T> {
    #[wakeful::cancel_unsafe = "the driver's state may become inconsistent"]
    pub async fn next(&mut self, session: &mut ClientSession) -> Option<Result<T>>;
    #[wakeful::cancel_unsafe = "the driver's state may become inconsistent"]
    pub async fn advance(&mut self, session: &mut ClientSession) -> Result<bool>;
    pub fn deserialize_current(&self) -> Result<T>;
    pub fn with_type<D>(self) -> SessionCursor<D>;
}

#[derive(Debug)]
pub struct ClientSession {
    owned: Box<()>,
}
impl ClientSession {
    pub fn client(&self) -> Client;
    #[wakeful::cancel_unsafe = "the driver's state may become inconsistent"]
    pub fn commit_transaction(&mut self) -> crate::action::CommitTransaction<'_>;
    #[wakeful::cancel_unsafe = "the driver's state may become inconsistent"]
    pub fn abort_transaction(&mut self) -> crate::action::AbortTransaction<'_>;
}
impl Drop for ClientSession {}
