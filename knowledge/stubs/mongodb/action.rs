#![wakeful::source = "mongodb 3.9.1 source and documentation, action/"]

// An action is awaited, which its macro makes a boxed future that is Send, or
// it is `run` where the module `sync` is used.

use crate::error::Result;
use crate::options::ClientOptions;
use crate::results::{CreateIndexResult, CreateIndexesResult, DeleteResult, InsertManyResult, InsertOneResult, UpdateResult};
use crate::{Client, ClientSession, Cursor, SessionCursor};
use futures_core::future::BoxFuture;
use std::future::IntoFuture;
use std::marker::PhantomData;
use std::time::Duration;

pub struct ListSpecifications;

pub struct ListNames;

pub struct Single;

pub struct Multiple;

pub struct ImplicitSession;

pub struct ExplicitSession<'a>(&'a mut ClientSession);

#[must_use]
pub struct Aggregate<'a, Session = ImplicitSession, T = Document> {
    source: &'a Client,
    session: PhantomData<Session>,
    t: PhantomData<T>,
    owned: Box<()>,
}
impl<'a, Session, T> Aggregate<'a, Session, T> {
    pub fn allow_disk_use(self, value: bool) -> Self;
    pub fn batch_size(self, value: u32) -> Self;
    pub fn bypass_document_validation(self, value: bool) -> Self;
    pub fn collation(self, value: Collation) -> Self;
    pub fn comment(self, value: Bson) -> Self;
    pub fn hint(self, value: Hint) -> Self;
    pub fn max_await_time(self, value: Duration) -> Self;
    pub fn max_time(self, value: Duration) -> Self;
    pub fn read_concern(self, value: ReadConcern) -> Self;
    pub fn selection_criteria(self, value: SelectionCriteria) -> Self;
    pub fn write_concern(self, value: WriteConcern) -> Self;
    pub fn let_vars(self, value: Document) -> Self;
    pub fn with_type<U>(self) -> Aggregate<'a, Session, U>;
    pub fn session(self, value: impl Into<&'a mut ClientSession>) -> Aggregate<'a, ExplicitSession<'a>, T>;
}
impl<'a, T> IntoFuture for Aggregate<'a, ImplicitSession, T> {
    type Output = Result<Cursor<T>>;
    type IntoFuture = BoxFuture<'a, Result<Cursor<T>>>;
}
impl<'a, T> Aggregate<'a, ImplicitSession, T> {
    #[wakeful::block_on]
    #[wakeful::blocking = "waits for the server"]
    pub fn run(self) -> Result<crate::sync::Cursor<T>>;
}
impl<'a, T> IntoFuture for Aggregate<'a, ExplicitSession<'a>, T> {
    type Output = Result<SessionCursor<T>>;
    type IntoFuture = BoxFuture<'a, Result<SessionCursor<T>>>;
}
impl<'a, T> Aggregate<'a, ExplicitSession<'a>, T> {
    #[wakeful::block_on]
    #[wakeful::blocking = "waits for the server"]
    pub fn run(self) -> Result<crate::sync::SessionCursor<T>>;
}

