#![wakeful::source = "diesel 2.3.14 source and documentation, query_dsl/"]

// The real impls hold for every connection. Here they are written down for
// diesel's own, because it is the connection that waits: one from another
// crate may do so where blocking is allowed.

use crate::mysql::MysqlConnection;
use crate::pg::PgConnection;
use crate::result::QueryResult;
use crate::sqlite::SqliteConnection;
use ::r2d2::{ManageConnection, PooledConnection};

#[wakeful::by_argument]
pub trait RunQueryDsl<Conn>: Sized {
    fn execute(self, conn: &mut Conn) -> QueryResult<usize>;
    fn load<'query, U>(self, conn: &mut Conn) -> QueryResult<Vec<U>>;
    fn load_iter<'conn, 'query: 'conn, U, B>(self, conn: &'conn mut Conn) -> QueryResult<impl Iterator<Item = QueryResult<U>>>;
    fn get_result<'query, U>(self, conn: &mut Conn) -> QueryResult<U>;
    fn get_results<'query, U>(self, conn: &mut Conn) -> QueryResult<Vec<U>>;
    fn first<'query, U>(self, conn: &mut Conn) -> QueryResult<U>;
}
impl<T: Runs> RunQueryDsl<PgConnection> for T {
    #[wakeful::blocking = "waits for the database"]
    fn execute(self, conn: &mut PgConnection) -> QueryResult<usize>;
    #[wakeful::blocking = "waits for the database"]
    fn load<'query, U>(self, conn: &mut PgConnection) -> QueryResult<Vec<U>>;
    #[wakeful::blocking = "waits for the database"]
    fn load_iter<'conn, 'query: 'conn, U, B>(self, conn: &'conn mut PgConnection) -> QueryResult<impl Iterator<Item = QueryResult<U>>>;
    #[wakeful::blocking = "waits for the database"]
    fn get_result<'query, U>(self, conn: &mut PgConnection) -> QueryResult<U>;
    #[wakeful::blocking = "waits for the database"]
    fn get_results<'query, U>(self, conn: &mut PgConnection) -> QueryResult<Vec<U>>;
    #[wakeful::blocking = "waits for the database"]
    fn first<'query, U>(self, conn: &mut PgConnection) -> QueryResult<U>;
}
impl<T: Runs> RunQueryDsl<MysqlConnection> for T {
    #[wakeful::blocking = "waits for the database"]
    fn execute(self, conn: &mut MysqlConnection) -> QueryResult<usize>;
    #[wakeful::blocking = "waits for the database"]
    fn load<'query, U>(self, conn: &mut MysqlConnection) -> QueryResult<Vec<U>>;
    #[wakeful::blocking = "waits for the database"]
    fn load_iter<'conn, 'query: 'conn, U, B>(self, conn: &'conn mut MysqlConnection) -> QueryResult<impl Iterator<Item = QueryResult<U>>>;
    #[wakeful::blocking = "waits for the database"]
    fn get_result<'query, U>(self, conn: &mut MysqlConnection) -> QueryResult<U>;
    #[wakeful::blocking = "waits for the database"]
    fn get_results<'query, U>(self, conn: &mut MysqlConnection) -> QueryResult<Vec<U>>;
    #[wakeful::blocking = "waits for the database"]
    fn first<'query, U>(self, conn: &mut MysqlConnection) -> QueryResult<U>;
}
impl<T: Runs> RunQueryDsl<SqliteConnection> for T {
    #[wakeful::blocking = "waits for the database"]
    fn execute(self, conn: &mut SqliteConnection) -> QueryResult<usize>;
    #[wakeful::blocking = "waits for the database"]
    fn load<'query, U>(self, conn: &mut SqliteConnection) -> QueryResult<Vec<U>>;
    #[wakeful::blocking = "waits for the database"]
    fn load_iter<'conn, 'query: 'conn, U, B>(self, conn: &'conn mut SqliteConnection) -> QueryResult<impl Iterator<Item = QueryResult<U>>>;
    #[wakeful::blocking = "waits for the database"]
    fn get_result<'query, U>(self, conn: &mut SqliteConnection) -> QueryResult<U>;
    #[wakeful::blocking = "waits for the database"]
    fn get_results<'query, U>(self, conn: &mut SqliteConnection) -> QueryResult<Vec<U>>;
    #[wakeful::blocking = "waits for the database"]
    fn first<'query, U>(self, conn: &mut SqliteConnection) -> QueryResult<U>;
}
impl<T: Runs, M: ManageConnection> RunQueryDsl<PooledConnection<M>> for T {
    #[wakeful::blocking = "waits for the database"]
    fn execute(self, conn: &mut PooledConnection<M>) -> QueryResult<usize>;
    #[wakeful::blocking = "waits for the database"]
    fn load<'query, U>(self, conn: &mut PooledConnection<M>) -> QueryResult<Vec<U>>;
    #[wakeful::blocking = "waits for the database"]
    fn load_iter<'conn, 'query: 'conn, U, B>(self, conn: &'conn mut PooledConnection<M>) -> QueryResult<impl Iterator<Item = QueryResult<U>>>;
    #[wakeful::blocking = "waits for the database"]
    fn get_result<'query, U>(self, conn: &mut PooledConnection<M>) -> QueryResult<U>;
    #[wakeful::blocking = "waits for the database"]
    fn get_results<'query, U>(self, conn: &mut PooledConnection<M>) -> QueryResult<Vec<U>>;
    #[wakeful::blocking = "waits for the database"]
    fn first<'query, U>(self, conn: &mut PooledConnection<M>) -> QueryResult<U>;
}

// What the real impls name one by one.
pub trait Runs {}

pub trait SaveChangesDsl<Conn> {
    fn save_changes<T>(self, connection: &mut Conn) -> QueryResult<T> where Self: Sized;
}
impl<Changes> SaveChangesDsl<PgConnection> for Changes {
    #[wakeful::blocking = "waits for the database"]
    fn save_changes<T>(self, connection: &mut PgConnection) -> QueryResult<T> where Self: Sized;
}
impl<Changes> SaveChangesDsl<MysqlConnection> for Changes {
    #[wakeful::blocking = "waits for the database"]
    fn save_changes<T>(self, connection: &mut MysqlConnection) -> QueryResult<T> where Self: Sized;
}
impl<Changes> SaveChangesDsl<SqliteConnection> for Changes {
    #[wakeful::blocking = "waits for the database"]
    fn save_changes<T>(self, connection: &mut SqliteConnection) -> QueryResult<T> where Self: Sized;
}
impl<Changes, M: ManageConnection> SaveChangesDsl<PooledConnection<M>> for Changes {
    #[wakeful::blocking = "waits for the database"]
    fn save_changes<T>(self, connection: &mut PooledConnection<M>) -> QueryResult<T> where Self: Sized;
}
