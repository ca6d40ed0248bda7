#![wakeful::source = "mysql 28.0.4 source and documentation"]

use crate::prelude::Queryable;
use std::ops::Deref;
use std::time::Duration;

#[derive(Clone, Debug)]
pub struct Pool {
    owned: Box<()>,
}
impl Pool {
    #[wakeful::blocking = "waits for the server"]
    pub fn new<T, E>(opts: T) -> Result<Pool>;
    #[wakeful::blocking = "waits for a connection"]
    pub fn get_conn(&self) -> Result<PooledConn>;
    #[wakeful::blocking = "waits for a connection"]
    pub fn try_get_conn(&self, timeout: Duration) -> Result<PooledConn>;
    #[wakeful::blocking = "waits for a connection"]
    pub fn start_transaction(&self, tx_opts: TxOpts) -> Result<Transaction<'static>>;
}

#[derive(Debug)]
pub struct PooledConn {
    owned: Box<()>,
}
impl PooledConn {
    #[wakeful::blocking = "waits for the server"]
    pub fn start_transaction(&mut self, tx_opts: TxOpts) -> Result<Transaction<'_>>;
    pub fn unwrap(self) -> Conn;
    #[wakeful::blocking = "waits for the server"]
    pub fn change_user(&mut self) -> Result<()>;
    #[wakeful::blocking = "waits for the server"]
    pub fn reset_connection(&mut self, reset_connection: bool);
}
impl Deref for PooledConn {
    type Target = Conn;
}
impl Drop for PooledConn {}
impl Queryable for PooledConn {}

#[derive(Debug)]
pub struct Conn {
    owned: Box<()>,
}
impl Conn {
    pub fn server_version(&self) -> (u16, u16, u16);
    pub fn connection_id(&self) -> u32;
    pub fn affected_rows(&self) -> u64;
    pub fn last_insert_id(&self) -> u64;
    pub fn warnings(&self) -> u16;
    #[wakeful::blocking = "waits for the server"]
    pub fn new<T, E>(opts: T) -> Result<Conn>;
    #[wakeful::blocking = "waits for the server"]
    pub fn reset(&mut self) -> Result<()>;
    #[wakeful::blocking = "waits for the server"]
    pub fn change_user(&mut self, opts: ChangeUserOpts) -> Result<()>;
    #[wakeful::blocking = "waits for the server"]
    pub fn ping(&mut self) -> Result<(), Error>;
    #[wakeful::blocking = "waits for the server"]
    pub fn select_db(&mut self, schema: &str) -> Result<(), Error>;
    #[wakeful::blocking = "waits for the server"]
    pub fn start_transaction(&mut self, tx_opts: TxOpts) -> Result<Transaction<'_>>;
}
impl Drop for Conn {}
impl Queryable for Conn {}

#[derive(Debug)]
pub struct Transaction<'a> {
    owned: Box<()>,
}
impl Transaction<'_> {
    #[wakeful::blocking = "waits for the server"]
    pub fn commit(self) -> Result<()>;
    #[wakeful::blocking = "waits for the server"]
    pub fn rollback(self) -> Result<()>;
    pub fn affected_rows(&self) -> u64;
    pub fn last_insert_id(&self) -> Option<u64>;
    pub fn warnings(&self) -> u16;
}
impl<'a> Drop for Transaction<'a> {}
impl<'a> Queryable for Transaction<'a> {}

#[derive(Clone, Debug)]
pub struct Statement {
    owned: Box<()>,
}
impl Statement {
    pub fn num_params(&self) -> u16;
    pub fn num_columns(&self) -> u16;
}

pub mod prelude {
    use crate::Statement;