#[must_use]
pub struct Find<'a, T, Session = ImplicitSession> {
    source: &'a Client,
    t: PhantomData<T>,
    session: PhantomData<Session>,
    owned: Box<()>,
}
impl<'a, T, Session> Find<'a, T, Session> {
    pub fn allow_disk_use(self, value: bool) -> Self;
    pub fn allow_partial_results(self, value: bool) -> Self;
    pub fn batch_size(self, value: u32) -> Self;
    pub fn comment(self, value: Bson) -> Self;
    pub fn cursor_type(self, value: CursorType) -> Self;
    pub fn hint(self, value: Hint) -> Self;
    pub fn limit(self, value: i64) -> Self;
    pub fn max(self, value: Document) -> Self;
    pub fn max_await_time(self, value: Duration) -> Self;
    pub fn max_scan(self, value: u64) -> Self;
    pub fn max_time(self, value: Duration) -> Self;
    pub fn min(self, value: Document) -> Self;
    pub fn no_cursor_timeout(self, value: bool) -> Self;
    pub fn projection(self, value: Document) -> Self;
    pub fn read_concern(self, value: ReadConcern) -> Self;
    pub fn return_key(self, value: bool) -> Self;
    pub fn selection_criteria(self, value: SelectionCriteria) -> Self;
    pub fn show_record_id(self, value: bool) -> Self;
    pub fn skip(self, value: u64) -> Self;
    pub fn sort(self, value: Document) -> Self;
    pub fn collation(self, value: Collation) -> Self;
    pub fn let_vars(self, value: Document) -> Self;
    pub fn session<'s>(self, value: impl Into<&'s mut ClientSession>) -> Find<'a, T, ExplicitSession<'s>>;
}
impl<'a, T> IntoFuture for Find<'a, T, ImplicitSession> {
    type Output = Result<Cursor<T>>;
    type IntoFuture = BoxFuture<'a, Result<Cursor<T>>>;
}
impl<'a, T> Find<'a, T, ImplicitSession> {
    #[wakeful::block_on]
    #[wakeful::blocking = "waits for the server"]
    pub fn run(self) -> Result<crate::sync::Cursor<T>>;
}
impl<'a, T> IntoFuture for Find<'a, T, ExplicitSession<'a>> {
    type Output = Result<SessionCursor<T>>;
    type IntoFuture = BoxFuture<'a, Result<SessionCursor<T>>>;
}
impl<'a, T> Find<'a, T, ExplicitSession<'a>> {
    #[wakeful::block_on]
    #[wakeful::blocking = "waits for the server"]
    pub fn run(self) -> Result<crate::sync::SessionCursor<T>>;
}

#[must_use]
pub struct ListCollections<'a, M = ListSpecifications, S = ImplicitSession> {
    source: &'a Client,
    m: PhantomData<M>,
    s: PhantomData<S>,
    owned: Box<()>,
}
impl<'a, M, S> ListCollections<'a, M, S> {
    pub fn batch_size(self, value: u32) -> Self;
    pub fn comment(self, value: Bson) -> Self;
    pub fn filter(self, value: Document) -> Self;
    pub fn authorized_collections(self, value: bool) -> Self;
}
impl<'a> IntoFuture for ListCollections<'a, ListNames, ImplicitSession> {
    type Output = Result<Vec<String>>;
    type IntoFuture = BoxFuture<'a, Result<Vec<String>>>;
}
impl<'a> ListCollections<'a, ListNames, ImplicitSession> {
    #[wakeful::block_on]
    #[wakeful::blocking = "waits for the server"]
    pub fn run(self) -> Result<Vec<String>>;
}

#[must_use]
pub struct ListDatabases<'a, M = ListSpecifications> {
    source: &'a Client,
    m: PhantomData<M>,
    owned: Box<()>,
}
impl<'a, M> ListDatabases<'a, M> {
    pub fn authorized_databases(self, value: bool) -> Self;
    pub fn comment(self, value: Bson) -> Self;
    pub fn filter(self, value: Document) -> Self;
}
impl<'a> IntoFuture for ListDatabases<'a, ListNames> {
    type Output = Result<Vec<String>>;
    type IntoFuture = BoxFuture<'a, Result<Vec<String>>>;
}
impl<'a> ListDatabases<'a, ListNames> {
    #[wakeful::block_on]
    #[wakeful::blocking = "waits for the server"]
    pub fn run(self) -> Result<Vec<String>>;
}

