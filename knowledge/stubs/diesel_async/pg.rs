#![wakeful::source = "diesel-async 0.9.2 source, pg/"]

use crate::{AsyncConnection, AsyncConnectionCore, SimpleAsyncConnection};
use diesel::result::{ConnectionResult, Error};

pub struct AsyncPgConnection {
    owned: Box<()>,
}
impl AsyncPgConnection {
    pub fn build_transaction(&mut self) -> TransactionBuilder<'_, Self>;
    pub async fn try_from(conn: tokio_postgres::Client) -> ConnectionResult<Self>;
    pub fn cancel_token(&self) -> tokio_postgres::CancelToken;
}
impl SimpleAsyncConnection for AsyncPgConnection {}
impl AsyncConnectionCore for AsyncPgConnection {
    type Backend = diesel::pg::Pg;
}
impl AsyncConnection for AsyncPgConnection {}
impl Drop for AsyncPgConnection {}

#[must_use = "Transaction builder does nothing unless you call `run` on it"]
pub struct TransactionBuilder<'a, C> {
    connection: &'a mut C,
}
impl<'a, C> TransactionBuilder<'a, C> {
    pub fn read_only(self) -> Self;
    pub fn read_write(self) -> Self;
    pub fn deferrable(self) -> Self;
    pub fn not_deferrable(self) -> Self;
    pub fn read_committed(self) -> Self;
    pub fn repeatable_read(self) -> Self;
    pub fn serializable(self) -> Self;
    pub async fn run<'b, T, E, F>(&mut self, f: F) -> Result<T, E> where F: Send + 'b, T: 'b, E: From<Error> + 'b;
}
