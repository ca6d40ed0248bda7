#![wakeful::source = "mysql_async 0.37.1 source and documentation"]

use crate::prelude::Queryable;
use futures::future::BoxFuture;
use std::borrow::Cow;
use std::future::Future;
use std::marker::PhantomData;
use std::ops::Deref;

#[derive(Clone, Debug)]
pub struct Pool {
    owned: Box<()>,
}
impl Pool {
    pub fn new<O>(opts: O) -> Pool;
    pub fn from_url<T: AsRef<str>>(url: T) -> Result<Pool>;
    pub fn get_conn(&self) -> impl Future<Output = Result<Conn>>;
    pub async fn start_transaction(&self, options: TxOpts) -> Result<Transaction<'static>>;
    pub async fn disconnect(self) -> Result<()>;
}

#[derive(Debug)]
pub struct Conn {
    owned: Box<()>,
}
impl Conn {
    pub fn id(&self) -> u32;
    pub fn is_disconnected(&self) -> bool;
    pub fn last_insert_id(&self) -> Option<u64>;
    pub fn affected_rows(&self) -> u64;
    pub fn info(&self) -> Cow<'_, str>;
    pub fn server_version(&self) -> (u16, u16, u16);
    pub async fn disconnect(self) -> Result<()>;
    #[wakeful::slow = "a connection"]
    pub fn new<T: Into<Opts>>(opts: T) -> BoxFuture<'static, Result<Conn>>;
    #[wakeful::slow = "a connection"]
    pub async fn from_url<T: AsRef<str>>(url: T) -> Result<Conn>;
    pub async fn reset(&mut self) -> Result<bool>;
    pub async fn change_user(&mut self, opts: ChangeUserOpts) -> Result<()>;
    pub async fn start_transaction(&mut self, options: TxOpts) -> Result<Transaction<'_>>;
}
impl Drop for Conn {}
impl Queryable for Conn {}

#[derive(Debug)]
#[must_use]
pub struct Transaction<'a> {
    owned: Box<()>,
}
impl<'a> Transaction<'a> {
    pub async fn commit(self) -> Result<()>;
    pub async fn rollback(self) -> Result<()>;
}
impl Deref for Transaction<'_> {
    type Target = Conn;
}
impl Drop for Transaction<'_> {}
impl Queryable for Transaction<'_> {}

pub struct QueryResult<'a, 't: 'a, P> {
    owned: Box<()>,
    marker: PhantomData<P>,
}
impl<'a, 't: 'a, P> QueryResult<'a, 't, P> {
    pub fn is_empty(&self) -> bool;
    pub fn last_insert_id(&self) -> Option<u64>;
    pub fn affected_rows(&self) -> u64;
    pub fn warnings(&self) -> u16;
    pub async fn collect<R>(&mut self) -> Result<Vec<R>> where R: Send + 'static;
    pub async fn collect_and_drop<R>(self) -> Result<Vec<R>> where R: Send + 'static;
    pub async fn for_each<F>(&mut self, fun: F) -> Result<()> where F: FnMut(Row);
    pub async fn for_each_and_drop<F>(self, fun: F) -> Result<()> where F: FnMut(Row);
    pub async fn map<F, U>(&mut self, fun: F) -> Result<Vec<U>> where F: FnMut(Row) -> U;
    pub async fn map_and_drop<F, U>(self, fun: F) -> Result<Vec<U>> where F: FnMut(Row) -> U;
    pub async fn reduce<T, F, U>(&mut self, init: U, fun: F) -> Result<U> where F: FnMut(U, T) -> U, T: Send + 'static;
    pub async fn reduce_and_drop<T, F, U>(self, init: U, fun: F) -> Result<U> where F: FnMut(U, T) -> U, T: Send + 'static;
    pub async fn drop_result(self) -> Result<()>;
}

pub mod prelude {
    use crate::QueryResult;
    use futures::future::BoxFuture;