#[must_use]
pub struct CreateIndex<'a, M = Single> {
    source: &'a Client,
    m: PhantomData<M>,
    owned: Box<()>,
}
impl<'a, M> CreateIndex<'a, M> {
    pub fn commit_quorum(self, value: CommitQuorum) -> Self;
    pub fn max_time(self, value: Duration) -> Self;
    pub fn write_concern(self, value: WriteConcern) -> Self;
    pub fn comment(self, value: Bson) -> Self;
    pub fn session(self, value: impl Into<&'a mut ClientSession>) -> Self;
}
impl<'a> IntoFuture for CreateIndex<'a, Single> {
    type Output = Result<CreateIndexResult>;
    type IntoFuture = BoxFuture<'a, Result<CreateIndexResult>>;
}
impl<'a> CreateIndex<'a, Single> {
    #[wakeful::block_on]
    #[wakeful::blocking = "waits for the server"]
    pub fn run(self) -> Result<CreateIndexResult>;
}
impl<'a> IntoFuture for CreateIndex<'a, Multiple> {
    type Output = Result<CreateIndexesResult>;
    type IntoFuture = BoxFuture<'a, Result<CreateIndexesResult>>;
}
impl<'a> CreateIndex<'a, Multiple> {
    #[wakeful::block_on]
    #[wakeful::blocking = "waits for the server"]
    pub fn run(self) -> Result<CreateIndexesResult>;
}

#[must_use]
pub struct StartSession<'a> {
    source: &'a Client,
    owned: Box<()>,
}
impl<'a> StartSession<'a> {
    pub fn default_transaction_options(self, value: TransactionOptions) -> Self;
    pub fn causal_consistency(self, value: bool) -> Self;
    pub fn snapshot(self, value: bool) -> Self;
    pub fn snapshot_time(self, value: Timestamp) -> Self;
}
impl<'a> IntoFuture for StartSession<'a> {
    type Output = Result<ClientSession>;
    type IntoFuture = BoxFuture<'a, Result<ClientSession>>;
}
impl<'a> StartSession<'a> {
    #[wakeful::block_on]
    #[wakeful::blocking = "waits for the server"]
    pub fn run(self) -> Result<crate::sync::ClientSession>;
}

