#![wakeful::source = "sqlx-core 0.9.0 source, transaction.rs and pool/maybe.rs"]

use crate::database::Database;
use crate::error::Error;
use crate::pool::PoolConnection;
use std::ops::{Deref, DerefMut};

#[derive(Debug)]
pub struct Transaction<'c, DB: Database> {
    borrowed: Option<&'c mut <DB as Database>::Connection>,
    pooled: Option<PoolConnection<DB>>,
}
impl<'c, DB: Database> Transaction<'c, DB> {
    pub async fn commit(self) -> Result<(), Error>;
    pub async fn rollback(self) -> Result<(), Error>;
}
impl<DB: Database> Deref for Transaction<'_, DB> {
    type Target = DB::Connection;
}
impl<DB: Database> DerefMut for Transaction<'_, DB> {}
impl<DB: Database> AsMut<DB::Connection> for Transaction<'_, DB> {}
impl<DB: Database> Drop for Transaction<'_, DB> {}
