#![wakeful::source = "bb8-postgres 0.9.0 source"]

use tokio_postgres::tls::MakeTlsConnect;
use tokio_postgres::{Client, Config, Error, Socket};

pub use bb8;
pub use tokio_postgres;

#[derive(Clone, Debug)]
pub struct PostgresConnectionManager<Tls> {
    config: Config,
    tls: Tls,
}
impl<Tls> PostgresConnectionManager<Tls> {
    pub fn new(config: Config, tls: Tls) -> PostgresConnectionManager<Tls>;
    pub fn new_from_stringlike<T>(params: T, tls: Tls) -> Result<PostgresConnectionManager<Tls>, Error> where T: ToString;
}
impl<Tls> bb8::ManageConnection for PostgresConnectionManager<Tls> where Tls: MakeTlsConnect<Socket> + Clone + Send + Sync + 'static {
    type Connection = Client;
    type Error = Error;
}
