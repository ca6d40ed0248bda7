#![wakeful::source = "tokio-postgres 0.7.18 source and documentation"]

pub mod error;
pub mod row;
pub mod tls;
pub mod types;

use crate::tls::{MakeTlsConnect, TlsConnect};
use crate::types::{BorrowToSql, FromSqlOwned, ToSql, Type};
use bytes::{Buf, Bytes};
use futures_core::future::BoxFuture;
use futures_core::stream::Stream;
use futures_sink::Sink;
use std::net::IpAddr;
use std::path::Path;
use std::pin::Pin;
use std::str::FromStr;
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite};

pub use crate::error::Error;
pub use crate::row::{Row, SimpleQueryRow};
pub use crate::tls::NoTls;

pub struct Client {
    owned: Box<()>,
}
impl Client {
    pub async fn prepare(&self, query: &str) -> Result<Statement, Error>;
    pub async fn prepare_typed(&self, query: &str, parameter_types: &[Type]) -> Result<Statement, Error>;
    pub async fn query<T>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Vec<Row>, Error> where T: ?Sized + ToStatement;
    pub async fn query_scalar<R: FromSqlOwned, T>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Vec<R>, Error> where T: ?Sized + ToStatement;
    pub async fn query_one<T>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Row, Error> where T: ?Sized + ToStatement;
    pub async fn query_one_scalar<R: FromSqlOwned, T>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<R, Error> where T: ?Sized + ToStatement;
    pub async fn query_opt<T>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Option<Row>, Error> where T: ?Sized + ToStatement;
    pub async fn query_opt_scalar<R: FromSqlOwned, T>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Option<R>, Error> where T: ?Sized + ToStatement;
    pub async fn query_raw<T, P, I>(&self, statement: &T, params: I) -> Result<RowStream, Error> where T: ?Sized + ToStatement, P: BorrowToSql, I: IntoIterator<Item = P>, I::IntoIter: ExactSizeIterator;
    pub async fn query_typed(&self, query: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Vec<Row>, Error>;
    pub async fn query_typed_one(&self, statement: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Row, Error>;
    pub async fn query_typed_opt(&self, statement: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Option<Row>, Error>;
    pub async fn query_typed_raw<P, I>(&self, query: &str, params: I) -> Result<RowStream, Error> where P: BorrowToSql, I: IntoIterator<Item = (P, Type)>;
    pub async fn execute<T>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<u64, Error> where T: ?Sized + ToStatement;
    pub async fn execute_typed(&self, statement: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<u64, Error>;
    pub async fn execute_raw<T, P, I>(&self, statement: &T, params: I) -> Result<u64, Error> where T: ?Sized + ToStatement, P: BorrowToSql, I: IntoIterator<Item = P>, I::IntoIter: ExactSizeIterator;
    pub async fn copy_in<T, U>(&self, statement: &T) -> Result<CopyInSink<U>, Error> where T: ?Sized + ToStatement, U: Buf + 'static + Send;
    pub async fn copy_out<T>(&self, statement: &T) -> Result<CopyOutStream, Error> where T: ?Sized + ToStatement;
    pub async fn simple_query(&self, query: &str) -> Result<Vec<SimpleQueryMessage>, Error>;
    pub async fn simple_query_raw(&self, query: &str) -> Result<SimpleQueryStream, Error>;
    pub async fn batch_execute(&self, query: &str) -> Result<(), Error>;
    pub async fn check_connection(&self) -> Result<(), Error>;
    pub async fn transaction(&mut self) -> Result<Transaction<'_>, Error>;
    pub fn build_transaction(&mut self) -> TransactionBuilder<'_>;
    pub fn cancel_token(&self) -> CancelToken;
    pub fn clear_type_cache(&self);
    pub fn is_closed(&self) -> bool;
}

#[must_use = "futures do nothing unless polled"]
pub struct Connection<S, T> {
    stream: S,
    tls: Option<T>,
    owned: Box<()>,
}
impl<S, T> Connection<S, T> {
    pub fn parameter(&self, name: &str) -> Option<&str>;
}
impl<S, T> !Sync for Connection<S, T> {}
impl<S, T> Future for Connection<S, T> where S: AsyncRead + AsyncWrite + Unpin, T: AsyncRead + AsyncWrite + Unpin {
    type Output = Result<(), Error>;
}

#[derive(Clone, PartialEq, Eq)]
pub struct Config {
    owned: Box<()>,
}
impl Config {
    pub fn new() -> Config;
    pub fn user(&mut self, user: impl Into<String>) -> &mut Config;
    pub fn get_user(&self) -> Option<&str>;
    pub fn password<T>(&mut self, password: T) -> &mut Config where T: AsRef<[u8]>;
    pub fn get_password(&self) -> Option<&[u8]>;
    pub fn dbname(&mut self, dbname: impl Into<String>) -> &mut Config;
    pub fn get_dbname(&self) -> Option<&str>;
    pub fn options(&mut self, options: impl Into<String>) -> &mut Config;
    pub fn get_options(&self) -> Option<&str>;
    pub fn application_name(&mut self, application_name: impl Into<String>) -> &mut Config;
    pub fn get_application_name(&self) -> Option<&str>;
    pub fn ssl_mode(&mut self, ssl_mode: SslMode) -> &mut Config;
    pub fn get_ssl_mode(&self) -> SslMode;
    pub fn ssl_negotiation(&mut self, ssl_negotiation: SslNegotiation) -> &mut Config;
    pub fn get_ssl_negotiation(&self) -> SslNegotiation;
    pub fn host(&mut self, host: impl Into<String>) -> &mut Config;
    pub fn get_hosts(&self) -> &[Host];
    pub fn get_hostaddrs(&self) -> &[IpAddr];
    pub fn host_path<T>(&mut self, host: T) -> &mut Config where T: AsRef<Path>;
    pub fn hostaddr(&mut self, hostaddr: IpAddr) -> &mut Config;
    pub fn port(&mut self, port: u16) -> &mut Config;
    pub fn get_ports(&self) -> &[u16];
    pub fn connect_timeout(&mut self, connect_timeout: Duration) -> &mut Config;
    pub fn get_connect_timeout(&self) -> Option<&Duration>;
    pub fn tcp_user_timeout(&mut self, tcp_user_timeout: Duration) -> &mut Config;
    pub fn get_tcp_user_timeout(&self) -> Option<&Duration>;
    pub fn keepalives(&mut self, keepalives: bool) -> &mut Config;
    pub fn get_keepalives(&self) -> bool;
    pub fn keepalives_idle(&mut self, keepalives_idle: Duration) -> &mut Config;
    pub fn get_keepalives_idle(&self) -> Duration;
    pub fn keepalives_interval(&mut self, keepalives_interval: Duration) -> &mut Config;
    pub fn get_keepalives_interval(&self) -> Option<Duration>;
    pub fn keepalives_retries(&mut self, keepalives_retries: u32) -> &mut Config;
    pub fn get_keepalives_retries(&self) -> Option<u32>;
    pub fn target_session_attrs(&mut self, target_session_attrs: TargetSessionAttrs) -> &mut Config;
    pub fn get_target_session_attrs(&self) -> TargetSessionAttrs;
    pub fn channel_binding(&mut self, channel_binding: ChannelBinding) -> &mut Config;
    pub fn get_channel_binding(&self) -> ChannelBinding;
    pub fn load_balance_hosts(&mut self, load_balance_hosts: LoadBalanceHosts) -> &mut Config;
    pub fn get_load_balance_hosts(&self) -> LoadBalanceHosts;
    pub async fn connect<T>(&self, tls: T) -> Result<(Client, Connection<Socket, T::Stream>), Error> where T: MakeTlsConnect<Socket>;
    pub async fn connect_raw<S, T>(&self, stream: S, tls: T) -> Result<(Client, Connection<S, T::Stream>), Error> where S: AsyncRead + AsyncWrite + Unpin, T: TlsConnect<S>;
}
impl Default for Config {}
impl FromStr for Config {
    type Err = Error;
}

pub struct Transaction<'a> {
    client: &'a mut Client,
    owned: Box<()>,
}
impl<'a> Transaction<'a> {
    pub async fn commit(self) -> Result<(), Error>;
    pub async fn rollback(self) -> Result<(), Error>;
    pub async fn prepare(&self, query: &str) -> Result<Statement, Error>;
    pub async fn prepare_typed(&self, query: &str, parameter_types: &[Type]) -> Result<Statement, Error>;
    pub async fn query<T>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Vec<Row>, Error> where T: ?Sized + ToStatement;
    pub async fn query_one<T>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Row, Error> where T: ?Sized + ToStatement;
    pub async fn query_opt<T>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Option<Row>, Error> where T: ?Sized + ToStatement;
    pub async fn query_raw<T, P, I>(&self, statement: &T, params: I) -> Result<RowStream, Error> where T: ?Sized + ToStatement, P: BorrowToSql, I: IntoIterator<Item = P>, I::IntoIter: ExactSizeIterator;
    pub async fn query_typed(&self, statement: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Vec<Row>, Error>;
    pub async fn query_typed_one(&self, statement: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Row, Error>;
    pub async fn query_typed_opt(&self, statement: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Option<Row>, Error>;
    pub async fn query_typed_raw<P, I>(&self, query: &str, params: I) -> Result<RowStream, Error> where P: BorrowToSql, I: IntoIterator<Item = (P, Type)>;
    pub async fn execute<T>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<u64, Error> where T: ?Sized + ToStatement;
    pub async fn execute_typed(&self, statement: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<u64, Error>;
    pub async fn execute_raw<P, I, T>(&self, statement: &T, params: I) -> Result<u64, Error> where T: ?Sized + ToStatement, P: BorrowToSql, I: IntoIterator<Item = P>, I::IntoIter: ExactSizeIterator;
    pub async fn bind<T>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Portal, Error> where T: ?Sized + ToStatement;
    pub async fn bind_raw<P, T, I>(&self, statement: &T, params: I) -> Result<Portal, Error> where T: ?Sized + ToStatement, P: BorrowToSql, I: IntoIterator<Item = P>, I::IntoIter: ExactSizeIterator;
    pub async fn query_portal(&self, portal: &Portal, max_rows: i32) -> Result<Vec<Row>, Error>;
    pub async fn query_portal_raw(&self, portal: &Portal, max_rows: i32) -> Result<RowStream, Error>;
    pub async fn copy_in<T, U>(&self, statement: &T) -> Result<CopyInSink<U>, Error> where T: ?Sized + ToStatement, U: Buf + 'static + Send;
    pub async fn copy_out<T>(&self, statement: &T) -> Result<CopyOutStream, Error> where T: ?Sized + ToStatement;
    pub async fn simple_query(&self, query: &str) -> Result<Vec<SimpleQueryMessage>, Error>;
    pub async fn batch_execute(&self, query: &str) -> Result<(), Error>;
    pub fn cancel_token(&self) -> CancelToken;
    pub async fn transaction(&mut self) -> Result<Transaction<'_>, Error>;
    pub async fn savepoint<I>(&mut self, name: I) -> Result<Transaction<'_>, Error> where I: Into<String>;
    pub fn client(&self) -> &Client;
}
impl Drop for Transaction<'_> {}

pub struct TransactionBuilder<'a> {
    client: &'a mut Client,
}
impl<'a> TransactionBuilder<'a> {
    pub fn isolation_level(self, isolation_level: IsolationLevel) -> Self;
    pub fn read_only(self, read_only: bool) -> Self;
    pub fn deferrable(self, deferrable: bool) -> Self;
    pub async fn start(self) -> Result<Transaction<'a>, Error>;
}

#[non_exhaustive]
#[derive(Clone, Copy, Debug)]
pub enum IsolationLevel {
    ReadUncommitted,
    ReadCommitted,
    RepeatableRead,
    Serializable,
}

#[derive(Clone)]
pub struct CancelToken {
    owned: Box<()>,
}
impl CancelToken {
    pub async fn cancel_query<T>(&self, tls: T) -> Result<(), Error> where T: MakeTlsConnect<Socket>;
    pub async fn cancel_query_raw<S, T>(&self, stream: S, tls: T) -> Result<(), Error> where S: AsyncRead + AsyncWrite + Unpin, T: TlsConnect<S>;
}

#[derive(Clone, Debug)]
pub struct Statement {
    owned: Box<()>,
}
impl Statement {
    pub fn params(&self) -> &[Type];
    pub fn columns(&self) -> &[Column];
}

#[derive(Debug)]
pub struct Column {
    owned: Box<()>,
}
impl Column {
    pub fn name(&self) -> &str;
    pub fn type_(&self) -> &Type;
}

#[derive(Clone)]
pub struct Portal {
    owned: Box<()>,
}

// The three are pinned by hand: they are not Unpin.
pub struct RowStream {
    owned: Box<()>,
}
impl RowStream {
    pub fn rows_affected(&self) -> Option<u64>;
}
impl Stream for RowStream {
    type Item = Result<Row, Error>;
}
impl !Unpin for RowStream {}

pub struct CopyInSink<T> {
    buf: Option<T>,
    owned: Box<()>,
}
impl<T: Buf + 'static + Send> CopyInSink<T> {
    pub async fn finish(self: Pin<&mut Self>) -> Result<u64, Error>;
}
impl<T: Buf + 'static + Send> Sink<T> for CopyInSink<T> {
    type Error = Error;
}
impl<T> !Unpin for CopyInSink<T> {}

pub struct CopyOutStream {
    owned: Box<()>,
}
impl Stream for CopyOutStream {
    type Item = Result<Bytes, Error>;
}
impl !Unpin for CopyOutStream {}

#[derive(Clone, Debug)]
pub struct Notification {
    owned: Box<()>,
}
impl Notification {
    pub fn process_id(&self) -> i32;
    pub fn channel(&self) -> &str;
    pub fn payload(&self) -> &str;
}

#[non_exhaustive]
#[derive(Clone, Debug)]
pub enum AsyncMessage {
    Notice(crate::error::DbError),
    Notification(Notification),
}

#[non_exhaustive]
#[derive(Debug)]
pub enum SimpleQueryMessage {
    Row(SimpleQueryRow),
    CommandComplete(u64),
}

#[derive(Debug)]
pub struct Socket {
    owned: Box<()>,
}
impl AsyncRead for Socket {}
impl AsyncWrite for Socket {}

pub trait ToStatement {}
impl ToStatement for Statement {}
impl ToStatement for str {}
impl ToStatement for String {}

// Made by async-trait: the futures are boxed and Send.
pub trait GenericClient {
    fn execute<'a, T: ?Sized + ToStatement + Sync + Send>(&'a self, query: &'a T, params: &'a [&'a (dyn ToSql + Sync)]) -> BoxFuture<'a, Result<u64, Error>>;
    fn query<'a, T: ?Sized + ToStatement + Sync + Send>(&'a self, query: &'a T, params: &'a [&'a (dyn ToSql + Sync)]) -> BoxFuture<'a, Result<Vec<Row>, Error>>;
    fn query_one<'a, T: ?Sized + ToStatement + Sync + Send>(&'a self, query: &'a T, params: &'a [&'a (dyn ToSql + Sync)]) -> BoxFuture<'a, Result<Row, Error>>;
    fn query_opt<'a, T: ?Sized + ToStatement + Sync + Send>(&'a self, query: &'a T, params: &'a [&'a (dyn ToSql + Sync)]) -> BoxFuture<'a, Result<Option<Row>, Error>>;
    fn prepare<'a>(&'a self, query: &'a str) -> BoxFuture<'a, Result<Statement, Error>>;
    fn transaction<'a>(&'a mut self) -> BoxFuture<'a, Result<Transaction<'a>, Error>>;
    fn batch_execute<'a>(&'a self, query: &'a str) -> BoxFuture<'a, Result<(), Error>>;
    fn simple_query<'a>(&'a self, query: &'a str) -> BoxFuture<'a, Result<Vec<SimpleQueryMessage>, Error>>;
    fn client(&self) -> &Client;
}
impl GenericClient for Client {}
impl GenericClient for Transaction<'_> {}

pub async fn connect<T>(config: &str, tls: T) -> Result<(Client, Connection<Socket, T::Stream>), Error> where T: MakeTlsConnect<Socket>;
