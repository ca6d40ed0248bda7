#![wakeful::source = "diesel 2.3.14 source and documentation"]

pub mod connection;
pub mod query_builder;
pub mod query_dsl;
pub mod r2d2;
pub mod result;

pub use crate::connection::Connection;
pub use crate::mysql::MysqlConnection;
pub use crate::pg::PgConnection;
pub use crate::query_builder::{delete, insert_into, insert_or_ignore_into, replace_into, sql_query, update};
pub use crate::query_dsl::{RunQueryDsl, SaveChangesDsl};
pub use crate::result::{ConnectionError, ConnectionResult, OptionalExtension, QueryResult};
pub use crate::sqlite::SqliteConnection;

pub mod prelude {
    pub use crate::connection::Connection;
    pub use crate::mysql::MysqlConnection;
    pub use crate::pg::PgConnection;
    pub use crate::query_dsl::{RunQueryDsl, SaveChangesDsl};
    pub use crate::result::{ConnectionError, ConnectionResult, OptionalExtension, QueryResult};
    pub use crate::sqlite::SqliteConnection;
}

pub mod pg {
    use crate::connection::{Connection, SimpleConnection};

    pub struct Pg {}

    pub struct PgConnection {
        owned: Box<()>,
    }
    impl Connection for PgConnection {
        type Backend = Pg;
    }
    impl SimpleConnection for PgConnection {}
    impl Drop for PgConnection {}
    impl !Sync for PgConnection {}
}

pub mod mysql {
    use crate::connection::{Connection, SimpleConnection};

    pub struct Mysql {}

    pub struct MysqlConnection {
        owned: Box<()>,
    }
    impl Connection for MysqlConnection {
        type Backend = Mysql;
    }
    impl SimpleConnection for MysqlConnection {}
    impl Drop for MysqlConnection {}
    impl !Sync for MysqlConnection {}
}

pub mod sqlite {
    use crate::connection::{Connection, SimpleConnection};

    pub struct Sqlite {}

    pub struct SqliteConnection {
        owned: Box<()>,
    }
    impl Connection for SqliteConnection {
        type Backend = Sqlite;
    }
    impl SimpleConnection for SqliteConnection {}
    impl Drop for SqliteConnection {}
    impl !Sync for SqliteConnection {}
}
