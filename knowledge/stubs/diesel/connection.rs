#![wakeful::source = "diesel 2.3.14 source and documentation, connection/mod.rs"]

use crate::result::{ConnectionResult, Error, QueryResult};

pub trait SimpleConnection {
    #[wakeful::blocking = "waits for the database"]
    fn batch_execute(&mut self, query: &str) -> QueryResult<()>;
}

pub trait Connection: SimpleConnection + Sized + Send {
    type Backend;

    #[wakeful::blocking = "waits for the database"]
    fn establish(database_url: &str) -> ConnectionResult<Self>;
    #[wakeful::blocking = "waits for the database"]
    fn transaction<T, E, F>(&mut self, f: F) -> Result<T, E> where F: FnOnce(&mut Self) -> Result<T, E>, E: From<Error>;
    #[wakeful::blocking = "waits for the database"]
    fn begin_test_transaction(&mut self) -> QueryResult<()>;
    #[wakeful::blocking = "waits for the database"]
    fn test_transaction<T, E, F>(&mut self, f: F) -> T where F: FnOnce(&mut Self) -> Result<T, E>;
}