    pub trait Queryable {
        #[wakeful::blocking = "waits for the server"]
        fn query_iter<Q: AsRef<str>>(&mut self, query: Q) -> Result<QueryResult<'_, '_, '_, Text>>;
        #[wakeful::blocking = "waits for the server"]
        fn query<T, Q>(&mut self, query: Q) -> Result<Vec<T>> where Q: AsRef<str>;
        #[wakeful::blocking = "waits for the server"]
        fn query_opt<T, Q>(&mut self, query: Q) -> Result<Vec<StdResult<T, FromRowError>>> where Q: AsRef<str>;
        #[wakeful::blocking = "waits for the server"]
        fn query_first<T, Q>(&mut self, query: Q) -> Result<Option<T>> where Q: AsRef<str>;
        #[wakeful::blocking = "waits for the server"]
        fn query_first_opt<T, Q>(&mut self, query: Q) -> Result<Option<StdResult<T, FromRowError>>> where Q: AsRef<str>;
        #[wakeful::blocking = "waits for the server"]
        fn query_map<T, F, Q, U>(&mut self, query: Q, f: F) -> Result<Vec<U>> where Q: AsRef<str>, F: FnMut(T) -> U;
        #[wakeful::blocking = "waits for the server"]
        fn query_map_opt<T, F, Q, U>(&mut self, query: Q, f: F) -> Result<Vec<U>> where Q: AsRef<str>, F: FnMut(StdResult<T, FromRowError>) -> U;
        #[wakeful::blocking = "waits for the server"]
        fn query_fold<T, F, Q, U>(&mut self, query: Q, init: U, f: F) -> Result<U> where Q: AsRef<str>, F: FnMut(U, T) -> U;
        #[wakeful::blocking = "waits for the server"]
        fn query_fold_opt<T, F, Q, U>(&mut self, query: Q, init: U, f: F) -> Result<U> where Q: AsRef<str>, F: FnMut(U, StdResult<T, FromRowError>) -> U;
        #[wakeful::blocking = "waits for the server"]
        fn query_drop<Q>(&mut self, query: Q) -> Result<()> where Q: AsRef<str>;
        #[wakeful::blocking = "waits for the server"]
        fn prep<Q: AsRef<str>>(&mut self, query: Q) -> Result<Statement>;
        #[wakeful::blocking = "waits for the server"]
        fn close(&mut self, stmt: Statement) -> Result<()>;
        #[wakeful::blocking = "waits for the server"]
        fn exec_iter<S, P>(&mut self, stmt: S, params: P) -> Result<QueryResult<'_, '_, '_, Binary>> where P: Into<Params>;
        #[wakeful::blocking = "waits for the server"]
        fn exec_batch<S, P, I>(&mut self, stmt: S, params: I) -> Result<()> where P: Into<Params>, I: IntoIterator<Item = P>;
        #[wakeful::blocking = "waits for the server"]
        fn exec<T, S, P>(&mut self, stmt: S, params: P) -> Result<Vec<T>> where P: Into<Params>;
        #[wakeful::blocking = "waits for the server"]
        fn exec_opt<T, S, P>(&mut self, stmt: S, params: P) -> Result<Vec<StdResult<T, FromRowError>>> where P: Into<Params>;
        #[wakeful::blocking = "waits for the server"]
        fn exec_first<T, S, P>(&mut self, stmt: S, params: P) -> Result<Option<T>> where P: Into<Params>;
        #[wakeful::blocking = "waits for the server"]
        fn exec_first_opt<T, S, P>(&mut self, stmt: S, params: P) -> Result<Option<StdResult<T, FromRowError>>> where P: Into<Params>;
        #[wakeful::blocking = "waits for the server"]
        fn exec_map<T, S, P, F, U>(&mut self, stmt: S, params: P, f: F) -> Result<Vec<U>> where P: Into<Params>, F: FnMut(T) -> U;
        #[wakeful::blocking = "waits for the server"]
        fn exec_map_opt<T, S, P, F, U>(&mut self, stmt: S, params: P, f: F) -> Result<Vec<U>> where P: Into<Params>, F: FnMut(StdResult<T, FromRowError>) -> U;
        #[wakeful::blocking = "waits for the server"]
        fn exec_fold<T, S, P, U, F>(&mut self, stmt: S, params: P, init: U, f: F) -> Result<U> where P: Into<Params>, F: FnMut(U, T) -> U;
        #[wakeful::blocking = "waits for the server"]
        fn exec_fold_opt<T, S, P, U, F>(&mut self, stmt: S, params: P, init: U, f: F) -> Result<U> where P: Into<Params>, F: FnMut(U, StdResult<T, FromRowError>) -> U;
        #[wakeful::blocking = "waits for the server"]
        fn exec_drop<S, P>(&mut self, stmt: S, params: P) -> Result<()> where P: Into<Params>;
    }
}