#[must_use]
pub struct EstimatedDocumentCount<'a> {
    source: &'a Client,
    owned: Box<()>,
}
impl<'a> EstimatedDocumentCount<'a> {
    pub fn max_time(self, value: Duration) -> Self;
    pub fn selection_criteria(self, value: SelectionCriteria) -> Self;
    pub fn read_concern(self, value: ReadConcern) -> Self;
    pub fn comment(self, value: Bson) -> Self;
    pub fn session(self, value: impl Into<&'a mut ClientSession>) -> Self;
}
impl<'a> IntoFuture for EstimatedDocumentCount<'a> {
    type Output = Result<u64>;
    type IntoFuture = BoxFuture<'a, Result<u64>>;
}
impl<'a> EstimatedDocumentCount<'a> {
    #[wakeful::block_on]
    #[wakeful::blocking = "waits for the server"]
    pub fn run(self) -> Result<u64>;
}

#[must_use]
pub struct CountDocuments<'a> {
    source: &'a Client,
    owned: Box<()>,
}
impl<'a> CountDocuments<'a> {
    pub fn hint(self, value: Hint) -> Self;
    pub fn limit(self, value: u64) -> Self;
    pub fn max_time(self, value: Duration) -> Self;
    pub fn skip(self, value: u64) -> Self;
    pub fn collation(self, value: Collation) -> Self;
    pub fn selection_criteria(self, value: SelectionCriteria) -> Self;
    pub fn read_concern(self, value: ReadConcern) -> Self;
    pub fn comment(self, value: Bson) -> Self;
    pub fn session(self, value: impl Into<&'a mut ClientSession>) -> Self;
}
impl<'a> IntoFuture for CountDocuments<'a> {
    type Output = Result<u64>;
    type IntoFuture = BoxFuture<'a, Result<u64>>;
}
impl<'a> CountDocuments<'a> {
    #[wakeful::block_on]
    #[wakeful::blocking = "waits for the server"]
    pub fn run(self) -> Result<u64>;
}

#[must_use]
pub struct CreateCollection<'a> {
    source: &'a Client,
    owned: Box<()>,
}
impl<'a> CreateCollection<'a> {
    pub fn capped(self, value: bool) -> Self;
    pub fn size(self, value: u64) -> Self;
    pub fn max(self, value: u64) -> Self;
    pub fn storage_engine(self, value: Document) -> Self;
    pub fn validator(self, value: Document) -> Self;
    pub fn validation_level(self, value: ValidationLevel) -> Self;
    pub fn validation_action(self, value: ValidationAction) -> Self;
    pub fn view_on(self, value: String) -> Self;
    pub fn pipeline(self, value: Vec<Document>) -> Self;
    pub fn collation(self, value: Collation) -> Self;
    pub fn write_concern(self, value: WriteConcern) -> Self;
    pub fn index_option_defaults(self, value: IndexOptionDefaults) -> Self;
    pub fn timeseries(self, value: TimeseriesOptions) -> Self;
    pub fn expire_after_seconds(self, value: Duration) -> Self;
    pub fn change_stream_pre_and_post_images(self, value: ChangeStreamPreAndPostImages) -> Self;
    pub fn clustered_index(self, value: ClusteredIndex) -> Self;
    pub fn comment(self, value: Bson) -> Self;
    pub fn encrypted_fields(self, value: Document) -> Self;
    pub fn session(self, value: impl Into<&'a mut ClientSession>) -> Self;
}
impl<'a> IntoFuture for CreateCollection<'a> {
    type Output = Result<()>;
    type IntoFuture = BoxFuture<'a, Result<()>>;
}
impl<'a> CreateCollection<'a> {
    #[wakeful::block_on]
    #[wakeful::blocking = "waits for the server"]
    pub fn run(self) -> Result<()>;
}

#[must_use]
pub struct Delete<'a> {
    source: &'a Client,
    owned: Box<()>,
}
impl<'a> Delete<'a> {
    pub fn collation(self, value: Collation) -> Self;
    pub fn write_concern(self, value: WriteConcern) -> Self;
    pub fn hint(self, value: Hint) -> Self;
    pub fn let_vars(self, value: Document) -> Self;
    pub fn comment(self, value: Bson) -> Self;
    pub fn session(self, value: impl Into<&'a mut ClientSession>) -> Self;
}
impl<'a> IntoFuture for Delete<'a> {
    type Output = Result<DeleteResult>;
    type IntoFuture = BoxFuture<'a, Result<DeleteResult>>;
}
impl<'a> Delete<'a> {
    #[wakeful::block_on]
    #[wakeful::blocking = "waits for the server"]
    pub fn run(self) -> Result<DeleteResult>;
}

#[must_use]
pub struct Distinct<'a> {
    source: &'a Client,
    owned: Box<()>,
}
impl<'a> Distinct<'a> {
    pub fn max_time(self, value: Duration) -> Self;
    pub fn selection_criteria(self, value: SelectionCriteria) -> Self;
    pub fn read_concern(self, value: ReadConcern) -> Self;
    pub fn collation(self, value: Collation) -> Self;
    pub fn comment(self, value: Bson) -> Self;
    pub fn hint(self, value: Hint) -> Self;
    pub fn session(self, value: impl Into<&'a mut ClientSession>) -> Self;
}
impl<'a> IntoFuture for Distinct<'a> {
    type Output = Result<Vec<Bson>>;
    type IntoFuture = BoxFuture<'a, Result<Vec<Bson>>>;
}
impl<'a> Distinct<'a> {
    #[wakeful::block_on]
    #[wakeful::blocking = "waits for the server"]
    pub fn run(self) -> Result<Vec<Bson>>;
}

#[must_use]
pub struct DropDatabase<'a> {
    source: &'a Client,
    owned: Box<()>,
}
impl<'a> DropDatabase<'a> {
    pub fn write_concern(self, value: WriteConcern) -> Self;
    pub fn session(self, value: impl Into<&'a mut ClientSession>) -> Self;
}
impl<'a> IntoFuture for DropDatabase<'a> {
    type Output = Result<()>;
    type IntoFuture = BoxFuture<'a, Result<()>>;
}
impl<'a> DropDatabase<'a> {
    #[wakeful::block_on]
    #[wakeful::blocking = "waits for the server"]
    pub fn run(self) -> Result<()>;
}

#[must_use]
pub struct DropCollection<'a> {
    source: &'a Client,
    owned: Box<()>,
}
impl<'a> DropCollection<'a> {
    pub fn write_concern(self, value: WriteConcern) -> Self;
    pub fn encrypted_fields(self, value: Document) -> Self;
    pub fn session(self, value: impl Into<&'a mut ClientSession>) -> Self;
}
impl<'a> IntoFuture for DropCollection<'a> {
    type Output = Result<()>;
    type IntoFuture = BoxFuture<'a, Result<()>>;
}
impl<'a> DropCollection<'a> {
    #[wakeful::block_on]
    #[wakeful::blocking = "waits for the server"]
    pub fn run(self) -> Result<()>;
}

#[must_use]
pub struct DropIndex<'a> {
    source: &'a Client,
    owned: Box<()>,
}
impl<'a> DropIndex<'a> {
    pub fn max_time(self, value: Duration) -> Self;
    pub fn write_concern(self, value: WriteConcern) -> Self;
    pub fn comment(self, value: Bson) -> Self;
    pub fn session(self, value: impl Into<&'a mut ClientSession>) -> Self;
}
impl<'a> IntoFuture for DropIndex<'a> {
    type Output = Result<()>;
    type IntoFuture = BoxFuture<'a, Result<()>>;
}
impl<'a> DropIndex<'a> {
    #[wakeful::block_on]
    #[wakeful::blocking = "waits for the server"]
    pub fn run(self) -> Result<()>;
}

#[must_use]
pub struct FindOne<'a, T> {
    source: &'a Client,
    t: PhantomData<T>,
    owned: Box<()>,
}
impl<'a, T> FindOne<'a, T> {
    pub fn allow_partial_results(self, value: bool) -> Self;
    pub fn collation(self, value: Collation) -> Self;
    pub fn comment(self, value: Bson) -> Self;
    pub fn hint(self, value: Hint) -> Self;
    pub fn max(self, value: Document) -> Self;
    pub fn max_scan(self, value: u64) -> Self;
    pub fn max_time(self, value: Duration) -> Self;
    pub fn min(self, value: Document) -> Self;
    pub fn projection(self, value: Document) -> Self;
    pub fn read_concern(self, value: ReadConcern) -> Self;
    pub fn return_key(self, value: bool) -> Self;
    pub fn selection_criteria(self, value: SelectionCriteria) -> Self;
    pub fn show_record_id(self, value: bool) -> Self;
    pub fn skip(self, value: u64) -> Self;
    pub fn sort(self, value: Document) -> Self;
    pub fn let_vars(self, value: Document) -> Self;
    pub fn session(self, value: impl Into<&'a mut ClientSession>) -> Self;
}
impl<'a, T> IntoFuture for FindOne<'a, T> {
    type Output = Result<Option<T>>;
    type IntoFuture = BoxFuture<'a, Result<Option<T>>>;
}
impl<'a, T> FindOne<'a, T> {
    #[wakeful::block_on]
    #[wakeful::blocking = "waits for the server"]
    pub fn run(self) -> Result<Option<T>>;
}

#[must_use]
pub struct FindOneAndDelete<'a, T> {
    source: &'a Client,
    t: PhantomData<T>,
    owned: Box<()>,
}
impl<'a, T> FindOneAndDelete<'a, T> {
    pub fn max_time(self, value: Duration) -> Self;
    pub fn projection(self, value: Document) -> Self;
    pub fn sort(self, value: Document) -> Self;
    pub fn write_concern(self, value: WriteConcern) -> Self;
    pub fn collation(self, value: Collation) -> Self;
    pub fn hint(self, value: Hint) -> Self;
    pub fn let_vars(self, value: Document) -> Self;
    pub fn comment(self, value: Bson) -> Self;
    pub fn session(self, value: impl Into<&'a mut ClientSession>) -> Self;
}
impl<'a, T> IntoFuture for FindOneAndDelete<'a, T> {
    type Output = Result<Option<T>>;
    type IntoFuture = BoxFuture<'a, Result<Option<T>>>;
}
impl<'a, T> FindOneAndDelete<'a, T> {
    #[wakeful::block_on]
    #[wakeful::blocking = "waits for the server"]
    pub fn run(self) -> Result<Option<T>>;
}

#[must_use]
pub struct FindOneAndUpdate<'a, T> {
    source: &'a Client,
    t: PhantomData<T>,
    owned: Box<()>,
}
impl<'a, T> FindOneAndUpdate<'a, T> {
    pub fn array_filters(self, value: Vec<Document>) -> Self;
    pub fn bypass_document_validation(self, value: bool) -> Self;
    pub fn max_time(self, value: Duration) -> Self;
    pub fn projection(self, value: Document) -> Self;
    pub fn return_document(self, value: ReturnDocument) -> Self;
    pub fn sort(self, value: Document) -> Self;
    pub fn upsert(self, value: bool) -> Self;
    pub fn write_concern(self, value: WriteConcern) -> Self;
    pub fn collation(self, value: Collation) -> Self;
    pub fn hint(self, value: Hint) -> Self;
    pub fn let_vars(self, value: Document) -> Self;
    pub fn comment(self, value: Bson) -> Self;
    pub fn session(self, value: impl Into<&'a mut ClientSession>) -> Self;
}
impl<'a, T> IntoFuture for FindOneAndUpdate<'a, T> {
    type Output = Result<Option<T>>;
    type IntoFuture = BoxFuture<'a, Result<Option<T>>>;
}
impl<'a, T> FindOneAndUpdate<'a, T> {
    #[wakeful::block_on]
    #[wakeful::blocking = "waits for the server"]
    pub fn run(self) -> Result<Option<T>>;
}

#[must_use]
pub struct FindOneAndReplace<'a, T> {
    source: &'a Client,
    t: PhantomData<T>,
    owned: Box<()>,
}
impl<'a, T> FindOneAndReplace<'a, T> {
    pub fn bypass_document_validation(self, value: bool) -> Self;
    pub fn max_time(self, value: Duration) -> Self;
    pub fn projection(self, value: Document) -> Self;
    pub fn return_document(self, value: ReturnDocument) -> Self;
    pub fn sort(self, value: Document) -> Self;
    pub fn upsert(self, value: bool) -> Self;
    pub fn write_concern(self, value: WriteConcern) -> Self;
    pub fn collation(self, value: Collation) -> Self;
    pub fn hint(self, value: Hint) -> Self;
    pub fn let_vars(self, value: Document) -> Self;
    pub fn comment(self, value: Bson) -> Self;
    pub fn session(self, value: impl Into<&'a mut ClientSession>) -> Self;
}
impl<'a, T> IntoFuture for FindOneAndReplace<'a, T> {
    type Output = Result<Option<T>>;
    type IntoFuture = BoxFuture<'a, Result<Option<T>>>;
}
impl<'a, T> FindOneAndReplace<'a, T> {
    #[wakeful::block_on]
    #[wakeful::blocking = "waits for the server"]
    pub fn run(self) -> Result<Option<T>>;
}

#[must_use]
pub struct InsertMany<'a> {
    source: &'a Client,
    owned: Box<()>,
}
impl<'a> InsertMany<'a> {
    pub fn bypass_document_validation(self, value: bool) -> Self;
    pub fn ordered(self, value: bool) -> Self;
    pub fn write_concern(self, value: WriteConcern) -> Self;
    pub fn comment(self, value: Bson) -> Self;
    pub fn session(self, value: impl Into<&'a mut ClientSession>) -> Self;
}
impl<'a> IntoFuture for InsertMany<'a> {
    type Output = Result<InsertManyResult>;
    type IntoFuture = BoxFuture<'a, Result<InsertManyResult>>;
}
impl<'a> InsertMany<'a> {
    #[wakeful::block_on]
    #[wakeful::blocking = "waits for the server"]
    pub fn run(self) -> Result<InsertManyResult>;
}

#[must_use]
pub struct InsertOne<'a> {
    source: &'a Client,
    owned: Box<()>,
}
impl<'a> InsertOne<'a> {
    pub fn bypass_document_validation(self, value: bool) -> Self;
    pub fn write_concern(self, value: WriteConcern) -> Self;
    pub fn comment(self, value: Bson) -> Self;
    pub fn session(self, value: impl Into<&'a mut ClientSession>) -> Self;
}
impl<'a> IntoFuture for InsertOne<'a> {
    type Output = Result<InsertOneResult>;
    type IntoFuture = BoxFuture<'a, Result<InsertOneResult>>;
}
impl<'a> InsertOne<'a> {
    #[wakeful::block_on]
    #[wakeful::blocking = "waits for the server"]
    pub fn run(self) -> Result<InsertOneResult>;
}

#[must_use]
pub struct ReplaceOne<'a> {
    source: &'a Client,
    owned: Box<()>,
}
impl<'a> ReplaceOne<'a> {
    pub fn bypass_document_validation(self, value: bool) -> Self;
    pub fn upsert(self, value: bool) -> Self;
    pub fn collation(self, value: Collation) -> Self;
    pub fn hint(self, value: Hint) -> Self;
    pub fn write_concern(self, value: WriteConcern) -> Self;
    pub fn let_vars(self, value: Document) -> Self;
    pub fn comment(self, value: Bson) -> Self;
    pub fn sort(self, value: Document) -> Self;
    pub fn session(self, value: impl Into<&'a mut ClientSession>) -> Self;
}
impl<'a> IntoFuture for ReplaceOne<'a> {
    type Output = Result<UpdateResult>;
    type IntoFuture = BoxFuture<'a, Result<UpdateResult>>;
}
impl<'a> ReplaceOne<'a> {
    #[wakeful::block_on]
    #[wakeful::blocking = "waits for the server"]
    pub fn run(self) -> Result<UpdateResult>;
}

#[must_use]
pub struct RunCommand<'a> {
    source: &'a Client,
    owned: Box<()>,
}
impl<'a> RunCommand<'a> {
    pub fn selection_criteria(self, value: SelectionCriteria) -> Self;
    pub fn session(self, value: impl Into<&'a mut ClientSession>) -> Self;
}
impl<'a> IntoFuture for RunCommand<'a> {
    type Output = Result<Document>;
    type IntoFuture = BoxFuture<'a, Result<Document>>;
}
impl<'a> RunCommand<'a> {
    #[wakeful::block_on]
    #[wakeful::blocking = "waits for the server"]
    pub fn run(self) -> Result<Document>;
}

#[must_use]
pub struct Update<'a> {
    source: &'a Client,
    owned: Box<()>,
}
impl<'a> Update<'a> {
    pub fn array_filters(self, value: Vec<Document>) -> Self;
    pub fn bypass_document_validation(self, value: bool) -> Self;
    pub fn upsert(self, value: bool) -> Self;
    pub fn collation(self, value: Collation) -> Self;
    pub fn hint(self, value: Hint) -> Self;
    pub fn write_concern(self, value: WriteConcern) -> Self;
    pub fn let_vars(self, value: Document) -> Self;
    pub fn comment(self, value: Bson) -> Self;
    pub fn sort(self, value: Document) -> Self;
    pub fn session(self, value: impl Into<&'a mut ClientSession>) -> Self;
}
impl<'a> IntoFuture for Update<'a> {
    type Output = Result<UpdateResult>;
    type IntoFuture = BoxFuture<'a, Result<UpdateResult>>;
}
impl<'a> Update<'a> {
    #[wakeful::block_on]
    #[wakeful::blocking = "waits for the server"]
    pub fn run(self) -> Result<UpdateResult>;
}

#[must_use]
pub struct CommitTransaction<'a> {
    source: &'a Client,
    owned: Box<()>,
}
impl<'a> IntoFuture for CommitTransaction<'a> {
    type Output = Result<()>;
    type IntoFuture = BoxFuture<'a, Result<()>>;
}
impl<'a> CommitTransaction<'a> {
    #[wakeful::block_on]
    #[wakeful::blocking = "waits for the server"]
    pub fn run(self) -> Result<()>;
}

