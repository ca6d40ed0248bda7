#![wakeful::source = "diesel 2.3.14 source and documentation, query_dsl/"]

use crate::connection::Connection;
use crate::result::QueryResult;

pub trait RunQueryDsl<Conn>: Sized {
    #[wakeful::blocking = "waits for the database"]
    fn execute(self, conn: &mut Conn) -> QueryResult<usize> where Conn: Connection;
    #[wakeful::blocking = "waits for the database"]
    fn load<'query, U>(self, conn: &mut Conn) -> QueryResult<Vec<U>>;
    #[wakeful::blocking = "waits for the database"]
    fn load_iter<'conn, 'query: 'conn, U, B>(self, conn: &'conn mut Conn) -> QueryResult<impl Iterator<Item = QueryResult<U>>>;
    #[wakeful::blocking = "waits for the database"]
    fn get_result<'query, U>(self, conn: &mut Conn) -> QueryResult<U>;
    #[wakeful::blocking = "waits for the database"]
    fn get_results<'query, U>(self, conn: &mut Conn) -> QueryResult<Vec<U>>;
    #[wakeful::blocking = "waits for the database"]
    fn first<'query, U>(self, conn: &mut Conn) -> QueryResult<U>;
}

pub trait SaveChangesDsl<Conn> {
    #[wakeful::blocking = "waits for the database"]
    fn save_changes<T>(self, connection: &mut Conn) -> QueryResult<T> where Self: Sized;
}
