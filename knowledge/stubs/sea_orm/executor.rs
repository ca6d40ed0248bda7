#![wakeful::source = "sea-orm 2.0.4 source, executor/"]

use crate::database::ConnectionTrait;
use crate::error::DbErr;
use futures_core::future::BoxFuture;
use futures_core::stream::Stream;
use std::pin::Pin;

#[derive(Debug)]
pub struct ExecResult {
    owned: Box<()>,
}
impl ExecResult {
    pub fn last_insert_id(&self) -> u64;
    pub fn rows_affected(&self) -> u64;
}

#[derive(Debug)]
pub struct QueryResult {
    owned: Box<()>,
}
impl QueryResult {
    pub fn try_get<T>(&self, pre: &str, col: &str) -> Result<T, DbErr>;
    pub fn try_get_by_index<T>(&self, idx: usize) -> Result<T, DbErr>;
    pub fn column_names(&self) -> Vec<String>;
}

#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UpdateResult {
    pub rows_affected: u64,
}

#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeleteResult {
    pub rows_affected: u64,
}

#[derive(Clone, Debug)]
pub struct Selector<S> {
    selector: S,
    owned: Box<()>,
}
impl<S: SelectorTrait> Selector<S> {
    pub async fn one<C>(self, db: &C) -> Result<Option<S::Item>, DbErr> where C: ConnectionTrait;
    pub async fn all<C>(self, db: &C) -> Result<Vec<S::Item>, DbErr> where C: ConnectionTrait;
}

#[derive(Clone, Debug)]
pub struct SelectorRaw<S> {
    selector: S,
    owned: Box<()>,
}
impl<S: SelectorTrait> SelectorRaw<S> {
    pub async fn one<C>(self, db: &C) -> Result<Option<S::Item>, DbErr> where C: ConnectionTrait;
    pub async fn all<C>(self, db: &C) -> Result<Vec<S::Item>, DbErr> where C: ConnectionTrait;
}

pub trait SelectorTrait {
    type Item: Sized;
}

#[derive(Clone, Debug)]
pub struct Paginator<'db, C: ConnectionTrait, S: SelectorTrait> {
    db: &'db C,
    selector: S,
    owned: Box<()>,
}
impl<'db, C: ConnectionTrait, S: SelectorTrait> Paginator<'db, C, S> {
    pub async fn fetch_page(&self, page: u64) -> Result<Vec<S::Item>, DbErr>;
    pub async fn fetch(&self) -> Result<Vec<S::Item>, DbErr>;
    pub async fn num_items(&self) -> Result<u64, DbErr>;
    pub async fn num_pages(&self) -> Result<u64, DbErr>;
    pub fn next(&mut self);
    pub fn cur_page(&self) -> u64;
    pub async fn fetch_and_next(&mut self) -> Result<Option<Vec<S::Item>>, DbErr>;
    pub fn into_stream(self) -> Pin<Box<dyn Stream<Item = Result<Vec<S::Item>, DbErr>> + 'db>>;
}

pub trait PaginatorTrait<'db, C: ConnectionTrait> {
    type Selector: SelectorTrait + Send + Sync + 'db;

    fn paginate(self, db: &'db C, page_size: u64) -> Paginator<'db, C, Self::Selector>;
    fn count(self, db: &'db C) -> BoxFuture<'db, Result<u64, DbErr>> where Self: Send + Sized;
}