    pub trait Queryable: Send {
        fn ping(&mut self) -> BoxFuture<'_, Result<()>>;
        fn query_iter<'a, Q>(&'a mut self, query: Q) -> BoxFuture<'a, Result<QueryResult<'a, 'static, TextProtocol>>> where Q: 'a;
        fn prep<'a, Q>(&'a mut self, query: Q) -> BoxFuture<'a, Result<Statement>> where Q: 'a;
        fn close(&mut self, stmt: Statement) -> BoxFuture<'_, Result<()>>;
        fn exec_iter<'a: 's, 's, Q, P>(&'a mut self, stmt: Q, params: P) -> BoxFuture<'s, Result<QueryResult<'a, 'static, BinaryProtocol>>> where Q: 's, P: Into<Params>;
        fn query<'a, T, Q>(&'a mut self, query: Q) -> BoxFuture<'a, Result<Vec<T>>> where Q: 'a, T: Send + 'static;
        fn query_first<'a, T, Q>(&'a mut self, query: Q) -> BoxFuture<'a, Result<Option<T>>> where Q: 'a, T: Send + 'static;
        fn query_map<'a, T, F, Q, U>(&'a mut self, query: Q, f: F) -> BoxFuture<'a, Result<Vec<U>>> where Q: 'a, T: Send + 'static, F: FnMut(T) -> U + Send + 'a, U: Send;
        fn query_fold<'a, T, F, Q, U>(&'a mut self, query: Q, init: U, f: F) -> BoxFuture<'a, Result<U>> where Q: 'a, T: Send + 'static, F: FnMut(U, T) -> U + Send + 'a, U: Send + 'a;
        fn query_drop<'a, Q>(&'a mut self, query: Q) -> BoxFuture<'a, Result<()>> where Q: 'a;
        fn exec_batch<'a: 'b, 'b, S, P, I>(&'a mut self, stmt: S, params_iter: I) -> BoxFuture<'b, Result<()>> where S: 'b, I: IntoIterator<Item = P> + Send + 'b, P: Into<Params> + Send;
        fn exec<'a: 'b, 'b, T, S, P>(&'a mut self, stmt: S, params: P) -> BoxFuture<'b, Result<Vec<T>>> where S: 'b, P: Into<Params> + Send + 'b, T: Send + 'static;
        fn exec_first<'a: 'b, 'b, T, S, P>(&'a mut self, stmt: S, params: P) -> BoxFuture<'b, Result<Option<T>>> where S: 'b, P: Into<Params> + Send + 'b, T: Send + 'static;
        fn exec_map<'a: 'b, 'b, T, S, P, U, F>(&'a mut self, stmt: S, params: P, f: F) -> BoxFuture<'b, Result<Vec<U>>> where S: 'b, P: Into<Params> + Send + 'b, T: Send + 'static, F: FnMut(T) -> U + Send + 'a, U: Send + 'a;
        fn exec_fold<'a: 'b, 'b, T, S, P, U, F>(&'a mut self, stmt: S, params: P, init: U, f: F) -> BoxFuture<'b, Result<U>> where S: 'b, P: Into<Params> + Send + 'b, T: Send + 'static, F: FnMut(U, T) -> U + Send + 'a, U: Send + 'a;
        fn exec_drop<'a: 'b, 'b, S, P>(&'a mut self, stmt: S, params: P) -> BoxFuture<'b, Result<()>> where S: 'b, P: Into<Params> + Send + 'b;
    }

    pub trait Query: Send {
        type Protocol;
        fn run<'a, 't: 'a, C>(self, conn: C) -> BoxFuture<'a, Result<QueryResult<'a, 't, Self::Protocol>>> where Self: 'a, C: 'a;
        fn first<'a, 't: 'a, T, C>(self, conn: C) -> BoxFuture<'a, Result<Option<T>>> where Self: 'a, C: 'a, T: Send + 'static;
        fn fetch<'a, 't: 'a, T, C>(self, conn: C) -> BoxFuture<'a, Result<Vec<T>>> where Self: 'a, C: 'a, T: Send + 'static;
        fn ignore<'a, 't: 'a, C>(self, conn: C) -> BoxFuture<'a, Result<()>> where Self: 'a, C: 'a;
    }
}