#[must_use]
pub struct AbortTransaction<'a> {
    source: &'a Client,
    owned: Box<()>,
}
impl<'a> IntoFuture for AbortTransaction<'a> {
    type Output = Result<()>;
    type IntoFuture = BoxFuture<'a, Result<()>>;
}
impl<'a> AbortTransaction<'a> {
    #[wakeful::block_on]
    #[wakeful::blocking = "waits for the server"]
    pub fn run(self) -> Result<()>;
}

#[must_use]
pub struct Shutdown {
    owned: Box<()>,
}
impl IntoFuture for Shutdown {
    type Output = Result<()>;
    type IntoFuture = BoxFuture<'static, Result<()>>;
}
impl Shutdown {
    #[wakeful::block_on]
    #[wakeful::blocking = "waits for the server"]
    pub fn run(self) -> Result<()>;
}

#[must_use]
pub struct ParseConnectionString {
    owned: Box<()>,
}
impl IntoFuture for ParseConnectionString {
    type Output = Result<ClientOptions>;
    type IntoFuture = BoxFuture<'static, Result<ClientOptions>>;
}
impl ParseConnectionString {
    #[wakeful::block_on]
    #[wakeful::blocking = "waits for the server"]
    pub fn run(self) -> Result<ClientOptions>;
}
