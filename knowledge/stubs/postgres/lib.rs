#![wakeful::source = "postgres 0.19.14 source and documentation; each call runs tokio-postgres on a current-thread tokio runtime of its own, which panics inside another"]

use crate::tls::{MakeTlsConnect, TlsConnect};
use crate::types::{BorrowToSql, ToSql, Type};
use std::io::{BufRead, Read, Write};
use std::str::FromStr;
use std::time::Duration;

pub use tokio_postgres::error::{self, Error};
pub use tokio_postgres::row::{self, Row, SimpleQueryRow};
pub use tokio_postgres::tls::{self, NoTls};
pub use tokio_postgres::types;
pub use tokio_postgres::{Column, IsolationLevel, Notification, Portal, SimpleQueryMessage, Socket, Statement, ToStatement};

#[wakeful::drop_panics]
pub struct Client {
    owned: Box<()>,
}
impl Client {
    #[wakeful::block_on = "panics"]
    #[wakeful::blocking = "waits for the database"]
    pub fn connect<T>(params: &str, tls_mode: T) -> Result<Client, Error> where T: MakeTlsConnect<Socket> + 'static + Send, T::TlsConnect: Send, T::Stream: Send, <T::TlsConnect as TlsConnect<Socket>>::Future: Send;
    pub fn configure() -> Config;
    #[wakeful::block_on = "panics"]
    #[wakeful::blocking = "waits for the database"]
    pub fn execute<T>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<u64, Error> where T: ?Sized + ToStatement;
    #[wakeful::block_on = "panics"]
    #[wakeful::blocking = "waits for the database"]
    pub fn execute_typed(&mut self, query: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<u64, Error>;
    #[wakeful::block_on = "panics"]
    #[wakeful::blocking = "waits for the database"]
    pub fn query<T>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Vec<Row>, Error> where T: ?Sized + ToStatement;
    #[wakeful::block_on = "panics"]
    #[wakeful::blocking = "waits for the database"]
    pub fn query_one<T>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Row, Error> where T: ?Sized + ToStatement;
    #[wakeful::block_on = "panics"]
    #[wakeful::blocking = "waits for the database"]
    pub fn query_opt<T>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Option<Row>, Error> where T: ?Sized + ToStatement;
    #[wakeful::block_on = "panics"]
    #[wakeful::blocking = "waits for the database"]
    pub fn query_raw<T, P, I>(&mut self, query: &T, params: I) -> Result<RowIter<'_>, Error> where T: ?Sized + ToStatement, P: BorrowToSql, I: IntoIterator<Item = P>, I::IntoIter: ExactSizeIterator;
    #[wakeful::block_on = "panics"]
    #[wakeful::blocking = "waits for the database"]
    pub fn query_typed(&mut self, query: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Vec<Row>, Error>;
    #[wakeful::block_on = "panics"]
    #[wakeful::blocking = "waits for the database"]
    pub fn query_typed_one(&mut self, query: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Row, Error>;
    #[wakeful::block_on = "panics"]
    #[wakeful::blocking = "waits for the database"]
    pub fn query_typed_opt(&mut self, query: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Option<Row>, Error>;
    #[wakeful::block_on = "panics"]
    #[wakeful::blocking = "waits for the database"]
    pub fn query_typed_raw<P, I>(&mut self, query: &str, params: I) -> Result<RowIter<'_>, Error> where P: BorrowToSql, I: IntoIterator<Item = (P, Type)>;
    #[wakeful::block_on = "panics"]
    #[wakeful::blocking = "waits for the database"]
    pub fn prepare(&mut self, query: &str) -> Result<Statement, Error>;
    #[wakeful::block_on = "panics"]
    #[wakeful::blocking = "waits for the database"]
    pub fn prepare_typed(&mut self, query: &str, types: &[Type]) -> Result<Statement, Error>;
    #[wakeful::block_on = "panics"]
    #[wakeful::blocking = "waits for the database"]
    pub fn copy_in<T>(&mut self, query: &T) -> Result<CopyInWriter<'_>, Error> where T: ?Sized + ToStatement;
    #[wakeful::block_on = "panics"]
    #[wakeful::blocking = "waits for the database"]
    pub fn copy_out<T>(&mut self, query: &T) -> Result<CopyOutReader<'_>, Error> where T: ?Sized + ToStatement;
    #[wakeful::block_on = "panics"]
    #[wakeful::blocking = "waits for the database"]
    pub fn simple_query(&mut self, query: &str) -> Result<Vec<SimpleQueryMessage>, Error>;
    #[wakeful::block_on = "panics"]
    #[wakeful::blocking = "waits for the database"]
    pub fn is_valid(&mut self, timeout: Duration) -> Result<(), Error>;
    #[wakeful::block_on = "panics"]
    #[wakeful::blocking = "waits for the database"]
    pub fn batch_execute(&mut self, query: &str) -> Result<(), Error>;
    #[wakeful::block_on = "panics"]
    #[wakeful::blocking = "waits for the database"]
    pub fn check_connection(&mut self) -> Result<(), Error>;
    #[wakeful::block_on = "panics"]
    #[wakeful::blocking = "waits for the database"]
    pub fn transaction(&mut self) -> Result<Transaction<'_>, Error>;
    pub fn build_transaction(&mut self) -> TransactionBuilder<'_>;
    pub fn notifications(&mut self) -> Notifications<'_>;
    pub fn cancel_token(&self) -> CancelToken;
    pub fn clear_type_cache(&self);
    pub fn is_closed(&self) -> bool;
    #[wakeful::block_on = "panics"]
    #[wakeful::blocking = "waits for the database"]
    pub fn close(self) -> Result<(), Error>;
}
impl Drop for Client {}
impl !Sync for Client {}

#[derive(Clone)]
pub struct Config {
    owned: Box<()>,
}
impl Config {
    pub fn new() -> Config;
    pub fn user(&mut self, user: &str) -> &mut Config;
    pub fn password<T>(&mut self, password: T) -> &mut Config where T: AsRef<[u8]>;
    pub fn dbname(&mut self, dbname: &str) -> &mut Config;
    pub fn application_name(&mut self, application_name: &str) -> &mut Config;
    pub fn host(&mut self, host: &str) -> &mut Config;
    pub fn port(&mut self, port: u16) -> &mut Config;
    pub fn connect_timeout(&mut self, connect_timeout: Duration) -> &mut Config;
    #[wakeful::block_on = "panics"]
    #[wakeful::blocking = "waits for the database"]
    pub fn connect<T>(&self, tls: T) -> Result<Client, Error> where T: MakeTlsConnect<Socket> + 'static + Send;
}
impl FromStr for Config {
    type Err = Error;
}

pub struct Transaction<'a> {
    connection: &'a mut Client,
}
impl<'a> Transaction<'a> {
    #[wakeful::block_on = "panics"]
    #[wakeful::blocking = "waits for the database"]
    pub fn commit(self) -> Result<(), Error>;
    #[wakeful::block_on = "panics"]
    #[wakeful::blocking = "waits for the database"]
    pub fn rollback(self) -> Result<(), Error>;
    #[wakeful::block_on = "panics"]
    #[wakeful::blocking = "waits for the database"]
    pub fn prepare(&mut self, query: &str) -> Result<Statement, Error>;
    #[wakeful::block_on = "panics"]
    #[wakeful::blocking = "waits for the database"]
    pub fn prepare_typed(&mut self, query: &str, types: &[Type]) -> Result<Statement, Error>;
    #[wakeful::block_on = "panics"]
    #[wakeful::blocking = "waits for the database"]
    pub fn execute<T>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<u64, Error> where T: ?Sized + ToStatement;
    #[wakeful::block_on = "panics"]
    #[wakeful::blocking = "waits for the database"]
    pub fn execute_typed(&mut self, query: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<u64, Error>;
    #[wakeful::block_on = "panics"]
    #[wakeful::blocking = "waits for the database"]
    pub fn query<T>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Vec<Row>, Error> where T: ?Sized + ToStatement;
    #[wakeful::block_on = "panics"]
    #[wakeful::blocking = "waits for the database"]
    pub fn query_one<T>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Row, Error> where T: ?Sized + ToStatement;
    #[wakeful::block_on = "panics"]
    #[wakeful::blocking = "waits for the database"]
    pub fn query_opt<T>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Option<Row>, Error> where T: ?Sized + ToStatement;
    #[wakeful::block_on = "panics"]
    #[wakeful::blocking = "waits for the database"]
    pub fn query_raw<T, P, I>(&mut self, query: &T, params: I) -> Result<RowIter<'_>, Error> where T: ?Sized + ToStatement, P: BorrowToSql, I: IntoIterator<Item = P>, I::IntoIter: ExactSizeIterator;
    #[wakeful::block_on = "panics"]
    #[wakeful::blocking = "waits for the database"]
    pub fn query_typed(&mut self, statement: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Vec<Row>, Error>;
    #[wakeful::block_on = "panics"]
    #[wakeful::blocking = "waits for the database"]
    pub fn query_typed_one(&mut self, query: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Row, Error>;
    #[wakeful::block_on = "panics"]
    #[wakeful::blocking = "waits for the database"]
    pub fn query_typed_opt(&mut self, query: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Option<Row>, Error>;
    #[wakeful::block_on = "panics"]
    #[wakeful::blocking = "waits for the database"]
    pub fn query_typed_raw<P, I>(&mut self, query: &str, params: I) -> Result<RowIter<'_>, Error> where P: BorrowToSql, I: IntoIterator<Item = (P, Type)>;
    #[wakeful::block_on = "panics"]
    #[wakeful::blocking = "waits for the database"]
    pub fn bind<T>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Portal, Error> where T: ?Sized + ToStatement;
    #[wakeful::block_on = "panics"]
    #[wakeful::blocking = "waits for the database"]
    pub fn query_portal(&mut self, portal: &Portal, max_rows: i32) -> Result<Vec<Row>, Error>;
    #[wakeful::block_on = "panics"]
    #[wakeful::blocking = "waits for the database"]
    pub fn query_portal_raw(&mut self, portal: &Portal, max_rows: i32) -> Result<RowIter<'_>, Error>;
    #[wakeful::block_on = "panics"]
    #[wakeful::blocking = "waits for the database"]
    pub fn copy_in<T>(&mut self, query: &T) -> Result<CopyInWriter<'_>, Error> where T: ?Sized + ToStatement;
    #[wakeful::block_on = "panics"]
    #[wakeful::blocking = "waits for the database"]
    pub fn copy_out<T>(&mut self, query: &T) -> Result<CopyOutReader<'_>, Error> where T: ?Sized + ToStatement;
    #[wakeful::block_on = "panics"]
    #[wakeful::blocking = "waits for the database"]
    pub fn simple_query(&mut self, query: &str) -> Result<Vec<SimpleQueryMessage>, Error>;
    #[wakeful::block_on = "panics"]
    #[wakeful::blocking = "waits for the database"]
    pub fn batch_execute(&mut self, query: &str) -> Result<(), Error>;
    pub fn cancel_token(&self) -> CancelToken;
    #[wakeful::block_on = "panics"]
    #[wakeful::blocking = "waits for the database"]
    pub fn transaction(&mut self) -> Result<Transaction<'_>, Error>;
    #[wakeful::block_on = "panics"]
    #[wakeful::blocking = "waits for the database"]
    pub fn savepoint<I>(&mut self, name: I) -> Result<Transaction<'_>, Error> where I: Into<String>;
}
impl Drop for Transaction<'_> {}

pub struct TransactionBuilder<'a> {
    connection: &'a mut Client,
}
impl<'a> TransactionBuilder<'a> {
    pub fn isolation_level(self, isolation_level: IsolationLevel) -> Self;
    pub fn read_only(self, read_only: bool) -> Self;
    pub fn deferrable(self, deferrable: bool) -> Self;
    #[wakeful::block_on = "panics"]
    #[wakeful::blocking = "waits for the database"]
    pub fn start(self) -> Result<Transaction<'a>, Error>;
}

#[derive(Clone)]
pub struct CancelToken {
    owned: Box<()>,
}
impl CancelToken {
    #[wakeful::block_on = "panics"]
    #[wakeful::blocking = "waits for the database"]
    pub fn cancel_query<T>(&self, tls: T) -> Result<(), Error> where T: MakeTlsConnect<Socket>;
}

pub struct RowIter<'a> {
    connection: &'a mut Client,
    owned: Box<()>,
}
impl RowIter<'_> {
    pub fn rows_affected(&self) -> Option<u64>;
}

pub struct CopyInWriter<'a> {
    connection: &'a mut Client,
    owned: Box<()>,
}
impl CopyInWriter<'_> {
    #[wakeful::block_on = "panics"]
    #[wakeful::blocking = "waits for the database"]
    pub fn finish(self) -> Result<u64, Error>;
}
impl Write for CopyInWriter<'_> {}

pub struct CopyOutReader<'a> {
    connection: &'a mut Client,
    owned: Box<()>,
}
impl Read for CopyOutReader<'_> {}
impl BufRead for CopyOutReader<'_> {}

pub struct Notifications<'a> {
    connection: &'a mut Client,
}
impl Notifications<'_> {
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
}

pub trait GenericClient {
    #[wakeful::block_on = "panics"]
    #[wakeful::blocking = "waits for the database"]
    fn execute<T>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<u64, Error> where T: ?Sized + ToStatement;
    #[wakeful::block_on = "panics"]
    #[wakeful::blocking = "waits for the database"]
    fn query<T>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Vec<Row>, Error> where T: ?Sized + ToStatement;
    #[wakeful::block_on = "panics"]
    #[wakeful::blocking = "waits for the database"]
    fn query_one<T>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Row, Error> where T: ?Sized + ToStatement;
    #[wakeful::block_on = "panics"]
    #[wakeful::blocking = "waits for the database"]
    fn query_opt<T>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Option<Row>, Error> where T: ?Sized + ToStatement;
    #[wakeful::block_on = "panics"]
    #[wakeful::blocking = "waits for the database"]
    fn prepare(&mut self, query: &str) -> Result<Statement, Error>;
    #[wakeful::block_on = "panics"]
    #[wakeful::blocking = "waits for the database"]
    fn simple_query(&mut self, query: &str) -> Result<Vec<SimpleQueryMessage>, Error>;
    #[wakeful::block_on = "panics"]
    #[wakeful::blocking = "waits for the database"]
    fn batch_execute(&mut self, query: &str) -> Result<(), Error>;
    #[wakeful::block_on = "panics"]
    #[wakeful::blocking = "waits for the database"]
    fn transaction(&mut self) -> Result<Transaction<'_>, Error>;
}
impl GenericClient for Client {}
impl GenericClient for Transaction<'_> {}
